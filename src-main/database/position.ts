import { generateKeyBetween } from 'fractional-indexing';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { sql } from './sql.ts';

/** The order in which an agenda is read: of items `i` joined to the items `above` them. */
export const READING_ORDER = sql`
  coalesce(above.position, i.position), coalesce(above.id, i.id), above.id IS NOT NULL, i.position, i.id`;

/** A row among its siblings, in their order. */
export interface Placed {
  id: string;
  position: string;
}

/**
 * The position of a row behind `after` (null: first) among its siblings, which come in order and
 * without the row itself. Only this row changes: its position falls between those of its neighbours.
 * @throws RegisterError 'not-found' when `after` is none of the siblings.
 */
export function positionAfter(siblings: readonly Placed[], after: string | null): string {
  if (after === null) return generateKeyBetween(null, siblings[0]?.position ?? null);
  const index = siblings.findIndex((sibling) => sibling.id === after);
  const before = siblings[index];
  if (before === undefined) throw new RegisterError('not-found', `No sibling ${after} to stand behind`);
  // Two rows can have one position after a merge: the next one that is really behind counts.
  const next = siblings.slice(index + 1).find((sibling) => sibling.position > before.position);
  return generateKeyBetween(before.position, next?.position ?? null);
}

/**
 * The position of a row that moves behind `after`, or undefined when it stands there already.
 * `siblings`: those at the place it moves to, in order, with the row itself when it is among them.
 */
export function positionOfMove(
  siblings: readonly Placed[],
  id: string,
  after: string | null,
): string | undefined {
  const index = siblings.findIndex((sibling) => sibling.id === id);
  if (index !== -1 && (siblings[index - 1]?.id ?? null) === after) return undefined;
  return positionAfter(
    siblings.filter((sibling) => sibling.id !== id),
    after,
  );
}
