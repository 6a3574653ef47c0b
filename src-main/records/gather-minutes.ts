import type { QuorumRule } from '../../src-shared/domain/body.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { CorrectionStage } from '../../src-shared/domain/correction.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import { getBody } from '../body/body-store.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { found } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { gatherHead } from './gather-head.ts';
import {
  type ItemLine,
  attendanceRows,
  gatherAttendance,
  gatherEntries,
  gatherItems,
  gatherMeeting,
  gatherNextMeeting,
  gatherPeople,
} from './gather-meeting.ts';
import { gatherQuorum } from './gather-quorum.ts';
import type { CorrectionLine } from './lines.ts';
import type { MinutesData } from './minutes-data.ts';
import { type MeetingRow, meetingOf, richTextOf } from './rows.ts';

interface Row extends MeetingRow {
  minutes_state: MinutesState | null;
  circulated_on: IsoDate | null;
  comment_deadline: IsoDate | null;
  adopted_at_id: string | null;
  adopted_on: IsoDate | null;
}

/**
 * Everything the minutes of a meeting hold as the register has it now, in a number of statements that does not grow
 * with the meeting. `rule`: the quorum they are counted by, where it is not that of their day.
 * @throws RegisterError 'not-found'
 */
export function gatherMinutes(db: ReadableDatabase, meetingId: string, rule?: QuorumRule): MinutesData {
  const row = found(
    db.one<Row>(sql`
      SELECT m.*, r.state AS minutes_state, r.circulated_on, r.comment_deadline, r.adopted_at_id, r.adopted_on
      FROM meeting AS m LEFT JOIN minutes AS r ON r.meeting_id = m.id WHERE m.id = ${meetingId}`),
    'meeting',
    meetingId,
  );
  const meeting = meetingOf(row);
  const body = getBody(db);
  const attended = attendanceRows(db, meetingId);
  const people = gatherPeople(db, meetingId, meeting.date, attended);
  const items = gatherItems(db, meetingId, meeting, people);
  return {
    ...gatherHead(db, body, meeting.date),
    meeting,
    chair: row.chair_id === null ? null : people.one(row.chair_id),
    attendance: gatherAttendance(db, meetingId, attended),
    quorum: gatherQuorum(db, { id: row.id, date: meeting.date }, rule),
    agenda: gatherEntries(db, meetingId, items, people),
    next: gatherNextMeeting(db, row),
    state: row.minutes_state ?? 'drafting',
    circulatedOn: row.circulated_on,
    commentDeadline: row.comment_deadline,
    adoptedOn: row.adopted_on,
    adoptedAt: row.adopted_at_id === null ? null : gatherMeeting(db, row.adopted_at_id),
    corrections: gatherCorrections(db, meetingId, items),
  };
}

type CorrectionRow = { [Column in keyof MeetingRow]: MeetingRow[Column] | null } & {
  agreed_at_id: string | null;
  stage: CorrectionStage;
  on_date: IsoDate;
  body: string;
  reason: string;
  agenda_item_id: string | null;
  code: string | null;
};

/** Corrections in their order, each with the entry it is about and the meeting that agreed to it. */
export function gatherCorrections(
  db: ReadableDatabase,
  meetingId: string,
  items: readonly Pick<ItemLine, 'id' | 'number'>[],
): CorrectionLine[] {
  const numbers = new Map(items.map(({ id, number }) => [id, number]));
  return db
    .all<CorrectionRow>(sql`
      SELECT m.*, c.agreed_at_id, c.stage, c.on_date, c.body, c.reason, e.agenda_item_id,
        coalesce(d.code, a.code, n.code) AS code
      FROM correction AS c
      LEFT JOIN meeting AS m ON m.id = c.agreed_at_id
      LEFT JOIN minutes_entry AS e ON e.id = c.entry_id
      LEFT JOIN decision AS d ON d.entry_id = e.id AND e.type = 'decision'
      LEFT JOIN action AS a ON a.entry_id = e.id AND e.type = 'action'
      LEFT JOIN input AS n ON n.entry_id = e.id AND e.type = 'input'
      WHERE c.meeting_id = ${meetingId}
      ORDER BY c.position, c.id`)
    .map((row) => ({
      stage: row.stage,
      day: row.on_date,
      // The columns of a meeting that is there are not null.
      meeting: row.agreed_at_id === null ? null : meetingOf(row as MeetingRow),
      concerns:
        row.agenda_item_id === null ? null : { code: row.code, item: numbers.get(row.agenda_item_id) ?? '' },
      body: richTextOf(row.body),
      reason: row.reason,
    }));
}
