import type { Migration } from '../migrate.ts';

/**
 * The quorum rule of a group becomes a row with its first day, as names are: a meeting is counted by the rule of its
 * day. The rule that a register has holds from the beginning, as it did until now.
 *
 * The log is told in the new words, so that what was done to the rule before can still be undone and read: the
 * insertion of a group is that of its rule too, and a changed column of the group is the same column of the rule.
 * Author, day and value of each operation stay.
 */
export const datedQuorum: Migration = {
  version: 5,
  name: 'dated-quorum',
  sql: `
-- kind: none, share (more than value per cent), number (at least value). from_date NULL: from the beginning.
CREATE TABLE quorum_rule (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT 'none',
  value INTEGER NOT NULL DEFAULT 0,
  basis TEXT NOT NULL DEFAULT 'organisations',
  from_date TEXT
) STRICT;
CREATE INDEX quorum_rule_of_body ON quorum_rule (body_id);

-- The id of the rule follows from that of its group (the last twelve digits change halves): two computers that open
-- copies of one register make the same row.
INSERT INTO quorum_rule (id, body_id, kind, value, basis)
  SELECT substr(id, 1, 24) || substr(id, 31) || substr(id, 25, 6), id, quorum_kind, quorum_value, quorum_basis
  FROM body;

-- Its number is that of the group's operation, below zero: free, and before every change of the rule.
INSERT INTO operation (site, seq, hlc, change_id, action, table_name, row_id, column_name, value, parent)
  SELECT site, -seq, hlc, change_id, action, 'quorum_rule',
    substr(row_id, 1, 24) || substr(row_id, 31) || substr(row_id, 25, 6), '',
    json_object(
      'id', substr(row_id, 1, 24) || substr(row_id, 31) || substr(row_id, 25, 6),
      'body_id', row_id,
      'kind', value ->> '$.quorum_kind',
      'value', value ->> '$.quorum_value',
      'basis', value ->> '$.quorum_basis',
      'from_date', NULL),
    NULL
  FROM operation WHERE table_name = 'body' AND action IN ('insert', 'delete');

-- A change whose parent is the whole row of the group now has that of the rule.
UPDATE operation SET parent = replace(parent, ':', ':-')
  WHERE table_name = 'body' AND column_name IN ('quorum_kind', 'quorum_value', 'quorum_basis')
    AND parent IN (
      SELECT site || ':' || seq FROM operation WHERE table_name = 'body' AND action IN ('insert', 'delete'));
UPDATE operation SET table_name = 'quorum_rule', column_name = substr(column_name, length('quorum_') + 1),
    row_id = substr(row_id, 1, 24) || substr(row_id, 31) || substr(row_id, 25, 6)
  WHERE table_name = 'body' AND column_name IN ('quorum_kind', 'quorum_value', 'quorum_basis');

-- An insertion can be redone only with the columns that there are.
UPDATE operation SET value = json_remove(value, '$.quorum_kind', '$.quorum_value', '$.quorum_basis')
  WHERE table_name = 'body' AND action IN ('insert', 'delete');
ALTER TABLE body DROP COLUMN quorum_kind;
ALTER TABLE body DROP COLUMN quorum_value;
ALTER TABLE body DROP COLUMN quorum_basis;
`,
};
