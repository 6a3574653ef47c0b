import type { CallFailure } from './call.ts';

type Listener = (failure: CallFailure) => void;
const listeners = new Set<Listener>();

/** Tells whoever shows failures (the shell, as a toast). */
export function reportFailure(failure: CallFailure): void {
  for (const listener of listeners) listener(failure);
}

export function onFailure(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
