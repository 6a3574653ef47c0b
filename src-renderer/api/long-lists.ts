import { replaceEqualDeep } from '@tanstack/react-query';
import type { LongList } from '../../src-shared/contract/errors.ts';

/** Whoever reads a list stops after so long (ms), so that the page can do something else. */
const BREATH = 5;

/** The pieces that a list was read from: those that come again need not be read again. */
const piecesOf = new WeakMap<object, readonly string[]>();
const complete = new WeakSet();

/**
 * Puts the long lists into an answer. What is as it was in `before`, the answer that the page has, stays the same
 * object: a row, a list, the whole answer.
 */
export async function withLists(
  value: unknown,
  lists: readonly LongList[],
  before: unknown,
): Promise<unknown> {
  const answer = lists[0]?.at === null ? await read(lists[0], before) : await joined(value, lists, before);
  complete.add(answer as object);
  return answer;
}

/** For the cache of answers: `withLists` has looked already at what it put together. */
export function keptWhereSame(before: unknown, after: unknown): unknown {
  if (typeof after === 'object' && after !== null && complete.has(after)) return after;
  return replaceEqualDeep(before, after);
}

async function joined(value: unknown, lists: readonly LongList[], before: unknown): Promise<unknown> {
  const old = (before ?? {}) as Readonly<Record<string, unknown>>;
  const answer: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value as object)) {
    const list = lists.find(({ at }) => at === name);
    answer[name] = list ? await read(list, old[name]) : replaceEqualDeep(old[name], part);
  }
  const same =
    Object.keys(old).length === Object.keys(answer).length &&
    Object.entries(answer).every(([name, part]) => part === old[name]);
  return same ? before : answer;
}

async function read({ pieces, size }: LongList, before: unknown): Promise<unknown> {
  const old = Array.isArray(before) ? (before as readonly unknown[]) : [];
  const oldPieces = piecesOf.get(old) ?? [];
  if (pieces.length === oldPieces.length && pieces.every((piece, n) => piece === oldPieces[n])) return old;
  const rows: unknown[] = [];
  let begun = performance.now();
  for (const [n, piece] of pieces.entries()) {
    const there = old.slice(n * size, (n + 1) * size);
    rows.push(...(piece === oldPieces[n] ? there : replaceEqualDeep(there, JSON.parse(piece) as unknown[])));
    if (performance.now() - begun < BREATH) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    begun = performance.now();
  }
  piecesOf.set(rows, pieces);
  return rows;
}
