import { closeSync, openSync } from 'node:fs';
import { type Connection } from '../database/connection.ts';
import { sql } from '../database/sql.ts';
import { writeAll } from './files.ts';
import { type Footer, digestPages, piecesOf } from './footer.ts';

/** From here on (bytes) a register is copied page by page: writing it anew would take half a second. */
const LARGE = 16 * 1024 * 1024;
/** Unless that much of it is empty: then it is written anew, and smaller. */
const EMPTY_SHARE = 0.1;

/** Whether the pages of a register are copied as they stand, and not written anew in order. */
export function isCopiedByPages(db: Connection): boolean {
  const [size, count, empty] = ['page_size', 'page_count', 'freelist_count'].map((name) =>
    Number(db.pragma(name)),
  ) as [number, number, number];
  return size * count >= LARGE && empty < count * EMPTY_SHARE;
}

/**
 * Writes the pages of an open database into an empty file as they stand; `copied` is called then, for what can be done
 * with the copy while the digest is made of the same pages. Nobody else can commit meanwhile.
 */
export function copyPages(
  db: Connection,
  target: number,
  ids: Omit<Footer, 'sha256'>,
  copied: () => void,
): { footer: Footer; length: number } {
  // Opened before and closed after the transaction: closing a file lets go of every lock this process has on it.
  const source = openSync(db.path, 'r');
  try {
    db.exec('BEGIN');
    try {
      // The lock is taken by the first read.
      const { length } = db.one<{ length: number }>(
        sql`SELECT (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size) AS length,
                   (SELECT count(*) FROM sqlite_schema) AS tables`,
      ) ?? { length: 0 };
      for (const { at, bytes } of piecesOf(source, length)) writeAll(target, bytes, at);
      copied();
      return { footer: { ...ids, sha256: digestPages(source, length, ids) }, length };
    } finally {
      db.exec('COMMIT');
    }
  } finally {
    closeSync(source);
  }
}
