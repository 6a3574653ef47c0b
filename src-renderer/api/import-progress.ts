import { useSyncExternalStore } from 'react';
import type { ImportProgress } from '../../src-shared/contract/events.ts';

let progress: ImportProgress | null = null;
const listeners = new Set<() => void>();

/** What main told last; null when something new begins. */
export function setImportProgress(next: ImportProgress | null): void {
  progress = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How far the table is that is compared or brought in; null before anything is known. */
export const useImportProgress = (): ImportProgress | null => useSyncExternalStore(listen, () => progress);
