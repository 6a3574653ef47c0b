import { closeSync, openSync, readSync } from 'node:fs';
import { type Connection } from '../database/connection.ts';
import { sql } from '../database/sql.ts';
import { type Footer, PagesDigest, footerLine } from './footer.ts';
import { writeAll } from './files.ts';

/** From here on (bytes) a register is copied page by page: writing it anew would take half a second. */
const LARGE = 16 * 1024 * 1024;
/** Unless that much of it is empty: then it is written anew, and smaller. */
const EMPTY_SHARE = 0.1;

const PIECE = 1 << 20;

/** Whether the pages of a register are copied as they stand, and not written anew in order. */
export function isCopiedByPages(db: Connection): boolean {
  const [size, count, empty] = ['page_size', 'page_count', 'freelist_count'].map((name) =>
    Number(db.pragma(name)),
  ) as [number, number, number];
  return size * count >= LARGE && empty < count * EMPTY_SHARE;
}

/**
 * Writes the pages of an open database into an empty file as they stand, and the footer behind them. The digest is
 * made on the way: every page is read once. Nobody else can commit meanwhile.
 */
export function copyPages(db: Connection, target: number, ids: Omit<Footer, 'sha256'>): Footer {
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
      const digest = new PagesDigest(ids);
      const piece = Buffer.allocUnsafe(PIECE);
      for (let at = 0; at < length;) {
        const read = readSync(source, piece, 0, Math.min(PIECE, length - at), at);
        if (read === 0) throw new Error('The working copy ends early');
        const part = piece.subarray(0, read);
        digest.add(part);
        writeAll(target, part, at);
        at += read;
      }
      const footer = { ...ids, sha256: digest.end() };
      writeAll(target, Buffer.from(footerLine(footer)), length);
      return footer;
    } finally {
      db.exec('COMMIT');
    }
  } finally {
    closeSync(source);
  }
}
