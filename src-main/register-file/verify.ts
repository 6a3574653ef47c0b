import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { type ReadableDatabase, openConnection } from '../database/connection.ts';
import {
  APPLICATION_ID,
  expectedSchema,
  latestVersion,
  schemaText,
  schemaVersion,
} from '../database/migrate.ts';
import { sql } from '../database/sql.ts';
import { writeAll } from './files.ts';
import { FOOTER_LENGTH, type Footer, digestPages, footerOf, parseHeader } from './footer.ts';

export interface VerifiedFile extends Footer {
  userVersion: number;
}

/**
 * The first part of opening a register: bytes only, nothing of the content is interpreted, so it is
 * safe on any file. Header, application id, version, size against the page count, digest.
 * With `copyTo`, the pages (without the footer) are written to that new file in the same pass, so what
 * is worked on is exactly what was verified.
 * @throws RegisterError file-missing, file-inaccessible, file-not-a-register, file-newer, file-damaged
 */
export function verifyBytes(path: string, copyTo?: string): VerifiedFile {
  const file = openForReading(path);
  try {
    const size = fstatSync(file).size;
    const start = Buffer.alloc(100);
    const header = parseHeader(start.subarray(0, readSync(file, start, 0, 100, 0)));
    if (header.applicationId !== APPLICATION_ID) {
      throw new RegisterError('file-not-a-register', 'An SQLite database, but not a register');
    }
    if (header.userVersion > latestVersion()) {
      throw new RegisterError('file-newer', `Schema ${header.userVersion}`);
    }
    const length = header.pageSize * header.pages;
    if (header.userVersion === 0 || size !== length + FOOTER_LENGTH) {
      throw new RegisterError('file-damaged', `${size} bytes instead of ${length + FOOTER_LENGTH}`);
    }
    const footer = footerOf(file, size);
    if (footer === null) throw new RegisterError('file-damaged', 'No footer');
    const copy = copyTo === undefined ? null : openSync(copyTo, 'wx', 0o600);
    try {
      const digest = digestPages(file, length, footer, (piece) => {
        if (copy !== null) writeAll(copy, piece);
      });
      if (digest !== footer.sha256) throw new RegisterError('file-damaged', 'The digest differs');
    } finally {
      if (copy !== null) closeSync(copy);
    }
    return { ...footer, userVersion: header.userVersion };
  } finally {
    closeSync(file);
  }
}

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
    if (answer !== 'ok') throw new RegisterError('file-damaged', `quick_check: ${String(answer)}`);
    if (schemaText(db) !== expectedSchema(schemaVersion(db))) {
      throw new RegisterError('file-damaged', 'The schema is not the one the migrations make');
    }
    db.pragma('mmap_size = 0');
    const orphan = orphanIn(db);
    if (orphan !== undefined) {
      throw new RegisterError('file-damaged', `A reference leads nowhere: ${JSON.stringify(orphan)}`);
    }
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

/** Checks the content of a database file; in the app in a process of its own. */
export type ContentCheck = (path: string) => Promise<void>;

export const checkInProcess: ContentCheck = (path) => Promise.resolve(verifyContent(path));
