import { copyFileSync, readFileSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import type { Connection } from '../../../src-main/database/connection.ts';
import { sql } from '../../../src-main/database/sql.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { verifyBytes } from '../../../src-main/register-file/verify.ts';
import { contentOf, findings } from '../content.ts';
import { type Promised, machineAt, makeChange, missing, newRegister } from '../desk.ts';
import { type Tally, control, fault } from '../trial.ts';

// Run with a small disk of its own, mounted at `disk`; `elsewhere` has room.
// What the program writes to its own log of errors is expected here.
console.error = () => undefined;
const [disk = '', elsewhere = '', result = ''] = process.argv.slice(2);
const KB = 1024;
const filler = join(disk, 'filler');
let version = 0;

/** Leaves that many bytes free. */
function fill(free: number): void {
  makeRoom();
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)));
}
const makeRoom = () => rmSync(filler, { force: true });

/** Names and bytes of everything in a folder, but for the filler and the lock. */
function inventory(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'filler' && !entry.name.endsWith('.lock'))
    .map((entry) => join(entry.parentPath, entry.name));
  return names
    .map((name) => `${name} ${readFileSync(name).toString('base64')}`)
    .toSorted()
    .join('\n');
}

const names = (text: string) => text.split('\n').map((line) => line.split(' ')[0]?.split('/').at(-1));

function unchanged(tally: Tally, what: string, folder: string, before: string): void {
  const now = inventory(folder);
  if (now !== before)
    tally.other(`${what}: the disk holds ${names(now).join(', ')} instead of ${names(before).join(', ')}`);
}

function typed(tally: Tally, what: string, error: unknown): void {
  if (!(error instanceof RegisterError) || error.code !== 'disk-full')
    tally.other(`${what}: ${String(error)}`);
}

function wholeAgain(tally: Tally, session: RegisterSession, promised: Iterable<Promised>): void {
  for (const what of session.read((db) => missing(db, promised))) tally.lost(what);
  for (const what of session.read(findings)) tally.silent(what);
}

/** The shared folder is full: publishing fails, the working copy (elsewhere) goes on. */
async function underTheFile(tally: Tally): Promise<void> {
  const file = join(disk, 'Group.twg');
  const machine = machineAt(join(elsewhere, 'machine'));
  const session = await newRegister(machine, file);
  await session.publish();
  const promised = new Map<string, Promised>();
  let refused = 0;
  for (let free = 0; free <= 900 * KB; free += free < 64 * KB ? 4 * KB : 40 * KB) {
    const before = inventory(disk);
    version += 1;
    const change = makeChange(session, version);
    promised.set(change.key, change);
    fill(free);
    tally.tried();
    await session.publish();
    const { saving, problem } = session.status();
    if (saving !== 'saved') {
      refused += 1;
      if (problem?.code !== 'disk-full')
        tally.other(`publishing with ${free} bytes free: ${JSON.stringify(problem)}`);
      unchanged(tally, `publishing with ${free} bytes free`, disk, before);
    }
    makeRoom();
    await session.publish();
    if (session.status().saving !== 'saved') tally.other(`still ${JSON.stringify(session.status())}`);
    verifyBytes(file);
  }
  if (refused < 10) tally.other(`only ${refused} publishings were refused`);

  fill(0);
  const before = inventory(disk);
  await attempt(tally, 'a copy to a full disk', () => session.saveCopy(join(disk, 'Copy.twg')));
  await attempt(tally, 'a new register on a full disk', async () => {
    await (await newRegister(machineAt(join(elsewhere, 'new')), join(disk, 'New.twg'))).close();
  });
  unchanged(tally, 'a copy and a new register', disk, before);
  makeRoom();
  await session.saveCopy(join(disk, 'Copy.twg'));
  rmSync(join(disk, 'Copy.twg'));
  wholeAgain(tally, session, promised.values());
  await session.close();
  rmSync(file);
}

async function attempt(tally: Tally, what: string, work: () => Promise<unknown>): Promise<void> {
  tally.tried();
  try {
    await work();
    tally.silent(`${what} passed`);
  } catch (error) {
    typed(tally, what, error);
  }
}

