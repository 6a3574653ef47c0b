import { useMemo } from 'react';
import type { Language } from '../../../../src-shared/domain/common.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { useUndoable } from '../../../ui/undoable.ts';
import type { AgendaEditor } from './agenda-editor.ts';
import { indentPlace, outdentPlace, rootKey, stepPlace, timetableOf, type Place } from './agenda-tree.ts';
import type { PastedLine } from './pasted-lines.ts';
import type { CellName, Cells } from './use-cells.ts';

/** What can be done to a row, by key, menu or mouse. */
export interface AgendaCommands {
  /** To the same cell of the next or the one before; behind the last row to the line that adds one. */
  go: (key: string, step: -1 | 1, cell: CellName) => void;
  step: (key: string, step: -1 | 1) => void;
  drop: (key: string, place: Place) => void;
  indent: (key: string) => void;
  outdent: (key: string) => void;
  insertBelow: (key: string) => void;
  remove: (key: string, cell: CellName) => void;
  /** Adds items at the end; answers the key of the last one. */
  append: (lines: readonly PastedLine[]) => string | null;
}

const ANY_TIME = { start: '00:00', end: '00:00' };

export function useAgendaCommands(
  editor: AgendaEditor,
  cells: Cells,
  language: Language,
  say: (text: string) => void,
): AgendaCommands {
  const t = useText();
  const inLanguage = useInLanguage();
  const undoable = useUndoable();

  return useMemo(() => {
    const titled = ({ title }: PastedLine) => ({ en: '', km: '', [language]: title });
    const words = t.meetings.agenda;
    const numberOf = (key: string) =>
      timetableOf(ANY_TIME, editor.rows()).lines.find((line) => line.row.key === key)?.number ?? '';
    const rowsAround = (key: string) => {
      const rows = editor.rows();
      const index = rows.findIndex((row) => row.key === key);
      return { row: rows[index], before: rows[index - 1], after: rows[index + 1] };
    };
    const move = (key: string, place: Place | null) => {
      if (place === null) return;
      editor.move(key, place);
      say(words.movedTo(numberOf(key)));
    };

    return {
      go: (key, step, cell) => {
        const { before, after } = rowsAround(key);
        const next = step === 1 ? after : before;
        if (next !== undefined) cells.focus(next.key, cell);
        else if (step === 1) cells.focusAddLine();
      },
      step: (key, step) => move(key, stepPlace(editor.rows(), key, step)),
      drop: move,
      indent: (key) => {
        const place = indentPlace(editor.rows(), key);
        if (place === 'first' || place === 'has-children') say(words.staysBecause[place]);
        else move(key, place);
      },
      outdent: (key) => move(key, outdentPlace(editor.rows(), key)),
      insertBelow: (key) => {
        const { row, after } = rowsAround(key);
        if (row === undefined) return;
        // Below an item that has sub-items, the new one becomes the first of them.
        const place =
          after?.parentKey === key
            ? { parentKey: key, afterKey: null }
            : { parentKey: row.parentKey, afterKey: key };
        cells.focus(editor.insert(place), 'title');
      },
      remove: (key, cell) => {
        const { row, before } = rowsAround(key);
        if (row === undefined) return;
        const after = editor
          .rows()
          .slice(editor.rows().indexOf(row))
          .find((each) => each !== row && each.parentKey !== key);
        const removed = editor.remove(key);
        const next = after ?? before;
        if (next === undefined) cells.focusAddLine();
        else cells.focus(next.key, cell);
        void removed.then((done) => done && undoable(words.removed(inLanguage(row.title))));
      },
      append: (lines) => {
        const [only] = lines;
        if (lines.length > 1) {
          const last = editor.append(lines.map((line) => ({ level: line.level, title: titled(line) })));
          void editor.flush().then(() => undoable(words.added(lines.length)));
          return last;
        }
        if (only === undefined) return null;
        const end = editor.rows().at(-1);
        const parentKey = only.level === 2 && end ? rootKey(end) : null;
        const siblings = editor.rows().filter((row) => row.parentKey === parentKey);
        return editor.insert({ parentKey, afterKey: siblings.at(-1)?.key ?? null }, { title: titled(only) });
      },
    };
  }, [cells, editor, inLanguage, language, say, t, undoable]);
}
