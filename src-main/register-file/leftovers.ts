import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Nothing that is being written takes this long (ms): what is older was left behind by a program that was killed. */
const OLD = 60 * 60 * 1000;

/** What `writeSnapshot` calls the file it writes beside its target. */
const TEMPORARY = /^~(.+)\.[0-9a-f]{8}\.tmp(?:-journal)?$/;

/** Takes away temporary files that a killed program left in a folder: only ours, only old ones, never with an error. */
export function clearOldTemporaries(folder: string, isOurs: (target: string) => boolean): void {
  clearOld(folder, (name) => {
    const target = TEMPORARY.exec(name)?.[1];
    return target !== undefined && isOurs(target);
  });
}

/** Those of the register at a path. */
export function clearTemporariesOf(path: string, folder: string): void {
  clearOldTemporaries(folder, (target) => target === basename(path));
}

/** Takes away old files of a folder by their names; what cannot be removed stays. */
export function clearOld(folder: string, isOurs: (name: string) => boolean): void {
  if (!existsSync(folder)) return;
  try {
    for (const name of readdirSync(folder)) {
      if (!isOurs(name)) continue;
      const path = join(folder, name);
      // Gone by now: whoever wrote it has put it in place.
      const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
      if (Date.now() - at > OLD) rmSync(path, { force: true });
    }
  } catch (error) {
    console.error(error);
  }
}
