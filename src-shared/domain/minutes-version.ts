import { z } from 'zod';
import { ItemOutcome, Purpose } from './agenda-item.ts';
import { Bilingual, Id, Instant, IsoDate } from './common.ts';
import { Entry, MinutesState, minutesCanBeEdited } from './minutes.ts';

/** An item of the agenda as it stood over its entries. */
export const VersionItem = z.object({
  id: Id,
  number: z.string(),
  level: z.union([z.literal(1), z.literal(2)]),
  title: Bilingual,
  purpose: Purpose,
  outcome: ItemOutcome,
});
export type VersionItem = z.infer<typeof VersionItem>;

/** The minutes as they were: what is kept when they are circulated or adopted. */
export const MinutesSnapshot = z.object({
  format: z.literal(1),
  items: z.array(VersionItem),
  entries: z.array(Entry),
});
export type MinutesSnapshot = z.infer<typeof MinutesSnapshot>;

export const MinutesVersion = z.object({
  id: Id,
  /** Counts the versions of one meeting's minutes. */
  number: z.number().int(),
  state: MinutesState,
  at: Instant,
  author: z.string(),
  /**
   * Whether everything that its Word record said was kept. Not by early versions of the program: those kept headings
   * and entries only.
   */
  whole: z.boolean(),
  /** When and why it was taken back to be worked on; null while it stands. */
  takenBackOn: IsoDate.nullable(),
  takenBackReason: z.string(),
});
export type MinutesVersion = z.infer<typeof MinutesVersion>;

/**
 * The version that minutes are printed from: what went out last. Null while the text is worked on, and where none was
 * kept. `versions`: the newest first.
 */
export function versionOnPaper<Version extends Pick<MinutesVersion, 'state' | 'takenBackOn'>>(
  state: MinutesState,
  versions: readonly Version[],
): Version | null {
  if (minutesCanBeEdited(state)) return null;
  const latest = versions.find(({ takenBackOn }) => takenBackOn === null) ?? null;
  return latest !== null && (latest.state === 'circulated') === (state === 'circulated') ? latest : null;
}
