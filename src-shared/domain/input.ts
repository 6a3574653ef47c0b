import { z } from 'zod';
import { Id, Line } from './common.ts';

/** What kind of comment it is; the three of the ISO/IEC commenting template. */
export const INPUT_TYPES = ['general', 'technical', 'editorial'] as const;
export const InputType = z.enum(INPUT_TYPES);
export type InputType = z.infer<typeof InputType>;

/** What a stakeholder asks for, beside the words of it: on which clause of which document, and instead of what. */
export const InputFields = z.object({
  type: InputType,
  document: Line,
  clause: Line,
  /** What the text should say. Plain text; may have lines. */
  proposedChange: z.string().trim().max(20_000, { error: 'too-long' }),
});
export type InputFields = z.infer<typeof InputFields>;

export const Input = InputFields.extend({ id: Id, code: z.string() });
export type Input = z.infer<typeof Input>;

/** `I-041`: inputs are numbered through the register, whatever meeting or file they come from. */
export function inputCode(ordinal: number): string {
  return `I-${String(ordinal).padStart(3, '0')}`;
}
