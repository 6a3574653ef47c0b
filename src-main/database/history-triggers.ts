import { type ReadableDatabase } from './connection.ts';
import { sql } from './sql.ts';

/** Tables without a history: the log itself, facts about the file, and bytes that never change. */
const UNLOGGED = new Set(['register_meta', 'change_context', 'change', 'operation', 'file_content']);

interface Column {
  name: string;
  type: string;
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const name = (value: string) => `"${value.replaceAll('"', '""')}"`;

/** Every table of content, in the order of its name. */
export function loggedTables(db: ReadableDatabase): string[] {
  return db
    .all<{ name: string }>(
      sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .map((row) => row.name)
    .filter((table) => !UNLOGGED.has(table));
}

/** Columns of a table in their order. */
export function columnsOf(db: ReadableDatabase, table: string): Column[] {
  return db.all<Column>(sql`SELECT name, type FROM pragma_table_info(${table}) ORDER BY cid`);
}

/**
 * The triggers that write the log of operations, generated from the schema. A change outside of a
 * started step (`change_context.change_id` empty) is refused, so nothing escapes the history.
 *
 * Within one step a column that changes twice leaves one operation: the parent of the first, the value
 * of the last. That is what folds a burst of typing into one entry.
 */
export function historyTriggers(db: ReadableDatabase): string {
  return loggedTables(db)
    .map((table) => triggersOf(table, columnsOf(db, table)))
    .join('\n');
}

function triggersOf(table: string, columns: readonly Column[]): string {
  const blob = columns.find((column) => column.type === 'BLOB');
  if (blob) throw new Error(`${table}.${blob.name}: the log holds no binary values`);
  if (columns[0]?.name !== 'id') throw new Error(`${table}: the first column must be the key "id"`);

  const guard = `SELECT RAISE(ABORT, 'a change outside of a step') FROM change_context WHERE change_id = '';`;
  const row = (side: 'NEW' | 'OLD') =>
    `json_object(${columns.map((column) => `${text(column.name)}, ${side}.${name(column.name)}`).join(', ')})`;
  const whole = (action: 'insert' | 'delete', side: 'NEW' | 'OLD') => `
CREATE TRIGGER ${name(`history_${action}_${table}`)} AFTER ${action.toUpperCase()} ON ${name(table)} BEGIN
  ${guard}
  INSERT INTO operation (site, seq, hlc, change_id, action, table_name, row_id, column_name, value, parent)
  SELECT site, next_seq, hlc, change_id, ${text(action)}, ${text(table)}, ${side}.id, '', ${row(side)}, NULL
  FROM change_context WHERE true
  ON CONFLICT (change_id, table_name, row_id, column_name, action) DO UPDATE SET value = excluded.value, hlc = excluded.hlc;
  UPDATE change_context SET next_seq = next_seq + 1;
END;`;
  const logged = columns.filter((column) => column.name !== 'id').map((column) => column.name);
  const sideOf = (side: 'NEW' | 'OLD') => `(${logged.map((column) => `${side}.${name(column)}`).join(', ')})`;
  const changed = logged.map(
    (column, i) =>
      `SELECT ${i} AS n, ${text(column)} AS c, NEW.${name(column)} AS v WHERE OLD.${name(column)} IS NOT NEW.${name(column)}`,
  );
  const update = `
CREATE TRIGGER ${name(`history_update_${table}`)} AFTER UPDATE ON ${name(table)}
WHEN ${sideOf('OLD')} IS NOT ${sideOf('NEW')} BEGIN
  ${guard}
  INSERT INTO operation (site, seq, hlc, change_id, action, table_name, row_id, column_name, value, parent)
  SELECT x.site, x.next_seq + d.n, x.hlc, x.change_id, 'update', ${text(table)}, NEW.id, d.c, d.v,
    (SELECT o.site || ':' || o.seq FROM operation AS o
     WHERE o.table_name = ${text(table)} AND o.row_id = NEW.id AND o.column_name IN ('', d.c)
     ORDER BY o.hlc DESC, o.seq DESC LIMIT 1)
  FROM change_context AS x, (
    ${changed.join('\n    UNION ALL ')}
  ) AS d WHERE true
  ON CONFLICT (change_id, table_name, row_id, column_name, action) DO UPDATE SET value = excluded.value, hlc = excluded.hlc;
  UPDATE change_context SET next_seq = next_seq + ${logged.length};
END;`;
  return [
    whole('insert', 'NEW'),
    whole('delete', 'OLD'),
    update,
    // A key is an identity: it never changes.
    `
CREATE TRIGGER ${name(`history_key_${table}`)} BEFORE UPDATE OF id ON ${name(table)} BEGIN
  SELECT RAISE(ABORT, 'a key never changes');
END;`,
  ].join('\n');
}
