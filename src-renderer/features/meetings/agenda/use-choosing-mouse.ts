import { useMemo, useRef, useEffect, type FocusEvent, type MouseEvent } from 'react';
import type { AgendaChoice } from './use-agenda-choice.ts';
import type { Cells } from './use-cells.ts';

const rowOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
const onHandle = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-cell=handle]') !== null;

/**
 * Rows chosen with the mouse: a click on the handle chooses its row, with Ctrl one more or one less, with Shift the
 * stretch up to it; with either, anywhere in a row. Whoever writes in a cell is done with choosing.
 */
export function useChoosingMouse(choose: AgendaChoice, cells: Cells, chosen: ReadonlySet<string>) {
  const any = useRef(false);
  useEffect(() => {
    any.current = chosen.size > 0;
  }, [chosen]);

  return useMemo(() => {
    /** What a click with these keys chooses; null: it is an ordinary one. */
    const wanted = (event: MouseEvent): { key: string; from: string | null } | null => {
      const row = rowOf(event.target);
      const key = row?.dataset['row'];
      if (row === null || key === undefined || event.button !== 0) return null;
      if (event.ctrlKey || event.metaKey) return { key, from: null };
      if (!event.shiftKey) return null;
      const active = rowOf(document.activeElement);
      // In the row that is written in, Shift selects words.
      if (active === row && !onHandle(event.target)) return null;
      return { key, from: active?.dataset['row'] ?? key };
    };
    return {
      onMouseDownCapture: (event: MouseEvent) => {
        const click = wanted(event);
        if (click === null) {
          // On a number or a clock, where no field takes the cursor.
          if (any.current && !onHandle(event.target)) choose.clear();
          return;
        }
        event.preventDefault();
        if (click.from === null) choose.toggle(click.key);
        else choose.to(click.from, click.key);
        cells.focus(click.key, 'handle');
      },
      onClickCapture: (event: MouseEvent) => {
        const modified = event.ctrlKey || event.metaKey || event.shiftKey;
        const key = rowOf(event.target)?.dataset['row'];
        if (key === undefined) return;
        if (modified && (onHandle(event.target) || any.current)) {
          // It chose something; a link or a button under it is not meant.
          event.preventDefault();
          event.stopPropagation();
        } else if (onHandle(event.target) && event.detail > 0) choose.only(key);
      },
      onFocus: (event: FocusEvent) => {
        if (any.current && rowOf(event.target) !== null && !onHandle(event.target)) choose.clear();
      },
    };
  }, [choose, cells]);
}
