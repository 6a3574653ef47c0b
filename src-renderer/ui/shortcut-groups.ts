import { useEffect, useSyncExternalStore } from 'react';

/** What keys do, for the sheet of keys: [what happens, the keys, other keys for the same]. */
export interface ShortcutGroup {
  title: string;
  keys: readonly (readonly [string, string, ...string[]])[];
}

let groups: readonly ShortcutGroup[] = [];
const listeners = new Set<() => void>();
const askListeners = new Set<() => void>();

function change(next: readonly ShortcutGroup[]): void {
  groups = next;
  for (const listener of listeners) listener();
}

/** A page lists its own keys while it is shown. The group must stay the same object from one drawing to the next. */
export function useShortcutGroup(group: ShortcutGroup): void {
  useEffect(() => {
    change([...groups, group]);
    return () => change(groups.filter((each) => each !== group));
  }, [group]);
}

export function useShortcutGroups(): readonly ShortcutGroup[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => groups,
  );
}

/** Asks the shell to show the sheet of keys. */
export function askForShortcuts(): void {
  for (const listener of askListeners) listener();
}

export function onAskForShortcuts(listener: () => void): () => void {
  askListeners.add(listener);
  return () => {
    askListeners.delete(listener);
  };
}
