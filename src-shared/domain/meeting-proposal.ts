import { z } from 'zod';
import { AgendaItemFields, AgendaItemLinks, ItemOutcome } from './agenda-item.ts';
import { Id, IsoDate, Party } from './common.ts';
import { MeetingFields, MeetingRef } from './meeting.ts';
import { MinutesState } from './minutes.ts';

/** Why a line is proposed, with the facts that help to decide on it. */
export const ProposalReason = z.discriminatedUnion('kind', [
  /** It stands in the template. */
  z.object({ kind: z.literal('template') }),
  z.object({ kind: z.literal('minutes'), meeting: MeetingRef, minutesState: MinutesState }),
  z.object({ kind: z.literal('matters-arising'), count: z.number().int() }),
  z.object({
    kind: z.literal('action'),
    id: Id,
    code: z.string(),
    owners: z.array(Party),
    dueDate: IsoDate.nullable(),
    /** Due before the day of the new meeting. */
    overdue: z.boolean(),
  }),
  z.object({
    kind: z.literal('deferred'),
    meeting: MeetingRef,
    number: z.string(),
    outcome: ItemOutcome,
    papers: z.number().int(),
  }),
]);
export type ProposalReason = z.infer<typeof ProposalReason>;

/** A line of an agenda to be made: an item with its level; sub-items follow the item they belong to. */
export const NewAgendaLine = AgendaItemFields.extend(
  AgendaItemLinks.pick({ kind: true, minutesOfId: true, topicId: true, carriedFromId: true }).partial().shape,
).extend({ level: z.union([z.literal(1), z.literal(2)]) });
export type NewAgendaLine = z.infer<typeof NewAgendaLine>;

/** A line of the agenda of a new meeting; it can take up an action of an earlier one. */
export const NewMeetingLine = NewAgendaLine.extend({ actionId: Id.nullable() });
export type NewMeetingLine = z.infer<typeof NewMeetingLine>;

/** A line as it is proposed: to be ticked, changed or left out. */
export const ProposedLine = AgendaItemFields.extend(
  AgendaItemLinks.pick({ kind: true, minutesOfId: true, topicId: true, carriedFromId: true }).shape,
).extend({
  level: z.union([z.literal(1), z.literal(2)]),
  presenters: z.array(Party),
  /** Whether it is usual to take it. */
  on: z.boolean(),
  reason: ProposalReason,
});
export type ProposedLine = z.infer<typeof ProposedLine>;

/** Whom a new meeting invites. */
export const INVITE_CHOICES = ['previous', 'members', 'nobody'] as const;
export const InviteChoice = z.enum(INVITE_CHOICES);
export type InviteChoice = z.infer<typeof InviteChoice>;

export const MeetingProposal = z.object({
  fields: MeetingFields,
  /** The meeting it follows; null for the first of its kind. */
  previous: MeetingRef.nullable(),
  lines: z.array(ProposedLine),
  /** How many each choice would invite. */
  invitees: z.object({ previous: z.number().int(), members: z.number().int() }),
});
export type MeetingProposal = z.infer<typeof MeetingProposal>;
