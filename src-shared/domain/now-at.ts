import type { ClockTime } from './common.ts';
import type { Meeting } from './meeting.ts';

type TimesOfMeeting = Pick<Meeting, 'date' | 'start' | 'timeZone'>;

/** The clock of the meeting place on the day of the meeting, else null. */
export function clockAt(meeting: TimesOfMeeting, now: Date = new Date()): ClockTime | null {
  const parts = partsIn(meeting.timeZone, now);
  return parts.day === meeting.date ? parts.time : null;
}

/**
 * The clock of the meeting place while the meeting is on, else null: who is marked then comes or leaves at that
 * time.
 */
export function nowAt(meeting: TimesOfMeeting, now: Date = new Date()): ClockTime | null {
  const time = clockAt(meeting, now);
  return time !== null && time > meeting.start ? time : null;
}

function partsIn(timeZone: string, now: Date): { day: string; time: string } {
  const format = (zone: string | undefined) =>
    // Swedish writes "2019-03-14 09:10".
    new Intl.DateTimeFormat('sv-SE', {
      ...(zone ? { timeZone: zone } : {}),
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(now);
  let text: string;
  try {
    text = format(timeZone);
  } catch {
    // A zone that this computer does not know: its own clock is the best there is.
    text = format(undefined);
  }
  const [day = '', time = ''] = text.split(' ');
  return { day, time };
}
