import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fstatSync, fsync, openSync, readSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { type Connection } from '../database/connection.ts';
import { newId } from '../database/new-id.ts';
import { sql } from '../database/sql.ts';
import type { ContentCheck } from './content-check.ts';
import { checkCopy, checkCopyHere } from './copy-check.ts';
import { copyPages, isCopiedByPages } from './copy-pages.ts';
import { fileError, replaceFile, writeAll } from './files.ts';
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
export async function publish(
  db: Connection,
  path: string,
  checkCopy: ContentCheck = checkCopyHere,
): Promise<Footer> {
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
    const ids = { documentId: meta.document_id, publishId };
    return await writeSnapshot(db, path, ids, { checkCopy, beforeReplacing: expect });
  } catch (error) {
    writeMeta(db, {
      publish_id: meta.publish_id,
      previous_publish_id: meta.previous_publish_id,
      published_seq: meta.published_seq,
    });
    throw fileError(error);
  }
}

/**
 * A snapshot of a register as a `.twg` at any place, whatever stands there. `beforeReplacing` runs right before the
 * finished file takes its place, and stops it by throwing.
 */
export async function writeSnapshot(
  db: Connection,
  path: string,
  ids: { documentId: string; publishId: string },
  {
    checkCopy = checkCopyHere,
    beforeReplacing,
  }: { checkCopy?: ContentCheck | undefined; beforeReplacing?: () => void } = {},
): Promise<Footer> {
  const temporary = join(dirname(path), `~${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const footer = isCopiedByPages(db)
      ? await copied(db, temporary, ids, checkCopy)
      : await writtenAnew(db, temporary, ids);
    await replaceFile(temporary, path, beforeReplacing);
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
async function writtenAnew(db: Connection, path: string, ids: Ids): Promise<Footer> {
  const footer = vacuumed(db, path, ids);
  // The disk writes while the copy is checked.
  const synced = syncFile(path);
  try {
    checkCopy(path);
  } finally {
    await synced;
  }
  return footer;
}

function vacuumed(db: Connection, path: string, ids: Ids): Footer {
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

/**
 * The pages as they stand: for a large register, which would take too long to write anew. While the digest is made,
 * the disk writes and the copy is checked.
 */
async function copied(db: Connection, path: string, ids: Ids, check: ContentCheck): Promise<Footer> {
  const checking = check.begin();
  const flushes: Promise<void>[] = [];
  try {
    const file = openSync(path, 'wx+');
    try {
      const { footer, length } = copyPages(db, file, ids, () => {
        checking.look(path);
        flushes.push(flush(file));
      });
      writeAll(file, Buffer.from(footerLine(footer)), length);
      if (lengthOf(file) !== length || fstatSync(file).size !== length + FOOTER_LENGTH) {
        throw new RegisterError('internal', 'The copy has another size');
      }
      flushes.push(flush(file));
      await Promise.all([...flushes, checking.passed()]);
      return footer;
    } finally {
      await Promise.allSettled(flushes);
      closeSync(file);
    }
  } finally {
    await checking.end();
  }
}

const flush = promisify(fsync);

/** Length of the pages of a database file, as its header says (bytes). */
function lengthOf(file: number): number {
  const start = Buffer.alloc(100);
  readSync(file, start, 0, 100, 0);
  const header = parseHeader(start);
  return header.pageSize * header.pages;
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
