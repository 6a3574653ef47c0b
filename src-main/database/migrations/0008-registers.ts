import type { Migration } from '../migrate.ts';

/** What the registers need: to whom an action was handed over by an update, and which agenda items take up an action. */
export const registers: Migration = {
  version: 8,
  name: 'registers',
  sql: `
-- The owners an update handed the action over to; none: it did not.
CREATE TABLE action_update_owner (
  id TEXT PRIMARY KEY,
  update_id TEXT NOT NULL REFERENCES action_update (id) ON DELETE CASCADE,
  position TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  organisation_id TEXT REFERENCES organisation (id),
  CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE INDEX action_update_owner_of ON action_update_owner (update_id, position);
CREATE INDEX action_update_owner_person ON action_update_owner (person_id);
CREATE INDEX action_update_owner_organisation ON action_update_owner (organisation_id);

-- The actions that an item of a later agenda takes up (matters arising).
CREATE TABLE agenda_action (
  id TEXT PRIMARY KEY,
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX agenda_action_once ON agenda_action (agenda_item_id, action_id);
CREATE INDEX agenda_action_of_action ON agenda_action (action_id);
`,
};
