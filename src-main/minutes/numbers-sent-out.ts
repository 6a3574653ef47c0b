import type { ReadableDatabase } from '../database/connection.ts';
import { sql } from '../database/sql.ts';

/** What gets a number of its own in the minutes. */
type Numbered = 'decision' | 'action' | 'input';

/** "D7.3", "I-041": the number is what stands last. */
const numberOf = (code: string): number => Number(/\d+$/.exec(code)?.[0] ?? 0);

/**
 * The number of something new: `next`, unless minutes that were taken back had given it already. People quote what
 * went out, so a number is not given to anything else; an entry that had one and lost it gets it back.
 * `meetingId` null: numbered through the whole register.
 */
export function numberFor(
  db: ReadableDatabase,
  part: Numbered,
  { entryId, meetingId, next }: { entryId: string; meetingId: string | null; next: number },
): number {
  // Only minutes that were taken back can have lost an entry since: there are few, mostly none.
  const path = `$.${part}.code`;
  const rows = db.all<{ entry_id: string; code: string }>(sql`
    SELECT json_extract(e.value, '$.id') AS entry_id, json_extract(e.value, ${path}) AS code
    FROM minutes_version AS v CROSS JOIN file_content AS f ON f.sha256 = v.sha256
      CROSS JOIN json_each(CAST(f.bytes AS TEXT), '$.entries') AS e
    WHERE v.taken_back_on IS NOT NULL AND (${meetingId} IS NULL OR v.meeting_id = ${meetingId})
      AND json_extract(e.value, ${path}) IS NOT NULL
    ORDER BY v.meeting_id, v.number`);
  const own = rows.findLast((row) => row.entry_id === entryId);
  const highest = Math.max(0, ...rows.map(({ code }) => numberOf(code)));
  return own === undefined ? Math.max(next, highest + 1) : numberOf(own.code);
}
