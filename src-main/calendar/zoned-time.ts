import type { ClockTime, IsoDate } from '../../src-shared/domain/common.ts';

/** How far (ms) a zone is ahead of UTC at an instant. */
function offsetAt(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value ?? 0);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return wall - Math.floor(instant / 60_000) * 60_000;
}

/**
 * The instant at which the clocks of a place show a time on a day. Where they show it twice (clocks set back) the
 * first one; where never (set forward) the one that long after the change. A zone nobody knows is taken as UTC.
 */
export function instantAt(day: IsoDate, time: ClockTime, timeZone: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  try {
    // The offset of about that time, then that of the instant it gives: they differ around a change only.
    const guess = wall - offsetAt(timeZone, wall);
    const first = wall - offsetAt(timeZone, guess - 3_600_000 * 3);
    return new Date(first + offsetAt(timeZone, first) === wall ? first : wall - offsetAt(timeZone, guess));
  } catch {
    return new Date(wall);
  }
}