/** This computer's own disk is full: changes are refused whole, and what was there stays. */
async function underTheWorkingCopy(tally: Tally): Promise<void> {
  const file = join(elsewhere, 'Private.twg');
  const machine = machineAt(join(disk, 'machine'));
  const session = await newRegister(machine, file);
  await session.publish();
  const promised = new Map<string, Promised>();
  for (let free = 0; free <= 96 * KB; free += 4 * KB) {
    fill(free);
    const published = readFileSync(file);
    for (let n = 0; n < 12; n += 1) {
      const before = JSON.stringify(session.read(contentOf));
      tally.tried();
      version += 1;
      try {
        const change = makeChange(session, version);
        promised.set(change.key, change);
      } catch (error) {
        typed(tally, `a change with ${free} bytes free`, error);
        if (JSON.stringify(session.read(contentOf)) !== before)
          tally.silent('a refused change left something');
        break;
      }
    }
    if (!readFileSync(file).equals(published)) tally.other('the file was touched');
    makeRoom();
    version += 1;
    const change = makeChange(session, version);
    promised.set(change.key, change);
  }
  wholeAgain(tally, session, promised.values());
  await session.close();

  // Opened with no room for a working copy.
  for (const free of [0, 4 * KB, 100 * KB, 400 * KB]) {
    fill(free);
    const before = inventory(disk);
    await attempt(tally, `opening with ${free} bytes free`, async () =>
      (await RegisterSession.open(machine, file)).close(),
    );
    unchanged(tally, `opening with ${free} bytes free`, disk, before);
    makeRoom();
  }
  const again = await RegisterSession.open(machine, file);
  wholeAgain(tally, again, promised.values());
  await again.close();
}

/** No room for a backup: the older ones stay as they are, and nothing half is among them. */
async function underTheBackups(tally: Tally): Promise<void> {
  const file = join(elsewhere, 'Backed up.twg');
  const machine = machineAt(join(disk, 'backing'));
  const session = await newRegister(machine, file);
  await session.backup('manual');
  const folder = join(machine.dataFolder, 'backups');
  for (const free of [0, 4 * KB, 40 * KB, 200 * KB, 400 * KB, 600 * KB]) {
    version += 1;
    makeChange(session, version);
    const before = inventory(folder);
    fill(free);
    tally.tried();
    const made = await session.backup('manual');
    if (made !== null) tally.silent(`a backup with ${free} bytes free`);
    unchanged(tally, `a backup with ${free} bytes free`, folder, before);
    makeRoom();
    const later = await session.backup('manual');
    if (later === null) tally.other('no backup although there is room');
    else verifyBytes(later.path);
    // The disk is small: one old backup is enough to see that it stays.
    for (const old of session.backups.list().slice(1))
      for (const part of ['', '.json']) rmSync(old.path + part, { force: true });
  }
  await session.close();
}

/** The control: a publishing that writes into the file itself. */
async function inPlace(tally: Tally): Promise<void> {
  const file = join(disk, 'In place.twg');
  const machine = machineAt(join(elsewhere, 'in-place'));
  const session = await newRegister(machine, file);
  await session.publish();
  const before = inventory(disk);
  const snapshot = join(elsewhere, 'snapshot');
  session.read((db) => (db as Connection).run(sql`VACUUM INTO ${snapshot}`));
  for (const free of [0, 40 * KB, 200 * KB]) {
    tally.tried();
    fill(free);
    try {
      rmSync(file);
      fill(free);
      copyFileSync(snapshot, file);
    } catch {
      unchanged(tally, `publishing in place with ${free} bytes free`, disk, before);
    }
    makeRoom();
  }
  await session.close();
}

const trials = [
  await fault('disk full: file, working copy, opening, backup', async (tally) => {
    await underTheFile(tally);
    await underTheWorkingCopy(tally);
    rmSync(join(disk, 'machine'), { recursive: true });
    await underTheBackups(tally);
    rmSync(join(disk, 'backing'), { recursive: true });
  }),
  await control('publishing into the file itself', inPlace),
];
writeFileSync(result, JSON.stringify(trials));
process.exit(0);
