import { useSyncExternalStore } from 'react';

/** As in page.module.css: below this height a page scrolls as a whole. */
const LOW = matchMedia('(height < 560px)');

function follow(changed: () => void): () => void {
  LOW.addEventListener('change', changed);
  return () => LOW.removeEventListener('change', changed);
}

/** Whether the window is so low (200 % zoom) that the page scrolls, and not what is in it. */
export const useLowWindow = (): boolean => useSyncExternalStore(follow, () => LOW.matches);
