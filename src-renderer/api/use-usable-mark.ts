import { useIsFetching } from '@tanstack/react-query';
import { useEffect } from 'react';

const MARK = 'usable';

/**
 * Marks in the page's own timeline when the first screen stood there with all of its data: the end of
 * the start-up as a person sees it. `npm run bench` reads it.
 */
export function useUsableMark(complete: boolean): void {
  const waiting = useIsFetching();
  useEffect(() => {
    if (!complete || waiting > 0 || performance.getEntriesByName(MARK).length > 0) return;
    const frame = requestAnimationFrame(() => performance.mark(MARK));
    return () => cancelAnimationFrame(frame);
  }, [complete, waiting]);
}
