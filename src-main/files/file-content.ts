import { createHash } from 'node:crypto';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { sql } from '../database/sql.ts';

/**
 * Keeps bytes in the register under their digest; answers the digest (lower-case hexadecimal SHA-256).
 * The same bytes are kept once. They stay when the row that points to them goes: undo may bring it back.
 */
export function keepContent(db: WritableDatabase, bytes: Uint8Array): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  db.run(
    sql`INSERT INTO file_content (sha256, size, bytes) VALUES (${sha256}, ${bytes.length}, ${bytes})
        ON CONFLICT (sha256) DO NOTHING`,
  );
  return sha256;
}

/** The bytes kept under a digest. @throws RegisterError 'not-found'; 'file-damaged' when they are not the ones that were kept */
export function readContent(db: ReadableDatabase, sha256: string): Uint8Array {
  const row = db.one<{ bytes: Uint8Array }>(sql`SELECT bytes FROM file_content WHERE sha256 = ${sha256}`);
  if (row === undefined) throw new RegisterError('not-found', `No content ${sha256}`);
  if (createHash('sha256').update(row.bytes).digest('hex') !== sha256) {
    throw new RegisterError('file-damaged', `The content ${sha256} is not what was kept`);
  }
  return row.bytes;
}
