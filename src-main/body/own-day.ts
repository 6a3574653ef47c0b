import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';

interface Dated {
  id: string;
  from: IsoDate | null;
}

/**
 * No two names or rules of the group begin on the same day: which one would hold? `changed`: the one that gets the day,
 * null for a new one.
 * @throws RegisterError 'invalid-input'
 */
export function checkOwnDay(all: readonly Dated[], from: IsoDate | null, changed: string | null): void {
  if (!all.some((one) => one.id !== changed && one.from === from)) return;
  throw new RegisterError('invalid-input', 'Another one begins on that day', {
    fields: { [changed === null ? 'from' : 'changes.from']: 'duplicate' },
  });
}
