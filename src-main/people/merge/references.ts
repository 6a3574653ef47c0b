import type { ReadableDatabase, WritableDatabase } from '../../database/connection.ts';
import { loggedTables } from '../../database/history-triggers.ts';
import { sqlIds } from '../../database/rows.ts';
import { sql, sqlName } from '../../database/sql.ts';

/** A column of another table that names a person or an organisation. */
export interface Reference {
  table: string;
  column: string;
}

/** Every column that refers to a table, from the schema itself: one that is added later is not forgotten. */
export function referencesTo(db: ReadableDatabase, target: 'person' | 'organisation'): Reference[] {
  return loggedTables(db).flatMap((table) =>
    db
      .all<{ column: string }>(
        sql`SELECT "from" AS "column" FROM pragma_foreign_key_list(${table}) WHERE "table" = ${target} ORDER BY id`,
      )
      .map(({ column }) => ({ table, column })),
  );
}

/** Lets everything that names one of `ids` name `keepId`. */
export function redirect(
  db: WritableDatabase,
  target: 'person' | 'organisation',
  ids: readonly string[],
  keepId: string,
): void {
  for (const { table, column } of referencesTo(db, target)) {
    db.run(
      sql`UPDATE ${sqlName(table)} SET ${sqlName(column)} = ${keepId} WHERE ${sqlName(column)} IN ${sqlIds(ids)}`,
    );
  }
}

/** Lists of parties where one may now stand twice: the first stays. */
const PARTY_LISTS = [
  { table: 'agenda_presenter', owner: 'agenda_item_id', flags: [] },
  { table: 'action_owner', owner: 'action_id', flags: ['minuted', 'current'] },
] as const;

/** Takes the second mention of somebody off the lists of presenters and owners; what it said stays said. */
export function uniteParties(
  db: WritableDatabase,
  column: 'person_id' | 'organisation_id',
  id: string,
): void {
  for (const { table, owner, flags } of PARTY_LISTS) {
    const rows = db.all<{ id: string; owner: string } & Record<string, number | string>>(
      sql`SELECT *, ${sqlName(owner)} AS owner FROM ${sqlName(table)}
          WHERE ${sqlName(column)} = ${id} ORDER BY ${sqlName(owner)}, position, id`,
    );
    const first = new Map<string, (typeof rows)[number]>();
    for (const row of rows) {
      const kept = first.get(row.owner);
      if (kept === undefined) {
        first.set(row.owner, row);
        continue;
      }
      db.run(sql`DELETE FROM ${sqlName(table)} WHERE id = ${row.id}`);
      for (const flag of flags) {
        if (row[flag] === 1 && kept[flag] !== 1)
          db.run(sql`UPDATE ${sqlName(table)} SET ${sqlName(flag)} = 1 WHERE id = ${kept.id}`);
      }
    }
  }
}
