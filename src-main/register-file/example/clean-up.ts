import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from '../../database/sql.ts';
import { lookInto } from '../versions.ts';
import { WorkingFolder } from '../working-folder.ts';
import { type Machine, examplesFolder } from '../held.ts';

/** So many copies in which nothing was changed stay: somebody may go back to the one just looked at. */
const KEPT = 3;

/**
 * Takes away old copies of the example register: each look at it makes one. A copy that somebody changed, that cannot
 * be read or is open (`inUse`) stays: work may have been put into it by mistake.
 */
export function cleanUpExamples(machine: Machine, inUse: (path: string) => boolean): void {
  const folder = examplesFolder(machine);
  if (!existsSync(folder)) return;
  const copies = readdirSync(folder)
    .filter((name) => name.endsWith('.twg') && !name.startsWith('~'))
    .map((name) => join(folder, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs, place: new WorkingFolder(machine.dataFolder, path) }))
    // A working copy that was left behind holds something that the file does not.
    .filter(({ path, place }) => !inUse(path) && place.keptAndLeft().length === 0)
    .toSorted((a, b) => b.at - a.at);
  let untouched = 0;
  for (const { path, place } of copies) {
    const changed = lookInto(
      path,
      (db) => db.one(sql`SELECT 1 FROM change WHERE kind <> 'note' LIMIT 1`) !== undefined,
    );
    if (changed !== false) continue;
    untouched += 1;
    if (untouched <= KEPT) continue;
    rmSync(path, { force: true });
    rmSync(place.folder, { recursive: true, force: true });
  }
}
