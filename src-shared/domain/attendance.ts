import { z } from 'zod';
import { Bilingual, ClockTime, Id, Line } from './common.ts';
import type { QuorumRule } from './body.ts';
import { OrganisationKind } from './organisation.ts';
import { PersonForm, Sex } from './person.ts';

export const CAPACITIES = [
  'chair',
  'vice-chair',
  'secretary',
  'member',
  'alternate',
  'observer',
  'resource-person',
  'guest',
] as const;
/** In what role somebody sits in this meeting. */
export const Capacity = z.enum(CAPACITIES);
export type Capacity = z.infer<typeof Capacity>;

export const REPLIES = ['none', 'accepted', 'tentative', 'declined'] as const;
export const Reply = z.enum(REPLIES);
export type Reply = z.infer<typeof Reply>;

export const OUTCOMES = ['expected', 'attended', 'apologies', 'absent', 'represented'] as const;
/** What came of the invitation. `attended` goes with at least one interval. */
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** A stretch of presence. `arrived` null: from the start; `left` null: to the end. */
export const Interval = z.object({
  arrived: ClockTime.nullable(),
  left: ClockTime.nullable(),
  place: z.enum(['room', 'online']),
});
export type Interval = z.infer<typeof Interval>;

/** What one keystroke sets: p, o, x, a, r, and back to expected. */
export const AttendanceMark = z.enum(['room', 'online', 'apologies', 'absent', 'represented', 'expected']);

export const AttendanceFields = z.object({
  capacity: Capacity,
  invited: z.boolean(),
  reply: Reply,
  outcome: Outcome,
  /** Attendance row of the person who spoke for this one. */
  representedById: Id.nullable(),
  /** The post and organisation as at the day of the meeting; later changes do not touch them. */
  organisationId: Id.nullable(),
  position: Bilingual,
  intervals: z.array(Interval).max(20),
  note: Line,
});
export type AttendanceFields = z.infer<typeof AttendanceFields>;

export const Attendance = AttendanceFields.extend({
  id: Id,
  meetingId: Id,
  person: z.object({ id: Id, honorific: z.string(), name: Bilingual, sex: Sex }),
  organisation: z.object({ id: Id, name: Bilingual, acronym: z.string(), kind: OrganisationKind }).nullable(),
  countsForQuorum: z.boolean(),
  /** For whom an alternate comes, by the roles of the day. */
  alternateFor: z.object({ id: Id, name: Bilingual }).nullable(),
});
export type Attendance = z.infer<typeof Attendance>;

export const QuorumStatus = z.object({
  /** How many are needed; null when the body has no quorum rule. */
  required: z.number().int().nullable(),
  present: z.number().int(),
  eligible: z.number().int(),
  reached: z.boolean(),
});
export type QuorumStatus = z.infer<typeof QuorumStatus>;

/** Whether somebody was there at a clock time. */
export function presentAt(intervals: readonly Interval[], time: ClockTime): boolean {
  return intervals.some(
    (interval) =>
      (interval.arrived === null || interval.arrived <= time) &&
      (interval.left === null || time < interval.left),
  );
}

/**
 * Needed for a quorum: more than the share, or the number; null when there is no rule, or nobody it could
 * be asked of (a consultation before the group had members).
 */
export function quorumRequired(rule: QuorumRule, eligible: number): number | null {
  if (rule.kind === 'none' || eligible === 0) return null;
  if (rule.kind === 'number') return rule.value;
  return Math.floor((eligible * rule.value) / 100) + 1;
}

/**
 * Quorum of a meeting from those who count for it.
 * `eligible`: ids of all organisations (or persons) that count; `attended`: those of them that were there.
 */
export function quorumStatus(
  rule: QuorumRule,
  eligible: ReadonlySet<string>,
  attended: ReadonlySet<string>,
): QuorumStatus {
  const required = quorumRequired(rule, eligible.size);
  let present = 0;
  for (const id of eligible) if (attended.has(id)) present += 1;
  return {
    required,
    present,
    eligible: eligible.size,
    reached: required === null || present >= required,
  };
}

/** Somebody who is at the door and in no list yet; an organisation that is new too comes by its name. */
export const NewAttendee = PersonForm.extend({ organisationName: Line });
export type NewAttendee = z.infer<typeof NewAttendee>;

/** Somebody who could be invited, and by what they are found. */
export const Invitable = z.object({
  id: Id,
  honorific: z.string(),
  name: Bilingual,
  organisation: z.object({ id: Id, name: Bilingual, acronym: z.string() }).nullable(),
  /** The role they would sit in on the day; null: none. */
  capacity: Capacity.nullable(),
  /** Was on the list of the latest meeting before. */
  previous: z.boolean(),
  /** Is on the list already. */
  listed: z.boolean(),
});
export type Invitable = z.infer<typeof Invitable>;

/** Who was there for one item of the agenda. */
export const ItemPresence = z.object({
  itemId: Id,
  number: z.string(),
  title: Bilingual,
  from: ClockTime,
  to: ClockTime,
  /** The times are those at which it really began and ended, not those of the plan. */
  actual: z.boolean(),
  /** Rows of attendance that were there from its beginning to its end, and those that missed a part of it. */
  whole: z.array(Id),
  part: z.array(Id),
});
export type ItemPresence = z.infer<typeof ItemPresence>;

/** How much of a stretch of time somebody was there. An item without length is a moment. */
export function presenceDuring(
  intervals: readonly Interval[],
  from: ClockTime,
  to: ClockTime,
): 'whole' | 'part' | 'none' {
  if (to <= from) return presentAt(intervals, from) ? 'whole' : 'none';
  let missing = from;
  let there = false;
  for (const { arrived, left } of intervals.toSorted((a, b) =>
    (a.arrived ?? '').localeCompare(b.arrived ?? ''),
  )) {
    const begins = arrived ?? '00:00';
    const ends = left ?? '99:99';
    if (begins >= to || ends <= from) continue;
    there = true;
    if (begins <= missing && ends > missing) missing = ends;
  }
  if (!there) return 'none';
  return missing >= to ? 'whole' : 'part';
}

/** What a reply proposes: who declines has sent apologies, until they change their mind or come after all. */
export function outcomeAfterReply(outcome: Outcome, before: Reply, reply: Reply): Outcome {
  if (reply === 'declined') return outcome === 'expected' ? 'apologies' : outcome;
  return before === 'declined' && outcome === 'apologies' ? 'expected' : outcome;
}
