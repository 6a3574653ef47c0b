import { onOwnDisk } from './own-disk.ts';
import { type Trial, skipped } from './trial.ts';

/** The disk fills up: under the file, under the working copy, under the backups. */
export async function diskFull(): Promise<Trial[]> {
  const trials = await onOwnDisk('programs/full-disk.ts', '4m');
  return typeof trials === 'string' ? [skipped('disk full', trials)] : trials;
}
