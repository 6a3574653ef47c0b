import { createHash } from 'node:crypto';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { sqlIds } from '../database/rows.ts';
import { sql } from '../database/sql.ts';

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether the register keeps these bytes already. */
export const hasContent = (db: ReadableDatabase, bytes: Uint8Array): boolean =>
  db.one(sql`SELECT 1 FROM file_content WHERE sha256 = ${digestOf(bytes)}`) !== undefined;

/**
 * Keeps bytes in the register under their digest; answers the digest (lower-case hexadecimal SHA-256).
 * The same bytes are kept once. They stay when the row that points to them goes: undo may bring it back.
 */
export function keepContent(db: WritableDatabase, bytes: Uint8Array): string {
  const sha256 = digestOf(bytes);
  db.run(
    sql`INSERT INTO file_content (sha256, size, bytes) VALUES (${sha256}, ${bytes.length}, ${bytes})
        ON CONFLICT (sha256) DO NOTHING`,
  );
  return sha256;
}

/** Lets go of bytes that were kept for something that did not come about: no row and no history knows them. */
export function dropContent(db: WritableDatabase, digests: readonly string[]): void {
  db.run(
    sql`DELETE FROM file_content
        WHERE sha256 IN ${sqlIds(digests)} AND sha256 NOT IN (SELECT sha256 FROM paper)`,
  );
}

/** The bytes kept under a digest. @throws RegisterError 'not-found'; 'file-damaged' when they are not the ones that were kept */
export function readContent(db: ReadableDatabase, sha256: string): Uint8Array {
  const row = db.one<{ bytes: Uint8Array }>(sql`SELECT bytes FROM file_content WHERE sha256 = ${sha256}`);
  if (row === undefined) throw new RegisterError('not-found', `No content ${sha256}`);
  if (digestOf(row.bytes) !== sha256) {
    throw new RegisterError('file-damaged', `The content ${sha256} is not what was kept`);
  }
  return row.bytes;
}
