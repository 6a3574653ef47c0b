import { RegisterError } from '../../src-shared/contract/errors.ts';
import { openConnection } from '../database/connection.ts';
import { type ContentCheck, checkHere } from './content-check.ts';

/**
 * Whether SQLite finds a copy sound that this program has just written, read back from where it lies. Not mapped into
 * memory: on a share that goes away, that would end the program.
 */
export function checkCopy(path: string): void {
  const copy = openConnection(path, 'read');
  try {
    const answer = copy.pragma('quick_check(1)');
    if (answer !== 'ok') throw new RegisterError('internal', `The copy failed its check: ${String(answer)}`);
  } finally {
    copy.close();
  }
}

export const checkCopyHere: ContentCheck = checkHere(checkCopy);
