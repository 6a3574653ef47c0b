import type { Instant } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase } from './connection.ts';
import { sql } from './sql.ts';

/** Who makes the running step, and when: what a version says of itself is what the history says. */
export function currentChange(db: ReadableDatabase): { author: string; at: Instant } {
  const row = db.one<{ author: string; at: string }>(
    sql`SELECT author, at FROM change WHERE id = (SELECT change_id FROM change_context)`,
  );
  if (row === undefined) throw new Error('Outside of a step');
  return row;
}
