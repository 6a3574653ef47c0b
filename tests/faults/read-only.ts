import { onOwnDisk } from './own-disk.ts';
import { type Trial, skipped } from './trial.ts';

/** Folders that cannot be written, from the start or all at once; journals that a crash left. */
export async function readOnly(): Promise<Trial[]> {
  const trials = await onOwnDisk('programs/read-only-disk.ts', '64m');
  return typeof trials === 'string' ? [skipped('read-only folder, left-over hot journal', trials)] : trials;
}
