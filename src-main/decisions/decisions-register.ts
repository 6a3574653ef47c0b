import type { DecisionFile, DecisionKind, DecisionRow } from '../../src-shared/domain/decision.ts';
import { type RichText, plainText } from '../../src-shared/domain/rich-text.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { found } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';
import { type MeetingRefColumns, meetingRefOf, sqlMeetingRef } from '../meetings/meeting-ref.ts';
import { supersessionsOf } from './supersession.ts';

interface DecisionColumns extends MeetingRefColumns {
  id: string;
  code: string;
  kind: DecisionKind;
  entry_id: string;
  agenda_item_id: string;
  title_en: string;
  title_km: string;
  body: string;
}

/** Decisions `d`, those of the latest meeting first and as they were minuted. */
function readDecisions(db: ReadableDatabase, which: Sql): { row: DecisionRow; body: RichText }[] {
  const rows = db.all<DecisionColumns>(sql`
    SELECT d.id, d.code, d.kind, d.entry_id, e.agenda_item_id, e.body, i.title_en, i.title_km, ${sqlMeetingRef('m')}
    FROM decision AS d
    JOIN minutes_entry AS e ON e.id = d.entry_id
    JOIN agenda_item AS i ON i.id = e.agenda_item_id
    JOIN meeting AS m ON m.id = d.meeting_id
    WHERE ${which}
    ORDER BY m.date DESC, m.start_time DESC, m.id DESC, d.ordinal`);
  const { supersedes, supersededBy } = supersessionsOf(
    db,
    sql`(SELECT d.id FROM decision AS d WHERE ${which})`,
  );
  return rows.map((row) => {
    // Only texts that passed the schema are ever written.
    const body = JSON.parse(row.body) as RichText;
    const decision: DecisionRow = {
      id: row.id,
      code: row.code,
      kind: row.kind,
      supersedes: supersedes(row.id),
      supersededBy: supersededBy(row.id),
      text: plainText(body),
      entryId: row.entry_id,
      agendaItemId: row.agenda_item_id,
      item: { en: row.title_en, km: row.title_km },
      meeting: meetingRefOf(row),
    };
    return { row: decision, body };
  });
}

/** Every decision of every meeting. */
export const listDecisions = (db: ReadableDatabase): DecisionRow[] =>
  readDecisions(db, sql`1`).map(({ row }) => row);

/** One decision. @throws RegisterError 'not-found' */
export function getDecision(db: ReadableDatabase, id: string): DecisionFile {
  const { row, body } = found(readDecisions(db, sql`d.id = ${id}`)[0], 'decision', id);
  return { ...row, body };
}
