import { useCallback } from 'react';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { showToast } from '../../ui/toast.ts';
import { useUndoable } from '../../ui/undoable.ts';

/** Deletes meetings, with Undo; says which ones were kept because they took place. Answers those that are gone. */
export function useRemoveMeetings(): (meetings: readonly Meeting[]) => Promise<Meeting[]> {
  const t = useText();
  const undoable = useUndoable();
  const { run } = useWrite('meetings.remove', { handle: ({ code }) => code === 'in-use' });

  return useCallback(
    async (meetings) => {
      const nameOf = ({ kind, ordinal }: Meeting) => t.domain.meetingNumber[kind](ordinal);
      const result = await run({ ids: meetings.map(({ id }) => id) });
      // Something else was wrong, and has been said.
      if (!result.ok && result.failure.code !== 'in-use') return [];
      const stay = result.ok ? result.value.kept : meetings.map(({ id }) => id);
      const removed = meetings.filter(({ id }) => !stay.includes(id));
      const kept = meetings.filter(({ id }) => stay.includes(id));
      const [first] = removed;
      if (first !== undefined) undoable(t.meetings.deleted(removed.length, nameOf(first)));
      const [stays] = kept;
      if (stays !== undefined) {
        showToast({
          kind: 'failed',
          title: t.meetings.keptTitle(kept.length, nameOf(stays)),
          text: t.meetings.keptText(kept.length),
        });
      }
      return removed;
    },
    [run, t, undoable],
  );
}
