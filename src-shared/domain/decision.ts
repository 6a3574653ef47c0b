import { z } from 'zod';
import { Bilingual, Id } from './common.ts';
import { MeetingMark, MeetingRef } from './meeting.ts';
import { RichText } from './rich-text.ts';

export const DECISION_KINDS = ['decision', 'endorsement', 'recommendation'] as const;
export const DecisionKind = z.enum(DECISION_KINDS);
export type DecisionKind = z.infer<typeof DecisionKind>;

export const DecisionFields = z.object({ kind: DecisionKind });

/** Another decision as one names it. */
export const DecisionRef = z.object({ id: Id, code: z.string(), meetingId: Id });
export type DecisionRef = z.infer<typeof DecisionRef>;

/** A decision as the minutes show it, beside the text of its entry. */
export const Decision = DecisionFields.extend({
  id: Id,
  code: z.string(),
  /** The earlier decisions it replaces, and the later ones that replaced it. */
  supersedes: z.array(DecisionRef),
  supersededBy: z.array(DecisionRef),
});
export type Decision = z.infer<typeof Decision>;

/** A decision in the register of all meetings. */
export const DecisionRow = Decision.extend({
  text: z.string(),
  item: Bilingual,
  meeting: MeetingMark,
});
export type DecisionRow = z.infer<typeof DecisionRow>;

/** One decision with its text as minuted. */
export const DecisionFile = DecisionRow.extend({
  meeting: MeetingRef,
  entryId: Id,
  agendaItemId: Id,
  body: RichText,
});
export type DecisionFile = z.infer<typeof DecisionFile>;

/** Whether it holds: no later decision replaced it. */
export function isInForce(decision: { supersededBy: readonly unknown[] }): boolean {
  return decision.supersededBy.length === 0;
}
