import { generateKeyBetween } from 'fractional-indexing';
import {
  type Attendance,
  CAPACITIES,
  type Capacity,
  type Interval,
  type Outcome,
} from '../../src-shared/domain/attendance.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../src-shared/domain/organisation.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { compareTexts, insertRow, updateRow } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';

interface AttendanceColumns {
  id: string;
  meeting_id: string;
  person_id: string;
  organisation_id: string | null;
  position_en: string;
  position_km: string;
  capacity: Capacity;
  counts_for_quorum: number;
  invited: number;
  reply: Attendance['reply'];
  outcome: Outcome;
  represented_by_id: string | null;
  note: string;
  honorific: string;
  person_name_en: string;
  person_name_km: string;
  sex: Attendance['person']['sex'];
  organisation_name_en: string | null;
  organisation_name_km: string | null;
  organisation_acronym: string | null;
  organisation_kind: OrganisationKind | null;
  alternate_id: string | null;
  alternate_name_en: string | null;
  alternate_name_km: string | null;
}

interface IntervalColumns {
  id: string;
  attendance_id: string;
  position: string;
  arrived: string | null;
  departed: string | null;
  place: Interval['place'];
}

const intervalOf = (row: IntervalColumns): Interval => ({
  arrived: row.arrived,
  left: row.departed,
  place: row.place,
});

const attendanceOf = (row: AttendanceColumns, intervals: Interval[]): Attendance => ({
  id: row.id,
  meetingId: row.meeting_id,
  person: {
    id: row.person_id,
    honorific: row.honorific,
    name: { en: row.person_name_en, km: row.person_name_km },
    sex: row.sex,
  },
  organisationId: row.organisation_id,
  organisation:
    row.organisation_id === null
      ? null
      : {
          id: row.organisation_id,
          name: { en: row.organisation_name_en ?? '', km: row.organisation_name_km ?? '' },
          acronym: row.organisation_acronym ?? '',
          kind: row.organisation_kind ?? 'other',
        },
  position: { en: row.position_en, km: row.position_km },
  capacity: row.capacity,
  countsForQuorum: row.counts_for_quorum === 1,
  alternateFor:
    row.alternate_id === null
      ? null
      : {
          id: row.alternate_id,
          name: { en: row.alternate_name_en ?? '', km: row.alternate_name_km ?? '' },
        },
  invited: row.invited === 1,
  reply: row.reply,
  outcome: row.outcome,
  representedById: row.represented_by_id,
  intervals,
  note: row.note,
});

/** Rows of attendance `t` with their intervals. */
export function readAttendance(db: ReadableDatabase, which: Sql): Attendance[] {
  const rows = db.all<AttendanceColumns>(sql`
    SELECT t.*, p.honorific, p.name_en AS person_name_en, p.name_km AS person_name_km, p.sex,
      o.name_en AS organisation_name_en, o.name_km AS organisation_name_km,
      o.acronym AS organisation_acronym, o.kind AS organisation_kind,
      f.id AS alternate_id, f.name_en AS alternate_name_en, f.name_km AS alternate_name_km
    FROM attendance AS t
    JOIN person AS p ON p.id = t.person_id
    JOIN meeting AS day ON day.id = t.meeting_id
    LEFT JOIN organisation AS o ON o.id = t.organisation_id
    LEFT JOIN person AS f ON t.capacity = 'alternate' AND f.id = (
      SELECT x.alternate_for_id FROM membership AS x
      WHERE x.person_id = t.person_id AND x.role = 'alternate'
        AND (x.from_date IS NULL OR x.from_date <= day.date) AND (x.to_date IS NULL OR x.to_date >= day.date)
      ORDER BY coalesce(x.from_date, '') DESC, x.id DESC LIMIT 1)
    WHERE ${which}`);
  const intervals = new Map<string, Interval[]>();
  for (const row of db.all<IntervalColumns>(sql`
    SELECT * FROM attendance_interval WHERE attendance_id IN (SELECT t.id FROM attendance AS t WHERE ${which})
    ORDER BY position, id`)) {
    const others = intervals.get(row.attendance_id);
    if (others) others.push(intervalOf(row));
    else intervals.set(row.attendance_id, [intervalOf(row)]);
  }
  return rows.map((row) => attendanceOf(row, intervals.get(row.id) ?? []));
}

const rankOf = (capacity: Capacity) =>
  // The secretary closes every list.
  capacity === 'secretary' ? CAPACITIES.length : CAPACITIES.indexOf(capacity);

const kindOf = ({ organisation }: Attendance) =>
  organisation ? ORGANISATION_KINDS.indexOf(organisation.kind) : ORGANISATION_KINDS.length;

/** The order of lists: the chair first, the secretary last, between them by kind and name of organisation. */
export function byProtocol(a: Attendance, b: Attendance): number {
  return (
    rankOf(a.capacity) - rankOf(b.capacity) ||
    kindOf(a) - kindOf(b) ||
    (a.organisation && b.organisation ? compareTexts(a.organisation.name, b.organisation.name) : 0) ||
    compareTexts(a.person.name, b.person.name)
  );
}

/** Makes the intervals of a row those given; rows that hold the same already are not touched. */
export function replaceIntervals(
  db: WritableDatabase,
  attendanceId: string,
  intervals: readonly Interval[],
): void {
  const rows = db.all<IntervalColumns>(
    sql`SELECT * FROM attendance_interval WHERE attendance_id = ${attendanceId} ORDER BY position, id`,
  );
  let last = rows.at(-1)?.position ?? null;
  intervals.forEach(({ arrived, left, place }, i) => {
    const row = rows[i];
    if (row) {
      updateRow(db, 'attendance_interval', row.id, { arrived, departed: left, place });
      return;
    }
    last = generateKeyBetween(last, null);
    insertRow(db, 'attendance_interval', {
      attendance_id: attendanceId,
      position: last,
      arrived,
      departed: left,
      place,
    });
  });
  for (const row of rows.slice(intervals.length)) {
    db.run(sql`DELETE FROM attendance_interval WHERE id = ${row.id}`);
  }
}
