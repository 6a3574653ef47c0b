import { useEffect, useState } from 'react';
import type { Entry } from '../../../src-shared/domain/minutes.ts';
import { createEntrySaver, type Finished, type Sender } from './entry-saver.ts';
import { showSaved } from './minutes-cache.ts';
import type { Draft } from './draft.ts';
import { keepUnsent, newWaiting, unsentOf, type Waiting } from './waiting-rows.tsx';

interface WaitingOptions {
  itemId: string;
  entries: readonly Entry[];
  send: Sender;
  onSettled: (finished: Finished) => void;
}

/** The entries on their way into the register, kept in sight until they are found there. */
export function useWaiting({ itemId, entries, send, onSettled }: WaitingOptions) {
  const [waiting, setWaiting] = useState(() => unsentOf(itemId));
  const known = new Set(entries.map((entry) => entry.id));
  const shown = waiting.filter(
    (each) => each.state !== 'sent' || each.entryId === null || !known.has(each.entryId),
  );
  if (shown.length < waiting.length) setWaiting(shown);

  useEffect(() => keepUnsent(itemId, waiting), [itemId, waiting]);

  const change = (key: number, to: Partial<Waiting> | null) =>
    setWaiting((all) =>
      all.flatMap((each) => {
        if (each.key !== key) return each;
        return to === null ? [] : { ...each, ...to };
      }),
    );

  const settle = async (key: number, finishing: Promise<Finished>): Promise<void> => {
    const finished = await finishing;
    onSettled(finished);
    if (finished.kind === 'saved') change(key, { state: 'sent', entryId: finished.entry.id });
    else change(key, finished.kind === 'failed' ? { state: 'failed' } : null);
  };

  return {
    shown,
    /** Entries that are shown as waiting: their rows would say the same twice. */
    ids: new Set(shown.map((each) => each.entryId)),
    add: (draft: Draft, entryId: string | null, finishing: Promise<Finished>): void => {
      const added = newWaiting(draft, entryId);
      setWaiting((all) => [...all, added]);
      void settle(added.key, finishing);
    },
    /** A line that was left in the middle and not taken by main. */
    keep: (draft: Draft): void => {
      const kept: Waiting = { ...newWaiting(draft, null), state: 'failed' };
      keepUnsent(itemId, [...unsentOf(itemId), kept]);
    },
    retry: ({ key, draft }: Waiting): void => {
      change(key, { state: 'sending' });
      const saver = createEntrySaver({
        entry: null,
        read: () => draft,
        place: () => ({ agendaItemId: itemId, after: null }),
        send,
        delay: 0,
        onSaved: showSaved,
      });
      saver.touch();
      void settle(key, saver.finish());
    },
  };
}
