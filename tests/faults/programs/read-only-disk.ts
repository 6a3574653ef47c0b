import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CODES, type ErrorCode, RegisterError } from '../../../src-shared/contract/errors.ts';
import type { Connection } from '../../../src-main/database/connection.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { verifyBytes } from '../../../src-main/register-file/verify.ts';
import { WorkingFolder } from '../../../src-main/register-file/working-folder.ts';
import { findings } from '../content.ts';
import { type Promised, addOrganisation, machineAt, makeChange, missing, newRegister } from '../desk.ts';
import { type Tally, control, fault } from '../trial.ts';

// Run with a disk of its own, mounted at `disk`, which it makes read-only and writable again.
// What the program writes to its own log of errors is expected here.
console.error = () => undefined;
const [disk = '', elsewhere = '', result = ''] = process.argv.slice(2);
const file = join(disk, 'Group.twg');
let version = 0;

function remount(mode: 'ro' | 'rw'): void {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,${mode}`, disk], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`remount: ${stderr}`);
}

const inventory = (): string =>
  readdirSync(disk, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => `${name} ${readFileSync(name).toString('base64')}`)
    .toSorted()
    .join('\n');

async function refused(
  tally: Tally,
  what: string,
  codes: readonly ErrorCode[],
  work: () => unknown,
): Promise<void> {
  tally.tried();
  try {
    await work();
    tally.silent(`${what} passed`);
  } catch (error) {
    if (!(error instanceof RegisterError) || !codes.includes(error.code))
      tally.other(`${what}: ${String(error)}`);
  }
}

function change(session: RegisterSession, promised: Map<string, Promised>): void {
  version += 1;
  const made = makeChange(session, version);
  promised.set(made.key, made);
}

function whole(tally: Tally, session: RegisterSession, promised: ReadonlyMap<string, Promised>): void {
  for (const what of session.read((db) => missing(db, promised.values()))) tally.lost(what);
  for (const what of session.read(findings)) tally.silent(what);
}

/** The folder of the register cannot be written: from the start, or all at once while it is open. */
async function folderOfTheFile(tally: Tally): Promise<void> {
  const promised = new Map<string, Promised>();
  const machine = machineAt(join(elsewhere, 'machine'));
  const first = await newRegister(machine, file);
  for (let n = 0; n < 12; n += 1) change(first, promised);
  await first.close();

  remount('ro');
  const before = inventory();
  tally.tried();
  const session = await RegisterSession.open(machine, file);
  if (session.readOnly?.reason !== 'folder-protected')
    tally.other(`opened as ${JSON.stringify(session.readOnly)}`);
  whole(tally, session, promised);
  await refused(tally, 'a change', ['read-only'], () => addOrganisation(session, 'No 1'));
  await refused(tally, 'an undo', ['read-only'], () => session.undo());
  await refused(tally, 'a copy into the folder', ['file-inaccessible'], () =>
    session.saveCopy(join(disk, 'Copy.twg')),
  );
  await session.publish();
  await session.saveCopy(join(elsewhere, 'Copy.twg'));
  verifyBytes(join(elsewhere, 'Copy.twg'));
  await session.close();
  await refused(tally, 'a new register', ['file-inaccessible'], () =>
    newRegister(machine, join(disk, 'New.twg')),
  );
  if (inventory() !== before) tally.other('the folder was changed');
  remount('rw');

  const open = await RegisterSession.open(machine, file);
  remount('ro');
  const published = inventory();
  for (let n = 0; n < 8; n += 1) change(open, promised);
  await refused(tally, 'publishing', ['file-inaccessible'], async () => {
    await open.publish();
    const { saving, problem } = open.status();
    if (saving !== 'saved')
      throw new RegisterError(ERROR_CODES.find((code) => code === problem?.code) ?? 'internal', '');
  });
  await open.close();
  if (inventory() !== published) tally.other('the folder was changed');
  remount('rw');
  // What could not be published waited on this computer.
  const again = await RegisterSession.open(machine, file);
  await again.publish();
  whole(tally, again, promised);
  await again.close();
  verifyBytes(file);
}

/** The private folder of this computer cannot be written: nothing is opened that could not be worked on. */
async function folderOfTheWorkingCopy(tally: Tally): Promise<void> {
  const promised = new Map<string, Promised>();
  const machine = machineAt(join(disk, 'machine'));
  const mine = join(elsewhere, 'Mine.twg');
  const session = await newRegister(machine, mine);
  for (let n = 0; n < 6; n += 1) change(session, promised);
  await session.publish();
  change(session, promised);
  whole(tally, session, promised);
  await session.close();
  remount('ro');
  const published = readFileSync(mine);
  await refused(tally, 'opening', ['file-inaccessible', 'read-only'], async () =>
    (await RegisterSession.open(machine, mine)).close(),
  );
  await refused(tally, 'a new register', ['file-inaccessible', 'read-only'], () =>
    newRegister(machine, join(elsewhere, 'Not made.twg')),
  );
  if (existsSync(join(elsewhere, 'Not made.twg'))) tally.other('a new register was begun');
  if (!readFileSync(mine).equals(published)) tally.other('the file was touched');
  remount('rw');
  const again = await RegisterSession.open(machine, mine);
  whole(tally, again, promised);
  await again.close();
}

/**
 * A program is killed in the middle of a transaction that had begun to write into the database: the journal left
 * beside the working copy is played back. `keep` false is the control: the journal is tidied away.
 */
async function hotJournal(tally: Tally, times: number, keep: boolean): Promise<void> {
  const path = join(disk, `Journal ${keep}.twg`);
  for (let n = 0; n < times; n += 1) {
    rmSync(path, { force: true });
    const promised = new Map<string, Promised>();
    const machine = machineAt(join(disk, `killed ${keep} ${n}`));
    const session = await newRegister(machine, path);
    await session.publish();
    const published = readFileSync(path);
    for (let i = 0; i < 20 + n; i += 1) change(session, promised);
    const crashed = machineAt(join(disk, `crashed ${keep} ${n}`));
    // The state in the middle, as the system has it at that moment.
    session.read((readable) => {
      const db = readable as Connection;
      db.pragma('cache_size = 1');
      db.exec(`BEGIN; UPDATE change_context SET change_id = 'killed', hlc = hlc + 1;
        INSERT INTO change SELECT 'killed', site, hlc, at, author, label, subject, kind, NULL FROM change LIMIT 1;
        UPDATE organisation SET name_en = 'Half ' || ${n} || hex(zeroblob(2000));`);
      rmSync(crashed.dataFolder, { recursive: true });
      cpSync(machine.dataFolder, crashed.dataFolder, { recursive: true });
      db.exec('ROLLBACK');
    });
    await session.close();
    writeFileSync(path, published);
    const { database } = new WorkingFolder(crashed.dataFolder, path);
    const journal = `${database}-journal`;
    // One that is not hot stands there too: its first bytes are wiped.
    if (!existsSync(journal) || (readFileSync(journal)[0] ?? 0) === 0)
      throw new Error('The journal is not hot');
    if (keep) cpSync(journal, `${path}-journal`);
    else rmSync(journal);
    if (keep && n % 2 === 0) {
      remount('ro');
      // It cannot be played back there: refused, and not read as it stands.
      const inside = readFileSync(database);
      await refused(
        tally,
        'a hot journal on a read-only disk',
        ['read-only', 'file-inaccessible'],
        async () => (await RegisterSession.open(crashed, path)).close(),
      );
      if (!readFileSync(database).equals(inside)) tally.other('the working copy was changed');
      remount('rw');
    }
    tally.tried();
    try {
      const again = await RegisterSession.open(crashed, path);
      if (!readFileSync(path).equals(published)) tally.other('a journal beside the file changed it');
      whole(tally, again, promised);
      await again.close();
    } catch (error) {
      tally.other(`with a hot journal: ${String(error)}`);
    }
    rmSync(`${path}-journal`, { force: true });
    for (const { dataFolder } of [machine, crashed]) rmSync(dataFolder, { recursive: true, force: true });
  }
}

mkdirSync(disk, { recursive: true });
const trials = [
  await fault('read-only folder, left-over hot journal', async (tally) => {
    await folderOfTheFile(tally);
    await folderOfTheWorkingCopy(tally);
    await hotJournal(tally, 20, true);
  }),
  await control('a left-over journal is tidied away', (tally) => hotJournal(tally, 3, false)),
];
writeFileSync(result, JSON.stringify(trials));
process.exit(0);
