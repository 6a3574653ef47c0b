import { fork } from 'node:child_process';
import { join } from 'node:path';
import { type CheckAnswer, CheckElsewhere } from '../../src-main/register-file/check-elsewhere.ts';
import type { ContentCheck } from '../../src-main/register-file/content-check.ts';

/** Checks a file in a process of its own, as the app does in one of Electron's: starting it is part of what is measured. */
export const checkInChild: ContentCheck = {
  begin() {
    const child = fork(join(import.meta.dirname, 'check-file-in-child.mjs'), {});
    return new CheckElsewhere(
      {
        send: (path) => child.send(path),
        onAnswer: (listener) => child.once('message', (answer) => listener(answer as CheckAnswer)),
        onEnd: (listener) => child.once('exit', listener),
        end: () => child.kill(),
      },
      { longest: 20_000, silence: 'file-damaged' },
    );
  },
};
