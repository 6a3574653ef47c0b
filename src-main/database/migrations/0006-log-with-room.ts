import type { Migration } from '../migrate.ts';

/**
 * The log of operations as an ordinary table. Without row ids every value of more than a thousand bytes took a page
 * of four thousand for itself: the log of a thousand meetings was twice as large as what it holds.
 */
export const logWithRoom: Migration = {
  version: 6,
  name: 'log-with-room',
  sql: `
CREATE TABLE operation_with_room (
  site TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hlc INTEGER NOT NULL,
  change_id TEXT NOT NULL REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED,
  action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  column_name TEXT NOT NULL,
  value ANY,
  -- "site:seq" of the operation that wrote the value this one replaced.
  parent TEXT,
  PRIMARY KEY (site, seq)
) STRICT;
INSERT INTO operation_with_room (site, seq, hlc, change_id, action, table_name, row_id, column_name, value, parent)
  SELECT site, seq, hlc, change_id, action, table_name, row_id, column_name, value, parent FROM operation;
DROP TABLE operation;
ALTER TABLE operation_with_room RENAME TO operation;
CREATE UNIQUE INDEX operation_once ON operation (change_id, table_name, row_id, column_name, action);
CREATE INDEX operation_of_cell ON operation (table_name, row_id, column_name, hlc, seq);
`,
};
