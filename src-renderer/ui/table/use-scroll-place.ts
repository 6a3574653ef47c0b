import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { useLowWindow } from '../use-low-window.ts';

/**
 * What scrolls the rows of a table: `own`, or in a low window the whole page, in which `grid` begins so many px below
 * the top.
 */
export function useScrollPlace(own: RefObject<HTMLElement | null>, grid: RefObject<HTMLElement | null>) {
  const low = useLowWindow();
  const [above, setAbove] = useState(0);
  const scroller = useCallback(
    () => (low ? (own.current?.closest('main') ?? null) : own.current),
    [low, own],
  );

  useLayoutEffect(() => {
    const main = scroller();
    if (!low || main === null) return;
    const measure = () => {
      if (grid.current === null) return;
      const { top } = grid.current.getBoundingClientRect();
      setAbove(Math.round(top - main.getBoundingClientRect().top + main.scrollTop));
    };
    // What stands above the table breaks into more lines, or fewer, as the page gets narrower or wider.
    const observer = new ResizeObserver(measure);
    for (const part of [main, ...main.children]) observer.observe(part);
    measure();
    return () => observer.disconnect();
  }, [low, grid, scroller]);

  return { scroller, above: low ? above : 0 };
}
