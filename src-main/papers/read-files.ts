import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { MAX_PAPER_SIZE } from '../../src-shared/domain/paper.ts';
import type { ReadFile } from './papers-store.ts';

/** Reads files to keep. One that is too large is not read: its length alone says so. */
export function readFiles(paths: readonly string[]): ReadFile[] {
  return paths.map((path) => ({ fileName: basename(path), bytes: readOne(path) }));
}

function readOne(path: string): ReadFile['bytes'] {
  let handle: number | undefined;
  try {
    // Windows opens no folder: it is asked for before.
    if (statSync(path).isDirectory()) return 'folder';
    handle = openSync(path, 'r');
    const about = fstatSync(handle);
    if (!about.isFile()) return 'unreadable';
    if (about.size > MAX_PAPER_SIZE) return new Uint8Array(MAX_PAPER_SIZE + 1);
    return readFileSync(handle);
  } catch {
    return 'unreadable';
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
