import {
  agendaClock,
  type AgendaItem,
  type AgendaItemFields,
} from '../../../../src-shared/domain/agenda-item.ts';
import type { ClockTime, Party } from '../../../../src-shared/domain/common.ts';

/** A line of the agenda as the editor holds it: in reading order, each item followed by its sub-items. */
export interface Row {
  /** Stays the same from the first keystroke on, so that the cursor stays when main gives the item its id. */
  key: string;
  parentKey: string | null;
  title: AgendaItemFields['title'];
  purpose: AgendaItemFields['purpose'];
  minutes: number;
  presenters: Party[];
}

/** Behind a sibling (null: first) under a parent (null: first level). */
export interface Place {
  parentKey: string | null;
  afterKey: string | null;
}

type Rows = readonly Row[];

/** What main holds, in reading order. */
export function inReadingOrder(items: readonly AgendaItem[]): AgendaItem[] {
  return agendaClock({ start: '00:00', end: '00:00' }, items).lines.map((line) => line.item);
}

/** A row with what follows from its place. */
export interface Line {
  row: Row;
  number: string;
  level: 1 | 2;
  clock: ClockTime;
  /** It starts when the meeting should be over. */
  late: boolean;
}

export interface Timetable {
  lines: Line[];
  ends: ClockTime;
  total: number;
  overrun: number;
}

/** Numbers and clock times of the rows as they stand. */
export function timetableOf(meeting: { start: ClockTime; end: ClockTime }, rows: Rows): Timetable {
  const width = String(rows.length).length;
  const placed = rows.map((row, index) => ({
    row,
    id: row.key,
    parentId: row.parentKey,
    // The order of the array is the order of the agenda; the positions in main come with the next answer.
    position: String(index).padStart(width, '0'),
    minutes: row.minutes,
  }));
  const { lines, ends, total, overrun } = agendaClock(meeting, placed);
  const length = total - overrun;
  return {
    lines: lines.map(({ item, number, level, clock, offset }) => ({
      row: item.row,
      number,
      level,
      clock,
      late: offset >= length,
    })),
    ends,
    total,
    overrun,
  };
}

const siblings = (rows: Rows, parentKey: string | null) => rows.filter((row) => row.parentKey === parentKey);

export const hasChildren = (rows: Rows, key: string) => rows.some((row) => row.parentKey === key);

const rowOf = (rows: Rows, key: string) => rows.find((row) => row.key === key);

/** Where the item stands that a row belongs to: itself, or the one above it. */
export const rootKey = (row: Row) => row.parentKey ?? row.key;

/** Where a row stands now. */
export function placeOf(rows: Rows, key: string): Place {
  const row = rowOf(rows, key);
  const parentKey = row?.parentKey ?? null;
  const around = siblings(rows, parentKey);
  return {
    parentKey,
    afterKey: around[around.findIndex((each) => each.key === key) - 1]?.key ?? null,
  };
}

/** Rows with `block` (a row and its sub-items) put at a place. */
function insertBlock(rows: Rows, block: Rows, { parentKey, afterKey }: Place): Row[] {
  const before = afterKey ?? parentKey;
  let index = 0;
  if (before !== null) {
    index = rows.findIndex((row) => row.key === before) + 1;
    // Behind the sub-items of the one it follows; right under the one it belongs to.
    if (afterKey !== null) while (rows[index]?.parentKey === before) index += 1;
  }
  const [first, ...rest] = block;
  if (first === undefined) return [...rows];
  return [...rows.slice(0, index), { ...first, parentKey }, ...rest, ...rows.slice(index)];
}

export function insertRow(rows: Rows, row: Row, place: Place): Row[] {
  return insertBlock(rows, [row], place);
}

/** Rows without one and its sub-items. */
export function withoutRow(rows: Rows, key: string): Row[] {
  return rows.filter((row) => row.key !== key && row.parentKey !== key);
}

/** Moves a row, its sub-items with it. */
export function moveRow(rows: Rows, key: string, place: Place): Row[] {
  const block = rows.filter((row) => row.key === key || row.parentKey === key);
  return insertBlock(withoutRow(rows, key), block, place);
}

/** One place up or down; a sub-item goes on under the next item. Null at the end of the way. */
export function stepPlace(rows: Rows, key: string, step: -1 | 1): Place | null {
  const row = rowOf(rows, key);
  if (row === undefined) return null;
  const around = siblings(rows, row.parentKey);
  const index = around.findIndex((each) => each.key === key);
  if (step === 1 && index < around.length - 1) {
    return { parentKey: row.parentKey, afterKey: around[index + 1]?.key ?? null };
  }
  if (step === -1 && index > 0) {
    return { parentKey: row.parentKey, afterKey: around[index - 2]?.key ?? null };
  }
  if (row.parentKey === null) return null;
  const roots = siblings(rows, null);
  const next = roots[roots.findIndex((root) => root.key === row.parentKey) + step];
  if (next === undefined) return null;
  return {
    parentKey: next.key,
    afterKey: step === 1 ? null : (siblings(rows, next.key).at(-1)?.key ?? null),
  };
}

export type LevelRefusal = 'first' | 'has-children';

/** Where a row goes when it becomes a sub-item of the item above it, or why it cannot. */
export function indentPlace(rows: Rows, key: string): Place | LevelRefusal | null {
  const row = rowOf(rows, key);
  if (row === undefined || row.parentKey !== null) return null;
  if (hasChildren(rows, key)) return 'has-children';
  const { afterKey } = placeOf(rows, key);
  if (afterKey === null) return 'first';
  return { parentKey: afterKey, afterKey: siblings(rows, afterKey).at(-1)?.key ?? null };
}

/** Where a sub-item goes when it becomes an item of its own: behind the one it belonged to. */
export function outdentPlace(rows: Rows, key: string): Place | null {
  const row = rowOf(rows, key);
  if (row === undefined || row.parentKey === null) return null;
  return { parentKey: null, afterKey: row.parentKey };
}

/**
 * Where a dragged row lands when it is let go over another one. `shift`: how far it was dragged sideways, in
 * levels (-1, 0, 1). Its own sub-items are hidden while it is dragged.
 */
export function dropPlace(rows: Rows, activeKey: string, overKey: string, shift: number): Place | null {
  const active = rowOf(rows, activeKey);
  if (active === undefined) return null;
  const shown = rows.filter((row) => row.parentKey !== activeKey);
  const to = shown.findIndex((row) => row.key === overKey);
  if (to < 0) return null;
  // It takes the place of the row it is over: dragged down it lands behind that row, dragged up before it.
  const previous = shown.filter((row) => row.key !== activeKey)[to - 1];
  if (previous === undefined) return { parentKey: null, afterKey: null };

  const level = Math.max(1, Math.min(2, (active.parentKey === null ? 1 : 2) + shift));
  if (level === 1 || hasChildren(rows, activeKey)) return { parentKey: null, afterKey: rootKey(previous) };
  return previous.parentKey === null
    ? { parentKey: previous.key, afterKey: null }
    : { parentKey: previous.parentKey, afterKey: previous.key };
}
