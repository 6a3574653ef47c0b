import { useCallback } from 'react';
import { flushUnsaved } from '../api/unsaved.ts';
import { onStep, useWrite } from '../api/use-write.ts';
import { useText } from '../i18n/text.tsx';
import { dismissToast, showToast } from './toast.ts';

/**
 * Says what was done and offers to undo it: `const done = useUndoable(); done(t.people.deleted(...))`.
 * The toast goes as soon as something else is changed: its Undo would take that back instead.
 */
export function useUndoable(): (title: string) => void {
  const t = useText();
  const { run: undo } = useWrite('history.undo');
  return useCallback(
    (title) => {
      let latest = true;
      const undoAll = async () => {
        // What is still being typed becomes the latest step.
        await flushUnsaved();
        if (!latest) return;
        stopListening();
        await undo({});
      };
      const id = showToast({
        kind: 'done',
        title,
        action: { label: t.ui.undo, onClick: () => void undoAll() },
      });
      const stopListening = onStep(() => {
        latest = false;
        stopListening();
        dismissToast(id);
      });
    },
    [t, undo],
  );
}
