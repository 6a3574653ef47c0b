import { useEffect, useRef } from 'react';
import { type AgendaItem, minutesOfDay } from '../../../src-shared/domain/agenda-item.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import { clockAt } from '../../../src-shared/domain/now-at.ts';
import { useWrite } from '../../api/use-write.ts';
import { seedItem, useClockRuns } from './item-times.ts';

/** How long before its time a meeting may begin, and after it end (minutes): outside of it nobody is in the room. */
const EARLY = 20;
const LATE = 120;

/**
 * Writes down when the items of a meeting begin and end, as the secretary goes from one to the next on its day. Who
 * writes the minutes later changes no time by looking at an item.
 */
export function useItemTimes(meeting: Meeting, item: AgendaItem): void {
  const { run } = useWrite('minutes.clock');
  const runs = useClockRuns(meeting.id);
  const written = useRef('');
  const { id: meetingId, start, end } = meeting;
  const { id: itemId, began, ended } = item;
  useEffect(() => {
    if (!runs) written.current = '';
    const at = clockAt(meeting);
    if (at === null || !runs || meeting.state === 'closed' || written.current === itemId) return;
    const now = minutesOfDay(at);
    if (now < minutesOfDay(start) - EARLY || now > minutesOfDay(end) + LATE) return;
    written.current = itemId;
    if (began !== '' && ended === '') {
      // The program was closed in between: the clock goes on from when it began.
      seedItem(meetingId, itemId, (now - minutesOfDay(began)) * 60);
      return;
    }
    void run({ meetingId, itemId, at });
  }, [meeting, meetingId, start, end, itemId, began, ended, runs, run]);
}
