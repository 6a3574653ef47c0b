import { useEffect, useState } from 'react';

/** `first`: rows of a screenful. `step`: rows that are drawn without anybody having to wait. */
interface Pieces {
  first: number;
  step: number;
  /** As many are wanted at once: the row that is gone to is among them. */
  atLeast?: number;
  /** What the rows are of, such as a filter: when it changes, a screenful comes first again. */
  of?: string;
}

/**
 * How many rows of a long table to draw now: a screenful at once, then a few more in each task of the page, so that
 * a key pressed meanwhile is answered. For tables that are drawn whole; `DataTable` draws only what is in sight.
 */
export function useInPieces(count: number, { first, step, atLeast = 0, of = '' }: Pieces): number {
  const [{ drawn, drawnOf }, setDrawnOf] = useState({ drawn: 0, drawnOf: of });
  if (drawnOf !== of) setDrawnOf({ drawn: 0, drawnOf: of });
  const shown = Math.max(drawnOf === of ? drawn : 0, first, atLeast);
  // A row that is added is there at once.
  const now = count - shown <= step ? count : shown;
  useEffect(() => {
    if (now === drawn && now === count) return;
    const timer = setTimeout(() => setDrawnOf({ drawn: now < count ? now + step : now, drawnOf: of }));
    return () => clearTimeout(timer);
  }, [now, drawn, count, step, of]);
  return now;
}
