import type { LongList, Reply } from '../../src-shared/contract/errors.ts';

/** A list that holds more values than this (rows, and what is in them) is sent in pieces of about as many. */
const LONG = 1500;
/** Rows by which a list is weighed. */
const WEIGHED = 20;
const MOST_ROWS = 128;

/** Values in a value, counted no further than just beyond LONG. */
function valuesIn(value: unknown, counted = 0): number {
  let count = counted + 1;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return count;
  for (const part of Object.values(value)) {
    if (count > LONG) break;
    count = valuesIn(part, count);
  }
  return count;
}

const isLong = (part: unknown): part is unknown[] => Array.isArray(part) && valuesIn(part) > LONG;

/** Pieces of so many rows: a power of two, so that a list that changes a little is cut in the same places. */
function rowsOfPiece(rows: readonly unknown[]): number {
  const some = rows.slice(0, WEIGHED);
  const inRow = some.reduce<number>((sum, row) => sum + valuesIn(row), 0) / some.length;
  return Math.min(MOST_ROWS, 2 ** Math.max(0, Math.floor(Math.log2(LONG / inRow))));
}

function longList(at: string | null, rows: readonly unknown[]): LongList {
  const size = rowsOfPiece(rows);
  const pieces: string[] = [];
  for (let first = 0; first < rows.length; first += size) {
    pieces.push(JSON.stringify(rows.slice(first, first + size)));
  }
  return { at, pieces, size };
}

/**
 * The reply with an answer. Objects cross into the page one by one, so thousands of them would hold it up: long lists
 * go as text.
 */
export function replyWith(value: unknown): Reply<unknown> {
  if (isLong(value)) return { ok: true, value: [], lists: [longList(null, value)] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: true, value };
  const lists: LongList[] = [];
  const rest: Record<string, unknown> = {};
  for (const [at, part] of Object.entries(value)) {
    if (isLong(part)) lists.push(longList(at, part));
    rest[at] = isLong(part) ? [] : part;
  }
  return lists.length === 0 ? { ok: true, value } : { ok: true, value: rest, lists };
}
