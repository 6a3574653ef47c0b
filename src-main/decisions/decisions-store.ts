import { type Meeting, codeOf } from '../../src-shared/domain/meeting.ts';
import type { Decision } from '../../src-shared/domain/decision.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { type Changes, found, insertRow, updateRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { numberFor } from '../minutes/numbers-sent-out.ts';

/** Makes an entry a decision with the next number of its meeting. */
export function addDecision(db: WritableDatabase, entryId: string, meetingId: string): void {
  const next = found(
    db.one<Pick<Meeting, 'kind' | 'ordinal'> & { number: number }>(
      sql`SELECT kind, ordinal, 1 + coalesce((SELECT max(ordinal) FROM decision WHERE meeting_id = m.id), 0) AS number
          FROM meeting AS m WHERE id = ${meetingId}`,
    ),
    'meeting',
    meetingId,
  );
  const ordinal = numberFor(db, 'decision', { entryId, meetingId, next: next.number });
  insertRow(db, 'decision', {
    entry_id: entryId,
    meeting_id: meetingId,
    ordinal,
    code: codeOf('D', next, ordinal),
  });
}

export function updateDecision(
  db: WritableDatabase,
  id: string,
  changes: Changes<Pick<Decision, 'kind'>>,
): void {
  updateRow(db, 'decision', id, { kind: changes.kind });
}
