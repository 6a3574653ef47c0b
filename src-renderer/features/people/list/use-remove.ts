import { useCallback } from 'react';
import type { Bilingual } from '../../../../src-shared/domain/common.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { showToast } from '../../../ui/toast.ts';
import { useUndoable } from '../../../ui/undoable.ts';

interface Named {
  id: string;
  name: Bilingual;
}

/**
 * Deletes people or organisations as one step, with Undo, and says whom it kept because meetings name them.
 * Answers the ids of those that are gone.
 */
export function useRemove(what: 'people.remove' | 'organisations.remove') {
  const t = useText();
  const inLanguage = useInLanguage();
  const undoable = useUndoable();
  const { run } = useWrite(what, { handle: ({ code }) => code === 'in-use' });

  return useCallback(
    async (rows: readonly Named[]): Promise<string[]> => {
      const sayKept = (kept: readonly Named[]) => {
        const [first] = kept;
        if (first === undefined) return;
        showToast({
          kind: 'failed',
          title: t.people.keptTitle(kept.length, inLanguage(first.name)),
          text: t.people.keptText,
        });
      };
      const result = await run({ ids: rows.map((row) => row.id) });
      if (!result.ok) {
        if (result.failure.code === 'in-use') sayKept(rows);
        return [];
      }
      const kept = new Set(result.value.kept.map((row) => row.id));
      const gone = rows.filter((row) => !kept.has(row.id));
      const [first] = gone;
      if (first !== undefined) undoable(t.people.deleted(gone.length, inLanguage(first.name)));
      sayKept(result.value.kept);
      return gone.map((row) => row.id);
    },
    [run, t, inLanguage, undoable],
  );
}
