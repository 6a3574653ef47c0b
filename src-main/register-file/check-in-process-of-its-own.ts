import { utilityProcess } from 'electron';
import { type CheckAnswer, CheckElsewhere } from './check-elsewhere.ts';
import type { ContentCheck } from './content-check.ts';

/** A register of 110 MB is checked in a tenth of a second; what takes this long (ms) is no register. */
const LONGEST_CHECK = 20_000;

/** Checks files in a utility process each, which is ended when it takes too long. */
export function checkInProcessOfItsOwn(script: string): ContentCheck {
  return {
    begin() {
      const child = utilityProcess.fork(script, [], {
        serviceName: 'Rapporteur file check',
        stdio: 'ignore',
      });
      return new CheckElsewhere(
        {
          send: (path) => child.postMessage(path),
          onAnswer: (listener) => child.once('message', (answer: CheckAnswer) => listener(answer)),
          onEnd: (listener) => child.once('exit', listener),
          end: () => child.kill(),
        },
        // A file that ends the process which looks at it is not one of ours.
        { longest: LONGEST_CHECK, silence: 'file-damaged' },
      );
    },
  };
}
