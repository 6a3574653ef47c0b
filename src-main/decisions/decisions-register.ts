import type { DecisionFile, DecisionKind, DecisionRow } from '../../src-shared/domain/decision.ts';
import { type RichText, plainText } from '../../src-shared/domain/rich-text.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { found } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';
import {
  type MeetingRefColumns,
  meetingMarkOf,
  meetingRefOf,
  sqlMeetingRef,
} from '../meetings/meeting-ref.ts';
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
function readDecisions(db: ReadableDatabase, which: Sql): { columns: DecisionColumns; row: DecisionRow }[] {
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
  return rows.map((columns) => ({
    columns,
    row: {
      id: columns.id,
      code: columns.code,
      kind: columns.kind,
      supersedes: supersedes(columns.id),
      supersededBy: supersededBy(columns.id),
      text: plainText(bodyOf(columns)),
      item: { en: columns.title_en, km: columns.title_km },
      meeting: meetingMarkOf(columns),
    },
  }));
}

// Only texts that passed the schema are ever written.
const bodyOf = (columns: DecisionColumns) => JSON.parse(columns.body) as RichText;

/** Every decision of every meeting. */
export const listDecisions = (db: ReadableDatabase): DecisionRow[] =>
  readDecisions(db, sql`1`).map(({ row }) => row);

/** One decision. @throws RegisterError 'not-found' */
export function getDecision(db: ReadableDatabase, id: string): DecisionFile {
  const { row, columns } = found(readDecisions(db, sql`d.id = ${id}`)[0], 'decision', id);
  return {
    ...row,
    meeting: meetingRefOf(columns),
    entryId: columns.entry_id,
    agendaItemId: columns.agenda_item_id,
    body: bodyOf(columns),
  };
}
