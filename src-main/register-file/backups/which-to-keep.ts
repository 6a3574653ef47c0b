import { today } from '../../clock.ts';

/** How many are kept: the latest, and the latest of each of the last days, weeks and months that have one. */
const KEEP = { recent: 10, days: 7, weeks: 4, months: 12 } as const;

/** The Monday that a day's week began with, at this machine. */
function weekOf(at: Date): string {
  const monday = new Date(at);
  monday.setDate(at.getDate() - ((at.getDay() + 6) % 7));
  return today(monday);
}

/** Which backups stay; all others may go. Days, weeks and months are those of this machine's calendar. */
export function backupsToKeep<Backup extends { readonly id: string; readonly at: Date }>(
  backups: readonly Backup[],
): Set<string> {
  const newestFirst = backups.toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
  const kept = new Set(newestFirst.slice(0, KEEP.recent).map(({ id }) => id));
  const keepOneOfEach = (count: number, period: (at: Date) => string) => {
    const seen = new Set<string>();
    for (const { id, at } of newestFirst) {
      if (seen.has(period(at))) continue;
      if (seen.size === count) break;
      seen.add(period(at));
      kept.add(id);
    }
  };
  keepOneOfEach(KEEP.days, today);
  keepOneOfEach(KEEP.weeks, weekOf);
  keepOneOfEach(KEEP.months, (at) => today(at).slice(0, 7));
  return kept;
}
