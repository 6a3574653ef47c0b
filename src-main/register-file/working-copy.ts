import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { type Connection, openConnection } from '../database/connection.ts';
import { latestVersion, migrate, schemaVersion } from '../database/migrate.ts';
import { Backups } from './backups/backups.ts';
import { type ContentCheck, checkContent } from './content-check.ts';
import { fileError } from './files.ts';
import { clearOld } from './leftovers.ts';
import { nextSeq, readMeta } from './meta.ts';
import { type VerifiedFile, copyVerified, verifyBytes } from './verify.ts';
import { holdsLatestOf, lookInto } from './versions.ts';
import type { KeptFile, WorkingFolder } from './working-folder.ts';

/** What opening needs to know of the machine. */
export interface Workshop {
  dataFolder: string;
  check: ContentCheck;
}

export interface OpenedCopy {
  db: Connection;
  /** The `.twg` was published by somebody else while this copy held unpublished changes. */
  diverged: boolean;
  /** A working copy that could not be taken up. */
  putAside: KeptFile | null;
}

/**
 * Opens a register for work: verifies the file, copies it, checks the copy's content unless this machine
 * wrote it, brings it to the latest schema. A working copy that a crash left behind with changes that
 * were never published is taken up again.
 */
export async function openWorkingCopy(
  place: WorkingFolder,
  path: string,
  workshop: Workshop,
): Promise<OpenedCopy> {
  place.make();
  clearOld(place.folder, (name) => name.startsWith('arriving-'));
  const left = await leftBehind(place, workshop.check);
  let putAside = left.putAside;
  if (left.db !== null) {
    const taken = await takeUp(left.db, place, path, workshop);
    if ('db' in taken) return { ...taken, putAside: null };
    putAside = taken.putAside;
  }
  const { arriving, file } = await bringIn(place, path, workshop.check);
  try {
    // A crash between two renames can leave the journal of a copy that was put aside: it would be played back into this one.
    rmSync(`${place.database}-journal`, { force: true });
    renameSync(arriving, place.database);
    place.remember(file);
  } catch (error) {
    throw fileError(error);
  } finally {
    rmSync(arriving, { force: true });
  }
  const db = openConnection(place.database, 'write');
  try {
    await update(db, path, workshop);
  } catch (error) {
    db.close();
    throw error;
  }
  return { db, diverged: false, putAside };
}

/**
 * Copies a published file into a working folder, verified byte by byte, its content checked unless this machine
 * wrote it. The copy is the caller's to move or to remove.
 */
export async function bringIn(
  place: WorkingFolder,
  path: string,
  check: ContentCheck,
): Promise<{ arriving: string; file: VerifiedFile }> {
  const arriving = join(place.folder, `arriving-${randomUUID()}.sqlite`);
  try {
    const file = await copyVerified(path, arriving, (states) => (place.knows(states) ? null : check.begin()));
    return { arriving, file };
  } catch (error) {
    rmSync(arriving, { force: true });
    throw fileError(error);
  }
}

/**
 * Whether a working copy that was left behind goes on: it does when it holds what the file does not, and when
 * the file is gone or is the one it stands on (also the one before: publishing was cut short). One of which the
 * file holds everything is let go; any other is put aside, never thrown away.
 */
async function takeUp(
  left: Connection,
  place: WorkingFolder,
  path: string,
  workshop: Workshop,
): Promise<{ db: Connection; diverged: boolean } | { putAside: KeptFile | null }> {
  let published = false;
  try {
    const file = existsSync(path) ? verifyBytes(path) : null;
    const meta = readMeta(left);
    const same = file === null || file.documentId === meta.document_id;
    const standsOnIt =
      file === null || file.publishId === meta.publish_id || file.publishId === meta.previous_publish_id;
    const waiting = nextSeq(left) > Number(meta.published_seq);
    if (same && (waiting || standsOnIt)) {
      await update(left, path, workshop);
      return { db: left, diverged: !standsOnIt };
    }
    published = same && lookInto(path, (theirs) => holdsLatestOf(theirs, left)) === true;
  } catch (error) {
    left.close();
    throw error;
  }
  left.close();
  if (!published) return { putAside: place.setAside() };
  place.clear();
  return { putAside: null };
}

async function leftBehind(
  place: WorkingFolder,
  check: ContentCheck,
): Promise<{ db: Connection | null; putAside: KeptFile | null }> {
  if (!existsSync(place.database)) return { db: null, putAside: null };
  try {
    // Opening for writing first lets SQLite roll back what a crash cut short.
    const db = openConnection(place.database, 'write');
    try {
      db.pragma('schema_version');
      readMeta(db);
      await checkContent(check, place.database);
      return { db, putAside: null };
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof RegisterError && error.code === 'file-in-use') throw error;
    return { db: null, putAside: place.setAside() };
  }
}

/** Brings a register to the latest schema, after a backup of it as it was. */
async function update(db: Connection, path: string, { dataFolder, check }: Workshop): Promise<void> {
  if (schemaVersion(db) === latestVersion()) return;
  await new Backups(dataFolder, readMeta(db).document_id, check).make(db, 'migration', path);
  migrate(db);
}
