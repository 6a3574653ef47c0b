import {
  hasChildren,
  indentPlace,
  moveRow,
  outdentPlace,
  rootKey,
  siblings,
  stepPlace,
  type LevelRefusal,
  type Place,
  type TreeRow,
} from './tree.ts';

/** One row of a group and where it goes; the moves of a group are made one after the other. */
export interface Move {
  key: string;
  place: Place;
}

type Rows = readonly TreeRow[];
type Keys = ReadonlySet<string>;

/** A group with the sub-items of the items in it, which go where these go. */
export function withSubItems(rows: Rows, keys: Keys): Set<string> {
  return new Set(
    rows
      .filter(({ key, parentKey }) => keys.has(key) || (parentKey !== null && keys.has(parentKey)))
      .map(({ key }) => key),
  );
}

/** Those of a group that are moved, in reading order; sub-items of one of them go along by themselves. */
function headsOf(rows: Rows, keys: Keys): TreeRow[] {
  return rows.filter(({ key, parentKey }) => keys.has(key) && (parentKey === null || !keys.has(parentKey)));
}

/** The rows when a group has moved. */
export function moveGroup<Row extends TreeRow>(rows: readonly Row[], moves: readonly Move[]): Row[] {
  return moves.reduce<Row[]>((now, { key, place }) => moveRow(now, key, place), [...rows]);
}

/** One after the other: each starts from where those before it have got to. */
function inTurn(
  rows: Rows,
  heads: readonly TreeRow[],
  placeFor: (now: Rows, key: string) => Place | null,
): Move[] {
  const moves: Move[] = [];
  let now: Rows = rows;
  for (const { key } of heads) {
    const place = placeFor(now, key);
    if (place === null) continue;
    moves.push({ key, place });
    now = moveRow(now, key, place);
  }
  return moves;
}

/** All one place up or down. Those that are at the end of the way stay, and so do those right behind them. */
export function stepGroup(rows: Rows, keys: Keys, step: -1 | 1): Move[] {
  const heads = headsOf(rows, keys);
  // The foremost goes first, so that it makes room for the next.
  return inTurn(rows, step === 1 ? heads.toReversed() : heads, (now, key) => {
    const around = siblings(now, now.find((row) => row.key === key)?.parentKey ?? null);
    const neighbour = around[around.findIndex((row) => row.key === key) + step];
    return neighbour !== undefined && keys.has(neighbour.key) ? null : stepPlace(now, key, step);
  });
}

/** All become sub-items of what stands above them; `stays`: why some of them cannot. */
export function indentGroup(rows: Rows, keys: Keys): { moves: Move[]; stays: LevelRefusal | null } {
  let stays: LevelRefusal | null = null;
  const moves = inTurn(rows, headsOf(rows, keys), (now, key) => {
    const place = indentPlace(now, key);
    if (typeof place !== 'string') return place;
    stays = place;
    return null;
  });
  return { moves, stays };
}

/** All sub-items become items of their own, in the order they have. */
export function outdentGroup(rows: Rows, keys: Keys): Move[] {
  // Each goes right behind the item it belonged to: the last one first.
  return inTurn(rows, headsOf(rows, keys).toReversed(), outdentPlace);
}

/** All go under one item, behind its sub-items; `stays`: why some of them cannot. */
export function groupUnder(
  rows: Rows,
  keys: Keys,
  parentKey: string,
): { moves: Move[]; stays: LevelRefusal | null } {
  let stays: LevelRefusal | null = null;
  const moves = inTurn(rows, headsOf(rows, keys), (now, key) => {
    const row = now.find((each) => each.key === key);
    if (key === parentKey || row?.parentKey === parentKey) return null;
    if (hasChildren(now, key)) {
      stays = 'has-children';
      return null;
    }
    return { parentKey, afterKey: siblings(now, parentKey).at(-1)?.key ?? null };
  });
  return { moves, stays };
}

/**
 * Where a dragged group lands when the row it is held by is let go over another one: all at one level, one behind
 * the other. `shift`: how far it was dragged sideways, in levels (-1, 0, 1). All but that row are hidden meanwhile.
 */
export function dropGroup(
  rows: Rows,
  keys: Keys,
  activeKey: string,
  overKey: string,
  shift: number,
): Move[] | null {
  const active = rows.find((row) => row.key === activeKey);
  if (active === undefined) return null;
  const carried = withSubItems(rows, keys);
  const shown = rows.filter((row) => row.key === activeKey || !carried.has(row.key));
  const to = shown.findIndex((row) => row.key === overKey);
  if (to < 0) return null;
  const heads = headsOf(rows, keys);
  // It takes the place of the row it is over: dragged down it lands behind that row, dragged up before it.
  const previous = shown.filter((row) => row.key !== activeKey)[to - 1];
  const level = Math.max(1, Math.min(2, (active.parentKey === null ? 1 : 2) + shift));
  const first = level === 1 || heads.some(({ key }) => hasChildren(rows, key));
  const parentKey = previous === undefined || first ? null : rootKey(previous);
  let afterKey = previous === undefined ? null : first ? rootKey(previous) : previous.key;
  if (afterKey === parentKey) afterKey = null;
  return heads.map(({ key }) => {
    const move = { key, place: { parentKey, afterKey } };
    afterKey = key;
    return move;
  });
}
