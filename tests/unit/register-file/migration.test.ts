import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { updateBody } from '../../../src-main/body/body-store.ts';
import type { ReadableDatabase } from '../../../src-main/database/connection.ts';
import { columnsOf, loggedTables } from '../../../src-main/database/history-triggers.ts';
import {
  latestVersion,
  migrate,
  schemaDigest,
  schemaText,
  schemaVersion,
} from '../../../src-main/database/migrate.ts';
import { SCHEMA_DIGESTS } from '../../../src-main/database/schema-digests.ts';
import { openConnection } from '../../../src-main/database/connection.ts';
import { expectedSchema } from '../../../src-main/database/migrate.ts';
import { sql, sqlName } from '../../../src-main/database/sql.ts';
import { History } from '../../../src-main/database/history.ts';
import { listToldApart, tellApart } from '../../../src-main/people/merge/told-apart.ts';
import { createPerson, listPeople } from '../../../src-main/people/people-store.ts';
import { findDuplicates } from '../../../src-shared/domain/duplicates.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { verifyBytes } from '../../../src-main/register-file/verify.ts';
import { useWorkplace } from './workplace.ts';

const workplace = useWorkplace();

/** A register as an earlier version of the program wrote it. 1: the example of then; 2: a small one of two meetings. */
const oldRegister = (schema: 1 | 2) =>
  gunzipSync(readFileSync(join(import.meta.dirname, `../../fixtures/registers/schema-${schema}.twg.gz`)));

/** Every value of the columns that an old schema had. */
function contentOf(db: ReadableDatabase, columns: Map<string, string[]>): Record<string, unknown[]> {
  return Object.fromEntries(
    [...columns].map(([table, names]) => [
      table,
      db
        .all<Record<string, unknown>>(sql`SELECT * FROM ${sqlName(table)} ORDER BY id`)
        .map((row) => names.map((name) => row[name])),
    ]),
  );
}

test.each([
  { schema: 1 as const, values: 2_000 },
  { schema: 2 as const, values: 50 },
])('a register of schema $schema opens with everything in it', async ({ schema, values }) => {
  const { file, machine } = workplace();
  writeFileSync(file, oldRegister(schema));
  const plain = join(workplace().shared, 'old.sqlite');
  verifyBytes(file, plain);
  const old = openConnection(plain, 'read');
  expect(schemaVersion(old)).toBe(schema);
  const columns = new Map(
    loggedTables(old).map((table) => [table, columnsOf(old, table).map((column) => column.name)]),
  );
  const before = contentOf(old, columns);
  old.close();
  expect(Object.values(before).flat().length).toBeGreaterThan(values);

  const session = await RegisterSession.open(machine('a'), file);
  expect(session.read((db) => contentOf(db, columns))).toEqual(before);
  await session.close();

  const again = await RegisterSession.open(machine('b'), file);
  expect(again.read((db) => contentOf(db, columns))).toEqual(before);
  await again.close();
});

test.each([1, 2] as const)('a migrated register of schema %i has the schema of a new one', (schema) => {
  const { file, shared } = workplace();
  writeFileSync(file, oldRegister(schema));
  const plain = join(shared, 'old.sqlite');
  verifyBytes(file, plain);
  const db = openConnection(plain, 'write');
  expect(migrate(db)).toEqual({ from: schema, to: latestVersion() });
  expect(schemaText(db)).toBe(expectedSchema(latestVersion()));
  db.close();
});

test('a column that came with a migration goes back to its default by undo', async () => {
  const { file, machine } = workplace();
  writeFileSync(file, oldRegister(1));
  const session = await RegisterSession.open(machine('a'), file);
  const value = () =>
    session.read((db) => db.one(sql`SELECT letterhead_layout, logo_height_mm, logo_sha256 FROM body`));
  const begin = value();
  session.step({ label: 'body.update' }, (db) => {
    updateBody(db, { shortName: 'Other' });
    db.run(sql`UPDATE body SET letterhead_layout = 'stacked', logo_height_mm = 25`);
  });
  expect(value()).not.toEqual(begin);
  session.undo();
  expect(value()).toEqual(begin);
  await session.close();
});

test('people of a register of schema 3 are all there, and can be told apart', () => {
  const db = openConnection(':memory:', 'create');
  migrate(db, 3);
  const form = {
    honorific: '',
    name: { en: 'Sok Dara', km: '' },
    sex: 'unknown' as const,
    email: '',
    phone: '',
    organisationId: null,
    position: { en: 'Clerk', km: '' },
    role: 'member' as const,
  };
  const ids = new History(db, 'a').step('Sokha', { label: 'people.create' }, (register) => [
    createPerson(register, form, '2026-03-10'),
    createPerson(register, form, '2026-03-10'),
  ]);
  const people = () => listPeople(db, '2026-03-10');
  const before = people();
  expect(before.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(migrate(db)).toEqual({ from: 3, to: latestVersion() });
  expect(people()).toEqual(before);

  const history = new History(db, 'a');
  history.step('Sokha', { label: 'people.tellApart' }, (register) => {
    tellApart(register, 'person', { ids });
  });
  expect(findDuplicates(people(), listToldApart(db, 'person'))).toEqual([]);
  history.undo('Sokha');
  expect(findDuplicates(people(), listToldApart(db, 'person'))).toHaveLength(1);
  // Also what was done before the migration can be taken back.
  history.undo('Sokha');
  expect(people()).toEqual([]);
  db.close();
});

// A version that is missing there is only slower to open.
test.each(Object.keys(SCHEMA_DIGESTS).map(Number))(
  'the digest of schema %i is that of what is made',
  (version) => {
    expect(SCHEMA_DIGESTS[version]).toBe(schemaDigest(expectedSchema(version)));
  },
);
