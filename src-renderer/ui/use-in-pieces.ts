import { useEffect, useState } from 'react';

/** `first`: rows of a screenful. `step`: rows that are drawn without anybody having to wait. */
interface Pieces {
  first: number;
  step: number;
  /** As many are wanted at once: the row that is gone to is among them. */
  atLeast?: number;
}

/**
 * How many rows of a long table to draw now: a screenful at once, then a few more in each task of the page, so that
 * a key pressed meanwhile is answered. For tables that are drawn whole; `DataTable` draws only what is in sight.
 */
export function useInPieces(count: number, { first, step, atLeast = 0 }: Pieces): number {
  const [drawn, setDrawn] = useState(0);
  const shown = Math.max(drawn, first, atLeast);
  // A row that is added is there at once.
  const now = count - shown <= step ? count : shown;
  useEffect(() => {
    if (now === drawn && now === count) return;
    const timer = setTimeout(() => setDrawn(now < count ? now + step : now));
    return () => clearTimeout(timer);
  }, [now, drawn, count, step]);
  return now;
}
