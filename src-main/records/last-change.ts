import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { sql } from '../database/sql.ts';

/** The log of records is no part of what records are made of. */
const OWN_LABEL = 'records.write';

/** Time stamp of the last change of the content: what a record written now is made from. 0: none yet. */
export function lastChange(db: ReadableDatabase): number {
  const row = db.one<{ hlc: number | null }>(
    sql`SELECT max(hlc) AS hlc FROM operation WHERE change_id = (
      SELECT id FROM change WHERE label <> ${OWN_LABEL} ORDER BY id DESC LIMIT 1)`,
  );
  return row?.hlc ?? 0;
}

/**
 * The day of the last change at the place of the group; null: none yet. Not by this computer's clock or zone:
 * the same register makes the same record.
 */
export function lastChangeDay(db: ReadableDatabase, timeZone: string): IsoDate | null {
  const row = db.one<{ at: string }>(
    sql`SELECT at FROM change WHERE label <> ${OWN_LABEL} ORDER BY id DESC LIMIT 1`,
  );
  return row === undefined ? null : dayAt(row.at, timeZone);
}

function dayAt(instant: string, timeZone: string): IsoDate {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone: timeZone || 'UTC',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(new Date(instant));
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  } catch {
    // A zone that nobody knows.
    return instant.slice(0, 10);
  }
}
