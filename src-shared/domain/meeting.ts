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

// In a file of their own: the first screen needs them, and not the schemas.
export { codeOf, nextMeetingStates } from './meeting-rules.ts';
