import type { MeetingMark, MeetingRef } from '../../src-shared/domain/meeting.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { type Sql, sql, sqlName } from '../database/sql.ts';

/** Columns that a statement selects with `sqlMeetingRef`. */
export interface MeetingRefColumns {
  meeting_id: string;
  meeting_kind: MeetingRef['kind'];
  meeting_ordinal: number;
  meeting_title_en: string;
  meeting_title_km: string;
  meeting_date: string;
}

/** What names a meeting, of a joined one. */
export function sqlMeetingRef(alias: string): Sql {
  const m = sqlName(alias);
  return sql`${m}.id AS meeting_id, ${m}.kind AS meeting_kind, ${m}.ordinal AS meeting_ordinal,
    ${m}.title_en AS meeting_title_en, ${m}.title_km AS meeting_title_km, ${m}.date AS meeting_date`;
}

export const meetingRefOf = (row: MeetingRefColumns): MeetingRef => ({
  id: row.meeting_id,
  kind: row.meeting_kind,
  ordinal: row.meeting_ordinal,
  title: { en: row.meeting_title_en, km: row.meeting_title_km },
  date: row.meeting_date,
});

/** The same, as the rows of long lists have it. */
export const meetingMarkOf = (row: MeetingRefColumns): MeetingMark => ({
  id: row.meeting_id,
  kind: row.meeting_kind,
  ordinal: row.meeting_ordinal,
  date: row.meeting_date,
});

/** The meetings to come, the next one first. */
export function meetingsToCome(db: ReadableDatabase): MeetingRef[] {
  return db
    .all<MeetingRefColumns>(
      sql`SELECT ${sqlMeetingRef('m')} FROM meeting AS m WHERE m.state IN ('planned', 'convened')
          ORDER BY m.date, m.start_time, m.id`,
    )
    .map(meetingRefOf);
}
