import { useMemo } from 'react';
import { useWrite } from '../../api/use-write.ts';
import type { Sender } from './entry-saver.ts';

/** The calls that write an entry, as one thing that stays the same. */
export function useEntrySender(): Sender {
  const { run: add } = useWrite('minutes.add');
  const { run: update } = useWrite('minutes.update');
  const { run: setType } = useWrite('minutes.setType');
  const { run: remove } = useWrite('minutes.remove');
  return useMemo(
    () => ({
      'minutes.add': add,
      'minutes.update': update,
      'minutes.setType': setType,
      'minutes.remove': remove,
    }),
    [add, update, setType, remove],
  );
}
