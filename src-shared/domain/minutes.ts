import { z } from 'zod';
import { Action, ActionFields } from './action.ts';
import { Id, Party, PartyRef } from './common.ts';
import { Decision, DecisionFields } from './decision.ts';
import { Input, InputFields } from './input.ts';
import { type MeetingState, nextMeetingStates } from './meeting.ts';
import { RichText } from './rich-text.ts';

export const MINUTES_STATES = ['drafting', 'with-chair', 'circulated', 'adopted', 'locked'] as const;
export const MinutesState = z.enum(MINUTES_STATES);
export type MinutesState = z.infer<typeof MinutesState>;

export const ENTRY_TYPES = ['discussion', 'decision', 'action', 'input'] as const;
export const EntryType = z.enum(ENTRY_TYPES);
export type EntryType = z.infer<typeof EntryType>;

/**
 * One entry of the minutes, under one agenda item. Entries are rows: registers and documents are
 * views of the same rows. `decision` is set for decisions, `action` for actions and `input` for inputs
 * (from the speaker), else null.
 */
export const Entry = z.object({
  id: Id,
  meetingId: Id,
  agendaItemId: Id,
  /** Orders the entries of one item; compare as plain text. */
  position: z.string(),
  type: EntryType,
  body: RichText,
  speaker: Party.nullable(),
  decision: Decision.nullable(),
  action: Action.nullable(),
  input: Input.nullable(),
});
export type Entry = z.infer<typeof Entry>;

/** The code people quote (`D7.3`), where the entry has one. */
export const codeOfEntry = (entry: Entry): string | null =>
  entry.decision?.code ?? entry.action?.code ?? entry.input?.code ?? null;

/** What can be changed of an entry in place; each part on its own. */
export const EntryChanges = z
  .object({
    body: RichText,
    speaker: PartyRef.nullable(),
    decision: DecisionFields.partial(),
    action: ActionFields.partial(),
    input: InputFields.partial(),
  })
  .partial();
export type EntryChanges = z.infer<typeof EntryChanges>;

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
