import type { CallFailure } from './call.ts';

type Listener = (failure: CallFailure) => void;
const listeners = new Set<Listener>();

/** Failures from before anybody could show them: a file that was given at the start. */
const early: CallFailure[] = [];

/** Tells whoever shows failures (the shell, as a toast). */
export function reportFailure(failure: CallFailure): void {
  if (listeners.size === 0) early.push(failure);
  for (const listener of listeners) listener(failure);
}

export function onFailure(listener: Listener): () => void {
  listeners.add(listener);
  for (const failure of early.splice(0)) listener(failure);
  return () => listeners.delete(listener);
}
