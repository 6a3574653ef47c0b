import { z } from 'zod';
import { Id } from '../domain/common.ts';
import { OpenRegister } from './app-state.ts';
import type { Topic } from './events.ts';

/** A call that changes nothing. */
export function read<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { kind: 'read', input, output, changes: [] as readonly Topic[] } as const;
}

/** A call that changes the open register: refused when it is read-only, one step of undo, announced by topic. */
export function write<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
  ...changes: readonly Topic[]
) {
  return { kind: 'write', input, output, changes } as const;
}

/** A call about the program or the file, not the content: needs no open register and is no step of undo. */
export function act<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
  ...changes: readonly Topic[]
) {
  return { kind: 'act', input, output, changes } as const;
}

export const None = z.object({});
export const ById = z.object({ id: Id });
export const OfMeeting = z.object({ meetingId: Id });
export const Done = z.null();
export const Created = z.object({ id: Id });
/** The row to stand behind; null: first of its siblings. */
export const After = Id.nullable();
/** A file dialog that was closed without a choice answers null. */
export const Opened = OpenRegister.nullable();
