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
      const removed: Meeting[] = [];
      const kept: Meeting[] = [];
      for (const meeting of meetings) {
        const result = await run({ id: meeting.id });
        if (result.ok) removed.push(meeting);
        else if (result.failure.code === 'in-use') kept.push(meeting);
      }
      const [first] = removed;
      if (first !== undefined) undoable(t.meetings.deleted(removed.length, nameOf(first)), removed.length);
      const [stays] = kept;
      if (stays !== undefined) {
        showToast({
          kind: 'failed',
          title: t.meetings.keptTitle(kept.length, nameOf(stays)),
          text: t.meetings.keptText,
        });
      }
      return removed;
    },
    [run, t, undoable],
  );
}
