import { useMemo } from 'react';
import type { Language } from '../../../../src-shared/domain/common.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { useUndoable } from '../../../ui/undoable.ts';
import { groupUnder, indentGroup, outdentGroup, stepGroup, withSubItems, type Move } from '../tree/group.ts';
import { rootKey, type LevelRefusal } from '../tree/tree.ts';
import { MOST_ITEMS_AT_ONCE } from '../../../../src-shared/domain/agenda-item.ts';
import { showToast } from '../../../ui/toast.ts';
import type { AgendaEditor } from './agenda-editor.ts';
import { timetableOf } from './agenda-tree.ts';
import type { PastedLine } from './pasted-lines.ts';
import type { CellName, Cells } from './use-cells.ts';

/** Rows that are acted on together: one, or those that are chosen. */
export type Keys = ReadonlySet<string>;

/** What can be done to rows, by key, menu or mouse; each is one step of undo. */
export interface AgendaCommands {
  /** To the same cell of the next or the one before; behind the last row to the line that adds one. */
  go: (key: string, step: -1 | 1, cell: CellName) => void;
  /** The row above or below. */
  beside: (key: string, step: -1 | 1) => string | undefined;
  step: (keys: Keys, step: -1 | 1) => void;
  drop: (moves: readonly Move[]) => void;
  indent: (keys: Keys) => void;
  outdent: (keys: Keys) => void;
  /** Under another item, behind its sub-items. */
  under: (keys: Keys, parentKey: string) => void;
  insertBelow: (key: string) => void;
  /** The cursor goes to the same cell of what follows. */
  remove: (keys: Keys, cell: CellName) => void;
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
    /** `stays`: why some of them could not be moved. */
    const move = (moves: readonly Move[], stays: LevelRefusal | null = null) => {
      if (moves.length > 0) editor.move(moves);
      const [first] = moves;
      if (stays !== null) say(words.staysBecause[stays]);
      else if (first !== undefined) {
        say(moves.length === 1 ? words.movedTo(numberOf(first.key)) : words.movedMany(moves.length));
      }
    };

    return {
      go: (key, step, cell) => {
        const { before, after } = rowsAround(key);
        const next = step === 1 ? after : before;
        if (next !== undefined) cells.focus(next.key, cell);
        else if (step === 1) cells.focusAddLine();
      },
      beside: (key, step) => rowsAround(key)[step === 1 ? 'after' : 'before']?.key,
      step: (keys, step) => move(stepGroup(editor.rows(), keys, step)),
      drop: (moves) => move(moves),
      indent: (keys) => {
        const { moves, stays } = indentGroup(editor.rows(), keys);
        move(moves, stays);
      },
      outdent: (keys) => move(outdentGroup(editor.rows(), keys)),
      under: (keys, parentKey) => {
        const { moves, stays } = groupUnder(editor.rows(), keys, parentKey);
        move(moves, stays);
      },
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
      remove: (keys, cell) => {
        const rows = editor.rows();
        const gone = withSubItems(rows, keys);
        const from = rows.findIndex((row) => gone.has(row.key));
        const first = rows[from];
        if (first === undefined) return;
        const stays = (row: { key: string }) => !gone.has(row.key);
        const next = rows.slice(from).find(stays) ?? rows.findLast(stays);
        const removed = editor.remove([...keys]);
        if (next === undefined) cells.focusAddLine();
        else cells.focus(next.key, cell);
        // One item is called by its title, also when it takes sub-items with it.
        const text = keys.size === 1 ? words.removed(inLanguage(first.title)) : words.removedMany(gone.size);
        void removed.then((done) => done && undoable(text));
      },
      append: (lines) => {
        const [only] = lines;
        if (lines.length > 1) {
          const taken = lines.slice(0, MOST_ITEMS_AT_ONCE);
          const last = editor.append(taken.map((line) => ({ level: line.level, title: titled(line) })));
          void editor.flush().then(() => undoable(words.added(taken.length)));
          if (lines.length > taken.length) {
            showToast({
              kind: 'failed',
              title: words.leftOut(lines.length - taken.length),
              text: words.leftOutText(taken.length),
            });
          }
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
