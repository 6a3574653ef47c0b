import type { ReadableDatabase, WritableDatabase } from '../../database/connection.ts';
import { columnsOf, loggedTables } from '../../database/history-triggers.ts';
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

/** Tables that list parties in an order: who presents an item, who owns an action. Found by their columns. */
function partyLists(db: ReadableDatabase): { table: string; owner: string; flags: string[] }[] {
  return loggedTables(db).flatMap((table) => {
    const columns = columnsOf(db, table);
    const has = (name: string) => columns.some((column) => column.name === name);
    if (!has('person_id') || !has('organisation_id') || !has('position')) return [];
    const owner = db.one<{ column: string }>(
      sql`SELECT "from" AS "column" FROM pragma_foreign_key_list(${table}) WHERE "table" NOT IN ('person', 'organisation')`,
    );
    const flags = columns.filter((column) => column.type === 'INTEGER').map((column) => column.name);
    return owner === undefined ? [] : [{ table, owner: owner.column, flags }];
  });
}

/** Takes the second mention of somebody off these lists; what it said stays said. */
export function uniteParties(
  db: WritableDatabase,
  column: 'person_id' | 'organisation_id',
  id: string,
): void {
  for (const { table, owner, flags } of partyLists(db)) {
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
