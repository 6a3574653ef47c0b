import { withSubItems } from './group.ts';
import type { TreeRow } from './tree.ts';

/** Which rows are chosen together. A sub-item is chosen with its item. */
export interface Choice {
  chosen: ReadonlySet<string>;
  /** Where a stretch that is being chosen with Shift begins, and what was chosen before it. */
  anchor: string | null;
  before: ReadonlySet<string>;
}

type Rows = readonly TreeRow[];

const NOBODY: ReadonlySet<string> = new Set();

/** Nothing is chosen. */
export const NOTHING: Choice = { chosen: NOBODY, anchor: null, before: NOBODY };

const starting = (rows: Rows, keys: ReadonlySet<string>, anchor: string | null): Choice => {
  const chosen = withSubItems(rows, keys);
  return { chosen, anchor, before: chosen };
};

/** Only this row. */
export const chooseOnly = (rows: Rows, key: string): Choice => ({
  ...starting(rows, new Set([key]), key),
  before: NOBODY,
});

export const chooseAll = (rows: Rows): Choice => starting(rows, new Set(rows.map(({ key }) => key)), null);

/** One more row, or one less: without a sub-item, its item is not whole and goes too, the others under it stay. */
export function toggleChosen(rows: Rows, { chosen }: Choice, key: string): Choice {
  const keys = new Set(chosen);
  if (keys.has(key)) {
    const row = rows.find((each) => each.key === key);
    for (const each of rows) {
      if (each.key === key || each.parentKey === key || each.key === row?.parentKey) keys.delete(each.key);
    }
  } else keys.add(key);
  return starting(rows, keys, key);
}

/** The stretch from where it began (`from`, if it begins now) to a row; it grows and shrinks with it. */
export function chooseTo(rows: Rows, choice: Choice, from: string, to: string): Choice {
  const placeOf = (key: string) => rows.findIndex((row) => row.key === key);
  const anchor = choice.anchor !== null && placeOf(choice.anchor) >= 0 ? choice.anchor : from;
  const [first = 0, last = 0] = [placeOf(anchor), placeOf(to)].toSorted((a, b) => a - b);
  const stretch = rows.slice(Math.max(0, first), last + 1).map(({ key }) => key);
  const before = choice.anchor === anchor ? choice.before : choice.chosen;
  return { chosen: withSubItems(rows, new Set([...before, ...stretch])), anchor, before };
}

/** What is chosen stays; the next stretch begins anew. */
export const restChoice = (choice: Choice): Choice =>
  choice.anchor === null ? choice : { ...choice, anchor: null, before: choice.chosen };
