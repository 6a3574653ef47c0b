import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { sql } from '../../../src-main/database/sql.ts';
import { IntakeWorker } from '../../../src-main/intake/intake-worker-client.ts';
import { type Machine, RegisterSession } from '../../../src-main/register-file/register-session.ts';
import type { ImportProgress } from '../../../src-shared/contract/events.ts';
import type { SourceTable, TableReading } from '../../../src-shared/domain/people-table.ts';
import { manyPeople } from '../../fixtures/many-people.ts';
import {
  addOrganisation,
  codeOf,
  createRegister,
  organisationNames,
  useWorkplace,
} from '../register-file/workplace.ts';

const workplace = useWorkplace();
const TODAY = '2026-03-10';
const ROWS = 5_000;

let worker = new IntakeWorker(join(import.meta.dirname, '../../../src-main/intake/intake-worker.ts'));
afterEach(async () => {
  await worker.close();
  worker = new IntakeWorker(join(import.meta.dirname, '../../../src-main/intake/intake-worker.ts'));
});

const readingOf = ({ tableId, sheets: [sheet] }: SourceTable): TableReading => ({
  tableId,
  sheet: 0,
  headerRow: sheet?.headerRow ?? null,
  columns: sheet?.guessed ?? [],
});

const digestOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

const peopleIn = (session: RegisterSession) =>
  session.read((db) => db.one<{ n: number }>(sql`SELECT count(*) AS n FROM person`)?.n);

interface Begin {
  rows?: number;
  /** Opens the register, which is a new one otherwise. */
  open?: (me: Machine, file: string) => Promise<RegisterSession>;
}

/** A register, and a table of people that was read. */
async function begun({ rows = ROWS, open = createRegister }: Begin = {}) {
  const { machine, file } = workplace();
  const me = machine('sokha');
  const session = await open(me, file);
  const reading = readingOf(await worker.read({ rows: manyPeople(rows) }));
  const told: ImportProgress[] = [];
  const plan = () =>
    worker.plan({ reading, register: session.workingFolder.database, day: TODAY }, (progress) =>
      told.push(progress),
    );
  const bringIn = (stop: AbortController, onTold: (progress: ImportProgress) => void) =>
    session.stepApart(
      'import',
      (from, to) =>
        worker.bringIn(
          { reading, choices: {}, from, to, site: me.site, author: 'Sokha', day: TODAY },
          onTold,
          stop.signal,
        ),
      stop.signal,
    );
  return { session, file, reading, told, plan, bringIn };
}

describe('a table of five thousand people', () => {
  test('is compared and brought in beside the program, which is told how far it is', async () => {
    const { session, told, plan, bringIn } = await begun();
    expect((await plan()).rows).toHaveLength(ROWS);
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(({ stage, total }) => stage === 'comparing' && total === ROWS)).toBe(true);

    const stages: ImportProgress[] = [];
    const report = await bringIn(new AbortController(), (progress) => {
      stages.push(progress);
      // The register is there meanwhile, as it was.
      expect(peopleIn(session)).toBe(0);
    });
    expect(report?.rows.filter(({ done }) => done === 'added')).toHaveLength(ROWS);
    expect(stages.filter(({ stage }) => stage === 'importing').length).toBeGreaterThan(2);
    expect(stages.at(-1)).toEqual({ stage: 'finishing', done: ROWS, total: ROWS });
    const counts = stages.map(({ done }) => done);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));

    expect(peopleIn(session)).toBe(ROWS);
    expect(session.status().undo).toEqual({ label: 'people.import', subject: 'Sok Dara a +4999' });
    session.undo();
    expect(peopleIn(session)).toBe(0);
    await session.close();
  });

  test('is compared again, as the one that was just looked at, and cancelled halfway: not a byte differs', async () => {
    const { session, file, plan, bringIn } = await begun();
    await plan();
    await session.publish();
    const before = [digestOf(file), digestOf(session.workingFolder.database)];
    const stop = new AbortController();
    let reached = 0;
    const report = await bringIn(stop, ({ stage, done }) => {
      if (stage !== 'importing' || done < ROWS / 10) return;
      reached = done;
      stop.abort();
    });
    expect(report).toBeNull();
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThan(ROWS);
    await session.publish();
    expect([digestOf(file), digestOf(session.workingFolder.database)]).toEqual(before);
    expect(session.status().undo).toBeNull();
    // The table is still there: it can be brought in after all.
    expect((await bringIn(new AbortController(), () => undefined))?.rows).toHaveLength(ROWS);
    expect(peopleIn(session)).toBe(ROWS);
    await session.close();
  });
});

describe('a small table', () => {
  test('is there until it is let go, and refused then', async () => {
    const { session, reading, bringIn, plan } = await begun({ rows: 2 });
    await bringIn(new AbortController(), () => undefined);
    expect((await plan()).rows.map(({ state }) => state)).toEqual(['same', 'same']);
    await worker.forget(reading.tableId);
    expect(await codeOf(plan())).toBe('not-found');
    await session.close();
  });

  test('is brought in once more, from the beginning, when something was typed meanwhile', async () => {
    const { session, bringIn } = await begun({ rows: 2 });
    let finished = 0;
    const report = await bringIn(new AbortController(), ({ stage }) => {
      if (stage !== 'finishing') return;
      finished += 1;
      if (finished === 1) addOrganisation(session, 'Typed meanwhile');
    });
    expect(finished).toBe(2);
    expect(report?.rows.map(({ done }) => done)).toEqual(['added', 'added']);
    expect(peopleIn(session)).toBe(2);
    expect(organisationNames(session)).toContain('Typed meanwhile');
    await session.close();
  });

  test('can be brought in after a cancel that came when all was done', async () => {
    const { session, bringIn } = await begun({ rows: 2 });
    const late = new AbortController();
    expect(await bringIn(late, ({ stage }) => stage === 'finishing' && late.abort())).toBeNull();
    expect(peopleIn(session)).toBe(0);
    expect((await bringIn(new AbortController(), () => undefined))?.rows).toHaveLength(2);
    expect(peopleIn(session)).toBe(2);
    await session.close();
  });

  test('comes into a register that has just been brought to this version', async () => {
    const { session, bringIn } = await begun({
      rows: 2,
      open: (me, file) => {
        const old = join(import.meta.dirname, '../../fixtures/registers/schema-2.twg.gz');
        writeFileSync(file, gunzipSync(readFileSync(old)));
        return RegisterSession.open(me, file);
      },
    });
    // The backup it is made from is the one from before: nothing has been changed since.
    expect(session.backups.list().map(({ reason }) => reason)).toEqual(['migration']);
    const before = peopleIn(session) ?? 0;
    const version = () => session.read((db) => db.one(sql`SELECT user_version FROM pragma_user_version`));
    const latest = version();
    await bringIn(new AbortController(), () => undefined);
    expect(session.backups.list()).toHaveLength(1);
    expect(version()).toEqual(latest);
    expect(peopleIn(session)).toBe(before + 2);
    await session.close();
  });
});

test('a file that is no table is refused with its reason', async () => {
  const refused = worker.read({ name: 'old.xls', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) });
  await expect(refused).rejects.toMatchObject({ code: 'table-unreadable', details: { reason: 'old-excel' } });
});

test('of more tables than it keeps the oldest goes', async () => {
  const read = () => worker.read({ rows: manyPeople(2) });
  const first = readingOf(await read());
  for (let i = 0; i < 4; i += 1) await read();
  expect(await codeOf(worker.columns(first))).toBe('not-found');
});
