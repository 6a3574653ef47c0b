import type { Migration } from '../migrate.ts';

/**
 * The first schema: the log of changes, the body, organisations, people, meetings with agenda and
 * attendance, minutes with decisions and actions, and the log of written records.
 *
 * Every table of content has `id TEXT PRIMARY KEY` (UUIDv7): the generated history triggers need it.
 * A bilingual text is two columns, `x_en` and `x_km`; an empty text is '', never NULL.
 */
export const meetingSide: Migration = {
  version: 1,
  name: 'meeting-side',
  sql: `
-- Facts about the file itself; not content, not part of the history.
CREATE TABLE register_meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who changes the register at this moment; read by the history triggers.
CREATE TABLE change_context (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  site TEXT NOT NULL,
  change_id TEXT NOT NULL,
  hlc INTEGER NOT NULL,
  next_seq INTEGER NOT NULL
) STRICT;
INSERT INTO change_context (id, site, change_id, hlc, next_seq) VALUES (1, '', '', 0, 1);

-- One row for each step a person can undo.
CREATE TABLE change (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  hlc INTEGER NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  label TEXT NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'note')),
  target TEXT REFERENCES change (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_in_order ON change (site, hlc);

-- What each step changed: one row for each changed column, one for each added or removed row.
CREATE TABLE operation (
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
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX operation_once ON operation (change_id, table_name, row_id, column_name, action);
CREATE INDEX operation_of_cell ON operation (table_name, row_id, column_name, hlc, seq);

CREATE TABLE body (
  id TEXT PRIMARY KEY,
  short_name TEXT NOT NULL DEFAULT '',
  ministry_en TEXT NOT NULL DEFAULT '',
  ministry_km TEXT NOT NULL DEFAULT '',
  letterhead_nation_en TEXT NOT NULL DEFAULT '',
  letterhead_nation_km TEXT NOT NULL DEFAULT '',
  letterhead_motto_en TEXT NOT NULL DEFAULT '',
  letterhead_motto_km TEXT NOT NULL DEFAULT '',
  quorum_kind TEXT NOT NULL DEFAULT 'none',
  quorum_value INTEGER NOT NULL DEFAULT 0,
  quorum_basis TEXT NOT NULL DEFAULT 'organisations',
  time_zone TEXT NOT NULL DEFAULT '',
  notice_en TEXT NOT NULL DEFAULT '',
  notice_km TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE body_name (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
  name_en TEXT NOT NULL DEFAULT '',
  name_km TEXT NOT NULL DEFAULT '',
  mandate_en TEXT NOT NULL DEFAULT '',
  mandate_km TEXT NOT NULL DEFAULT '',
  from_date TEXT
) STRICT;
CREATE INDEX body_name_of_body ON body_name (body_id);

CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  name_en TEXT NOT NULL DEFAULT '',
  name_km TEXT NOT NULL DEFAULT '',
  acronym TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'other',
  parent_id TEXT REFERENCES organisation (id)
) STRICT;
CREATE INDEX organisation_of_parent ON organisation (parent_id);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  honorific TEXT NOT NULL DEFAULT '',
  name_en TEXT NOT NULL DEFAULT '',
  name_km TEXT NOT NULL DEFAULT '',
  sex TEXT NOT NULL DEFAULT 'unknown',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE affiliation (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  -- NULL: a post outside any organisation (a consultant of one's own).
  organisation_id TEXT REFERENCES organisation (id) ON DELETE CASCADE,
  position_en TEXT NOT NULL DEFAULT '',
  position_km TEXT NOT NULL DEFAULT '',
  from_date TEXT,
  to_date TEXT
) STRICT;
CREATE INDEX affiliation_of_person ON affiliation (person_id);
CREATE INDEX affiliation_of_organisation ON affiliation (organisation_id);

CREATE TABLE membership (
  id TEXT PRIMARY KEY,
  person_id TEXT REFERENCES person (id) ON DELETE CASCADE,
  organisation_id TEXT REFERENCES organisation (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  alternate_for_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  counts_for_quorum INTEGER NOT NULL DEFAULT 0,
  from_date TEXT,
  to_date TEXT,
  CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE INDEX membership_of_person ON membership (person_id);
CREATE INDEX membership_of_organisation ON membership (organisation_id);
CREATE INDEX membership_of_alternate ON membership (alternate_for_id);

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  title_en TEXT NOT NULL DEFAULT '',
  title_km TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL,
  start_time TEXT NOT NULL,
  end_time TEXT NOT NULL,
  time_zone TEXT NOT NULL DEFAULT '',
  venue_en TEXT NOT NULL DEFAULT '',
  venue_km TEXT NOT NULL DEFAULT '',
  mode TEXT NOT NULL DEFAULT 'in-person',
  chair_id TEXT REFERENCES person (id),
  state TEXT NOT NULL DEFAULT 'planned',
  agenda_state TEXT NOT NULL DEFAULT 'draft'
) STRICT;
CREATE INDEX meeting_in_order ON meeting (date, start_time);
CREATE INDEX meeting_of_chair ON meeting (chair_id);
CREATE UNIQUE INDEX meeting_number ON meeting (kind, ordinal);

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  parent_id TEXT REFERENCES agenda_item (id) ON DELETE CASCADE,
  position TEXT NOT NULL,
  title_en TEXT NOT NULL DEFAULT '',
  title_km TEXT NOT NULL DEFAULT '',
  purpose TEXT NOT NULL DEFAULT 'information',
  minutes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX agenda_item_of_meeting ON agenda_item (meeting_id, position);
CREATE INDEX agenda_item_of_parent ON agenda_item (parent_id);

CREATE TABLE agenda_presenter (
  id TEXT PRIMARY KEY,
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  position TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  organisation_id TEXT REFERENCES organisation (id),
  CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE INDEX agenda_presenter_of_item ON agenda_presenter (agenda_item_id);
CREATE INDEX agenda_presenter_of_person ON agenda_presenter (person_id);
CREATE INDEX agenda_presenter_of_organisation ON agenda_presenter (organisation_id);

CREATE TABLE attendance (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id),
  -- The post and organisation as at the day of the meeting.
  organisation_id TEXT REFERENCES organisation (id),
  position_en TEXT NOT NULL DEFAULT '',
  position_km TEXT NOT NULL DEFAULT '',
  capacity TEXT NOT NULL DEFAULT 'guest',
  counts_for_quorum INTEGER NOT NULL DEFAULT 0,
  invited INTEGER NOT NULL DEFAULT 0,
  reply TEXT NOT NULL DEFAULT 'none',
  outcome TEXT NOT NULL DEFAULT 'expected',
  represented_by_id TEXT REFERENCES attendance (id) ON DELETE SET NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX attendance_once ON attendance (meeting_id, person_id);
CREATE INDEX attendance_of_person ON attendance (person_id);
CREATE INDEX attendance_of_organisation ON attendance (organisation_id);
CREATE INDEX attendance_of_representative ON attendance (represented_by_id);

CREATE TABLE attendance_interval (
  id TEXT PRIMARY KEY,
  attendance_id TEXT NOT NULL REFERENCES attendance (id) ON DELETE CASCADE,
  position TEXT NOT NULL,
  arrived TEXT,
  departed TEXT,
  place TEXT NOT NULL DEFAULT 'room'
) STRICT;
CREATE INDEX attendance_interval_of_attendance ON attendance_interval (attendance_id);

CREATE TABLE minutes (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL UNIQUE REFERENCES meeting (id) ON DELETE CASCADE,
  state TEXT NOT NULL DEFAULT 'drafting'
) STRICT;

CREATE TABLE minutes_entry (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id),
  position TEXT NOT NULL,
  type TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  speaker_person_id TEXT REFERENCES person (id),
  speaker_organisation_id TEXT REFERENCES organisation (id),
  CHECK (speaker_person_id IS NULL OR speaker_organisation_id IS NULL)
) STRICT;
CREATE INDEX minutes_entry_of_item ON minutes_entry (agenda_item_id, position);
CREATE INDEX minutes_entry_of_meeting ON minutes_entry (meeting_id);
CREATE INDEX minutes_entry_of_person ON minutes_entry (speaker_person_id);
CREATE INDEX minutes_entry_of_organisation ON minutes_entry (speaker_organisation_id);

CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL UNIQUE REFERENCES minutes_entry (id) ON DELETE CASCADE,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL DEFAULT 'decision'
) STRICT;
CREATE UNIQUE INDEX decision_number ON decision (meeting_id, ordinal);

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL UNIQUE REFERENCES minutes_entry (id) ON DELETE CASCADE,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL UNIQUE,
  due_date TEXT,
  priority TEXT NOT NULL DEFAULT 'normal',
  state TEXT NOT NULL DEFAULT 'open'
) STRICT;
CREATE UNIQUE INDEX action_number ON action (meeting_id, ordinal);

CREATE TABLE action_owner (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
  position TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  organisation_id TEXT REFERENCES organisation (id),
  CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE INDEX action_owner_of_action ON action_owner (action_id);
CREATE INDEX action_owner_of_person ON action_owner (person_id);
CREATE INDEX action_owner_of_organisation ON action_owner (organisation_id);

CREATE TABLE record (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
  language TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  written_at TEXT NOT NULL,
  written_by TEXT NOT NULL
) STRICT;
CREATE INDEX record_of_meeting ON record (meeting_id);
`,
};
