import { z } from 'zod';
import { type Bilingual, Id } from './common.ts';
import { couldBeSameName, emailKey, nameKey, nearNames, phoneKey } from './names.ts';

export const DUPLICATE_REASONS = ['name', 'email', 'phone', 'acronym', 'near-name'] as const;
export const DuplicateReason = z.enum(DUPLICATE_REASONS);
export type DuplicateReason = z.infer<typeof DuplicateReason>;

/** Entries that could be one and the same, and why. */
export const DuplicateGroup = z.object({ ids: z.array(Id), reasons: z.array(DuplicateReason) });
export type DuplicateGroup = z.infer<typeof DuplicateGroup>;

/** Two entries that look alike and are not one: somebody said so. */
export const ToldApart = z.object({ id: Id, ids: z.tuple([Id, Id]) });
export type ToldApart = z.infer<typeof ToldApart>;

/** So many at most are told apart among themselves in one go: each pair of them is kept. */
export const MOST_TOLD_APART = 140;

/**
 * Says of entries that they are different ones, so that they are not suggested as duplicates again: all of `ids` among
 * themselves, or each of `ids` beside each of `others`.
 */
export const TellApart = z.object({
  ids: z.array(Id).min(1).max(MOST_TOLD_APART),
  others: z.array(Id).min(1).max(10_000).optional(),
});
export type TellApart = z.infer<typeof TellApart>;

/** Entries that were told apart, each from each of the others. */
export interface ApartGroup {
  ids: string[];
  /** The pairs that say so. */
  pairIds: string[];
}

/** Pairs as people said them: who were told apart all among themselves, and from nobody else, are together. */
export function groupsToldApart(pairs: readonly ToldApart[]): ApartGroup[] {
  const others = new Map<string, Set<string>>();
  for (const { ids } of pairs) {
    for (const [one, other] of [ids, ids.toReversed()] as [string, string][]) {
      others.set(one, (others.get(one) ?? new Set()).add(other));
    }
  }
  const closed = new Map<string, ApartGroup>();
  const groups = new Set<ApartGroup>();
  for (const { id: pairId, ids } of pairs) {
    let group = closed.get(ids[0]);
    if (group === undefined) {
      const all = new Set([ids[0], ...(others.get(ids[0]) ?? [])]);
      const isClosed = [...all].every((each) => {
        const from = others.get(each);
        return from?.size === all.size - 1 && [...from].every((id) => all.has(id));
      });
      group = { ids: isClosed ? [...all] : [...ids], pairIds: [] };
      if (isClosed) for (const each of all) closed.set(each, group);
    }
    group.pairIds.push(pairId);
    groups.add(group);
  }
  return [...groups];
}

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

/**
 * Entries in groups of those that could be one: the same name in either script, e-mail or phone, or nearly the same name.
 * Two of which somebody said that they are two (`apart`) are never in one group.
 */
export function findDuplicates(
  entries: readonly Comparable[],
  apart: readonly Pick<ToldApart, 'ids'>[] = [],
): DuplicateGroup[] {
  const groups = new Groups(
    entries.map((entry) => entry.id),
    apart,
  );
  const keyed = (reason: DuplicateReason, keysOf: (entry: Comparable) => readonly string[]) => {
    for (const same of byKey(entries, keysOf)) {
      if (same.length < 2) continue;
      const contact = reason === 'email' || reason === 'phone';
      if (contact && same.length > SHARED) continue;
      // One for each of those who are told apart: mostly there is only the first.
      const heads: Comparable[] = [];
      for (const entry of same) {
        const joined = heads.some(
          (head) =>
            (!contact || couldBeSameName(head.name, entry.name)) && groups.join(head.id, entry.id, reason),
        );
        if (!joined) heads.push(entry);
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
  const pairs = new Map<string, [string[], string[]]>();
  for (const script of ['en', 'km'] as const) {
    const keys = new Map<string, string[]>();
    for (const entry of entries) {
      const key = nameKey(entry.name[script]);
      if (key.length < 6 || /\d/.test(key)) continue;
      const same = keys.get(key);
      if (same) same.push(entry.id);
      else keys.set(key, [entry.id]);
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
            pairs.set(`${a} ${b}`, [keys.get(a) ?? [], keys.get(b) ?? []]);
          }
        }
      }
    }
  }
  return [...pairs.values()].flatMap(([some, others]) =>
    some.flatMap((a) => others.flatMap((b): [string, string][] => (a === b ? [] : [[a, b]]))),
  );
}

/** Who belongs together. */
class Groups {
  readonly #above: Map<string, string>;
  readonly #reasons = new Map<string, Set<DuplicateReason>>();
  /** From whom each group is told apart, by the one at its top. */
  readonly #apart = new Map<string, Set<string>>();
  /** Of groups that have anybody: those in them. */
  readonly #members = new Map<string, string[]>();

  constructor(ids: readonly string[], apart: readonly Pick<ToldApart, 'ids'>[]) {
    this.#above = new Map(ids.map((id) => [id, id]));
    for (const { ids: pair } of apart) {
      for (const [one, other] of [pair, pair.toReversed()] as [string, string][]) {
        this.#apart.set(one, new Set([...(this.#apart.get(one) ?? []), other]));
      }
    }
  }

  #membersOf(top: string): readonly string[] {
    return this.#members.get(top) ?? [top];
  }

  #isApart(a: string, b: string): boolean {
    const from = this.#apart.get(a);
    return from !== undefined && this.#membersOf(b).some((id) => from.has(id));
  }

  #top(id: string): string {
    const above = this.#above.get(id) ?? id;
    return above === id ? id : this.#top(above);
  }

  /** Answers false when they are told apart, or others that are with them already. */
  join(a: string, b: string, reason: DuplicateReason): boolean {
    const [top, other] = [this.#top(a), this.#top(b)];
    // What only looks alike says nothing new about those that are together already.
    if (top === other && reason === 'near-name') return true;
    if (top !== other && this.#isApart(top, other)) return false;
    const reasons = new Set([...(this.#reasons.get(top) ?? []), ...(this.#reasons.get(other) ?? []), reason]);
    this.#reasons.set(top, reasons);
    if (top === other) return true;
    this.#above.set(other, top);
    this.#members.set(top, [...this.#membersOf(top), ...this.#membersOf(other)]);
    const apart = this.#apart.get(other);
    if (apart) this.#apart.set(top, new Set([...(this.#apart.get(top) ?? []), ...apart]));
    return true;
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
