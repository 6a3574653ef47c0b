import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { Bilingual, IsoDate } from '../../src-shared/domain/common.ts';
import type { OrganisationKind } from '../../src-shared/domain/organisation.ts';
import type { MembershipRole, PersonFields, PersonForm, PersonRow } from '../../src-shared/domain/person.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import {
  type Changes,
  type Columns,
  compareTexts,
  deleteRow,
  found,
  insertRow,
  mustExist,
  sqlHeldOn,
  updateRow,
} from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';
import { beginPost, changePost, changeRole } from './posts-store.ts';

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
        o.acronym AS organisation_acronym, o.kind AS organisation_kind
      FROM person AS p
      LEFT JOIN affiliation AS a ON a.id = ${sqlHeldOn('affiliation', sql`x.person_id = p.id`, day)}
      LEFT JOIN organisation AS o ON o.id = a.organisation_id
      LEFT JOIN membership AS m ON m.id = ${sqlHeldOn('membership', sql`x.person_id = p.id`, day)}
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

/**
 * Removes a person who was only ever on the list of people, with posts and roles.
 * @throws RegisterError 'in-use' when meetings, minutes or actions name the person.
 */
export function removePerson(db: WritableDatabase, id: string): void {
  const used = found(
    db.one<Record<'meetings' | 'minutes' | 'actions', number>>(sql`
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
  const where = (['meetings', 'minutes', 'actions'] as const).filter((name) => used[name] === 1);
  if (where.length > 0) {
    throw new RegisterError('in-use', 'The person is named elsewhere', {
      details: { where: where.join(',') },
    });
  }
  deleteRow(db, 'person', id);
}
