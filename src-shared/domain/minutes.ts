import { z } from 'zod';
import { Action, ActionFields } from './action.ts';
import { Id, Party, PartyRef } from './common.ts';
import { Decision, DecisionFields } from './decision.ts';
import { Input, InputFields } from './input.ts';
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

// In a file of their own: the first screen needs them, and not the schemas.
export {
  agendaCanBeEdited,
  isDraft,
  meetingCanBeEdited,
  minutesCanBeEdited,
  nextMinutesStates,
  reachableMeetingStates,
} from './minutes-rules.ts';
