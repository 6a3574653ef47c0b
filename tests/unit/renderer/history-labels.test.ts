import { expect, test } from 'vitest';
import { openConnection } from '../../../src-main/database/connection.ts';
import { columnsOf, loggedTables } from '../../../src-main/database/history-triggers.ts';
import { migrate } from '../../../src-main/database/migrate.ts';
import { COLUMN_LABELS, SILENT_COLUMNS, TABLE_LABELS } from '../../../src-renderer/i18n/history-labels.ts';

test('everything in the register has a name in the history', () => {
  const db = openConnection(':memory:', 'create');
  migrate(db);
  const tables = loggedTables(db);
  expect(tables.filter((table) => TABLE_LABELS[table] === undefined)).toEqual([]);
  const nameless = tables.flatMap((table) =>
    columnsOf(db, table)
      .map((column) => column.name)
      .filter(
        (column) =>
          column !== 'id' &&
          !SILENT_COLUMNS.has(column) &&
          COLUMN_LABELS[column] === undefined &&
          COLUMN_LABELS[`${table}.${column}`] === undefined,
      )
      .map((column) => `${table}.${column}`),
  );
  expect(nameless).toEqual([]);
  db.close();
});
