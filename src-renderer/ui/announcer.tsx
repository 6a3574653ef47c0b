import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

/** Tells screen readers what happened where the eye sees it anyway: "D7.3 added". */
export function announce(text: string): void {
  // The same words again are a change only with something more in them.
  said = said === text ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

/** Where `announce` speaks; one on a page that announces. */
export function Announcer() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );
  return (
    <output aria-live="polite" className="hidden-text">
      {text}
    </output>
  );
}
