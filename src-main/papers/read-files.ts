import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { MAX_PAPER_SIZE } from '../../src-shared/domain/paper.ts';
import type { ReadFile } from './papers-store.ts';

/** Reads files to keep. One that is too large is not read: its length alone says so. */
export function readFiles(paths: readonly string[]): ReadFile[] {
  return paths.map((path) => ({ fileName: basename(path), bytes: readOne(path) }));
}

function readOne(path: string): Uint8Array | null {
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
    const about = fstatSync(handle);
    if (!about.isFile()) return null;
    if (about.size > MAX_PAPER_SIZE) return new Uint8Array(MAX_PAPER_SIZE + 1);
    return readFileSync(handle);
  } catch {
    return null;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
