import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { getBody, updateBody } from '../../../src-main/body/body-store.ts';
import { addQuorumRule, quorumRules, updateQuorumRule } from '../../../src-main/body/quorum-rules-store.ts';
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
import { newId } from '../../../src-main/database/new-id.ts';
import { createPerson, listPeople } from '../../../src-main/people/people-store.ts';
import { findDuplicates } from '../../../src-shared/domain/duplicates.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { verifyBytes } from '../../../src-main/register-file/verify.ts';
import { listHistory } from '../../../src-main/history/history-store.ts';
import { quorumOf } from '../../../src-main/meetings/quorum.ts';
import { minutesOnPaper } from '../../../src-main/records/kept-minutes.ts';
import { Id } from '../../../src-shared/domain/common.ts';
import { contentOf as contentOfRegister, findings } from '../../faults/content.ts';
import { useWorkplace } from './workplace.ts';

const workplace = useWorkplace();

/** A register as an earlier version of the program wrote it. 1: the example of then; 2 and 4: small ones of two meetings. */
const oldRegister = (schema: 1 | 2 | 4) =>
  gunzipSync(readFileSync(join(import.meta.dirname, `../../fixtures/registers/schema-${schema}.twg.gz`)));

/** What a later schema holds elsewhere: the quorum rule of the group. */
const isMoved = (table: string, column: string) => table === 'body' && column.startsWith('quorum_');

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
  { schema: 4 as const, values: 50 },
])('a register of schema $schema opens with everything in it', async ({ schema, values }) => {
  const { file, machine } = workplace();
  writeFileSync(file, oldRegister(schema));
  const plain = join(workplace().shared, 'old.sqlite');
  verifyBytes(file, plain);
  const old = openConnection(plain, 'read');
  expect(schemaVersion(old)).toBe(schema);
  const columns = new Map(
    loggedTables(old).map((table) => [
      table,
      columnsOf(old, table).flatMap(({ name }) => (isMoved(table, name) ? [] : [name])),
    ]),
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

test.each([1, 2, 4] as const)('a migrated register of schema %i has the schema of a new one', (schema) => {
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

/** The register of schema 4, migrated, with the site that wrote it. */
function fourth(name = 'old.sqlite') {
  const { file, shared } = workplace();
  writeFileSync(file, oldRegister(4));
  const plain = join(shared, name);
  verifyBytes(file, plain);
  const db = openConnection(plain, 'write');
  const before = db.one<Record<string, unknown>>(
    sql`SELECT quorum_kind AS kind, quorum_value AS value, quorum_basis AS basis FROM body`,
  );
  migrate(db);
  const site = db.one<{ site: string }>(sql`SELECT site FROM change LIMIT 1`)?.site ?? '';
  const meetings = db.all<{ id: string; date: string }>(sql`SELECT id, date FROM meeting ORDER BY date`);
  return { db, before, history: new History(db, site), meetings };
}

describe('the quorum rule of a register of schema 4', () => {
  test('holds from the beginning, and counts every meeting as before', () => {
    const { db, before, meetings } = fourth();
    expect(before).toEqual({ kind: 'share', value: 40, basis: 'organisations' });
    expect(quorumRules(db)).toEqual([{ id: expect.any(String) as string, ...before, from: null }]);
    expect(Id.safeParse(quorumRules(db)[0]?.id).success).toBe(true);
    expect(meetings.map((meeting) => quorumOf(db, meeting))).toEqual([
      { required: 3, present: 4, eligible: 5, reached: true },
      { required: 3, present: 3, eligible: 5, reached: true },
    ]);
    db.close();
  });

  test('has its history: what was done to it is undone and redone, as far as undo reaches', () => {
    const { db, history } = fourth();
    expect(findings(db), 'the log says what the rows hold').toEqual([]);
    const end = contentOfRegister(db);
    const values: unknown[] = [];
    while (history.undoLabel !== null) {
      if (history.undoLabel.label === 'body.update') values.push(quorumRules(db)[0]?.value);
      history.undo('Sokha');
      expect(findings(db)).toEqual([]);
    }
    // As it was when the register was made.
    expect(quorumRules(db)).toMatchObject([{ kind: 'share', value: 50, basis: 'organisations' }]);
    expect(values).toEqual([40, 66, 4]);
    while (history.redoLabel !== null) history.redo('Sokha');
    expect(contentOfRegister(db)).toEqual(end);
    const told = listHistory(db, { of: null, before: null, limit: 500 }).changes.flatMap(
      ({ details }) => details,
    );
    expect(told.filter(({ table, column }) => isMoved(table, column))).toEqual([]);
    const made = told.findLast(({ table, column }) => table === 'quorum_rule' && column === 'value');
    expect(made).toMatchObject({ action: 'insert', before: null, after: { kind: 'text', text: '50' } });
    db.close();
  });

  test('does not touch minutes that went out, and is followed by another one from a day on', () => {
    const { db, history, meetings } = fourth();
    const [first, second] = meetings;
    const paper = () => minutesOnPaper(db, { meetingId: first?.id ?? '' });
    const sent = paper();
    expect(sent.quorum).toMatchObject({ kind: 'number', value: 4, required: 4, present: 4 });
    const counted = () => [first, second].map((meeting) => meeting && quorumOf(db, meeting).required);
    history.step('Sokha', { label: 'body.addQuorumRule' }, (register) =>
      addQuorumRule(register, getBody(db).id, {
        kind: 'number',
        value: 5,
        basis: 'organisations',
        from: '2021-08-09',
      }),
    );
    expect(counted()).toEqual([3, 5]);
    const [old] = quorumRules(db);
    history.step('Sokha', { label: 'body.updateQuorumRule' }, (register) => {
      updateQuorumRule(register, old?.id ?? '', { value: 90 });
    });
    expect(counted()).toEqual([5, 5]);
    history.undo('Sokha');
    expect(counted()).toEqual([3, 5]);
    expect(paper()).toEqual(sent);
    db.close();
  });

  test('is undone and redone as schema 4 did it, from wherever the migration found it', () => {
    const { shared } = workplace();
    for (const undone of [0, 1, 3, 6]) {
      const old = openConnection(join(shared, `old-${undone}.sqlite`), 'create');
      migrate(old, 4);
      const history = new History(old, 'site');
      history.step('Sokha', { label: 'register.create', kind: 'note' }, (db) => {
        db.run(sql`INSERT INTO body (id, quorum_kind, quorum_value) VALUES (${newId()}, 'share', 50)`);
        // In the step that made it: one operation for the row, one for the column.
        db.run(sql`UPDATE body SET quorum_value = 51`);
      });
      for (const change of [
        sql`quorum_value = 4, quorum_kind = 'number', short_name = 'A'`,
        sql`short_name = 'B'`,
        sql`quorum_basis = 'persons'`,
        sql`quorum_value = 9, short_name = 'C'`,
      ]) {
        history.step('Sokha', { label: 'body.update' }, (db) => db.run(sql`UPDATE body SET ${change}`));
        history.undo('Sokha');
        history.redo('Sokha');
      }
      for (let i = 0; i < undone && history.undoLabel !== null; i += 1) history.undo('Sokha');
      const path = join(shared, `new-${undone}.sqlite`);
      old.run(sql`VACUUM INTO ${path}`);
      const db = openConnection(path, 'write');
      migrate(db);
      const was = () => old.one(sql`SELECT short_name, quorum_kind, quorum_value, quorum_basis FROM body`);
      const is = () =>
        db.one(sql`
          SELECT b.short_name, r.kind AS quorum_kind, r.value AS quorum_value, r.basis AS quorum_basis
          FROM body AS b JOIN quorum_rule AS r ON r.body_id = b.id`);
      const [before, now] = [new History(old, 'site'), new History(db, 'site')];
      for (const way of ['redo', 'undo', 'redo'] as const) {
        const label = `${way}Label` as const;
        while (before[label] !== null) {
          before[way]('Sokha');
          now[way]('Sokha');
          expect(is()).toEqual(was());
        }
        expect(now[label]).toBeNull();
        expect(findings(db)).toEqual([]);
      }
      expect(was()).toMatchObject({ short_name: 'C', quorum_value: 9 });
      old.close();
      db.close();
    }
  });

  test('has the same id wherever the register is opened', () => {
    const [one, other] = [fourth(), fourth('other.sqlite')];
    expect(quorumRules(one.db)).toEqual(quorumRules(other.db));
    one.db.close();
    other.db.close();
  });
});

// A version that is missing there is only slower to open.
test.each(Object.keys(SCHEMA_DIGESTS).map(Number))(
  'the digest of schema %i is that of what is made',
  (version) => {
    expect(SCHEMA_DIGESTS[version]).toBe(schemaDigest(expectedSchema(version)));
  },
);
