import type { ActionRow } from '../../src-shared/domain/action.ts';
import { isOverdue } from '../../src-shared/domain/action-rules.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { sql } from '../database/sql.ts';

/** How many actions are open, and how many of them late. */
export function countActions(db: ReadableDatabase, today: IsoDate): { open: number; overdue: number } {
  const rows = db.all<{ state: ActionRow['state']; dueDate: IsoDate | null }>(
    sql`SELECT state, coalesce(revised_due_date, due_date) AS dueDate FROM action WHERE state IN ('open', 'in-progress')`,
  );
  return { open: rows.length, overdue: rows.filter((row) => isOverdue(row, today)).length };
}
