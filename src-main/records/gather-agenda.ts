import type { AgendaState } from '../../src-shared/domain/agenda-item.ts';
import { getBody } from '../body/body-store.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { found } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { type RecordHead, gatherHead } from './gather-head.ts';
import { type ItemLine, gatherItems, gatherPeople } from './gather-meeting.ts';
import type { MeetingLine, PersonLine } from './lines.ts';
import { type MeetingRow, meetingOf } from './rows.ts';

/** What an agenda is built from. */
export interface AgendaData extends RecordHead {
  meeting: MeetingLine;
  chair: PersonLine | null;
  state: AgendaState;
  items: ItemLine[];
}

/** Everything the agenda of a meeting holds. @throws RegisterError 'not-found' */
export function gatherAgenda(db: ReadableDatabase, meetingId: string): AgendaData {
  const row = found(
    db.one<MeetingRow & { agenda_state: AgendaState }>(sql`SELECT * FROM meeting WHERE id = ${meetingId}`),
    'meeting',
    meetingId,
  );
  const meeting = meetingOf(row);
  const people = gatherPeople(db, meetingId, meeting.date, []);
  return {
    ...gatherHead(db, getBody(db), meeting.date),
    meeting,
    chair: row.chair_id === null ? null : people.one(row.chair_id),
    state: row.agenda_state,
    items: gatherItems(db, meetingId, meeting, people),
  };
}
