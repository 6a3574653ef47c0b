import type { Migration } from '../migrate.ts';

/**
 * What the meeting side needs beyond the first schema: files kept in the register, papers, topics, deferred and
 * carried items, versions of agendas and minutes, adoption and corrections, inputs spoken at a meeting, stock
 * phrases, templates, progress of actions, superseded decisions, the letterhead's own lines and logo.
 */
export const meetingSideComplete: Migration = {
  version: 2,
  name: 'meeting-side-complete',
  sql: `
-- The bytes of files and snapshots, each once, under their digest (lower-case hexadecimal SHA-256).
-- No content of its own: rows of the history refer to it, so it is never changed and never removed.
CREATE TABLE file_content (
  sha256 TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The log of operations as an ordinary table. Without row ids every value of more than a thousand bytes took a page
-- of four thousand for itself: the log of a thousand meetings was twice as large as what it holds.
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

-- The history is read from the newest step on, whoever made it.
CREATE INDEX change_by_time ON change (hlc);

ALTER TABLE body ADD COLUMN letterhead_left_en TEXT NOT NULL DEFAULT '';
ALTER TABLE body ADD COLUMN letterhead_left_km TEXT NOT NULL DEFAULT '';
ALTER TABLE body ADD COLUMN letterhead_right_en TEXT NOT NULL DEFAULT '';
ALTER TABLE body ADD COLUMN letterhead_right_km TEXT NOT NULL DEFAULT '';
ALTER TABLE body ADD COLUMN letterhead_layout TEXT NOT NULL DEFAULT 'ministry-left';
ALTER TABLE body ADD COLUMN logo_sha256 TEXT REFERENCES file_content (sha256);
ALTER TABLE body ADD COLUMN logo_side TEXT NOT NULL DEFAULT 'left';
ALTER TABLE body ADD COLUMN logo_height_mm INTEGER NOT NULL DEFAULT 18;

-- A thread that spans meetings.
CREATE TABLE topic (
  id TEXT PRIMARY KEY,
  title_en TEXT NOT NULL DEFAULT '',
  title_km TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'open'
) STRICT;

ALTER TABLE meeting ADD COLUMN online_link TEXT NOT NULL DEFAULT '';

-- kind: item, minutes-adoption (of the meeting minutes_of_id), matters-arising.
ALTER TABLE agenda_item ADD COLUMN kind TEXT NOT NULL DEFAULT 'item';
ALTER TABLE agenda_item ADD COLUMN minutes_of_id TEXT REFERENCES meeting (id) ON DELETE SET NULL;
ALTER TABLE agenda_item ADD COLUMN topic_id TEXT REFERENCES topic (id) ON DELETE SET NULL;
-- outcome: none (nothing said yet), treated, deferred, withdrawn.
ALTER TABLE agenda_item ADD COLUMN outcome TEXT NOT NULL DEFAULT 'none';
-- The deferred item of an earlier meeting that this one takes up.
ALTER TABLE agenda_item ADD COLUMN carried_from_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL;
-- When it really began and ended, wall clock; '' while it has not.
ALTER TABLE agenda_item ADD COLUMN began TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN ended TEXT NOT NULL DEFAULT '';
CREATE INDEX agenda_item_of_minutes ON agenda_item (minutes_of_id);
CREATE INDEX agenda_item_of_topic ON agenda_item (topic_id);
CREATE INDEX agenda_item_carried ON agenda_item (carried_from_id);

CREATE TABLE paper (
  id TEXT PRIMARY KEY,
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  position TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  file_name TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES file_content (sha256),
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX paper_of_item ON paper (agenda_item_id, position);
CREATE INDEX paper_of_content ON paper (sha256);

-- The agenda as it was when it was circulated and when it was adopted.
CREATE TABLE agenda_version (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  state TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES file_content (sha256)
) STRICT;
CREATE UNIQUE INDEX agenda_version_number ON agenda_version (meeting_id, number);
CREATE INDEX agenda_version_of_content ON agenda_version (sha256);

-- Agendas to begin a new meeting with. content: JSON, see domain/meeting-template.ts.
CREATE TABLE meeting_template (
  id TEXT PRIMARY KEY,
  name_en TEXT NOT NULL DEFAULT '',
  name_km TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

ALTER TABLE minutes ADD COLUMN circulated_on TEXT;
ALTER TABLE minutes ADD COLUMN comment_deadline TEXT;
-- The meeting that adopted them, and the day (also without a meeting: in writing).
ALTER TABLE minutes ADD COLUMN adopted_at_id TEXT REFERENCES meeting (id) ON DELETE SET NULL;
ALTER TABLE minutes ADD COLUMN adopted_on TEXT;
CREATE INDEX minutes_adopted_at ON minutes (adopted_at_id);

-- The minutes as they were each time they were circulated, adopted or locked.
CREATE TABLE minutes_version (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  state TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES file_content (sha256),
  -- When and why it was taken back to be worked on.
  taken_back_on TEXT,
  taken_back_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX minutes_version_number ON minutes_version (meeting_id, number);
CREATE INDEX minutes_version_of_content ON minutes_version (sha256);

-- stage: adoption (made when the minutes were adopted), later (an error found after that).
CREATE TABLE correction (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  entry_id TEXT REFERENCES minutes_entry (id) ON DELETE SET NULL,
  agreed_at_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
  stage TEXT NOT NULL,
  on_date TEXT NOT NULL,
  position TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX correction_of_meeting ON correction (meeting_id, position);
CREATE INDEX correction_of_entry ON correction (entry_id);
CREATE INDEX correction_agreed_at ON correction (agreed_at_id);

-- entry_type '': for any entry.
CREATE TABLE phrase (
  id TEXT PRIMARY KEY,
  position TEXT NOT NULL,
  shortcut TEXT NOT NULL DEFAULT '',
  text_en TEXT NOT NULL DEFAULT '',
  text_km TEXT NOT NULL DEFAULT '',
  entry_type TEXT NOT NULL DEFAULT ''
) STRICT;

-- What a stakeholder asked for. Spoken at a meeting (entry_id) here; those out of files have no entry.
CREATE TABLE input (
  id TEXT PRIMARY KEY,
  entry_id TEXT UNIQUE REFERENCES minutes_entry (id) ON DELETE CASCADE,
  meeting_id TEXT REFERENCES meeting (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL DEFAULT 'general',
  document TEXT NOT NULL DEFAULT '',
  clause TEXT NOT NULL DEFAULT '',
  proposed_change TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX input_of_meeting ON input (meeting_id);

CREATE TABLE decision_supersedes (
  id TEXT PRIMARY KEY,
  decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  superseded_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  CHECK (decision_id <> superseded_id)
) STRICT;
CREATE UNIQUE INDEX decision_supersedes_once ON decision_supersedes (decision_id, superseded_id);
CREATE INDEX decision_superseded ON decision_supersedes (superseded_id);

-- due_date is the date as minuted; this one holds when it was moved since.
ALTER TABLE action ADD COLUMN revised_due_date TEXT;
ALTER TABLE action ADD COLUMN closed_on TEXT;
-- Owners as minuted and owners now: handing an action over does not touch the minutes.
ALTER TABLE action_owner ADD COLUMN minuted INTEGER NOT NULL DEFAULT 1;
ALTER TABLE action_owner ADD COLUMN current INTEGER NOT NULL DEFAULT 1;

-- kind: note, delay (the reason for one). state and due_date: what the update changed them to, else NULL.
CREATE TABLE action_update (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
  on_date TEXT NOT NULL,
  meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
  kind TEXT NOT NULL DEFAULT 'note',
  state TEXT,
  due_date TEXT,
  text TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX action_update_of_action ON action_update (action_id, on_date);
CREATE INDEX action_update_at_meeting ON action_update (meeting_id);

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

-- A ministry's own Word file to print records into. kind '': for every kind; language '': for every language.
CREATE TABLE word_template (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  file_name TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES file_content (sha256),
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX word_template_of_content ON word_template (sha256);

-- What a record was made from: the last change it holds (hlc), and the template, if any.
ALTER TABLE record ADD COLUMN made_from INTEGER NOT NULL DEFAULT 0;
ALTER TABLE record ADD COLUMN template TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
`,
};
