import { bodyNameOn } from '../../src-shared/domain/body.ts';
import type { MeetingState } from '../../src-shared/domain/meeting.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import { getBody } from '../body/body-store.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { found } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { quorumOf } from '../meetings/quorum.ts';
import {
  attendanceRows,
  gatherAgenda,
  gatherAttendance,
  gatherNextMeeting,
  gatherPeople,
} from './gather-meeting.ts';
import type { MinutesData } from './minutes-data.ts';
import { type MeetingRow, meetingOf } from './rows.ts';

/**
 * Everything the minutes of a meeting hold, in a number of statements that does not grow with the meeting.
 * @throws RegisterError 'not-found'
 */
export function gatherMinutes(db: ReadableDatabase, meetingId: string): MinutesData {
  const row = found(
    db.one<MeetingRow & { state: MeetingState; minutes_state: MinutesState | null }>(
      sql`SELECT m.*, r.state AS minutes_state FROM meeting AS m LEFT JOIN minutes AS r ON r.meeting_id = m.id WHERE m.id = ${meetingId}`,
    ),
    'meeting',
    meetingId,
  );
  const meeting = meetingOf(row);
  const body = getBody(db);
  const bodyName = bodyNameOn(body.names, meeting.date).name;
  const attended = attendanceRows(db, meetingId);
  const people = gatherPeople(db, meetingId, meeting.date, attended);
  return {
    letterhead: {
      nation: body.letterheadNation,
      motto: body.letterheadMotto,
      ministry: body.ministry,
      body: bodyName,
    },
    notice: body.notice,
    bodyName,
    meeting,
    chair: row.chair_id === null ? null : people.one(row.chair_id),
    attendance: gatherAttendance(db, meetingId, attended),
    quorum: {
      ...quorumOf(db, { id: row.id, date: meeting.date }, body.quorum),
      basis: body.quorum.basis,
    },
    agenda: gatherAgenda(db, meetingId, meeting, people),
    next: gatherNextMeeting(db, row),
    state: row.minutes_state ?? 'drafting',
  };
}
