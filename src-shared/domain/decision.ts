import { z } from 'zod';
import { Id } from './common.ts';

export const DECISION_KINDS = ['decision', 'endorsement', 'recommendation'] as const;
export const DecisionKind = z.enum(DECISION_KINDS);
export type DecisionKind = z.infer<typeof DecisionKind>;

export const DecisionFields = z.object({ kind: DecisionKind });

/** A decision as the minutes show it, beside the text of its entry. */
export const Decision = DecisionFields.extend({ id: Id, code: z.string() });
export type Decision = z.infer<typeof Decision>;
