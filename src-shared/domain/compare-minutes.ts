import type { IsoDate, Party } from './common.ts';
import { type WordRun, compareWords, withoutBreaks } from './compare-words.ts';
import type { DecisionKind } from './decision.ts';
import type { InputType } from './input.ts';
import { type Entry, type EntryType, codeOfEntry } from './minutes.ts';
import type { MinutesSnapshot, VersionItem } from './minutes-version.ts';
import { plainText } from './rich-text.ts';

/** One thing said about an entry that is not the same in both versions. */
export type FactChange =
  | { fact: 'type'; before: EntryType; after: EntryType }
  | { fact: 'kind'; before: DecisionKind; after: DecisionKind }
  | { fact: 'inputType'; before: InputType; after: InputType }
  | { fact: 'speaker' | 'owners'; before: readonly Party[]; after: readonly Party[] }
  | { fact: 'dueDate'; before: IsoDate | null; after: IsoDate | null }
  | { fact: 'code' | 'clause' | 'document' | 'proposedChange'; before: string; after: string };

export type EntryChange = 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'moved-changed';

export interface ComparedEntry {
  change: EntryChange;
  /** As it is in the later version; a removed one as it was. */
  entry: Entry;
  /** As it is in the earlier version, if it is there. */
  before: Entry | null;
  words: readonly WordRun[];
  facts: readonly FactChange[];
}

export interface ComparedItem {
  change: 'same' | 'changed' | 'added' | 'removed';
  item: VersionItem;
  /** As it was, where its title or outcome changed. */
  before: VersionItem | null;
  entries: readonly ComparedEntry[];
}

const idsOf = (parties: readonly Party[]) => parties.map((party) => party.id).join(' ');

function factChanges(before: Entry, after: Entry): FactChange[] {
  const changes: FactChange[] = [];
  if (before.type !== after.type) changes.push({ fact: 'type', before: before.type, after: after.type });
  const [oldCode, newCode] = [codeOfEntry(before) ?? '', codeOfEntry(after) ?? ''];
  if (oldCode !== newCode) changes.push({ fact: 'code', before: oldCode, after: newCode });
  const speakers = [before.speaker, after.speaker].map((speaker) => (speaker === null ? [] : [speaker]));
  const [oldSpeaker = [], newSpeaker = []] = speakers;
  if (idsOf(oldSpeaker) !== idsOf(newSpeaker)) {
    changes.push({ fact: 'speaker', before: oldSpeaker, after: newSpeaker });
  }
  if (before.decision && after.decision && before.decision.kind !== after.decision.kind) {
    changes.push({ fact: 'kind', before: before.decision.kind, after: after.decision.kind });
  }
  if (before.action && after.action) {
    const [old, now] = [before.action, after.action];
    if (idsOf(old.owners) !== idsOf(now.owners)) {
      changes.push({ fact: 'owners', before: old.owners, after: now.owners });
    }
    if (old.dueDate !== now.dueDate) {
      changes.push({ fact: 'dueDate', before: old.dueDate, after: now.dueDate });
    }
  }
  if (before.input && after.input) {
    const [old, now] = [before.input, after.input];
    if (old.type !== now.type) changes.push({ fact: 'inputType', before: old.type, after: now.type });
    for (const fact of ['clause', 'document', 'proposedChange'] as const) {
      if (old[fact] !== now[fact]) changes.push({ fact, before: old[fact], after: now[fact] });
    }
  }
  return changes;
}

/** The ids that keep their order among each other: the longest run that both orders have. */
function unmoved(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((id, index) => [id, index]));
  const shared = after.filter((id) => place.has(id));
  const best: { length: number; previous: number }[] = [];
  let last = -1;
  for (const [index, id] of shared.entries()) {
    let [length, previous] = [1, -1];
    for (let earlier = 0; earlier < index; earlier += 1) {
      const so = best[earlier]?.length ?? 0;
      if ((place.get(shared[earlier] ?? '') ?? 0) < (place.get(id) ?? 0) && so >= length) {
        [length, previous] = [so + 1, earlier];
      }
    }
    best.push({ length, previous });
    if (last < 0 || length > (best[last]?.length ?? 0)) last = index;
  }
  const kept = new Set<string>();
  for (let index = last; index >= 0; index = best[index]?.previous ?? -1) kept.add(shared[index] ?? '');
  return kept;
}

function compareEntry(before: Entry, after: Entry, moved: boolean): ComparedEntry {
  const [old, now] = [plainText(before.body), plainText(after.body)];
  const facts = factChanges(before, after);
  const changed = facts.length > 0 || withoutBreaks(old) !== withoutBreaks(now);
  const change = changed ? (moved ? 'moved-changed' : 'changed') : moved ? 'moved' : 'same';
  return { change, entry: after, before, words: compareWords(old, now), facts };
}

const whole = (entry: Entry, change: 'added' | 'removed'): ComparedEntry => ({
  change,
  entry,
  before: change === 'removed' ? entry : null,
  words: [{ text: plainText(entry.body), change }],
  facts: [],
});

/** Puts what is only in the earlier order into the later one, each behind what it stood behind. */
function merged<Thing extends { id: string }>(before: readonly Thing[], after: readonly Thing[]): Thing[] {
  const result = [...after];
  const known = new Set(after.map(({ id }) => id));
  for (const [index, thing] of before.entries()) {
    if (known.has(thing.id)) continue;
    const previous = before[index - 1];
    const at = previous === undefined ? -1 : result.findIndex(({ id }) => id === previous.id);
    result.splice(at + 1, 0, thing);
    known.add(thing.id);
  }
  return result;
}

const entriesOf = (entries: readonly Entry[], itemId: string) =>
  entries.filter((entry) => entry.agendaItemId === itemId);

/** What became of minutes from one version to a later one, item by item and entry by entry. */
export function compareMinutes(before: MinutesSnapshot, after: MinutesSnapshot): ComparedItem[] {
  const oldItems = new Map(before.items.map((item) => [item.id, item]));
  const newItems = new Map(after.items.map((item) => [item.id, item]));
  const oldEntries = new Map(before.entries.map((entry) => [entry.id, entry]));
  const newEntries = new Map(after.entries.map((entry) => [entry.id, entry]));

  return merged(before.items, after.items).map((item) => {
    const [old, now] = [oldItems.get(item.id), newItems.get(item.id)];
    const was = entriesOf(before.entries, item.id);
    const is = entriesOf(after.entries, item.id);
    const kept = unmoved(
      was.map(({ id }) => id),
      is.map(({ id }) => id),
    );
    // An entry that went to another item is shown there, as moved.
    const order = was.filter((entry) => kept.has(entry.id) || !newEntries.has(entry.id));
    const entries = merged(order, is).map((entry) => {
      const [oldEntry, newEntry] = [oldEntries.get(entry.id), newEntries.get(entry.id)];
      if (newEntry === undefined) return whole(entry, 'removed');
      if (oldEntry === undefined) return whole(newEntry, 'added');
      return compareEntry(oldEntry, newEntry, !kept.has(entry.id));
    });
    if (old === undefined) return { change: 'added', item, before: null, entries };
    if (now === undefined) return { change: 'removed', item, before: null, entries };
    const same =
      old.title.en === now.title.en && old.title.km === now.title.km && old.outcome === now.outcome;
    return { change: same ? 'same' : 'changed', item: now, before: same ? null : old, entries };
  });
}
