import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BACKUP_REASONS, type BackupReason } from '../../../src-shared/contract/choices.ts';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import type { Connection } from '../../database/connection.ts';
import { storedIn, textsOf } from '../../own-files.ts';
import { type ContentCheck, checkContent } from '../content-check.ts';
import { fileError, makeFolder } from '../files.ts';
import { clearOldTemporaries } from '../leftovers.ts';
import { contentMark, readMeta } from '../meta.ts';
import { writeSnapshot } from '../publish.ts';
import { verifyBytes } from '../verify.ts';
import { backupsToKeep } from './which-to-keep.ts';

/** One backup on the disk. Its name says when, why, and up to which change: a list needs no file opened. */
export interface BackupFile {
  id: string;
  at: Date;
  reason: BackupReason;
  /** The clock of the latest change it holds. */
  mark: number;
  path: string;
  size: number;
}

const EXTENSION = '.twgbackup';
const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z]+)-(\d+)$/;
const DOCUMENT = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where a register was when a backup of it was made; beside the backup, lost without harm. */
interface Origin {
  path: string;
}

/**
 * The backups of one register: finished, checked files in the application data of this machine, one folder for
 * each document id, so that they outlive the register's file and any other name or place of it.
 */
export class Backups {
  readonly #folder: string;
  readonly #check: ContentCheck;

  constructor(dataFolder: string, documentId: string, check: ContentCheck) {
    if (!DOCUMENT.test(documentId)) throw new RegisterError('file-damaged', 'No document id');
    this.#folder = join(dataFolder, 'backups', documentId);
    this.#check = check;
  }

  /** All of them, the newest first. */
  list(): BackupFile[] {
    let names: string[];
    try {
      names = readdirSync(this.#folder);
    } catch {
      return [];
    }
    return names
      .flatMap((name) => {
        const backup = name.endsWith(EXTENSION) ? parseName(basename(name, EXTENSION)) : null;
        if (backup === null) return [];
        const path = join(this.#folder, name);
        const size = statSync(path, { throwIfNoEntry: false })?.size;
        return size === undefined ? [] : [{ ...backup, path, size }];
      })
      .toSorted((a, b) => b.at.getTime() - a.at.getTime());
  }

  /** @throws RegisterError 'not-found' */
  one(id: string): BackupFile {
    const backup = this.list().find((each) => each.id === id);
    if (backup === undefined) throw new RegisterError('not-found', `No backup ${id}`);
    return backup;
  }

  /** Where the register was when a backup was made, or null. */
  originOf(backup: BackupFile): string | null {
    try {
      return textsOf(storedIn(readFileSync(sidecarOf(backup.path), 'utf8')), 'path')?.path ?? null;
    } catch {
      return null;
    }
  }

  /**
   * Makes a backup of the register as it is at this moment, opens it again and checks it, and lets go of those that
   * are no longer needed. Content that the newest backup holds already is not written twice: that one is answered.
   * @throws RegisterError disk-full, file-inaccessible; nothing is left behind then and no older backup is gone.
   */
  async make(db: Connection, reason: BackupReason, origin: string): Promise<BackupFile> {
    const mark = contentMark(db);
    const before = this.list();
    const newest = before[0];
    if (newest?.mark === mark) return newest;
    // Names are in the order of making, also when the clock of the computer was put back a little.
    const at = new Date(Math.max(Date.now(), (newest?.at.getTime() ?? 0) + 1, 0));
    const id = nameOf(at, reason, mark);
    const path = join(this.#folder, id + EXTENSION);
    try {
      makeFolder(this.#folder);
      clearOldTemporaries(this.#folder, (name) => name.includes(EXTENSION));
      const meta = readMeta(db);
      await writeSnapshot(db, path, { documentId: meta.document_id, publishId: meta.publish_id });
      // Read again from its first byte to its last: a backup that cannot be opened is none.
      verifyBytes(path);
      await checkContent(this.#check, path);
      writeFileSync(sidecarOf(path), JSON.stringify({ path: origin } satisfies Origin));
    } catch (error) {
      remove(path);
      throw fileError(error);
    }
    this.#letGo();
    return { id, at, reason, mark, path, size: statSync(path).size };
  }

  #letGo(): void {
    const all = this.list();
    const kept = backupsToKeep(all);
    for (const { id, path } of all) {
      if (!kept.has(id)) remove(path);
    }
  }
}

/** One too many is of no matter: never with an error. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
    rmSync(sidecarOf(path), { force: true });
  } catch (error) {
    console.error(error);
  }
}

const sidecarOf = (path: string): string => `${path}.json`;

function nameOf(at: Date, reason: BackupReason, mark: number): string {
  return `${at.toISOString().replaceAll(/[-:.]/g, '')}-${reason}-${mark}`;
}

function parseName(id: string): Pick<BackupFile, 'id' | 'at' | 'reason' | 'mark'> | null {
  const [, year, month, day, hour, minute, second, ms, why, mark] = NAME.exec(id) ?? [];
  const reason = BACKUP_REASONS.find((each) => each === why);
  if (reason === undefined || mark === undefined) return null;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  return Number.isNaN(at.getTime()) ? null : { id, at, reason, mark: Number(mark) };
}

/** Document ids of the registers that have backups made from a place: for a file that is gone or cannot be read. */
export function documentsBackedUpFrom(dataFolder: string, path: string, check: ContentCheck): string[] {
  const folder = join(dataFolder, 'backups');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => DOCUMENT.test(name))
    .filter((documentId) => {
      const backups = new Backups(dataFolder, documentId, check);
      return backups.list().some((backup) => backups.originOf(backup) === path);
    });
}
