import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { type Connection, openConnection } from '../database/connection.ts';
import { latestVersion, migrate, schemaVersion } from '../database/migrate.ts';
import { fileError } from './files.ts';
import { type VerifiedFile, verifyBytes, verifyContent } from './verify.ts';
import { nextSeq, readMeta } from './meta.ts';

/** What this machine last saw of a register: its own work needs no second look. */
interface Known {
  path: string;
  publishId: string;
  sha256: string;
}

/** Checks the content of a database file; in the app in a process of its own. */
export type ContentCheck = (path: string) => Promise<void>;

export const checkInProcess: ContentCheck = (path) => Promise.resolve(verifyContent(path));

/**
 * The private place where a register is worked on: one folder for each place a register is opened from,
 * in the local application data of this machine.
 */
export class WorkingFolder {
  readonly folder: string;
  readonly database: string;
  readonly #path: string;

  constructor(dataFolder: string, path: string) {
    this.#path = resolve(path);
    const key = createHash('sha256').update(this.#path).digest('hex').slice(0, 16);
    this.folder = join(dataFolder, 'working', key);
    this.database = join(this.folder, 'register.sqlite');
    mkdirSync(this.folder, { recursive: true });
  }

  get #knownFile(): string {
    return join(this.folder, 'known.json');
  }

  knows(file: VerifiedFile): boolean {
    try {
      const known = JSON.parse(readFileSync(this.#knownFile, 'utf8')) as Known;
      return known.path === this.#path && known.publishId === file.publishId && known.sha256 === file.sha256;
    } catch {
      return false;
    }
  }

  remember(file: { publishId: string; sha256: string }): void {
    const known: Known = { path: this.#path, publishId: file.publishId, sha256: file.sha256 };
    writeFileSync(this.#knownFile, JSON.stringify(known));
  }

  /** Takes the working copy away once everything in it is published. */
  clear(): void {
    for (const suffix of ['', '-journal']) rmSync(this.database + suffix, { force: true });
  }

  /** Puts a working copy aside that must not be lost; answers where. */
  setAside(): string {
    const aside = join(this.folder, `kept-${new Date().toISOString().replaceAll(':', '')}.sqlite`);
    renameSync(this.database, aside);
    if (existsSync(`${this.database}-journal`)) renameSync(`${this.database}-journal`, `${aside}-journal`);
    return aside;
  }
}

export interface OpenedCopy {
  db: Connection;
  /** The `.twg` was published by somebody else while this copy held unpublished changes. */
  diverged: boolean;
}

/**
 * Opens a register for work: verifies the file, copies it, checks the copy's content unless this machine
 * wrote it, brings it to the latest schema. A working copy that a crash left behind with changes that
 * were never published is taken up again.
 */
export async function openWorkingCopy(
  place: WorkingFolder,
  path: string,
  backupFolder: string,
  checkContent: ContentCheck,
): Promise<OpenedCopy> {
  const left = await leftBehind(place, checkContent);
  if (left !== null) {
    const taken = takeUp(left, place, path, backupFolder);
    if (taken !== null) return taken;
  }
  const arriving = join(place.folder, `arriving-${randomUUID()}.sqlite`);
  try {
    const file = verifyBytes(path, arriving);
    if (!place.knows(file)) {
      await checkContent(arriving);
      place.remember(file);
    }
    renameSync(arriving, place.database);
  } catch (error) {
    throw fileError(error);
  } finally {
    rmSync(arriving, { force: true });
  }
  const db = openConnection(place.database, 'write');
  update(db, backupFolder);
  return { db, diverged: false };
}

/**
 * Whether a working copy that was left behind goes on: it does when it holds what the file does not, and when
 * the file is gone or is the one it stands on (also the one before: publishing was cut short). Otherwise it is
 * put aside, never thrown away, and answered with null.
 */
function takeUp(
  left: Connection,
  place: WorkingFolder,
  path: string,
  backupFolder: string,
): OpenedCopy | null {
  try {
    const file = existsSync(path) ? verifyBytes(path) : null;
    const meta = readMeta(left);
    const same = file === null || file.documentId === meta.document_id;
    const standsOnIt =
      file === null || file.publishId === meta.publish_id || file.publishId === meta.previous_publish_id;
    const waiting = nextSeq(left) > Number(meta.published_seq);
    if (same && (waiting || standsOnIt)) {
      update(left, backupFolder);
      return { db: left, diverged: !standsOnIt };
    }
  } catch (error) {
    left.close();
    throw error;
  }
  left.close();
  place.setAside();
  return null;
}

async function leftBehind(place: WorkingFolder, checkContent: ContentCheck): Promise<Connection | null> {
  if (!existsSync(place.database)) return null;
  try {
    // Opening for writing first lets SQLite roll back what a crash cut short.
    const db = openConnection(place.database, 'write');
    try {
      db.pragma('schema_version');
      readMeta(db);
      await checkContent(place.database);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof RegisterError && error.code === 'file-in-use') throw error;
    place.setAside();
    return null;
  }
}

/** Brings a register to the latest schema, after keeping a copy of it as it was. */
function update(db: Connection, backupFolder: string): void {
  const version = schemaVersion(db);
  if (version === latestVersion()) return;
  mkdirSync(backupFolder, { recursive: true });
  const name = `before-version-${latestVersion()}-${new Date().toISOString().replaceAll(':', '')}.sqlite`;
  db.run({ text: 'VACUUM INTO ?', values: [join(backupFolder, name)] });
  migrate(db);
}
