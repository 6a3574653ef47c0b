import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileError, replaceFile } from '../register-file/files.ts';

/** Writes a file beside its target and puts it in place in one move: nobody sees half a document. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  // A name that nobody's own file has, and not longer than the target's may be.
  const temporary = join(dirname(path), `~${randomBytes(8).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flush: true, flag: 'wx' });
    await replaceFile(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw fileError(error);
  }
}
