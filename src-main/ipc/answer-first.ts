import type { IpcMainInvokeEvent } from 'electron';
import type { Reply } from '../../src-shared/contract/errors.ts';
import { today } from '../clock.ts';
import type { AppWindow } from '../window.ts';
import { firstAnswers } from './first-answers.ts';
import { replyWith } from './long-lists.ts';
import { isOwnTopFrame } from './own-frame.ts';

/**
 * Answers what a page asks to draw its first screen. Null for anything else and for what fails: the other answers
 * say what is wrong with it.
 */
export async function answerFirst(
  event: IpcMainInvokeEvent,
  window: AppWindow,
  name: unknown,
  input: unknown,
): Promise<Reply<unknown> | null> {
  if (!isOwnTopFrame(event) || !isEmpty(input)) return null;
  if (name === 'app.state') return { ok: true, value: await window.program.state(window) };
  const { session } = window;
  if (session === null || typeof name !== 'string' || !isFirst(name)) return null;
  const context = { today: today(), author: session.author, describe: () => {} };
  try {
    const value = session.read((db) => firstAnswers[name](db, {}, context));
    if (process.env['RAPPORTEUR_CHECK_ANSWERS'] === '1') {
      const { calls } = await import('../../src-shared/contract/calls.ts');
      calls[name].output.parse(value);
    }
    return replyWith(value);
  } catch {
    return null;
  }
}

const isFirst = (name: string): name is keyof typeof firstAnswers => Object.hasOwn(firstAnswers, name);

const isEmpty = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && Object.keys(input).length === 0;
