import type { Bilingual, IsoDate } from '../../src-shared/domain/common.ts';
import type { OrganisationKind } from '../../src-shared/domain/organisation.ts';
import type { MembershipRole, PersonFields, PersonForm, PersonRow } from '../../src-shared/domain/person.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import {
  type Changes,
  type Columns,
  compareTexts,
  found,
  insertRow,
  mustExist,
  sqlHeldOn,
  updateRow,
} from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';
import { beginPost, changePost, changeRole } from './posts-store.ts';
import { type Removal, removeUnused } from './remove-unused.ts';

interface PersonColumns {
  id: string;
  honorific: string;
  name_en: string;
  name_km: string;
  sex: PersonRow['sex'];
  email: string;
  phone: string;
  organisation_id: string | null;
  organisation_name_en: string | null;
  organisation_name_km: string | null;
  organisation_acronym: string | null;
  organisation_kind: OrganisationKind | null;
  position_en: string | null;
  position_km: string | null;
  role: MembershipRole | null;
  alternate_id: string | null;
  alternate_name_en: string | null;
  alternate_name_km: string | null;
  former: number;
}

const personOf = (row: PersonColumns): PersonRow => ({
  id: row.id,
  honorific: row.honorific,
  name: { en: row.name_en, km: row.name_km },
  sex: row.sex,
  email: row.email,
  phone: row.phone,
  organisation:
    row.organisation_id === null
      ? null
      : {
          id: row.organisation_id,
          name: { en: row.organisation_name_en ?? '', km: row.organisation_name_km ?? '' },
          acronym: row.organisation_acronym ?? '',
          kind: row.organisation_kind ?? 'other',
        },
  position: { en: row.position_en ?? '', km: row.position_km ?? '' },
  role: row.role,
  alternateFor:
    row.alternate_id === null
      ? null
      : { id: row.alternate_id, name: { en: row.alternate_name_en ?? '', km: row.alternate_name_km ?? '' } },
  former: row.former === 1,
});

const personColumns = (fields: Changes<PersonFields>): Columns => ({
  honorific: fields.honorific,
  name_en: fields.name?.en,
  name_km: fields.name?.km,
  sex: fields.sex,
  email: fields.email,
  phone: fields.phone,
});

/** People `p` with the post they hold on a day and their role. */
function readPeople(db: ReadableDatabase, which: Sql, day: IsoDate): PersonRow[] {
  return db
    .all<PersonColumns>(
      sql`
      SELECT p.*, a.position_en, a.position_km, m.role, o.id AS organisation_id,
        o.name_en AS organisation_name_en, o.name_km AS organisation_name_km,
        o.acronym AS organisation_acronym, o.kind AS organisation_kind,
        stood.id AS alternate_id, stood.name_en AS alternate_name_en, stood.name_km AS alternate_name_km,
        (a.id IS NULL AND m.id IS NULL AND (
          EXISTS (SELECT 1 FROM affiliation AS f WHERE f.person_id = p.id AND f.to_date < ${day})
          OR EXISTS (SELECT 1 FROM membership AS f WHERE f.person_id = p.id AND f.to_date < ${day}))) AS former
      FROM person AS p
      LEFT JOIN affiliation AS a ON a.id = ${sqlHeldOn('affiliation', sql`x.person_id = p.id`, day)}
      LEFT JOIN organisation AS o ON o.id = a.organisation_id
      LEFT JOIN membership AS m ON m.id = ${sqlHeldOn('membership', sql`x.person_id = p.id`, day)}
      LEFT JOIN person AS stood ON stood.id = m.alternate_for_id
      WHERE ${which}`,
    )
    .map(personOf);
}

/** Everybody by name, with the post held on a day. */
export function listPeople(db: ReadableDatabase, day: IsoDate): PersonRow[] {
  return readPeople(db, sql`true`, day).toSorted((a, b) => compareTexts(a.name, b.name));
}

/** One person with the post held on a day. @throws RegisterError 'not-found' */
export function getPerson(db: ReadableDatabase, id: string, day: IsoDate): PersonRow {
  return found(readPeople(db, sql`p.id = ${id}`, day)[0], 'person', id);
}

/** What a person is called. @throws RegisterError 'not-found' */
export function getPersonName(db: ReadableDatabase, id: string): Bilingual {
  const name = db.one<Bilingual>(sql`SELECT name_en AS en, name_km AS km FROM person WHERE id = ${id}`);
  return found(name, 'person', id);
}

/** Adds a person, with the post held and the role in the group; answers the id. */
export function createPerson(db: WritableDatabase, form: PersonForm, today: IsoDate): string {
  mustExist(db, 'organisation', [form.organisationId]);
  const id = insertRow(db, 'person', personColumns(form));
  if (form.organisationId !== null || form.position.en !== '' || form.position.km !== '') {
    beginPost(db, id, form, null);
  }
  changeRole(db, { kind: 'person', id }, form.role, today);
  return id;
}

/** Changes a person; a change of post or role is dated from today, or corrects what was just entered. */
export function updatePerson(
  db: WritableDatabase,
  id: string,
  changes: Changes<PersonForm>,
  today: IsoDate,
): void {
  mustExist(db, 'organisation', [changes.organisationId]);
  updateRow(db, 'person', id, personColumns(changes));
  changePost(db, id, changes, today);
  if (changes.role !== undefined) changeRole(db, { kind: 'person', id }, changes.role, today);
}

/** Changes what is said of a person, not the post or the role. */
export function updatePersonFields(db: WritableDatabase, id: string, fields: Changes<PersonFields>): void {
  updateRow(db, 'person', id, personColumns(fields));
}

/** Gives several people an organisation or a role from today. */
export function updatePeople(
  db: WritableDatabase,
  ids: readonly string[],
  changes: Changes<Pick<PersonForm, 'organisationId' | 'role'>>,
  today: IsoDate,
): void {
  for (const id of ids) updatePerson(db, id, changes, today);
}

type Where = 'meetings' | 'minutes' | 'actions';

function usesOf(db: ReadableDatabase, id: string): Where[] {
  const used = found(
    db.one<Record<Where, number>>(sql`
      SELECT
        EXISTS (SELECT 1 FROM attendance WHERE person_id = ${id})
          OR EXISTS (SELECT 1 FROM meeting WHERE chair_id = ${id})
          OR EXISTS (SELECT 1 FROM agenda_presenter WHERE person_id = ${id}) AS meetings,
        EXISTS (SELECT 1 FROM minutes_entry WHERE speaker_person_id = ${id}) AS minutes,
        EXISTS (SELECT 1 FROM action_owner WHERE person_id = ${id})
          OR EXISTS (SELECT 1 FROM action_update_owner WHERE person_id = ${id}) AS actions`),
    'person',
    id,
  );
  return (['meetings', 'minutes', 'actions'] as const).filter((name) => used[name] === 1);
}

/**
 * Removes people who were only ever on the list of people, with posts and roles; those whom meetings, minutes or
 * actions name are kept.
 * @throws RegisterError 'in-use' when nobody can be removed.
 */
export function removePeople(db: WritableDatabase, ids: readonly string[]): Removal {
  return removeUnused(db, { table: 'person', ids, nameOf: getPersonName, usesOf });
}
