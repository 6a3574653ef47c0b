import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate as breath } from 'node:timers/promises';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { type ReadableDatabase, openConnection } from '../database/connection.ts';
import { APPLICATION_ID, hasExpectedSchema, latestVersion } from '../database/migrate.ts';
import { sql } from '../database/sql.ts';
import type { RunningCheck } from './content-check.ts';
import { fileError, writeAll } from './files.ts';
import {
  FOOTER_LENGTH,
  type Footer,
  PagesDigest,
  digestPages,
  footerOf,
  parseHeader,
  piecesOf,
} from './footer.ts';

/** So many bytes are read between two breaths. */
const BREATH = 8 << 20;

export interface VerifiedFile extends Footer {
  userVersion: number;
}

/** A file whose header, version, size and footer are those of a register; nothing is known of its pages yet. */
interface StatedFile {
  handle: number;
  /** Of the pages (bytes). */
  length: number;
  /** What it says of itself. */
  states: VerifiedFile;
}

/**
 * The first part of opening a register: bytes only, nothing of the content is interpreted, so it is
 * safe on any file. Header, application id, version, size against the page count, digest.
 * With `copyTo`, the pages (without the footer) are written to that new file in the same pass, so what
 * is worked on is exactly what was verified.
 * @throws RegisterError file-missing, file-inaccessible, file-not-a-register, file-newer, file-damaged
 */
export function verifyBytes(path: string, copyTo?: string): VerifiedFile {
  const file = openStated(path);
  try {
    if (copyTo === undefined) holdAgainst(file.states, digestPages(file.handle, file.length, file.states));
    else copyAndDigest(file, copyTo);
    return file.states;
  } finally {
    closeSync(file.handle);
  }
}

/**
 * The same with a copy, for a file whose content may have to be checked too, which takes as long. Where `check`, told
 * what the file says of itself, begins one, the pages are copied first; then the digest is made of the copy while
 * the check looks at it. What the check says counts only when the digest is right.
 */
export async function copyVerified(
  path: string,
  copyTo: string,
  check: (states: VerifiedFile) => RunningCheck | null,
): Promise<VerifiedFile> {
  const file = openStated(path);
  try {
    const running = check(file.states);
    if (running === null) copyAndDigest(file, copyTo);
    else await copyAndCheck(file, copyTo, running);
    return file.states;
  } finally {
    closeSync(file.handle);
  }
}

function copyAndDigest({ handle, length, states }: StatedFile, copyTo: string): void {
  const copy = openSync(copyTo, 'wx', 0o600);
  try {
    const digest = new PagesDigest(states);
    for (const { bytes } of piecesOf(handle, length)) {
      digest.add(bytes);
      writeAll(copy, bytes);
    }
    holdAgainst(states, digest.end());
  } finally {
    closeSync(copy);
  }
}

async function copyAndCheck(
  { handle, length, states }: StatedFile,
  copyTo: string,
  running: RunningCheck,
): Promise<void> {
  try {
    const copy = openSync(copyTo, 'wx+', 0o600);
    try {
      for (const { bytes } of piecesOf(handle, length)) writeAll(copy, bytes);
      running.look(copyTo);
      const digest = new PagesDigest(states);
      for (const { at, bytes } of piecesOf(copy, length)) {
        digest.add(bytes);
        // A process that has just been started, and the window, get their turn.
        if (at % BREATH === 0) await breath();
      }
      holdAgainst(states, digest.end());
    } finally {
      closeSync(copy);
    }
    await running.passed();
  } catch (error) {
    await running.end();
    throw error;
  }
  void running.end();
}

/** @throws RegisterError 'file-damaged' when the pages are not those that the footer states. */
function holdAgainst(states: Footer, digest: string): void {
  if (digest !== states.sha256) throw damaged('The digest differs');
}

function openStated(path: string): StatedFile {
  const handle = openForReading(path);
  try {
    const size = fstatSync(handle).size;
    const start = Buffer.alloc(100);
    const header = parseHeader(start.subarray(0, readSync(handle, start, 0, 100, 0)));
    if (header.applicationId !== APPLICATION_ID) {
      throw new RegisterError('file-not-a-register', 'An SQLite database, but not a register');
    }
    if (header.userVersion > latestVersion()) {
      throw new RegisterError('file-newer', `Schema ${header.userVersion}`);
    }
    const length = header.pageSize * header.pages;
    if (header.userVersion === 0) throw damaged('It states no version of its schema');
    if (size !== length + FOOTER_LENGTH) throw damaged(`${size} bytes instead of ${length + FOOTER_LENGTH}`);
    const footer = footerOf(handle, size);
    if (footer === null) throw damaged('No footer');
    return { handle, length, states: { ...footer, userVersion: header.userVersion } };
  } catch (error) {
    closeSync(handle);
    // A folder opens as a file does, and only then cannot be read.
    throw fileError(error);
  }
}

const damaged = (message: string) => new RegisterError('file-damaged', message);

function openForReading(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new RegisterError(missing ? 'file-missing' : 'file-inaccessible', String(error), { cause: error });
  }
}

/**
 * The second part, for content that this machine did not write itself: SQLite's own check, foreign keys,
 * and a schema that is exactly what the migrations make (a planted trigger or view is refused).
 * Runs in a process of its own that can be ended (check-file.ts), since a crafted database can be slow.
 * @throws RegisterError 'file-damaged'
 */
export function verifyContent(path: string): void {
  const db = openConnection(path, 'read');
  try {
    // The whole file is read once, in its order: mapped into memory that takes half the time. What is checked is
    // always a copy on this computer's own disk.
    db.pragma('mmap_size = 2000000000');
    const answer = db.pragma('quick_check(1)');
    if (answer !== 'ok') throw damaged(`quick_check: ${String(answer)}`);
    if (!hasExpectedSchema(db)) throw damaged('The schema is not the one the migrations make');
    // Every cell of every page lies where it should, as has just been seen, and nobody else writes to the copy: not
    // to be looked at anew with every row that is looked up, which takes as long as the looking up.
    db.pragma('cell_size_check = OFF');
    const orphan = orphanIn(db);
    if (orphan !== undefined) throw damaged(`A reference leads nowhere: ${JSON.stringify(orphan)}`);
  } finally {
    db.close();
  }
}

/** A reference that leads nowhere. The log has many rows for each step: there every step is looked for once. */
function orphanIn(db: ReadableDatabase): unknown {
  return (
    db.one(sql`
      SELECT found."table", found.rowid, found.parent
      FROM sqlite_schema AS each, pragma_foreign_key_check(each.name) AS found
      WHERE each.type = 'table' AND each.name <> 'operation' LIMIT 1`) ??
    db.one(sql`
      SELECT 'operation' AS "table", change_id AS parent FROM (SELECT DISTINCT change_id FROM operation)
      WHERE change_id NOT IN (SELECT id FROM change) LIMIT 1`)
  );
}
