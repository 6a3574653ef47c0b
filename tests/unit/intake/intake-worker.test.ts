import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { sql } from '../../../src-main/database/sql.ts';
import { IntakeWorker } from '../../../src-main/intake/intake-worker-client.ts';
import type { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import type { ImportProgress } from '../../../src-shared/contract/events.ts';
import type { SourceTable, TableReading } from '../../../src-shared/domain/people-table.ts';
import { manyPeople } from '../../fixtures/many-people.ts';
import { codeOf, createRegister, useWorkplace } from '../register-file/workplace.ts';

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

/** A register, and a table of five thousand people that was read. */
async function begun() {
  const { machine, file } = workplace();
  const me = machine('sokha');
  const session = await createRegister(me, file);
  const reading = readingOf(await worker.read({ rows: manyPeople(ROWS) }));
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

  test('is held no longer when it is in, and refused then', async () => {
    const { session, bringIn, plan } = await begun();
    await bringIn(new AbortController(), () => undefined);
    expect(await codeOf(plan())).toBe('not-found');
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
