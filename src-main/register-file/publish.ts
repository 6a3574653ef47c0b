import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { type Connection, openConnection } from '../database/connection.ts';
import { newId } from '../database/new-id.ts';
import { sql } from '../database/sql.ts';
import { fileError, replaceFile, writeAll } from './files.ts';
import { copyPages, isCopiedByPages } from './copy-pages.ts';
import { FOOTER_LENGTH, type Footer, digestPages, footerLine, parseHeader, readFooter } from './footer.ts';
import { nextSeq, readMeta, writeMeta } from './meta.ts';

/** The publish id of the file at a place; null when there is no register there. */
export function publishedId(path: string): string | null {
  if (!existsSync(path)) return null;
  try {
    return readFooter(path)?.publishId ?? null;
  } catch (error) {
    throw fileError(error);
  }
}

/**
 * Writes the working copy to the `.twg` as a finished file: a copy beside it, checked, then renamed over
 * it, so that nobody ever sees half of one.
 * @throws RegisterError 'file-changed-elsewhere' when the file there is not the one this copy came from;
 *   disk-full, file-inaccessible, file-missing (the folder is gone). The old file is untouched then.
 */
export async function publish(db: Connection, path: string): Promise<Footer> {
  const meta = readMeta(db);
  const expect = (): string | null => {
    const there = publishedId(path);
    if (existsSync(path) && there !== meta.publish_id && there !== meta.previous_publish_id) {
      throw new RegisterError('file-changed-elsewhere', `Expected ${meta.publish_id}, found ${there}`);
    }
    return there;
  };
  const there = expect();
  const publishId = newId();
  writeMeta(db, {
    publish_id: publishId,
    previous_publish_id: there ?? meta.publish_id,
    published_seq: String(nextSeq(db)),
  });
  try {
    return await writeSnapshot(db, path, { documentId: meta.document_id, publishId }, expect);
  } catch (error) {
    writeMeta(db, {
      publish_id: meta.publish_id,
      previous_publish_id: meta.previous_publish_id,
      published_seq: meta.published_seq,
    });
    throw fileError(error);
  }
}

/** A snapshot of a register as a `.twg` at any place, whatever stands there. */
export async function writeSnapshot(
  db: Connection,
  path: string,
  ids: { documentId: string; publishId: string },
  check?: () => void,
): Promise<Footer> {
  const temporary = join(dirname(path), `~${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const footer = isCopiedByPages(db) ? copied(db, temporary, ids) : writtenAnew(db, temporary, ids);
    // The disk writes while the copy is checked.
    const synced = syncFile(temporary);
    try {
      checkCopy(temporary);
    } finally {
      await synced;
    }
    await replaceFile(temporary, path, check);
    return footer;
  } catch (error) {
    rmSync(temporary, { force: true });
    rmSync(`${temporary}-journal`, { force: true });
    if (!existsSync(dirname(path))) throw new RegisterError('file-missing', String(error), { cause: error });
    throw fileError(error);
  }
}

type Ids = Omit<Footer, 'sha256'>;

/** The pages in order and without gaps, as SQLite writes them; with the footer behind them. */
function writtenAnew(db: Connection, path: string, ids: Ids): Footer {
  db.run(sql`VACUUM INTO ${path}`);
  const file = openSync(path, 'r+');
  try {
    const length = lengthOf(file);
    if (fstatSync(file).size !== length) throw new RegisterError('internal', 'The copy has another size');
    const footer = { ...ids, sha256: digestPages(file, length, ids) };
    writeAll(file, Buffer.from(footerLine(footer)), length);
    return footer;
  } finally {
    closeSync(file);
  }
}

/** The pages as they stand: for a large register, which would take too long to write anew. */
function copied(db: Connection, path: string, ids: Ids): Footer {
  const file = openSync(path, 'wx+');
  try {
    const footer = copyPages(db, file, ids);
    if (fstatSync(file).size !== lengthOf(file) + FOOTER_LENGTH) {
      throw new RegisterError('internal', 'The copy has another size');
    }
    return footer;
  } finally {
    closeSync(file);
  }
}

/** Length of the pages of a database file, as its header says (bytes). */
function lengthOf(file: number): number {
  const start = Buffer.alloc(100);
  readSync(file, start, 0, 100, 0);
  const header = parseHeader(start);
  return header.pageSize * header.pages;
}

function checkCopy(path: string): void {
  const check = openConnection(path, 'read');
  try {
    const answer = check.pragma('quick_check(1)');
    if (answer !== 'ok') throw new RegisterError('internal', `The copy failed its check: ${String(answer)}`);
  } finally {
    check.close();
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
