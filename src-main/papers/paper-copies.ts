import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { safeFileName } from '../file-names.ts';

/** Copies to be read in other programs: private to this user, gone when the program ends. */
let folder: string | null = null;

/** Writes a copy that only this user can read and nobody can change; answers its path. */
export function writeCopy(fileName: string, bytes: Uint8Array): string {
  folder ??= mkdtempSync(join(tmpdir(), 'rapporteur-papers-'));
  // One folder for each: a program may still hold the copy made before.
  const place = mkdtempSync(join(folder, 'paper-'));
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const extension = extname(fileName);
  const path = join(place, safeFileName(fileName.slice(0, fileName.length - extension.length), extension));
  writeFileSync(path, bytes, { mode: 0o400 });
  return path;
}

/** Takes the copies away. What another program still holds open stays until the system clears its folder. */
export function removeCopies(): void {
  if (folder === null) return;
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Held open elsewhere.
  }
  folder = null;
}
