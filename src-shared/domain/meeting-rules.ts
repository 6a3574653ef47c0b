import type { MeetingKind, MeetingState } from './meeting.ts';

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
