import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { openConnection } from '../../src-main/database/connection.ts';
import { WorkingFolder } from '../../src-main/register-file/working-folder.ts';
import { RegisterSession } from '../../src-main/register-file/register-session.ts';
import { ended, linesOf, start } from './child.ts';
import { findings } from './content.ts';
import {
  type Promised,
  addOrganisation,
  inFolder,
  machineAt,
  makeChange,
  missing,
  newRegister,
} from './desk.ts';
import { type Tally, type Trial, control, fault } from './trial.ts';

/** A refusal has to come within this time (ms). */
const ANSWER = 1500;

/** Another process holds the files; it is killed, and everything goes on. */
export async function locked(): Promise<Trial[]> {
  return [
    await fault('file locked by another process', async (tally) => {
      await workingCopyHeld(tally);
      await registerHeld(tally);
    }),
    await control('a program that waits until the file is free', (tally) =>
      inFolder(async (folder) => {
        const file = join(folder, 'held.sqlite');
        const patient = openConnection(file, 'create', 2500);
        const holder = await hold('database', file);
        timed(tally, 'a write', () => patient.exec('CREATE TABLE t (a)'));
        patient.close();
        await holder.end();
      }),
    ),
  ];
}

/** A virus scanner or a backup program holds the working copy. */
async function workingCopyHeld(tally: Tally): Promise<void> {
  await inFolder(async (folder) => {
    const file = join(folder, 'Group.twg');
    const machine = machineAt(join(folder, 'machine'));
    const session = await newRegister(machine, file);
    const promised: Promised[] = [];
    for (let n = 1; n <= 10; n += 1) promised.push(makeChange(session, n));
    await session.publish();
    const before = readFileSync(file);

    const { database } = new WorkingFolder(machine.dataFolder, file);
    const holder = await hold('database', database);
    timed(tally, 'a change', () => addOrganisation(session, 'Too early 1'));
    timed(tally, 'an undo', () => session.undo());
    timed(tally, 'a reading', () => session.read(findings));
    await timedWait(tally, 'publishing', async () => {
      await session.publish();
      if (session.status().saving === 'saved') return;
      throw new RegisterError(
        session.status().problem?.code === 'file-in-use' ? 'file-in-use' : 'internal',
        '',
      );
    });
    if (!readFileSync(file).equals(before)) tally.other('the file was touched');
    await holder.end();

    // Free at once when the holder is dead, and what was refused has left nothing.
    for (let n = 11; n <= 20; n += 1) promised.push(makeChange(session, n));
    await session.publish();
    if (session.status().saving !== 'saved') tally.other(`still ${JSON.stringify(session.status())}`);
    await session.close();
    const again = await RegisterSession.open(machine, file);
    for (const what of again.read((db) => missing(db, promised))) tally.lost(what);
    for (const what of again.read(findings)) tally.silent(what);
    await again.close();

    // A working copy that a crash left, still held when it is to be opened again.
    const crash = start('programs/writer.ts', [file, machine.dataFolder, machine.site, 'safe', '20']);
    const { lines, onLine } = linesOf(crash);
    onLine(() => {
      if (lines.length > 5) crash.kill('SIGKILL');
    });
    await ended(crash);
    const second = await hold('database', database);
    await timedWait(tally, 'opening', async () => (await RegisterSession.open(machine, file)).close());
    if (!existsSync(database)) tally.lost('the working copy was taken away under the holder');
    await second.end();
    const last = await RegisterSession.open(machine, file);
    const all = [...promised, ...lines.map((line) => JSON.parse(line) as Promised)];
    for (const what of last.read((db) => missing(db, latest(all)))) tally.lost(what);
    for (const what of last.read(findings)) tally.silent(what);
    await last.close();
  });
}

const latest = (all: readonly Promised[]) => new Map(all.map((each) => [each.key, each])).values();

/** Another person has the register open: it opens read-only at once, and is free when that program is dead. */
async function registerHeld(tally: Tally): Promise<void> {
  await inFolder(async (folder) => {
    const file = join(folder, 'Group.twg');
    await (await newRegister(machineAt(join(folder, 'maker')), file)).close();
    const holder = await hold('register', file, join(folder, 'other'));
    const me = machineAt(join(folder, 'me'));
    await timedWait(tally, 'opening a register that somebody has', async () => {
      const session = await RegisterSession.open(me, file);
      if (session.readOnly?.reason !== 'in-use') tally.other(`opened as ${JSON.stringify(session.readOnly)}`);
      timed(tally, 'a change in it', () => addOrganisation(session, 'Not mine 1'), 'read-only');
      await session.close();
      throw new RegisterError('file-in-use', '');
    });
    await holder.end();
    const session = await RegisterSession.open(me, file);
    tally.tried();
    if (session.readOnly !== null) tally.other(`still read-only: ${JSON.stringify(session.readOnly)}`);
    else addOrganisation(session, 'Mine 1');
    await session.close();
  });
}

/** Starts a program that holds a file, and waits until it does. */
async function hold(what: 'database' | 'register', file: string, dataFolder = '') {
  const child = start('programs/holder.ts', [what, file, dataFolder]);
  const { lines, onLine } = linesOf(child);
  await new Promise<void>((resolve, reject) => {
    onLine(() => {
      if (lines.includes('held')) resolve();
    });
    child.once('exit', () => reject(new Error('The holder ended before it held anything')));
  });
  return {
    async end(): Promise<void> {
      child.kill('SIGKILL');
      await ended(child);
    },
  };
}

/** What is tried has to be refused in time, and with its code. */
function timed(tally: Tally, what: string, work: () => unknown, code = 'file-in-use'): void {
  tally.tried();
  const begun = performance.now();
  try {
    work();
    tally.silent(`${what} passed although the file was held`);
  } catch (error) {
    if (!(error instanceof RegisterError) || error.code !== code) tally.other(`${what}: ${String(error)}`);
  }
  late(tally, what, begun);
}

async function timedWait(tally: Tally, what: string, work: () => Promise<unknown>): Promise<void> {
  tally.tried();
  const begun = performance.now();
  try {
    await work();
    tally.silent(`${what} passed although the file was held`);
  } catch (error) {
    if (!(error instanceof RegisterError) || error.code !== 'file-in-use')
      tally.other(`${what}: ${String(error)}`);
  }
  late(tally, what, begun);
}

function late(tally: Tally, what: string, begun: number): void {
  const took = performance.now() - begun;
  tally.note(`${what}: answered after ${took.toFixed(0)} ms`);
  if (took > ANSWER) tally.other(`${what}: answered after ${took.toFixed(0)} ms`);
}
