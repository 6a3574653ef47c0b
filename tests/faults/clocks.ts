import { join } from 'node:path';
import { openConnection } from '../../src-main/database/connection.ts';
import { sql } from '../../src-main/database/sql.ts';
import { RegisterSession } from '../../src-main/register-file/register-session.ts';
import { verifyBytes } from '../../src-main/register-file/verify.ts';
import { randomFrom } from './child.ts';
import { contentOf, findings } from './content.ts';
import { type Promised, inFolder, machineAt, makeChange, missing, newRegister } from './desk.ts';
import { type Tally, type Trial, control, fault } from './trial.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
/** How far the clock jumps between two changes; most of the time it runs on. */
const JUMPS = [0, 0, 0, -2 * SECOND, -HOUR, HOUR, -5 * HOUR, DAY, -DAY, -30 * DAY, 30 * DAY];

/** Clocks jump by hours and days while two computers take turns at one register. */
export async function clocks(): Promise<Trial[]> {
  return inFolder(async (folder) => {
    const copy = join(folder, 'afterwards.sqlite');
    return [
      await fault('clocks that jump by hours and days', async (tally) => {
        for (let seed = 1; seed <= 6; seed += 1)
          await withClock((jump) => history(tally, folder, seed, jump));
        await burstEnds(tally, folder);
        verifyBytes(join(folder, 'Group 1.twg'), copy);
        tally.note('merging the logs of two registers does not exist yet; what it will stand on is tried');
      }),
      await control('a log that is ordered by the clock on the wall', (tally) => {
        // The same history, with the times that the clock showed.
        const db = openConnection(copy, 'write');
        db.run(sql`UPDATE operation SET hlc =
          (SELECT CAST(strftime('%s', at) AS INTEGER) * 1000000 FROM change WHERE change.id = change_id)`);
        tally.tried();
        for (const what of findings(db)) tally.silent(what);
        db.close();
      }),
    ];
  });
}

async function history(
  tally: Tally,
  folder: string,
  seed: number,
  jump: (by: number) => void,
): Promise<void> {
  const random = randomFrom(seed);
  const file = join(folder, `Group ${seed}.twg`);
  const machines = [machineAt(join(folder, 'one')), machineAt(join(folder, 'two'))] as const;
  const made: string[] = [];
  const promised = new Map<string, Promised>();
  await (await newRegister(machines[0], file)).close();
  let version = 0;

  for (let turn = 0; turn < 4; turn += 1) {
    // The other computer's clock is another one.
    jump(JUMPS[random(JUMPS.length)] ?? 0);
    const session = await RegisterSession.open(machines[turn % 2 === 0 ? 0 : 1], file);
    const state = () => JSON.stringify(session.read(contentOf));
    const steps = () => session.read((db) => db.all<{ id: string }>(sql`SELECT id FROM change ORDER BY hlc`));
    /** The content before each step that undo can reach, and after the last one. */
    const states = [state()];
    if (turn === 0) made.push(...steps().map((step) => step.id));
    for (let n = 0; n < 30; n += 1) {
      jump(JUMPS[random(JUMPS.length)] ?? 0);
      tally.tried();
      version += 1;
      const change = makeChange(session, version);
      promised.set(change.key, change);
      const ids = steps().map((step) => step.id);
      // What was typed on within one burst belongs to the step before.
      if (ids.length === made.length) states.pop();
      else made.push(ids.at(-1) ?? '');
      states.push(state());
      if (JSON.stringify(ids) !== JSON.stringify(made))
        tally.silent(`seed ${seed}: the steps changed their order`);
    }
    const last = states.length - 1;
    const back = 1 + random(last);
    for (let n = 1; n <= back; n += 1) {
      jump(JUMPS[random(JUMPS.length)] ?? 0);
      session.undo();
      if (state() !== states[last - n])
        tally.silent(`seed ${seed}: undo ${n} did not bring back what was before`);
    }
    for (let n = back - 1; n >= 0; n -= 1) {
      jump(JUMPS[random(JUMPS.length)] ?? 0);
      session.redo();
      if (state() !== states[last - n]) tally.silent(`seed ${seed}: redo did not bring back what was undone`);
    }
    for (const what of session.read((db) => missing(db, promised.values()))) tally.lost(what);
    for (const what of session.read(findings)) tally.silent(what);
    for (const what of session.read(logFindings)) tally.silent(what);
    made.splice(0, made.length, ...steps().map((step) => step.id));
    await session.close();

    // Opened again with another clock, the history is what it was and undo goes on.
    jump(JUMPS[random(JUMPS.length)] ?? 0);
    const again = await RegisterSession.open(machines[turn % 2 === 0 ? 0 : 1], file);
    again.undo();
    if (JSON.stringify(again.read(contentOf)) !== states[last - 1]) tally.silent('undo after opening again');
    again.redo();
    if (JSON.stringify(again.read(contentOf)) !== states[last]) tally.silent('redo after opening again');
    made.push(
      ...again
        .read((db) => db.all<{ id: string }>(sql`SELECT id FROM change ORDER BY hlc`))
        .slice(-2)
        .map((step) => step.id),
    );
    await again.close();
  }
}

