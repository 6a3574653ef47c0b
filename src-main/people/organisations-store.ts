import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type {
  Organisation,
  OrganisationFields,
  OrganisationRow,
} from '../../src-shared/domain/organisation.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import {
  type Changes,
  type Columns,
  compareTexts,
  found,
  insertRow,
  mustExist,
  sqlHeldOn,
  sqlHolds,
  updateRow,
} from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { type Removal, removeUnused } from './remove-unused.ts';

interface OrganisationColumns {
  id: string;
  name_en: string;
  name_km: string;
  acronym: string;
  kind: Organisation['kind'];
  parent_id: string | null;
}

const organisationOf = (row: OrganisationColumns): Organisation => ({
  id: row.id,
  name: { en: row.name_en, km: row.name_km },
  acronym: row.acronym,
  kind: row.kind,
  parentId: row.parent_id,
});

const organisationColumns = (fields: Changes<OrganisationFields>): Columns => ({
  name_en: fields.name?.en,
  name_km: fields.name?.km,
  acronym: fields.acronym,
  kind: fields.kind,
  parent_id: fields.parentId,
});

/** Every organisation by name, with how many people it has and its role on a day. */
export function listOrganisations(db: ReadableDatabase, day: IsoDate): OrganisationRow[] {
  const rows = db.all<OrganisationColumns & { people: number; role: string | null; former: number }>(sql`
    SELECT o.*, m.role,
      (m.id IS NULL AND EXISTS (SELECT 1 FROM membership AS f WHERE f.organisation_id = o.id AND f.to_date < ${day})) AS former,
      (SELECT count(DISTINCT a.person_id) FROM affiliation AS a
       WHERE a.organisation_id = o.id AND ${sqlHolds('a', day)}) AS people
    FROM organisation AS o
    LEFT JOIN membership AS m ON m.id = ${sqlHeldOn('membership', sql`x.organisation_id = o.id`, day)}`);
  return rows
    .map((row) =>
      Object.assign(organisationOf(row), { people: row.people, role: row.role, former: row.former === 1 }),
    )
    .toSorted((a, b) => compareTexts(a.name, b.name));
}

/** One organisation. @throws RegisterError 'not-found' */
export function getOrganisation(db: ReadableDatabase, id: string): Organisation {
  const row = db.one<OrganisationColumns>(sql`SELECT * FROM organisation WHERE id = ${id}`);
  return organisationOf(found(row, 'organisation', id));
}

/** Adds an organisation; answers the id. */
export function createOrganisation(db: WritableDatabase, fields: OrganisationFields): string {
  mustExist(db, 'organisation', [fields.parentId]);
  return insertRow(db, 'organisation', organisationColumns(fields));
}

/** Changes an organisation. @throws RegisterError 'invalid-input' when it would stand above itself */
export function updateOrganisation(
  db: WritableDatabase,
  id: string,
  changes: Changes<OrganisationFields>,
): void {
  mustExist(db, 'organisation', [id, changes.parentId]);
  if (typeof changes.parentId === 'string') {
    const above = db.all<{ id: string }>(sql`
      WITH RECURSIVE above (id) AS (
        SELECT ${changes.parentId}
        UNION SELECT o.parent_id FROM organisation AS o JOIN above ON o.id = above.id WHERE o.parent_id IS NOT NULL)
      SELECT id FROM above`);
    if (above.some((one) => one.id === id)) {
      throw new RegisterError('invalid-input', 'An organisation is no part of itself', {
        fields: { parentId: 'not-allowed' },
      });
    }
  }
  updateRow(db, 'organisation', id, organisationColumns(changes));
}

type Where = 'meetings' | 'minutes' | 'actions' | 'organisations';

function usesOf(db: ReadableDatabase, id: string): Where[] {
  const used = found(
    db.one<Record<Where, number>>(sql`
      SELECT
        EXISTS (SELECT 1 FROM attendance WHERE organisation_id = ${id})
          OR EXISTS (SELECT 1 FROM agenda_presenter WHERE organisation_id = ${id}) AS meetings,
        EXISTS (SELECT 1 FROM minutes_entry WHERE speaker_organisation_id = ${id}) AS minutes,
        EXISTS (SELECT 1 FROM action_owner WHERE organisation_id = ${id})
          OR EXISTS (SELECT 1 FROM action_update_owner WHERE organisation_id = ${id}) AS actions,
        EXISTS (SELECT 1 FROM organisation WHERE parent_id = ${id}) AS organisations`),
    'organisation',
    id,
  );
  return (['meetings', 'minutes', 'actions', 'organisations'] as const).filter((name) => used[name] === 1);
}

/**
 * Removes organisations with their roles and the posts held there; those that meetings, minutes, actions or parts
 * of them refer to are kept.
 * @throws RegisterError 'in-use' when none can be removed.
 */
export function removeOrganisations(db: WritableDatabase, ids: readonly string[]): Removal {
  return removeUnused(db, {
    table: 'organisation',
    ids,
    nameOf: (register, id) => getOrganisation(register, id).name,
    usesOf,
  });
}
