import { z } from 'zod';
import { AgendaState, Purpose } from './agenda-item.ts';
import { Bilingual, ClockTime, Id, Instant } from './common.ts';

/** An item of an agenda as it was when it was circulated or adopted: in words, so that later changes do not touch it. */
export const SnapshotItem = z.object({
  id: Id,
  parentId: Id.nullable(),
  number: z.string(),
  clock: ClockTime,
  title: Bilingual,
  purpose: Purpose,
  minutes: z.number().int(),
  presenters: z.array(z.object({ id: Id, name: Bilingual, short: z.string() })),
});
export type SnapshotItem = z.infer<typeof SnapshotItem>;

/** The agenda of a meeting at one moment, in reading order. */
export const AgendaSnapshot = z.object({ start: ClockTime, end: ClockTime, items: z.array(SnapshotItem) });
export type AgendaSnapshot = z.infer<typeof AgendaSnapshot>;

export const AgendaVersion = z.object({
  id: Id,
  number: z.number().int(),
  state: AgendaState,
  at: Instant,
  author: z.string(),
});
export type AgendaVersion = z.infer<typeof AgendaVersion>;

export const ITEM_CHANGES = [
  'added',
  'removed',
  'moved',
  'title',
  'minutes',
  'purpose',
  'presenters',
] as const;
export const ItemChange = z.enum(ITEM_CHANGES);
export type ItemChange = z.infer<typeof ItemChange>;

/** What is different about one item between two states of an agenda. */
export const ChangedItem = z.object({
  id: Id,
  changes: z.array(ItemChange).min(1),
  before: SnapshotItem.nullable(),
  after: SnapshotItem.nullable(),
});
export type ChangedItem = z.infer<typeof ChangedItem>;

const sameText = (a: Bilingual, b: Bilingual) => a.en === b.en && a.km === b.km;

const presentersOf = (item: SnapshotItem) => item.presenters.map((one) => one.id).join(' ');

/** Keys that keep their order among each other: the longest run that rises in both lists. The others moved. */
function unmoved(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => place.has(id));
  // Agendas are short: the plain quadratic way is quick enough and easy to see through.
  const best: { length: number; previous: number }[] = [];
  common.forEach((id, i) => {
    let length = 1;
    let previous = -1;
    for (let j = 0; j < i; j += 1) {
      const rises = (place.get(common[j] ?? '') ?? 0) < (place.get(id) ?? 0);
      const run = best[j]?.length ?? 0;
      if (rises && run + 1 > length) {
        length = run + 1;
        previous = j;
      }
    }
    best.push({ length, previous });
  });
  const kept = new Set<string>();
  let at = best.reduce((most, each, i) => (each.length > (best[most]?.length ?? 0) ? i : most), 0);
  while (at !== -1 && best[at] !== undefined) {
    kept.add(common[at] ?? '');
    at = best[at]?.previous ?? -1;
  }
  return kept;
}

/** Items that stand under another item, or in another order among those beside them. */
function movedItems(before: AgendaSnapshot, after: AgendaSnapshot): Set<string> {
  const was = new Map(before.items.map((item) => [item.id, item]));
  const moved = new Set<string>();
  const parents = new Set(after.items.map((item) => item.parentId));
  for (const parent of parents) {
    const under = (snapshot: AgendaSnapshot) =>
      snapshot.items.filter((item) => item.parentId === parent).map((item) => item.id);
    const [old, now] = [under(before), under(after)];
    const stay = unmoved(old, now);
    for (const id of now) {
      const item = was.get(id);
      if (item !== undefined && (item.parentId !== parent || !stay.has(id))) moved.add(id);
    }
  }
  return moved;
}

/** What changed from one state of an agenda to another: as it reads now, then what is gone. */
export function changesBetween(before: AgendaSnapshot, after: AgendaSnapshot): ChangedItem[] {
  const was = new Map(before.items.map((item) => [item.id, item]));
  const is = new Set(after.items.map((item) => item.id));
  const moved = movedItems(before, after);
  const changed: ChangedItem[] = [];
  for (const item of after.items) {
    const old = was.get(item.id) ?? null;
    const changes: ItemChange[] = [];
    if (old === null) changes.push('added');
    else {
      if (moved.has(item.id)) changes.push('moved');
      if (!sameText(old.title, item.title)) changes.push('title');
      if (old.minutes !== item.minutes) changes.push('minutes');
      if (old.purpose !== item.purpose) changes.push('purpose');
      if (presentersOf(old) !== presentersOf(item)) changes.push('presenters');
    }
    if (changes.length > 0) changed.push({ id: item.id, changes, before: old, after: item });
  }
  for (const old of before.items) {
    if (!is.has(old.id)) changed.push({ id: old.id, changes: ['removed'], before: old, after: null });
  }
  return changed;
}
