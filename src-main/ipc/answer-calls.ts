import type { IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import type { BackupReason } from '../../src-shared/contract/choices.ts';
import { type CallName, type CallParsed, calls } from '../../src-shared/contract/calls.ts';
import { type Failure, RegisterError, type Reply } from '../../src-shared/contract/errors.ts';
import type { GivenFile } from '../papers/add-files.ts';
import type { AppWindow } from '../window.ts';
import { isOwnTopFrame } from './own-frame.ts';
import { answerOfContent } from './answer-content.ts';
import { replyWith } from './long-lists.ts';
import type { ContentCall } from './answers.ts';
import { windowAnswers } from './window-answers.ts';
import type { WindowCall } from './window-answers/answer.ts';

/**
 * Answers a call of the page. `windowOf`: the window a page belongs to; `droppedFiles`: files dropped on it, from
 * the preload script.
 */
export function answerCall(windowOf: (event: IpcMainInvokeEvent) => AppWindow | undefined) {
  return async (
    event: IpcMainInvokeEvent,
    name: unknown,
    input: unknown,
    droppedFiles: readonly GivenFile[] = [],
  ): Promise<Reply<unknown>> => {
    try {
      const window = windowOf(event);
      if (window === undefined || !isOwnTopFrame(event)) {
        throw new RegisterError('not-allowed', 'Not the top frame of a window of this program');
      }
      if (typeof name !== 'string' || !Object.hasOwn(calls, name)) {
        throw new RegisterError('not-allowed', 'No such call');
      }
      return replyWith(await answer(window, name as CallName, input, droppedFiles));
    } catch (error) {
      return { ok: false, error: failureOf(error) };
    }
  };
}

/** Large acts: the register as it was is kept before them, beside the step of undo. `stepApart` sees to that itself. */
const BACKED_UP: Partial<Record<CallName, BackupReason>> = {
  'people.merge': 'merge',
  'organisations.merge': 'merge',
};

async function answer(
  window: AppWindow,
  name: CallName,
  input: unknown,
  droppedFiles: readonly GivenFile[],
): Promise<unknown> {
  const call = calls[name];
  const parsed = call.input.safeParse(input);
  if (!parsed.success) throw invalidInput(parsed.error);
  const reason = BACKED_UP[name];
  if (reason !== undefined) await window.openSession().backup(reason);
  const value =
    name in windowAnswers
      ? await answerOfWindow(window, name as WindowCall, parsed.data, droppedFiles)
      : answerOfContent(window.openSession(), name as ContentCall, parsed.data);
  // In development and in tests an answer that breaks the contract is an error at once.
  if (process.env['RAPPORTEUR_CHECK_ANSWERS'] === '1') call.output.parse(value);
  if (call.changes.length > 0) window.broadcast({ name: 'data.changed', topics: call.changes });
  return value;
}

function answerOfWindow<Name extends WindowCall>(
  window: AppWindow,
  name: Name,
  input: unknown,
  droppedFiles: readonly GivenFile[],
): unknown {
  return windowAnswers[name](window, input as CallParsed<Name>, droppedFiles);
}

/** A refused input with a key for each field: the page has the words. */
function invalidInput(error: z.ZodError): RegisterError {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const key = /^[a-z]+(-[a-z]+)*$/.test(issue.message) ? issue.message : 'invalid';
    fields[issue.path.map(String).join('.')] ??= key;
  }
  return new RegisterError('invalid-input', error.message, { fields });
}

function failureOf(error: unknown): Failure {
  if (error instanceof RegisterError) return error.toFailure();
  console.error(error);
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}
