import type { IsoDate } from '../../src-shared/domain/common.ts';
import { addDays, daysBetween, workingDay } from '../../src-shared/domain/days.ts';
import type { MeetingFields, MeetingKind } from '../../src-shared/domain/meeting.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { sqlHolds } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { type MeetingColumns, meetingOf } from './meetings-store.ts';

/** How many meetings back the usual gap is looked for. */
const LOOK_BACK = 7;
const FOUR_WEEKS = 28;

/** The usual number of days between meetings, from the newest back; four weeks where nothing can be told. */
export function usualGap(dates: readonly IsoDate[]): number {
  const gaps = dates
    .slice(1)
    .map((earlier, i) => daysBetween(earlier, dates[i] ?? earlier))
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b);
  // The lower one of two in the middle, not their mean: a habit is a number of weeks.
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? FOUR_WEEKS;
}

/** What a new meeting of a kind starts with. `timeZone`: of the group, for the first of its kind. */
export function suggestMeeting(
  db: ReadableDatabase,
  kind: MeetingKind,
  today: IsoDate,
  timeZone: string,
): MeetingFields {
  const highest = db.one<{ ordinal: number | null }>(
    sql`SELECT max(ordinal) AS ordinal FROM meeting WHERE kind = ${kind}`,
  );
  const latest = db
    .all<MeetingColumns>(
      sql`SELECT * FROM meeting WHERE kind = ${kind} AND state <> 'cancelled'
          ORDER BY date DESC, start_time DESC LIMIT ${LOOK_BACK}`,
    )
    .map(meetingOf);
  const last = latest[0];
  const due = last ? addDays(last.date, usualGap(latest.map((meeting) => meeting.date))) : today;
  const start = {
    kind,
    ordinal: (highest?.ordinal ?? 0) + 1,
    title: { en: '', km: '' },
    date: workingDay(due < today ? today : due),
  };
  if (last) {
    const { start: from, end, venue, mode, onlineLink, chairId } = last;
    return { ...start, start: from, end, timeZone: last.timeZone, venue, mode, onlineLink, chairId };
  }
  return {
    ...start,
    start: '09:00',
    end: '12:00',
    timeZone,
    venue: { en: '', km: '' },
    mode: 'in-person',
    onlineLink: '',
    chairId: chairOn(db, today),
  };
}

/** Who chairs the group on a day. */
function chairOn(db: ReadableDatabase, day: IsoDate): string | null {
  const chair = db.one<{ person_id: string }>(
    sql`SELECT person_id FROM membership AS m
        WHERE m.role = 'chair' AND m.person_id IS NOT NULL AND ${sqlHolds('m', day)}
        ORDER BY coalesce(m.from_date, '') DESC, m.id DESC LIMIT 1`,
  );
  return chair?.person_id ?? null;
}
