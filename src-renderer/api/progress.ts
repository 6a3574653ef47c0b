import { useSyncExternalStore } from 'react';
import type { ImportProgress, PapersProgress } from '../../src-shared/contract/events.ts';

/** How far something is that main does: what it told last; null when something new begins. */
function progressOf<Progress>() {
  let progress: Progress | null = null;
  const listeners = new Set<() => void>();
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    set: (next: Progress | null) => {
      progress = next;
      for (const listener of listeners) listener();
    },
    use: (): Progress | null => useSyncExternalStore(listen, () => progress),
  };
}

/** The table that is compared or brought in; null before anything is known. */
export const { set: setImportProgress, use: useImportProgress } = progressOf<ImportProgress>();

/** The files that become papers; null where none do, or all are in before anybody could read it. */
export const { set: setPapersProgress, use: usePapersProgress } = progressOf<PapersProgress>();
