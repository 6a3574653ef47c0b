import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { Bilingual, IsoDate } from '../../src-shared/domain/common.ts';
import { addDays } from '../../src-shared/domain/days.ts';
import {
  type Affiliation,
  type AffiliationFields,
  type MembershipFields,
  endsBeforeStart,
} from '../../src-shared/domain/person.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import {
  type Changes,
  type Columns,
  deleteRow,
  flag,
  found,
  insertRow,
  mustExist,
  sqlHeldOn,
  updateRow,
  withChanges,
} from '../database/rows.ts';
import { sql, sqlName } from '../database/sql.ts';
import { type Holder, readAffiliations, readMemberships } from './posts-store.ts';

/** One post by its id. @throws RegisterError 'not-found' */
export function getAffiliation(db: ReadableDatabase, id: string): Affiliation {
  return found(readAffiliations(db, sql`id = ${id}`)[0], 'affiliation', id);
}

/** Whose role it is. @throws RegisterError 'not-found' */
export function holderOfRole(db: ReadableDatabase, id: string): Holder {
  const { personId, organisationId } = found(readMemberships(db, sql`id = ${id}`)[0], 'membership', id);
  return personId === null
    ? { kind: 'organisation', id: organisationId ?? '' }
    : { kind: 'person', id: personId };
}

const postColumns = (fields: Changes<AffiliationFields>): Columns => ({
  organisation_id: fields.organisationId,
  position_en: fields.position?.en,
  position_km: fields.position?.km,
  from_date: fields.from,
  to_date: fields.to,
});

const roleColumns = (fields: Changes<MembershipFields>): Columns => ({
  role: fields.role,
  alternate_for_id: fields.alternateForId,
  counts_for_quorum: flag(fields.countsForQuorum),
  from_date: fields.from,
  to_date: fields.to,
});

function checkDates(dates: { from: IsoDate | null; to: IsoDate | null }, path: string): void {
  if (!endsBeforeStart(dates)) return;
  throw new RegisterError('invalid-input', 'It ends before it begins', {
    fields: { [`${path}to`]: 'ends-before-start' },
  });
}

/** Adds a post to somebody's history; answers its id. */
export function addPost(db: WritableDatabase, personId: string, fields: AffiliationFields): string {
  mustExist(db, 'person', [personId]);
  mustExist(db, 'organisation', [fields.organisationId]);
  checkDates(fields, '');
  return insertRow(db, 'affiliation', { person_id: personId, ...postColumns(fields) });
}

/** Corrects a post in somebody's history. */
export function updatePost(db: WritableDatabase, id: string, changes: Changes<AffiliationFields>): void {
  mustExist(db, 'organisation', [changes.organisationId]);
  checkDates(withChanges(getAffiliation(db, id), changes), 'changes.');
  updateRow(db, 'affiliation', id, postColumns(changes));
}

/** Takes a post out of the history. */
export function removePost(db: WritableDatabase, id: string): void {
  deleteRow(db, 'affiliation', id);
}

/**
 * Somebody has another post from a day on: the one held then ends the day before. One that began on that very
 * day is corrected; one that is known to come later ends the new one.
 */
export function changePostOn(
  db: WritableDatabase,
  personId: string,
  post: { organisationId: string | null; position: Bilingual },
  on: IsoDate,
): void {
  mustExist(db, 'person', [personId]);
  mustExist(db, 'organisation', [post.organisationId]);
  const posts = readAffiliations(db, sql`person_id = ${personId}`);
  const held = db.one<{ id: string }>(
    sql`SELECT id FROM affiliation WHERE id = ${sqlHeldOn('affiliation', sql`x.person_id = ${personId}`, on)}`,
  );
  const before = posts.find((each) => each.id === held?.id);
  if (before?.from === on) {
    updateRow(db, 'affiliation', before.id, postColumns(post));
    return;
  }
  if (before) updateRow(db, 'affiliation', before.id, { to_date: addDays(on, -1) });
  const later = posts
    .flatMap((each) => (each.from !== null && each.from > on ? [each.from] : []))
    .toSorted()[0];
  const to = later === undefined ? (before?.to ?? null) : addDays(later, -1);
  insertRow(db, 'affiliation', { person_id: personId, ...postColumns({ ...post, from: on, to }) });
}

/** Ends what somebody holds on a day; that day is the last. What was to begin later never does. */
export function leave(db: WritableDatabase, personId: string, on: IsoDate): void {
  mustExist(db, 'person', [personId]);
  for (const table of ['affiliation', 'membership'] as const) {
    const rows = db.all<{ id: string; from_date: IsoDate | null }>(
      sql`SELECT x.id, x.from_date FROM ${sqlName(table)} AS x
          WHERE x.person_id = ${personId} AND (x.to_date IS NULL OR x.to_date > ${on})`,
    );
    for (const row of rows) {
      if (row.from_date !== null && row.from_date > on) deleteRow(db, table, row.id);
      else updateRow(db, table, row.id, { to_date: on });
    }
  }
}

/** Adds a role in the group; answers its id. */
export function addRole(db: WritableDatabase, fields: MembershipFields): string {
  mustExist(db, 'person', [fields.personId, fields.alternateForId]);
  mustExist(db, 'organisation', [fields.organisationId]);
  if ((fields.personId === null) === (fields.organisationId === null)) {
    throw new RegisterError('invalid-input', 'A role belongs to a person or to an organisation');
  }
  checkDates(fields, '');
  checkAlternate(fields, '');
  return insertRow(db, 'membership', {
    person_id: fields.personId,
    organisation_id: fields.organisationId,
    ...roleColumns(fields),
  });
}

/** Corrects a role. Only an alternate stands in for somebody. */
export function updateRole(
  db: WritableDatabase,
  id: string,
  changes: Changes<Omit<MembershipFields, 'personId' | 'organisationId'>>,
): void {
  mustExist(db, 'person', [changes.alternateForId]);
  const before = found(readMemberships(db, sql`id = ${id}`)[0], 'membership', id);
  const after = withChanges(before, changes);
  checkDates(after, 'changes.');
  checkAlternate(after, 'changes.');
  const alternate = after.role === 'alternate' ? {} : { alternateForId: null };
  updateRow(db, 'membership', id, roleColumns({ ...changes, ...alternate }));
}

function checkAlternate(fields: MembershipFields, path: string): void {
  if (fields.alternateForId === null || fields.alternateForId !== fields.personId) return;
  throw new RegisterError('invalid-input', 'Nobody stands in for themselves', {
    fields: { [`${path}alternateForId`]: 'not-allowed' },
  });
}

/** Takes a role out of the history. */
export function removeRole(db: WritableDatabase, id: string): void {
  deleteRow(db, 'membership', id);
}

/** An organisation's roles in the group and who works or worked there, the latest first. */
export function organisationHistory(db: ReadableDatabase, id: string) {
  mustExist(db, 'organisation', [id]);
  const names = new Map(
    db
      .all<{ id: string } & Bilingual>(
        sql`SELECT id, name_en AS en, name_km AS km FROM person
            WHERE id IN (SELECT person_id FROM affiliation WHERE organisation_id = ${id})`,
      )
      .map(({ id: personId, en, km }) => [personId, { en, km }]),
  );
  return {
    memberships: readMemberships(db, sql`organisation_id = ${id}`),
    posts: readAffiliations(db, sql`organisation_id = ${id}`).map((post) =>
      Object.assign(post, { name: names.get(post.personId) ?? { en: '', km: '' } }),
    ),
  };
}
