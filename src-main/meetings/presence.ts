import { RegisterError } from '../../src-shared/contract/errors.ts';
import { minutesOfDay } from '../../src-shared/domain/agenda-item.ts';
import type { AttendanceMark, Interval, Outcome } from '../../src-shared/domain/attendance.ts';
import { type ClockTime, assertNever } from '../../src-shared/domain/common.ts';
import type { z } from 'zod';

/** What came of an invitation. `attended` goes with at least one interval, and no other outcome has any. */
export interface Presence {
  outcome: Outcome;
  intervals: readonly Interval[];
  /** Attendance row of the one who spoke for this one; only with the outcome `represented`. */
  representedById: string | null;
}

type Place = Interval['place'];

/** The presence after one keystroke. `at`: the clock time it happened, null for the start; `start`: of the meeting. */
export function marked(
  presence: Presence,
  mark: z.infer<typeof AttendanceMark>,
  at: ClockTime | null,
  start: ClockTime,
): Presence {
  switch (mark) {
    case 'room':
    case 'online':
      return { outcome: 'attended', intervals: arrive(presence, mark, at, start), representedById: null };
    case 'represented':
      return { outcome: mark, intervals: [], representedById: presence.representedById };
    case 'apologies':
    case 'absent':
    case 'expected':
      return { outcome: mark, intervals: [], representedById: null };
    default:
      return assertNever(mark);
  }
}

function arrive(
  presence: Presence,
  place: Place,
  at: ClockTime | null,
  start: ClockTime,
): readonly Interval[] {
  const { intervals } = presence;
  const last = intervals.at(-1);
  if (presence.outcome !== 'attended' || last === undefined) return [{ arrived: at, left: null, place }];
  const earlier = intervals.slice(0, -1);
  if (last.left !== null) {
    // Came back; without a time it is taken back that somebody left.
    if (at === null || at <= last.left) return [...earlier, { ...last, left: null, place }];
    return [...intervals, { arrived: at, left: null, place }];
  }
  if (last.place === place) return intervals;
  // Moved between the room and the screen; a move at once corrects where it was.
  if (at === null || minutesOfDay(at) <= minutesOfDay(last.arrived ?? start)) {
    return [...earlier, { ...last, place }];
  }
  return [...earlier, { ...last, left: at }, { arrived: at, left: null, place }];
}

/** The presence of somebody who leaves at a time, or who had left and did so at another one. */
export function departed(presence: Presence, at: ClockTime, start: ClockTime): Presence {
  const last = presence.intervals.at(-1);
  if (last === undefined || minutesOfDay(at) <= minutesOfDay(last.arrived ?? start)) return presence;
  return { ...presence, intervals: [...presence.intervals.slice(0, -1), { ...last, left: at }] };
}

/**
 * The presence after changes in the form, made consistent: whichever of outcome and intervals was
 * changed decides about the other. `place`: where somebody is who simply attended.
 */
export function changed(
  presence: Presence,
  changes: {
    outcome?: Outcome | undefined;
    intervals?: readonly Interval[] | undefined;
    representedById?: string | null | undefined;
  },
  place: Place,
): Presence {
  const { outcome = presence.outcome, representedById = presence.representedById } = changes;
  const intervals = changes.intervals ? inOrder(changes.intervals) : presence.intervals;
  if (!sameIntervals(intervals, presence.intervals)) {
    if (intervals.length > 0) return { outcome: 'attended', intervals, representedById: null };
    return finish(outcome === 'attended' ? 'expected' : outcome, representedById);
  }
  // Naming who spoke for somebody says that they were represented.
  const named = representedById !== null && representedById !== presence.representedById;
  const chosen = named && outcome === presence.outcome ? 'represented' : outcome;
  if (chosen !== 'attended') return finish(chosen, representedById);
  return {
    outcome: chosen,
    intervals: intervals.length > 0 ? intervals : [{ arrived: null, left: null, place }],
    representedById: null,
  };
}

const finish = (outcome: Outcome, representedById: string | null): Presence => ({
  outcome,
  intervals: [],
  representedById: outcome === 'represented' ? representedById : null,
});

function inOrder(intervals: readonly Interval[]): Interval[] {
  for (const { arrived, left } of intervals) {
    if (arrived !== null && left !== null && left <= arrived) {
      throw new RegisterError('invalid-input', 'Somebody left before arriving', {
        fields: { intervals: 'ends-before-start' },
      });
    }
  }
  return intervals.toSorted((a, b) => (a.arrived ?? '').localeCompare(b.arrived ?? ''));
}

const sameIntervals = (a: readonly Interval[], b: readonly Interval[]) =>
  a.length === b.length &&
  a.every((one, i) => {
    const other = b[i];
    return (
      other !== undefined &&
      one.arrived === other.arrived &&
      one.left === other.left &&
      one.place === other.place
    );
  });
