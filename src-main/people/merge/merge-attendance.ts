import { type Attendance, type Interval, type Outcome } from '../../../src-shared/domain/attendance.ts';
import type { AttendanceConflict } from '../../../src-shared/domain/merging.ts';
import type { MeetingKind } from '../../../src-shared/domain/meeting.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/connection.ts';
import { flag, sqlIds, updateRow } from '../../database/rows.ts';
import { sql } from '../../database/sql.ts';
import { readAttendance, replaceIntervals } from '../../meetings/attendance-rows.ts';

/** What somebody is known to have done says more than what was expected. */
const STRENGTH: readonly Outcome[] = ['expected', 'absent', 'apologies', 'represented', 'attended'];
const REPLIES = ['none', 'tentative', 'declined', 'accepted'] as const;

/** Presence of two rows together: stretches that meet become one, and nobody is in two places at a time. */
export function unionOf(intervals: readonly Interval[]): Interval[] {
  const union: Interval[] = [];
  for (const next of intervals.toSorted((a, b) => (a.arrived ?? '').localeCompare(b.arrived ?? ''))) {
    const last = union.at(-1);
    const apart = last === undefined || (last.left !== null && (next.arrived ?? '') > last.left);
    if (apart) {
      union.push(next);
      continue;
    }
    if (last.place === next.place) {
      const left =
        last.left === null || next.left === null ? null : last.left > next.left ? last.left : next.left;
      union[union.length - 1] = { ...last, left };
    } else if (last.left !== null && (next.left === null || next.left > last.left)) {
      union.push({ ...next, arrived: last.left });
    }
  }
  return union;
}

/** What one row of several for the same meeting says. The first of them is that of the one who stays. */
function combined(rows: readonly [Attendance, ...Attendance[]]) {
  const [first] = rows;
  const strongest = rows.reduce((best, row) =>
    STRENGTH.indexOf(row.outcome) > STRENGTH.indexOf(best.outcome) ? row : best,
  );
  const attended = strongest.outcome === 'attended';
  // Where only one is on the list for more than a guest, that is the seat.
  const seat = first.capacity === 'guest' ? (rows.find((row) => row.capacity !== 'guest') ?? first) : first;
  const ids = new Set(rows.map((row) => row.id));
  const { representedById } = strongest;
  // Represented by oneself under another name: that is being there.
  const byOneself =
    strongest.outcome === 'represented' && representedById !== null && ids.has(representedById);
  return {
    outcome: strongest.outcome,
    representedById: byOneself ? null : representedById,
    intervals: attended
      ? unionOf(rows.filter((row) => row.outcome === 'attended').flatMap((row) => row.intervals))
      : [],
    capacity: seat.capacity,
    countsForQuorum: seat.countsForQuorum,
    organisationId: seat.organisationId ?? first.organisationId,
    position: seat.position,
    invited: rows.some((row) => row.invited),
    reply: rows.reduce<Attendance['reply']>(
      (best, row) => (REPLIES.indexOf(row.reply) > REPLIES.indexOf(best) ? row.reply : best),
      'none',
    ),
    note: [...new Set(rows.map((row) => row.note).filter(Boolean))].join('; '),
  };
}

/** The rows of each meeting that has more than one of these people, the row of the first person first. */
function sharedMeetings(db: ReadableDatabase, ids: readonly string[]): [Attendance, ...Attendance[]][] {
  const byMeeting = new Map<string, Attendance[]>();
  for (const row of readAttendance(db, sql`t.person_id IN ${sqlIds(ids)}`)) {
    byMeeting.set(row.meetingId, [...(byMeeting.get(row.meetingId) ?? []), row]);
  }
  const place = (row: Attendance) => ids.indexOf(row.person.id);
  return [...byMeeting.values()].flatMap((rows) => {
    const [first, ...others] = rows.toSorted((a, b) => place(a) - place(b));
    return first === undefined || others.length === 0 ? [] : [[first, ...others]];
  });
}

/** The meetings on which several of these people are listed, and what will stand there. */
export function attendanceConflicts(db: ReadableDatabase, ids: readonly string[]): AttendanceConflict[] {
  return sharedMeetings(db, ids)
    .flatMap((rows) => {
      const meeting = db.one<{ kind: MeetingKind; ordinal: number; date: string }>(
        sql`SELECT kind, ordinal, date FROM meeting WHERE id = ${rows[0].meetingId}`,
      );
      const { outcome, intervals } = combined(rows);
      return meeting === undefined
        ? []
        : [
            {
              meetingId: rows[0].meetingId,
              ...meeting,
              outcomes: rows.map((row) => row.outcome),
              outcome,
              intervals,
            },
          ];
    })
    .toSorted((a, b) => b.date.localeCompare(a.date));
}

/** Leaves one row for each meeting that has several of these people; the rest is not touched. */
export function uniteAttendance(db: WritableDatabase, ids: readonly string[]): void {
  for (const rows of sharedMeetings(db, ids)) {
    const [first, ...others] = rows;
    const { outcome, intervals, ...row } = combined(rows);
    const gone = others.map((other) => other.id);
    db.run(
      sql`UPDATE attendance SET represented_by_id = ${first.id} WHERE represented_by_id IN ${sqlIds(gone)}`,
    );
    db.run(sql`DELETE FROM attendance WHERE id IN ${sqlIds(gone)}`);
    updateRow(db, 'attendance', first.id, {
      outcome,
      represented_by_id: row.representedById,
      capacity: row.capacity,
      counts_for_quorum: flag(row.countsForQuorum),
      organisation_id: row.organisationId,
      position_en: row.position.en,
      position_km: row.position.km,
      invited: flag(row.invited),
      reply: row.reply,
      note: row.note.slice(0, 500),
    });
    replaceIntervals(db, first.id, intervals);
  }
}
