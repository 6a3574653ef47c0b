import { useMemo, useState } from 'react';
import {
  NOTHING,
  chooseAll,
  chooseOnly,
  chooseTo,
  restChoice,
  toggleChosen,
  type Choice,
} from '../tree/choice.ts';
import type { AgendaEditor } from './agenda-editor.ts';
import type { Row } from './agenda-tree.ts';

/** What can be done to the choice of rows, by key or mouse. */
export interface AgendaChoice {
  toggle: (key: string) => void;
  /** The stretch up to a row; `from`: where it begins, if it begins now. */
  to: (from: string, key: string) => void;
  only: (key: string) => void;
  all: () => void;
  /** The keyboard goes on without Shift: what is chosen stays, the next stretch begins anew. */
  rest: () => void;
  clear: () => void;
}

/** Several rows chosen together: which of those that are there, and what changes that. */
export function useAgendaChoice(editor: AgendaEditor, rows: readonly Row[]) {
  const [choice, setChoice] = useState<Choice>(NOTHING);
  const chosen = useMemo(
    () => new Set(rows.filter(({ key }) => choice.chosen.has(key)).map(({ key }) => key)),
    [rows, choice],
  );
  const choose = useMemo<AgendaChoice>(
    () => ({
      toggle: (key) => setChoice((before) => toggleChosen(editor.rows(), before, key)),
      to: (from, key) => setChoice((before) => chooseTo(editor.rows(), before, from, key)),
      only: (key) => setChoice(chooseOnly(editor.rows(), key)),
      all: () => setChoice(chooseAll(editor.rows())),
      rest: () => setChoice(restChoice),
      clear: () => setChoice(NOTHING),
    }),
    [editor],
  );
  return { chosen, choose };
}
