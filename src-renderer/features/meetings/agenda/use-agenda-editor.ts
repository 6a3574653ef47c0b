import { useEffect, useState } from 'react';
import type { AgendaItem } from '../../../../src-shared/domain/agenda-item.ts';
import { refreshTopics } from '../../../api/query-client.ts';
import type { CallFailure } from '../../../api/call.ts';
import { announceUnsaved } from '../../../api/unsaved.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { showToast } from '../../../ui/toast.ts';
import { createAgendaEditor, type AgendaEditor } from './agenda-editor.ts';

/**
 * The editor of one agenda. `readAt`: when `items` were read; the same list read again is shown again.
 * For another meeting give the component that uses it another `key`.
 */
export function useAgendaEditor(
  meetingId: string,
  items: readonly AgendaItem[],
  readAt: number,
): AgendaEditor {
  const t = useText();
  const inLanguage = useInLanguage();
  const { run: add } = useWrite('agenda.add');
  const { run: addMany } = useWrite('agenda.addMany');
  const { run: update } = useWrite('agenda.update');
  const { run: move } = useWrite('agenda.move');
  const { run: moveMany } = useWrite('agenda.moveMany');
  const kept = (count: number, { code, details }: CallFailure): boolean => {
    if (code !== 'in-use') return false;
    const item = items.find(({ id }) => id === details['item']);
    const words = t.meetings.agenda;
    showToast({
      kind: 'failed',
      title: words.keptTitle(count),
      text: words.keptText(item ? inLanguage(item.title) || words.untitled : words.untitled),
    });
    return true;
  };
  const { run: remove } = useWrite('agenda.remove', { handle: (failure) => kept(1, failure) });
  const { run: removeMany } = useWrite('agenda.removeMany', { handle: (failure) => kept(2, failure) });

  const [editor] = useState(() =>
    createAgendaEditor(items, {
      add: (place, fields) => add({ meetingId, ...place, fields }),
      addMany: (after, lines) => addMany({ meetingId, after, lines }),
      update: (id, changes) => update({ id, changes }),
      move: (moves) => {
        const [only] = moves;
        return only !== undefined && moves.length === 1 ? move(only) : moveMany({ moves });
      },
      remove: (ids) => {
        const [only] = ids;
        return only !== undefined && ids.length === 1 ? remove({ id: only }) : removeMany({ ids });
      },
      reread: () => void refreshTopics(['agenda']),
    }),
  );

  useEffect(() => {
    // Also when it reads the same as before: what is shown may be ahead of it, and refused.
    if (readAt > 0) editor.adopt(items);
  }, [editor, items, readAt]);

  useEffect(() => {
    const goes = announceUnsaved(editor);
    return () => {
      // It stays announced until it is saved: undo and closing wait for it.
      void editor.flush().finally(goes);
    };
  }, [editor]);

  return editor;
}
