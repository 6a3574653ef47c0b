import type { ReadableDatabase } from '../../src-main/database/connection.ts';
import { loggedTables } from '../../src-main/database/history-triggers.ts';
import { type SqlValue, sql, sqlName } from '../../src-main/database/sql.ts';

type Row = Record<string, SqlValue>;
export type Content = Record<string, Row[]>;

/** Every row of every table of content. */
export function contentOf(db: ReadableDatabase): Content {
  return Object.fromEntries(
    loggedTables(db).map((table) => [table, db.all<Row>(sql`SELECT * FROM ${sqlName(table)} ORDER BY id`)]),
  );
}

interface Operation {
  action: 'insert' | 'update' | 'delete';
  table_name: string;
  row_id: string;
  column_name: string;
  value: SqlValue;
}

/** What the register would be if nothing but its log of operations were left: the log replayed from empty. */
export function replayed(db: ReadableDatabase): Content {
  const tables = new Map(loggedTables(db).map((table) => [table, new Map<string, Row>()]));
  const operations = db.all<Operation>(
    sql`SELECT action, table_name, row_id, column_name, value FROM operation ORDER BY hlc, seq`,
  );
  for (const { action, table_name, row_id, column_name, value } of operations) {
    const rows = tables.get(table_name);
    if (action === 'insert') rows?.set(row_id, JSON.parse(String(value)) as Row);
    else if (action === 'delete') rows?.delete(row_id);
    else rows?.set(row_id, { ...rows.get(row_id), [column_name]: value });
  }
  return Object.fromEntries(
    [...tables].map(([table, rows]) => [
      table,
      [...rows.values()].toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1)),
    ]),
  );
}

/**
 * What is wrong with the content of a register, in words: SQLite's own check, references, the history against the
 * rows, and steps of which only a half is there.
 */
export function findings(db: ReadableDatabase): string[] {
  const found: string[] = [];
  const check = db.one<{ quick_check: string }>(sql`SELECT quick_check FROM pragma_quick_check LIMIT 1`);
  if (check?.quick_check !== 'ok') found.push(`quick_check: ${check?.quick_check}`);
  const orphan = db.one(sql`SELECT "table", rowid, parent FROM pragma_foreign_key_check LIMIT 1`);
  if (orphan !== undefined) found.push(`a reference leads nowhere: ${JSON.stringify(orphan)}`);
  const half = db.one<{ n: number }>(
    sql`SELECT count(*) AS n FROM minutes_entry WHERE type = 'decision' AND id NOT IN (SELECT entry_id FROM decision)`,
  );
  if (half?.n !== 0) found.push(`${half?.n} decisions without their code`);
  const open = db.one<{ change_id: string }>(sql`SELECT change_id FROM change_context WHERE change_id <> ''`);
  if (open !== undefined) found.push('a step was left open');
  const rows = contentOf(db);
  const log = replayed(db);
  for (const table of Object.keys(rows)) {
    if (JSON.stringify(byColumn(rows[table])) !== JSON.stringify(byColumn(log[table]))) {
      found.push(`${table}: the rows are not what the history says`);
    }
  }
  return found;
}

const byColumn = (rows: readonly Row[] | undefined) =>
  rows?.map((row) => Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
