import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { openConnection } from '../database/connection.ts';
import { migrate } from '../database/migrate.ts';
import { type BackupFile, Backups, documentsBackedUpFrom } from './backups/backups.ts';
import { adopt, asNewVersion, currentCopy } from './backups/restored-copy.ts';
import { checkContent } from './content-check.ts';
import { readFooter } from './footer.ts';
import { type Machine, checkOf, freeName } from './held.ts';
import { withLock } from './lock.ts';
import { writeSnapshot } from './publish.ts';
import { RegisterSession } from './register-session.ts';
import { type KeptFile, WorkingFolder } from './working-folder.ts';

/** What a register that cannot be opened could be brought back from. */
export interface Rescue {
  path: string;
  problem: string;
  backups: Backups | null;
  place: WorkingFolder;
}

/**
 * Looks for backups and working copies of a register whose file is damaged or gone: by the document id in the
 * file, where that can still be read, and by the place that backups were made from. Null when there is nothing.
 */
export function rescueOf(machine: Machine, path: string, problem: string): Rescue | null {
  const place = new WorkingFolder(machine.dataFolder, path);
  const check = checkOf(machine);
  const ids = [documentIdOf(path), ...documentsBackedUpFrom(machine.dataFolder, path, check)];
  const backups =
    ids
      .filter((id) => id !== null)
      .map((id) => new Backups(machine.dataFolder, id, check))
      .find((each) => each.list().length > 0) ?? null;
  if (backups === null && place.keptAndLeft().length === 0) return null;
  return { path, problem, backups, place };
}

function documentIdOf(path: string): string | null {
  try {
    return readFooter(path)?.documentId ?? null;
  } catch {
    return null;
  }
}

/**
 * Puts a backup into the place of a register that cannot be opened, and opens it. What stands there is renamed, a
 * working copy that waits there is put aside: nothing is overwritten.
 */
export async function restoreInPlace(
  machine: Machine,
  { path, place }: Rescue,
  backup: BackupFile,
): Promise<RegisterSession> {
  if (!existsSync(dirname(path))) throw new RegisterError('file-missing', path);
  place.make();
  const { arriving } = await currentCopy(place, backup.path, checkOf(machine));
  try {
    await withLock(path, machine.author(), () => {
      adopt(arriving, backup, { site: machine.site, author: machine.author(), replaces: null });
      if (existsSync(place.database)) place.setAside();
      if (existsSync(path)) renameSync(path, freeName(path, 'damaged'));
      place.replaceWith(arriving);
      return Promise.resolve();
    });
  } finally {
    rmSync(arriving, { force: true });
  }
  // The working copy stands for a file that is not there: opening takes it up and publishes it.
  const session = await RegisterSession.open(machine, path);
  await session.publish();
  return session;
}

/** Makes a backup a register of its own at another place; the backup stays. */
export async function saveBackupAs(machine: Machine, backup: BackupFile, target: string): Promise<void> {
  const place = new WorkingFolder(machine.dataFolder, target);
  place.make();
  const { arriving } = await currentCopy(place, backup.path, checkOf(machine));
  try {
    await publishAs(machine, arriving, target);
  } finally {
    rmSync(arriving, { force: true });
  }
}

/** Makes a working copy that was put aside a register of its own; then it is needed no more. */
export async function saveKeptAs(machine: Machine, kept: KeptFile, target: string): Promise<void> {
  // SQLite rolls back what a crash cut short in it.
  openConnection(kept.path, 'write').close();
  await checkContent(checkOf(machine), kept.path);
  await publishAs(machine, kept.path, target);
  for (const suffix of ['', '-journal']) rmSync(kept.path + suffix, { force: true });
}

async function publishAs(machine: Machine, database: string, target: string): Promise<void> {
  await withLock(target, machine.author(), async () => {
    const db = openConnection(database, 'write');
    try {
      migrate(db);
      await writeSnapshot(db, target, asNewVersion(db), { checkCopy: machine.checkCopy });
    } finally {
      db.close();
    }
  });
}
