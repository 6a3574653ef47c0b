import type { Attendance, Interval } from '../../../../src-shared/domain/attendance.ts';
import type { ClockTime } from '../../../../src-shared/domain/common.ts';

export interface Times {
  /** Null: from the start. */
  arrived: ClockTime | null;
  /** Null: to the end. */
  left: ClockTime | null;
}

/** When somebody came first and left last. */
export function timesOf(intervals: readonly Interval[]): Times {
  return { arrived: intervals[0]?.arrived ?? null, left: intervals.at(-1)?.left ?? null };
}

/** The intervals of a row with another first arrival and last departure. `place`: of somebody who was not there yet. */
export function withTimes(row: Attendance, times: Times, place: Interval['place']): Interval[] {
  const intervals = row.intervals.length > 0 ? row.intervals : [{ arrived: null, left: null, place }];
  const last = intervals.length - 1;
  return intervals.map((interval, index) => ({
    place: interval.place,
    arrived: index === 0 ? times.arrived : interval.arrived,
    left: index === last ? times.left : interval.left,
  }));
}