type Reader = Parameters<typeof findings>[0];

/** The log itself: every step has a later time than the one before; a value comes after the one it replaced. */
function logFindings(db: Reader): string[] {
  const found: string[] = [];
  const same = db.one(sql`SELECT hlc FROM change GROUP BY hlc HAVING count(*) > 1`);
  if (same !== undefined) found.push('two steps have the same time');
  const early = db.one<{ n: number }>(sql`
    SELECT count(*) AS n FROM operation AS o
    JOIN operation AS p ON p.site || ':' || p.seq = o.parent WHERE p.hlc > o.hlc`);
  if (early?.n !== 0) found.push(`${early?.n} values are older than what they replaced`);
  const orphans = db.one<{ n: number }>(sql`
    SELECT count(*) AS n FROM operation AS o WHERE o.parent IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM operation AS p WHERE p.site || ':' || p.seq = o.parent)`);
  if (orphans?.n !== 0) found.push(`${orphans?.n} values replaced something that is not in the log`);
  const foreign = db.one<{ n: number }>(
    sql`SELECT count(*) AS n FROM operation AS o JOIN change AS c ON c.id = o.change_id WHERE c.site <> o.site`,
  );
  if (foreign?.n !== 0) found.push(`${foreign?.n} values stand under another site than their step`);
  return found;
}

/** A clock that was put back must not make an hour of typing one step of undo. */
async function burstEnds(tally: Tally, folder: string): Promise<void> {
  await withClock(async (jump) => {
    const session = await newRegister(machineAt(join(folder, 'one')), join(folder, 'Typing.twg'));
    const steps = () =>
      session.read((db) => db.one<{ n: number }>(sql`SELECT count(*) AS n FROM change`)?.n ?? 0);
    makeChange(session, 2);
    for (const [n, by] of [-HOUR, -DAY, HOUR, DAY].entries()) {
      tally.tried();
      const before = steps();
      jump(by);
      makeChange(session, 6 + 4 * n);
      if (steps() === before)
        tally.silent(`typing after a jump of ${by / HOUR} hours joined the step before`);
    }
    await session.close();
  });
}

/** Runs with a clock that can be put forward and back, in this process only. */
async function withClock(work: (jump: (by: number) => void) => Promise<void>): Promise<void> {
  const real = globalThis.Date;
  let offset = 0;
  const now = () => real.now() + offset;
  globalThis.Date = new Proxy(real, {
    construct: (target, args: unknown[]) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args) as Date,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  try {
    await work((by) => {
      offset += by;
    });
  } finally {
    globalThis.Date = real;
  }
}
