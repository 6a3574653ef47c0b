import { z } from 'zod';
import { type Bilingual, Id } from './common.ts';
import { couldBeSameName, emailKey, nameKey, nearNames, phoneKey } from './names.ts';

export const DUPLICATE_REASONS = ['name', 'email', 'phone', 'acronym', 'near-name'] as const;
export const DuplicateReason = z.enum(DUPLICATE_REASONS);
export type DuplicateReason = z.infer<typeof DuplicateReason>;

/** Entries that could be one and the same, and why. */
export const DuplicateGroup = z.object({ ids: z.array(Id), reasons: z.array(DuplicateReason) });
export type DuplicateGroup = z.infer<typeof DuplicateGroup>;

/** What two entries are compared by. */
export interface Comparable {
  id: string;
  name: Bilingual;
  email?: string;
  phone?: string;
  acronym?: string;
}

/** An address or number that more people than this share is that of an office. */
const SHARED = 3;

/** Entries in groups of those that could be one: the same name in either script, e-mail or phone, or nearly the same name. */
export function findDuplicates(entries: readonly Comparable[]): DuplicateGroup[] {
  const groups = new Groups(entries.map((entry) => entry.id));
  const keyed = (reason: DuplicateReason, keysOf: (entry: Comparable) => readonly string[]) => {
    for (const same of byKey(entries, keysOf)) {
      if (same.length < 2) continue;
      const contact = reason === 'email' || reason === 'phone';
      if (contact && same.length > SHARED) continue;
      const [first] = same;
      for (const other of same.slice(1)) {
        if (first && (!contact || couldBeSameName(first.name, other.name)))
          groups.join(first.id, other.id, reason);
      }
    }
  };
  keyed('name', (entry) => [`en ${nameKey(entry.name.en)}`, `km ${nameKey(entry.name.km)}`]);
  keyed('acronym', (entry) => [`a ${(entry.acronym ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')}`]);
  keyed('email', (entry) => [`@ ${emailKey(entry.email ?? '')}`]);
  keyed('phone', (entry) => [`# ${phoneKey(entry.phone ?? '')}`]);
  for (const [a, b] of nearPairs(entries)) groups.join(a, b, 'near-name');
  return groups.all();
}

function byKey(
  entries: readonly Comparable[],
  keysOf: (entry: Comparable) => readonly string[],
): Comparable[][] {
  const found = new Map<string, Comparable[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      // Only a prefix: nothing to compare by.
      if (key.endsWith(' ')) continue;
      const same = found.get(key);
      if (same) same.push(entry);
      else found.set(key, [entry]);
    }
  }
  return [...found.values()];
}

/** Pairs with nearly the same name: two names that are one letter apart share a form with a letter left out. */
function nearPairs(entries: readonly Comparable[]): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const script of ['en', 'km'] as const) {
    const keys = new Map<string, string>();
    for (const entry of entries) {
      const key = nameKey(entry.name[script]);
      // One of those with the same name stands for all of them.
      if (key.length >= 6 && !/\d/.test(key) && !keys.has(key)) keys.set(key, entry.id);
    }
    const shortened = new Map<string, string[]>();
    for (const key of keys.keys()) {
      for (let i = 0; i <= key.length; i += 1) {
        const form = key.slice(0, i) + key.slice(i + 1);
        const others = shortened.get(form);
        if (others) others.push(key);
        else shortened.set(form, [key]);
      }
    }
    for (const same of shortened.values()) {
      for (const a of same) {
        for (const b of same) {
          if (a < b && !pairs.has(`${a} ${b}`) && nearNames(a, b)) {
            pairs.set(`${a} ${b}`, [keys.get(a) ?? '', keys.get(b) ?? '']);
          }
        }
      }
    }
  }
  return [...pairs.values()].filter(([a, b]) => a !== b);
}

/** Who belongs together. */
class Groups {
  readonly #above: Map<string, string>;
  readonly #reasons = new Map<string, Set<DuplicateReason>>();

  constructor(ids: readonly string[]) {
    this.#above = new Map(ids.map((id) => [id, id]));
  }

  #top(id: string): string {
    const above = this.#above.get(id) ?? id;
    return above === id ? id : this.#top(above);
  }

  join(a: string, b: string, reason: DuplicateReason): void {
    const [top, other] = [this.#top(a), this.#top(b)];
    // What only looks alike says nothing new about those that are together already.
    if (top === other && reason === 'near-name') return;
    const reasons = new Set([...(this.#reasons.get(top) ?? []), ...(this.#reasons.get(other) ?? []), reason]);
    this.#above.set(other, top);
    this.#reasons.set(top, reasons);
  }

  all(): DuplicateGroup[] {
    const groups = new Map<string, string[]>();
    for (const id of this.#above.keys()) {
      const top = this.#top(id);
      groups.set(top, [...(groups.get(top) ?? []), id]);
    }
    return [...groups].flatMap(([top, ids]) => {
      const reasons = this.#reasons.get(top);
      return reasons === undefined || ids.length < 2 ? [] : [{ ids, reasons: [...reasons] }];
    });
  }
}
