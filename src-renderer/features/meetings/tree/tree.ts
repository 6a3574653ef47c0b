/** A row of an agenda, of which there are two levels: in reading order, each item followed by its sub-items. */
export interface TreeRow {
  /** Stays the same from the first keystroke on, so that the cursor stays when main gives the item its id. */
  key: string;
  parentKey: string | null;
}

/** A row with what follows from its place. */
export interface TreeLine<Row extends TreeRow> {
  row: Row;
  /** "3" or "3.1". */
  number: string;
  level: 1 | 2;
  /** How many rows travel with it while it is dragged, itself among them. */
  carries?: number;
}

/** Behind a sibling (null: first) under a parent (null: first level). */
export interface Place {
  parentKey: string | null;
  afterKey: string | null;
}

type Rows = readonly TreeRow[];

/** The rows under one parent. */
export const siblings = <Row extends TreeRow>(rows: readonly Row[], parentKey: string | null): Row[] =>
  rows.filter((row) => row.parentKey === parentKey);

export const hasChildren = (rows: Rows, key: string) => rows.some((row) => row.parentKey === key);

const rowOf = <Row extends TreeRow>(rows: readonly Row[], key: string) => rows.find((row) => row.key === key);

/** Where the item stands that a row belongs to: itself, or the one above it. */
export const rootKey = (row: TreeRow) => row.parentKey ?? row.key;

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
function insertBlock<Row extends TreeRow>(
  rows: readonly Row[],
  block: readonly Row[],
  { parentKey, afterKey }: Place,
): Row[] {
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

export function insertRow<Row extends TreeRow>(rows: readonly Row[], row: Row, place: Place): Row[] {
  return insertBlock(rows, [row], place);
}

/** Rows without one and its sub-items. */
export function withoutRow<Row extends TreeRow>(rows: readonly Row[], key: string): Row[] {
  return rows.filter((row) => row.key !== key && row.parentKey !== key);
}

/** Moves a row, its sub-items with it. */
export function moveRow<Row extends TreeRow>(rows: readonly Row[], key: string, place: Place): Row[] {
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
