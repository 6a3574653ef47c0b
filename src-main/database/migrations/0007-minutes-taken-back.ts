import type { Migration } from '../migrate.ts';

/** Why and when a circulated version of minutes was taken back to be worked on. */
export const minutesTakenBack: Migration = {
  version: 7,
  name: 'minutes-taken-back',
  sql: `
ALTER TABLE minutes_version ADD COLUMN taken_back_on TEXT;
ALTER TABLE minutes_version ADD COLUMN taken_back_reason TEXT NOT NULL DEFAULT '';
`,
};
