import { close, closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { RegisterError } from '../../src-shared/contract/errors.ts';

/** Sync programs and virus scanners hold files for moments on Windows: a rename is tried for this long (ms). */
const RENAME_PATIENCE = 2500;

/**
 * Moves a finished file over its target and makes the move durable. `check` runs right before every try and
 * stops it by throwing: what holds the target may be about to change it.
 */
export async function replaceFile(from: string, to: string, check?: () => void): Promise<void> {
  const letGo = hold(to);
  try {
    await rename(from, to, check);
    syncFolder(dirname(to));
  } finally {
    letGo();
  }
}

async function rename(from: string, to: string, check?: () => void): Promise<void> {
  const started = Date.now();
  for (;;) {
    try {
      check?.();
      renameSync(from, to);
      break;
    } catch (error) {
      const code = errorCode(error);
      const held = code === 'EPERM' || code === 'EACCES' || code === 'EBUSY';
      if (!held || process.platform !== 'win32' || Date.now() - started > RENAME_PATIENCE) {
        throw fileError(error);
      }
      await wait(100);
    }
  }
}

/**
 * Keeps a file that is about to be replaced until it is let go, elsewhere: to free the space of a large one takes
 * longer than all else of a rename. Windows does not rename over a file that is open.
 */
function hold(path: string): () => void {
  if (process.platform === 'win32') return () => {};
  try {
    const file = openSync(path, 'r');
    // Without somebody to hear of it, an error of a share that is gone would end the program.
    return () => close(file, () => {});
  } catch {
    return () => {};
  }
}

/** Makes names in a folder durable. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a folder, with those above it, that is still there after a power cut: what is in it would go with its name. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  // One by one: made all together, a folder on a read-only disk is said to be missing.
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  syncFolder(dirname(folder));
}

/** Writes all of it: a disk that has room for a part only takes that part, and says so at the next try. */
export function writeAll(file: number, bytes: Uint8Array, at: number | null = null): void {
  for (let done = 0; done < bytes.length;) {
    done += writeSync(file, bytes, done, bytes.length - done, at === null ? null : at + done);
  }
}

/** The system's word for what went wrong (ENOSPC, EACCES ...), or ''. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Turns an error of the file system into one a person can act on. */
export function fileError(error: unknown): unknown {
  if (error instanceof RegisterError) return error;
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new RegisterError('disk-full', String(error), { cause: error });
    case 'ENOENT':
      return new RegisterError('file-missing', String(error), { cause: error });
    case 'ENOTDIR':
    case 'EISDIR':
    case 'EEXIST':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
    case 'EIO':
      return new RegisterError('file-inaccessible', String(error), { cause: error });
    default:
      return error;
  }
}
