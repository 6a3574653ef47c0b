import { rmSync, writeFileSync } from 'node:fs';
import { fileError, replaceFile } from '../register-file/files.ts';

/** Writes a file beside its target and puts it in place in one move: nobody sees half a document. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    writeFileSync(temporary, bytes, { flush: true });
    await replaceFile(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw fileError(error);
  }
}
