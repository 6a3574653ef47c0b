import { agendaClock } from '../../src-shared/domain/agenda-item.ts';
import {
  type Finding,
  type PreviousMinutes,
  missingInMinutes,
  waitsFor,
} from '../../src-shared/domain/completeness.ts';
import type { Meeting } from '../../src-shared/domain/meeting.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { sql } from '../database/sql.ts';
import { listAgenda } from '../meetings/agenda-store.ts';
import { listAttendance } from '../meetings/attendance-store.ts';
import { type MeetingRefColumns, meetingRefOf, sqlMeetingRef } from '../meetings/meeting-ref.ts';
import { getMeetingFile } from '../meetings/meetings-store.ts';
import { quorumOf } from '../meetings/quorum.ts';
import { entriesOfMeeting } from './entries-store.ts';

/** What is missing in the minutes of a meeting. @throws RegisterError 'not-found' */
export function checkMinutes(db: ReadableDatabase, meetingId: string): Finding[] {
  const { meeting, agendaState, minutesState } = getMeetingFile(db, meetingId);
  return missingInMinutes({
    meeting,
    agendaState,
    minutesState,
    lines: agendaClock(meeting, listAgenda(db, meetingId)).lines,
    entries: entriesOfMeeting(db, meetingId),
    attendance: listAttendance(db, meetingId),
    quorum: quorumOf(db, meeting),
    previous: previousOf(db, meeting),
  });
}

/** The meetings before this one that took place, and whose minutes it has to deal with. */
function previousOf(db: ReadableDatabase, meeting: Meeting): PreviousMinutes[] {
  return db
    .all<MeetingRefColumns & { state: MinutesState }>(sql`
      SELECT ${sqlMeetingRef('m')}, s.state FROM meeting AS m JOIN minutes AS s ON s.meeting_id = m.id
      WHERE m.id <> ${meeting.id} AND m.state <> 'cancelled'
        AND (m.date, m.start_time, m.ordinal) < (${meeting.date}, ${meeting.start}, ${meeting.ordinal})
        AND (m.state IN ('held', 'closed') OR EXISTS (SELECT 1 FROM minutes_entry WHERE meeting_id = m.id))
      ORDER BY m.date, m.start_time, m.ordinal`)
    .map((row) => ({ meeting: meetingRefOf(row), state: row.state }))
    .filter((previous) => waitsFor(meeting, previous));
}
