import type { HistoryChange } from '../../src-shared/domain/history.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { ask } from './ask.ts';

/** Steps asked for at a time. */
const PAGE = 200;

/** The history from the newest step on, `limit` steps at most. */
export function allHistory(db: ReadableDatabase, limit: number): HistoryChange[] {
  const all: HistoryChange[] = [];
  for (let more = true; more && all.length < limit;) {
    const page = ask(db, 'history.list', {
      of: null,
      before: all.at(-1)?.id ?? null,
      limit: Math.min(PAGE, limit - all.length),
    });
    all.push(...page.changes);
    ({ more } = page);
  }
  return all;
}
