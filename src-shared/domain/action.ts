import { z } from 'zod';
import { Bilingual, Id, IsoDate, Party, PartyRef } from './common.ts';
import { MeetingMark, MeetingRef } from './meeting.ts';
import { RichText } from './rich-text.ts';

export const ACTION_STATES = ['open', 'in-progress', 'done', 'cancelled'] as const;
export const ActionState = z.enum(ACTION_STATES);
export type ActionState = z.infer<typeof ActionState>;

export const PRIORITIES = ['low', 'normal', 'high'] as const;
export const Priority = z.enum(PRIORITIES);
export type Priority = z.infer<typeof Priority>;

/** An action as the minutes say it: what was agreed, not what became of it. */
export const ActionFields = z.object({
  owners: z.array(PartyRef).max(20),
  dueDate: IsoDate.nullable(),
  priority: Priority,
  state: ActionState,
});
export type ActionFields = z.infer<typeof ActionFields>;

/** An action as the minutes show it, beside the text of its entry. */
export const Action = ActionFields.extend({
  id: Id,
  code: z.string(),
  /** As minuted. */
  owners: z.array(Party),
  /** Who has it now, when it was handed over since. */
  currentOwners: z.array(Party),
  /** The day it was moved to since, or null. */
  revisedDueDate: IsoDate.nullable(),
});
export type Action = z.infer<typeof Action>;

export const UPDATE_KINDS = ['note', 'delay'] as const;
/** What an update tells: how it goes on, or why it is late. */
export const UpdateKind = z.enum(UPDATE_KINDS);
export type UpdateKind = z.infer<typeof UpdateKind>;

/** What an update changes besides what it says; what is absent stays. */
export const ActionChanges = z.object({
  state: ActionState.optional(),
  dueDate: IsoDate.optional(),
  owners: z.array(PartyRef).min(1, { error: 'required' }).max(20).optional(),
});
export type ActionChanges = z.infer<typeof ActionChanges>;

/** What is typed of an update; the rest of it is what it changed. */
export const UpdateFields = z.object({
  onDate: IsoDate,
  kind: UpdateKind,
  text: z.string().trim().max(5000, { error: 'too-long' }),
  /** The meeting that was told. */
  meetingId: Id.nullable(),
});
export type UpdateFields = z.infer<typeof UpdateFields>;

/** One line of what became of an action: a dated note, and what it changed. */
export const ActionUpdate = UpdateFields.extend({
  id: Id,
  meeting: MeetingRef.nullable(),
  /** What it changed them to, else null. */
  state: ActionState.nullable(),
  dueDate: IsoDate.nullable(),
  owners: z.array(Party),
  author: z.string(),
});
export type ActionUpdate = z.infer<typeof ActionUpdate>;

/** Where an action stands on the agenda of a later meeting. */
export const AgendaPlace = z.object({
  itemId: Id,
  /** "2.1" */
  number: z.string(),
  title: Bilingual,
  meeting: MeetingRef,
});
export type AgendaPlace = z.infer<typeof AgendaPlace>;

/** An action in the register of all meetings: what a list of thousands shows and is searched for. */
export const ActionRow = z.object({
  id: Id,
  code: z.string(),
  text: z.string(),
  meeting: MeetingMark,
  /** Who has it now, and by when it is to be done now. */
  owners: z.array(Party),
  dueDate: IsoDate.nullable(),
  state: ActionState,
  priority: Priority,
  lastUpdate: z.object({ onDate: IsoDate, kind: UpdateKind, text: z.string() }).nullable(),
});
export type ActionRow = z.infer<typeof ActionRow>;

/** One action with everything that is known of it. */
export const ActionFile = ActionRow.extend({
  meeting: MeetingRef,
  entryId: Id,
  agendaItemId: Id,
  closedOn: IsoDate.nullable(),
  minuted: z.object({ owners: z.array(Party), dueDate: IsoDate.nullable() }),
  /** On the agenda of a meeting that is still to come. */
  next: AgendaPlace.nullable(),
  body: RichText,
  item: z.object({ id: Id, number: z.string(), title: Bilingual }),
  /** The minutes were circulated: what they say of it stays, updates say the rest. */
  frozen: z.boolean(),
  /** The latest first. */
  updates: z.array(ActionUpdate),
  /** Every later agenda it stands on, the latest meeting first. */
  places: z.array(AgendaPlace),
});
export type ActionFile = z.infer<typeof ActionFile>;

// In a file of their own: the first screen needs them, and not the schemas.
export { DUE_WINDOWS, type DueWindow, isDueIn, isOpen, isOverdue } from './action-rules.ts';
