import { agendaClock, clockOfMinutes, minutesOfDay } from '../../src-shared/domain/agenda-item.ts';
import { type ItemPresence, presenceDuring } from '../../src-shared/domain/attendance.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { listAgenda } from './agenda-store.ts';
import { listAttendance } from './attendance-store.ts';
import { getMeeting } from './meetings-store.ts';

/** Who was there for each item: by when it really began and ended, where that was written down, else by the plan. */
export function presenceByItem(db: ReadableDatabase, meetingId: string): ItemPresence[] {
  const meeting = getMeeting(db, meetingId);
  const there = listAttendance(db, meetingId).filter((row) => row.outcome === 'attended');
  return agendaClock(meeting, listAgenda(db, meetingId)).lines.map(({ item, number, clock }) => {
    const planned = clockOfMinutes(minutesOfDay(clock) + item.minutes);
    const from = item.began || clock;
    // Still going on, or nobody wrote down the end: as long as was planned.
    const to = item.ended || (item.began ? clockOfMinutes(minutesOfDay(item.began) + item.minutes) : planned);
    const during = there.map((row) => ({ id: row.id, much: presenceDuring(row.intervals, from, to) }));
    const idsOf = (wanted: 'whole' | 'part') =>
      during.filter(({ much }) => much === wanted).map(({ id }) => id);
    return {
      itemId: item.id,
      number,
      title: item.title,
      from,
      to,
      actual: item.began !== '',
      whole: idsOf('whole'),
      part: idsOf('part'),
    };
  });
}
