import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { richTextOf } from '../../src-shared/domain/rich-text.ts';
import { newSite } from '../../src-main/app-settings.ts';
import { sql } from '../../src-main/database/sql.ts';
import { answerOfContent } from '../../src-main/ipc/answer-content.ts';
import { type Machine, RegisterSession } from '../../src-main/register-file/register-session.ts';
import { copyOfBigRegister } from './big-register/generate.ts';
import { checkInThread } from '../../src-main/register-file/check-in-thread.ts';
import { checkInChild } from './check-in-child.ts';
import { type Figure, exponent, median, percentile } from './measure.ts';

/** Sizes between which growth is measured, in meetings; the bounds in milliseconds are for the largest. */
const SIZES = [100, 300, 1000] as const;

/** What is measured of a register of one size, in milliseconds. */
interface Times {
  openNew: number[];
  openOwn: number[];
  page: number[];
  meetings: number[];
  people: number[];
  publish: number[];
  step: number[];
  floor: number[];
  megabytes: number;
}

/** Opening, screens, typing and publishing of registers of three sizes. */
export async function benchRegister(rounds: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    const all: { size: number; times: Times }[] = [];
    for (const size of SIZES)
      all.push({ size, times: await measure(join(folder, String(size)), size, rounds) });
    return figures(all);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figures(all: readonly { size: number; times: Times }[]): Figure[] {
  const big = all.at(-1)?.times;
  if (big === undefined) return [];
  const ms = (name: string, values: readonly number[], bound: number | null): Figure => {
    return { name, value: median(values), unit: 'ms', bound, rounds: values.length };
  };
  const growth = (name: string, of: (times: Times) => number[], bound: number | null): Figure => ({
    name: `  its growth from ${SIZES[0]} to ${SIZES.at(-1)} meetings: ${name}`,
    value: exponent(all.map(({ size, times }) => ({ size, value: median(of(times)) }))),
    unit: 'exp',
    bound,
    rounds: big.page.length,
  });
  const p95 = percentile(big.step, 95);
  const floor = median(big.floor);
  const keys = big.step.length;
  return [
    { name: 'a 4 KB write + fsync on this disk', value: floor, unit: 'ms', bound: null, rounds: keys },
    { name: 'keystroke to durable, median', value: median(big.step), unit: 'ms', bound: null, rounds: keys },
    { name: 'keystroke to durable, p95', value: p95, unit: 'ms', bound: null, rounds: keys },
    { name: 'keystroke p95 / 4 KB write + fsync', value: p95 / floor, unit: 'x', bound: 10, rounds: keys },
    {
      name: 'keystroke p95 / p95 of the write + fsync',
      value: p95 / percentile(big.floor, 95),
      unit: 'x',
      bound: null,
      rounds: keys,
    },
    { name: 'register of 1,000 meetings', value: big.megabytes, unit: 'MB', bound: null, rounds: 1 },
    ms('open and verify', big.openOwn, 150),
    growth('open', (times) => times.openOwn, 1.15),
    ms(
      'open and verify, a file of somebody else (content checked too, in a process of its own)',
      big.openNew,
      150,
    ),
    growth('open of somebody else', (times) => times.openNew, 1.15),
    ms('meeting page (4 calls)', big.page, 5),
    growth('meeting page', (times) => times.page, 0.3),
    ms('publish', big.publish, 250),
    growth('publish', (times) => times.publish, 1.15),
    ms('list of all meetings', big.meetings, null),
    ms('list of all people', big.people, null),
  ];
}

async function measure(folder: string, size: number, rounds: number): Promise<Times> {
  const times: Times = {
    openNew: [],
    openOwn: [],
    page: [],
    meetings: [],
    people: [],
    publish: [],
    step: [],
    floor: [],
    megabytes: 0,
  };
  const machine = (name: string): Machine => ({
    dataFolder: join(folder, name),
    site: newSite(),
    author: () => 'Bench',
    // As in the app, with a process and a thread of their own.
    checkContent: checkInChild,
    checkCopy: checkInThread(join(root, 'out/main/check-copy.js')),
  });
  const me = machine('me');
  const file = await copyOfBigRegister(size, folder);
  times.megabytes = statSync(file).size / 1e6;
  // The first opening on a machine checks the content, and compiles the code; it is not counted.
  await (await RegisterSession.open(me, file)).close();
  for (let round = 0; round < rounds; round += 1) {
    await opened(times.openNew, machine(`new ${round}`), file);
    rmSync(join(folder, `new ${round}`), { recursive: true });
    await opened(times.openOwn, me, file);
  }

  const session = await RegisterSession.open(me, file);
  try {
    const meetings = session.read((db) => db.all<{ id: string }>(sql`SELECT id FROM meeting ORDER BY id`));
    for (let n = 0; n < 60; n += 1) {
      // Ten for compiling, then meetings from everywhere in the series.
      const { id = '' } = meetings[Math.floor(((n * 37) % 60) * (meetings.length / 60))] ?? {};
      const took = time(() => meetingPage(session, id));
      if (n >= 10) times.page.push(took);
    }
    for (let n = 0; n < 3 + Math.min(rounds, 9); n += 1) {
      const list = time(() => answerOfContent(session, 'meetings.list', {}));
      const people = time(() => answerOfContent(session, 'people.list', {}));
      if (n < 3) continue;
      times.meetings.push(list);
      times.people.push(people);
    }
    typing(session, folder, times);
    for (let n = 0; n <= rounds; n += 1) {
      type(session, entryOf(session), n);
      const begun = performance.now();
      await session.publish();
      if (n > 0) times.publish.push(performance.now() - begun);
      if (session.status().saving !== 'saved') throw new Error(JSON.stringify(session.status()));
    }
  } finally {
    await session.close();
  }
  return times;
}

async function opened(times: number[], machine: Machine, file: string): Promise<void> {
  const begun = performance.now();
  const session = await RegisterSession.open(machine, file);
  times.push(performance.now() - begun);
  await session.close();
}

function time(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** What the screen of a meeting asks for. */
function meetingPage(session: RegisterSession, meetingId: string): void {
  answerOfContent(session, 'meetings.one', { id: meetingId });
  answerOfContent(session, 'agenda.list', { meetingId });
  answerOfContent(session, 'attendance.list', { meetingId });
  answerOfContent(session, 'minutes.get', { meetingId });
}

const entryOf = (session: RegisterSession): string =>
  session.read((db) => db.one<{ id: string }>(sql`SELECT id FROM minutes_entry ORDER BY id LIMIT 1 OFFSET 7`))
    ?.id ?? '';

const SENTENCE = 'The working group agreed that the benefit package is portable between provinces. ';

const type = (session: RegisterSession, id: string, n: number): void => {
  const length = 20 + (n % SENTENCE.length);
  answerOfContent(session, 'minutes.update', {
    id,
    changes: { body: richTextOf(`${SENTENCE.slice(0, length)}${n}`) },
  });
};

/** Saves of one entry as it is typed, in turns with the least that a durable write can take on the same disk. */
function typing(session: RegisterSession, folder: string, times: Times): void {
  const id = entryOf(session);
  const page = Buffer.alloc(4096, 1);
  const file = openSync(join(folder, 'floor'), 'w');
  try {
    for (let n = 0; n < 420; n += 1) {
      const step = time(() => type(session, id, n));
      const floor = time(() => {
        writeSync(file, page, 0, page.length, (n % 64) * page.length);
        fsyncSync(file);
      });
      if (n < 20) continue;
      times.step.push(step);
      times.floor.push(floor);
    }
  } finally {
    closeSync(file);
  }
}
