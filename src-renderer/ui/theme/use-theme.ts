import { useEffect, useSyncExternalStore } from 'react';
import type { Preferences } from '../../../src-shared/contract/app-state.ts';

const darkWanted = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  darkWanted.addEventListener('change', listener);
  return () => darkWanted.removeEventListener('change', listener);
}

/** The theme as chosen, or as the system has it. */
export function useShownTheme(chosen: Preferences['theme']): 'light' | 'dark' {
  const systemDark = useSyncExternalStore(subscribe, () => darkWanted.matches);
  if (chosen !== 'system') return chosen;
  return systemDark ? 'dark' : 'light';
}

/** Puts the chosen theme onto the document; `system` leaves it to the browser. */
export function useThemeOnDocument(chosen: Preferences['theme']): void {
  useEffect(() => {
    if (chosen === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = chosen;
  }, [chosen]);
}
