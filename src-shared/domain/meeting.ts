import { z } from 'zod';
import { Bilingual, ClockTime, Id, IsoDate, Line } from './common.ts';

export const MEETING_KINDS = ['working-group', 'technical-consultation', 'workshop', 'bilateral'] as const;
export const MeetingKind = z.enum(MEETING_KINDS);
export type MeetingKind = z.infer<typeof MeetingKind>;

export const MEETING_MODES = ['in-person', 'online', 'hybrid'] as const;
export const MeetingMode = z.enum(MEETING_MODES);

export const MEETING_STATES = ['planned', 'convened', 'held', 'closed', 'cancelled'] as const;
export const MeetingState = z.enum(MEETING_STATES);
export type MeetingState = z.infer<typeof MeetingState>;

export const MeetingFields = z.object({
  kind: MeetingKind,
  /** Running number within its kind: "7th meeting". */
  ordinal: z.number({ error: 'required' }).int().min(1, { error: 'too-small' }).max(9999),
  title: Bilingual,
  date: IsoDate,
  start: ClockTime,
  end: ClockTime,
  timeZone: Line,
  venue: Bilingual,
  mode: MeetingMode,
  /** Where it is joined online; '' where there is none. */
  onlineLink: Line,
  chairId: Id.nullable(),
});
export type MeetingFields = z.infer<typeof MeetingFields>;

/** `MeetingFields` as a form checks it: a meeting ends after it starts. */
export const MeetingForm = MeetingFields.refine((meeting) => meeting.start < meeting.end, {
  error: 'ends-before-start',
  path: ['end'],
});

export const Meeting = MeetingFields.extend({ id: Id, state: MeetingState });
export type Meeting = z.infer<typeof Meeting>;

/** A meeting as other things name it. */
export const MeetingRef = Meeting.pick({ id: true, kind: true, ordinal: true, title: true, date: true });
export type MeetingRef = z.infer<typeof MeetingRef>;

/** A meeting as the rows of long lists name it. */
export const MeetingMark = MeetingRef.omit({ title: true });
export type MeetingMark = z.infer<typeof MeetingMark>;

export const MeetingCounts = z.object({
  items: z.number().int(),
  present: z.number().int(),
  decisions: z.number().int(),
  actions: z.number().int(),
  openActions: z.number().int(),
});

export const MeetingRow = Meeting.extend({ counts: MeetingCounts, minutesState: z.string() });
export type MeetingRow = z.infer<typeof MeetingRow>;

const NEXT_STATES: Record<MeetingState, readonly MeetingState[]> = {
  planned: ['convened', 'held', 'cancelled'],
  convened: ['planned', 'held', 'cancelled'],
  held: ['convened', 'closed'],
  closed: ['held'],
  cancelled: ['planned'],
};

/** The states a meeting can go to from here, the usual next one first after a step back. */
export function nextMeetingStates(state: MeetingState): readonly MeetingState[] {
  return NEXT_STATES[state];
}

const CODE_PREFIX: Record<MeetingKind, string> = {
  'working-group': '',
  'technical-consultation': 'TC',
  workshop: 'W',
  bilateral: 'B',
};

/** `D7.3`, `A7.2`; meetings of another kind get a mark of their own (`DTC1.2`), so that no two codes are alike. */
export function codeOf(
  letter: 'D' | 'A',
  meeting: { kind: MeetingKind; ordinal: number },
  ordinal: number,
): string {
  return `${letter}${CODE_PREFIX[meeting.kind]}${meeting.ordinal}.${ordinal}`;
}
