import { useMemo, useRef } from 'react';
import type { WriteResult } from '../../api/use-write.ts';
import type { Entry } from '../../../src-shared/domain/minutes.ts';
import type { Sender } from './entry-saver.ts';
import { lastEntryOf } from './minutes-cache.ts';

/**
 * Sends new entries one after the other, each behind the one before, however fast they are typed. The place is
 * looked up when it is sent: `after` of the input is not used.
 */
export function useLineSender(send: Sender, meetingId: string): Sender {
  const running = useRef<Promise<unknown>>(Promise.resolve());
  return useMemo(
    () => ({
      ...send,
      'minutes.add': (input): Promise<WriteResult<Entry>> => {
        const sent = running.current.then(() =>
          send['minutes.add']({ ...input, after: lastEntryOf(meetingId, input.agendaItemId) }),
        );
        running.current = sent;
        return sent;
      },
    }),
    [send, meetingId],
  );
}
