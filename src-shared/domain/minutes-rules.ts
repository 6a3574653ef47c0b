import type { MeetingState } from './meeting.ts';
import { nextMeetingStates } from './meeting-rules.ts';
import type { MinutesState } from './minutes.ts';

/** Minutes are edited until they are circulated; after adoption an error becomes a correction. */
export function minutesCanBeEdited(state: MinutesState): boolean {
  return state === 'drafting' || state === 'with-chair';
}

const NEXT: Record<MinutesState, readonly MinutesState[]> = {
  drafting: ['with-chair', 'circulated'],
  'with-chair': ['circulated', 'drafting'],
  circulated: ['adopted', 'drafting'],
  adopted: ['locked'],
  locked: [],
};

/** The states minutes can go to from here. */
export function nextMinutesStates(state: MinutesState): readonly MinutesState[] {
  return NEXT[state];
}

/** Every page says DRAFT until the minutes are adopted. */
export function isDraft(state: MinutesState): boolean {
  return state !== 'adopted' && state !== 'locked';
}

/** Whether the details, attendance and papers of a meeting can be changed: not when it is closed or its minutes were adopted. */
export function meetingCanBeEdited(meeting: MeetingState, minutes: MinutesState): boolean {
  return meeting !== 'closed' && isDraft(minutes);
}

/** Whether its agenda can: its items are the headings of the minutes, which stay once they were sent out. */
export function agendaCanBeEdited(meeting: MeetingState, minutes: MinutesState): boolean {
  return meetingCanBeEdited(meeting, minutes) && minutesCanBeEdited(minutes);
}

/** The states a meeting can go to. Minutes that others have say that it took place: from then on only to held and closed. */
export function reachableMeetingStates(
  meeting: MeetingState,
  minutes: MinutesState,
): readonly MeetingState[] {
  return nextMeetingStates(meeting).filter(
    (next) => minutesCanBeEdited(minutes) || next === 'held' || next === 'closed',
  );
}
