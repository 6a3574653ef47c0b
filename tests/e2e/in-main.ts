import type { ElectronApplication } from '@playwright/test';
import { newId } from '../../src-main/database/new-id.ts';

type Electron = typeof import('electron');

/** How often an answer may get lost. One call in some thousand loses it, nearly always while the program starts. */
const TRIES = 5;

/**
 * Does something in the main process, once, and answers what it answered. `work` is sent as text: it sees nothing but its arguments.
 *
 * `ElectronApplication.evaluate` by itself loses answers: V8 holds them weakly ("Resulting promise was garbage collected",
 * microsoft/playwright#33737). So main keeps each answer under the id of its call, and a lost one is asked for again without
 * doing the work again.
 */
export async function inMain<Answer, Arg = undefined>(
  app: ElectronApplication,
  work: (electron: Electron, arg: Arg) => Answer | Promise<Answer>,
  arg?: Arg,
): Promise<Answer> {
  const call = { id: newId(), source: work.toString(), arg };
  for (let tries = 1; ; tries += 1) {
    try {
      return (await app.evaluate((electron, { id, source, arg: value }) => {
        const kept = globalThis as { answersToTests?: Map<string, unknown> };
        const answers = (kept.answersToTests ??= new Map());
        // oxlint-disable-next-line no-eval -- what Playwright does with a function that it sends
        if (!answers.has(id)) answers.set(id, (0, eval)(`(${source})`)(electron, value));
        return answers.get(id);
      }, call)) as Answer;
    } catch (error) {
      if (tries === TRIES || !String(error).includes('garbage collected')) throw error;
    }
  }
}
