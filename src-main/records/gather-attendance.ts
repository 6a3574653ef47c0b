import { getBody } from '../body/body-store.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { found } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { gatherHead } from './gather-head.ts';
import { attendanceRows, gatherAttendance, gatherPeople } from './gather-meeting.ts';
import { gatherQuorum } from './gather-quorum.ts';
import type { AttendanceLine } from './lines.ts';
import type { MinutesData } from './minutes-data.ts';
import { type MeetingRow, meetingOf } from './rows.ts';

/** What the attendance sheet and the attendance list are built from. */
export interface AttendanceData extends Pick<
  MinutesData,
  'letterhead' | 'notice' | 'bodyName' | 'meeting' | 'chair' | 'quorum'
> {
  attendance: AttendanceLine[];
}

/** Everybody who was asked to a meeting, and what came of it. @throws RegisterError 'not-found' */
export function gatherAttendanceRecord(db: ReadableDatabase, meetingId: string): AttendanceData {
  const row = found(
    db.one<MeetingRow>(sql`SELECT * FROM meeting WHERE id = ${meetingId}`),
    'meeting',
    meetingId,
  );
  const meeting = meetingOf(row);
  const body = getBody(db);
  const attended = attendanceRows(db, meetingId);
  const people = gatherPeople(db, meetingId, meeting.date, attended);
  return {
    ...gatherHead(db, body, meeting.date),
    meeting,
    chair: row.chair_id === null ? null : people.one(row.chair_id),
    attendance: gatherAttendance(db, meetingId, attended),
    quorum: gatherQuorum(db, { id: row.id, date: meeting.date }),
  };
}
