import { utilityProcess } from 'electron';
import { ERROR_CODES, RegisterError } from '../../src-shared/contract/errors.ts';
import { oneOf } from '../own-files.ts';
import type { ContentCheck } from './verify.ts';

/** A register of 58 MB is checked in a tenth of a second; what takes this long (ms) is no register. */
const LONGEST_CHECK = 20_000;

type Answer = { ok: true } | { ok: false; code: string; message: string };

/** Checks a file in a utility process, and ends that process when it takes too long. */
export function checkInProcessOfItsOwn(script: string): ContentCheck {
  return (path) =>
    new Promise((resolve, reject) => {
      const child = utilityProcess.fork(script, [], {
        serviceName: 'Rapporteur file check',
        stdio: 'ignore',
      });
      const timer = setTimeout(() => {
        reject(new RegisterError('check-timeout', path));
        child.kill();
      }, LONGEST_CHECK);
      child.once('message', (answer: Answer) => {
        if (answer.ok) resolve();
        else reject(new RegisterError(oneOf(ERROR_CODES, answer.code, 'internal'), answer.message));
        clearTimeout(timer);
        child.kill();
      });
      child.once('exit', () => {
        clearTimeout(timer);
        reject(new RegisterError('file-damaged', 'The check ended without an answer'));
      });
      child.postMessage(path);
    });
}
