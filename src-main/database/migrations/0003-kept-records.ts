import type { Migration } from '../migrate.ts';

/**
 * A version of minutes keeps everything that its Word record said, not only headings and entries: who was there, the
 * quorum by the rule of then, papers, the next meeting, corrections, and every name as it was written.
 */
export const keptRecords: Migration = {
  version: 3,
  name: 'kept-records',
  sql: `
-- The record as it was (JSON, see domain/minutes-record.ts), beside headings and entries (sha256).
-- NULL: kept by a version of the program that did not keep it. It cannot be made up later.
ALTER TABLE minutes_version ADD COLUMN record_sha256 TEXT REFERENCES file_content (sha256);
CREATE INDEX minutes_version_of_record ON minutes_version (record_sha256);
`,
};
