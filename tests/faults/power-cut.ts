import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSite } from '../../src-main/app-settings.ts';
import { RegisterSession } from '../../src-main/register-file/register-session.ts';
import { verifyBytes } from '../../src-main/register-file/verify.ts';
import { childEnv, randomFrom, script } from './child.ts';
import { findings } from './content.ts';
import { type Promised, machineAt, missing } from './desk.ts';
import { Disk, type Fate, type Image } from './power-cut/disk.ts';
import { type Event, RECORDED, readTrace } from './power-cut/trace.ts';
import { type Tally, type Trial, control, fault, skipped } from './trial.ts';

const NAME = 'power cut: writes that were not synced dropped or torn';

/** What may become of the waiting writes, at every moment at which the power goes. */
const FATES: readonly Fate[] = [
  { data: 'dropped', names: 'dropped', sector: 4096 },
  { data: 'dropped', names: 'kept', sector: 4096 },
  { data: 'kept', names: 'dropped', sector: 4096 },
  { data: 'torn', names: 'kept', sector: 4096 },
  { data: 'torn', names: 'some', sector: 4096 },
  { data: 'torn', names: 'some', sector: 512 },
];

/**
 * Records every system call of the real program, plays them to a disk that keeps no more than it has to, cuts the
 * power at each sync and between, and opens what is left with the real program.
 */
export async function powerCut(): Promise<Trial[]> {
  const refused = whyNoStrace();
  if (refused !== null) return [skipped(NAME, refused)];
  return [
    await fault(NAME, (tally) => cuts(tally, 'safe', 1)),
    await control('commits that are not brought to the disk (synchronous=OFF)', (tally) =>
      cuts(tally, 'unsynced', 25),
    ),
    await control('publishing without fsync', (tally) => cuts(tally, 'unsynced-file', 25)),
  ];
}

function whyNoStrace(): string | null {
  if (process.platform !== 'linux') return 'system calls are recorded with strace, on Linux only';
  const { status, error, stderr } = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true'], {
    encoding: 'utf8',
  });
  if (error !== undefined) return 'strace is not installed';
  return status === 0 ? null : `strace may not watch programs here: ${stderr.trim()}`;
}

/** Memory where there is some: thousands of images are written and thrown away. */
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

async function cuts(tally: Tally, mode: string, every: number): Promise<void> {
  const folder = mkdtempSync(join(place, 'rapporteur-power-'));
  try {
    const root = join(folder, 'disk');
    const events = await recorded(folder, root, mode);
    const disk = new Disk(root);
    const random = randomFrom(7);
    const promised = new Map<string, Promised>();
    const seen = new Set<string>();
    const state = { published: false };
    let moments = 0;
    for (const event of events) {
      const promise = promiseOf(event);
      if (promise !== null) promised.set(promise.key, promise);
      // Before a sync everything since the last one is at stake; after a promise nothing of it may be.
      const moment = promise !== null || event.kind === 'sync' || event.kind === 'rename';
      if (moment) moments += 1;
      if (moment && moments % every === 0) {
        for (const fate of FATES) {
          const image = disk.image(fate, random);
          const digest = digestOf(image, promised.size);
          if (seen.has(digest)) continue;
          seen.add(digest);
          tally.tried();
          materialize(root, image);
          await check(tally, root, promised, state, `${fate.data}/${fate.names} at ${moments}`);
        }
      }
      disk.play(event);
    }
    if (moments < 50 || promised.size < 8) throw new Error(`Only ${moments} moments were recorded`);
    tally.note(`${moments} moments, ${promised.size} things changed`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function recorded(folder: string, root: string, mode: string): Promise<Event[]> {
  mkdirSync(root);
  const trace = join(folder, 'trace');
  const watch = [
    '-f',
    '-qq',
    '-xx',
    '-s',
    '100000000',
    '-o',
    trace,
    '-e',
    `trace=${RECORDED}`,
    '-e',
    'signal=none',
  ];
  const program = [
    ...script('programs/power-user.ts'),
    join(root, 'Group.twg'),
    join(root, 'machine'),
    newSite(),
    mode,
  ];
  const { status, stderr } = spawnSync('strace', [...watch, process.execPath, ...program], {
    env: childEnv(),
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  if (status !== 0) throw new Error(`The recording failed: ${stderr}`);
  return readTrace(trace);
}

/** The program writes a line to its standard output when it promises that a change is saved. */
function promiseOf(event: Event): Promised | null {
  if (event.kind !== 'write' || event.fd !== 1) return null;
  return JSON.parse(event.bytes.toString()) as Promised;
}

function digestOf(image: Image, promises: number): string {
  const hash = createHash('sha1').update(String(promises));
  for (const [path, content] of [...image].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path} ${content.length} `).update(content);
  }
  return hash.digest('base64');
}

function materialize(root: string, image: Image): void {
  rmSync(root, { recursive: true, force: true });
  const off = Date.now() / 1000 - 600;
  for (const [path, content] of [...image].toSorted(([a], [b]) => a.length - b.length)) {
    if (content === 'folder') mkdirSync(path, { recursive: true });
    else {
      writeFileSync(path, content);
      // The computer was off for a while.
      utimesSync(path, off, off);
    }
  }
}

async function check(
  tally: Tally,
  root: string,
  promised: ReadonlyMap<string, Promised>,
  state: { published: boolean },
  when: string,
): Promise<void> {
  const file = join(root, 'Group.twg');
  // Once it was there it is always there, and always whole.
  if (existsSync(file)) {
    try {
      verifyBytes(file);
    } catch (error) {
      tally.lost(`${when}: the file is torn: ${String(error)}`);
    }
  } else if (state.published) tally.lost(`${when}: the file is gone`);
  if (promised.size > 0) state.published = true;
  try {
    const session = await RegisterSession.open(machineAt(join(root, 'machine')), file);
    for (const what of session.read((db) => missing(db, promised.values()))) tally.lost(`${when}: ${what}`);
    for (const what of session.read(findings)) tally.silent(`${when}: ${what}`);
    if (session.readOnly !== null) tally.other(`${when}: opened read-only: ${session.readOnly.reason}`);
    await session.close();
  } catch (error) {
    if (promised.size > 0) tally.other(`${when}: cannot be opened: ${String(error)}`);
  }
}
