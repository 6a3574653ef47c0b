import { Worker } from 'node:worker_threads';
import { type CheckAnswer, CheckElsewhere } from './check-elsewhere.ts';
import type { ContentCheck } from './content-check.ts';

/** What is published is this program's own work: nothing in it is slow, a disk may be (ms). */
const LONGEST_CHECK = 120_000;

/** Checks files that this program has written in a thread each, so that what has to be done meanwhile is not held up. */
export function checkInThread(script: string | URL): ContentCheck {
  return {
    begin() {
      const thread = new Worker(script);
      // A thread that fails says so before it ends.
      thread.on('error', (error) => console.error(error));
      return new CheckElsewhere(
        {
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
          send: (path) => thread.postMessage(path),
          onAnswer: (listener) => thread.once('message', (answer: CheckAnswer) => listener(answer)),
          onEnd: (listener) => thread.once('exit', listener),
          end: () => void thread.terminate(),
        },
        // What is wrong then is wrong here, and not with the register.
        { longest: LONGEST_CHECK, silence: 'internal' },
      );
    },
  };
}
