import type { Migration } from '../migrate.ts';

/** Entries that look like duplicates and are not: somebody said so, and they are not suggested again. */
export const toldApart: Migration = {
  version: 4,
  name: 'told-apart',
  sql: `
CREATE TABLE distinct_people (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  CHECK (person_id <> other_id)
) STRICT;
CREATE INDEX distinct_people_one ON distinct_people (person_id);
CREATE INDEX distinct_people_other ON distinct_people (other_id);

CREATE TABLE distinct_organisations (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  CHECK (organisation_id <> other_id)
) STRICT;
CREATE INDEX distinct_organisations_one ON distinct_organisations (organisation_id);
CREATE INDEX distinct_organisations_other ON distinct_organisations (other_id);
`,
};
