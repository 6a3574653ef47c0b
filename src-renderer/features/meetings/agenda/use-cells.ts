import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';

/** The cells of a row that the keyboard goes through; `handle` is the row itself. */
export type CellName = 'handle' | 'title' | 'other' | 'purpose' | 'minutes' | 'presenters' | 'papers';

export interface Cells {
  /** Puts the cursor into a cell, also of a row that is about to be drawn. */
  focus: (key: string, cell: CellName) => void;
  focusAddLine: () => void;
}

function focusIn(cell: Element): void {
  const field = cell.querySelector<HTMLElement>('textarea, input, button');
  field?.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  else if (field instanceof HTMLInputElement) field.select();
}

function cellOf(table: Element | null, key: string, cell: CellName): Element | null {
  const row = table?.querySelector(`[data-row="${CSS.escape(key)}"]`);
  return row?.querySelector(`[data-cell=${cell}]`) ?? row?.querySelector('[data-cell=title]') ?? null;
}

/** Moves the cursor through the table. */
export function useCells(table: RefObject<HTMLElement | null>): Cells {
  const wanted = useRef<{ key: string; cell: CellName } | null>(null);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const cell = cellOf(table.current, wanted.current.key, wanted.current.cell);
    if (cell === null) return;
    wanted.current = null;
    focusIn(cell);
  });

  return useMemo(
    () => ({
      focus: (key, name) => {
        const cell = cellOf(table.current, key, name);
        if (cell === null) wanted.current = { key, cell: name };
        else focusIn(cell);
      },
      focusAddLine: () => {
        const line = table.current?.querySelector('[data-add-line]');
        if (line) focusIn(line);
      },
    }),
    [table],
  );
}
