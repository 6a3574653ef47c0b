import { useCallback } from 'react';
import type { RegisterStatus } from '../../src-shared/contract/app-state.ts';
import { queryClient, readKey } from '../api/query-client.ts';
import { flushUnsaved } from '../api/unsaved.ts';
import { useWrite } from '../api/use-write.ts';
import { useText } from '../i18n/text.tsx';
import { dismissToast, showToast } from './toast.ts';

const statusKey = readKey('register.status', {});
const latestStep = () => queryClient.getQueryData<RegisterStatus>(statusKey)?.undo ?? null;

/**
 * Says what was done and offers to undo it: `const done = useUndoable(); done(t.people.deleted(...))`.
 * The toast goes as soon as something else is changed: its Undo would take that back instead.
 * `steps`: how many calls of the contract it took.
 */
export function useUndoable(): (title: string, steps?: number) => void {
  const t = useText();
  const { run: undo } = useWrite('history.undo');
  return useCallback(
    (title, steps = 1) => {
      const step = latestStep();
      let stopWatching = () => {};
      const undoAll = async () => {
        stopWatching();
        await flushUnsaved();
        // What was typed since is now the latest step.
        if (latestStep() !== step) return;
        for (let count = 0; count < steps; count += 1) if (!(await undo({})).ok) return;
      };
      const id = showToast({
        kind: 'done',
        title,
        action: { label: t.ui.undo, onClick: () => void undoAll() },
      });
      stopWatching = queryClient.getQueryCache().subscribe(({ query }) => {
        if (query.queryKey[0] !== statusKey[0] || latestStep() === step) return;
        stopWatching();
        dismissToast(id);
      });
    },
    [t, undo],
  );
}
