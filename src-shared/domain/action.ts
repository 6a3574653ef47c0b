import { z } from 'zod';
import { Id, IsoDate, Party, PartyRef } from './common.ts';

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
export const Action = ActionFields.extend({ id: Id, code: z.string(), owners: z.array(Party) });
export type Action = z.infer<typeof Action>;
