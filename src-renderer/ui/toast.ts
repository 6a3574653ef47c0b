import { useSyncExternalStore } from 'react';

interface ToastAction {
  label: string;
  onClick: () => void;
}

export interface Toast {
  id: number;
  title: string;
  text?: string | undefined;
  kind: 'done' | 'failed';
  /** One thing to do about it, for example Undo. */
  action?: ToastAction | undefined;
  /** Another way to go on, where there are two: "Show in folder". */
  secondAction?: ToastAction | undefined;
}

const SHOWN_FOR = 6000;
/** Failures are read, not glanced at. */
const FAILURE_SHOWN_FOR = 14_000;
const MOST = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();
const timers = new Map<number, number>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function dismissToast(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  change(toasts.filter((toast) => toast.id !== id));
}

/** Says for a moment what happened; answers its id. Nothing that must be answered belongs here. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  const id = (lastId += 1);
  // The same sentence twice says nothing more, and what was done before is old news.
  const others = toasts.filter(
    (other) => other.title !== toast.title && (other.kind === 'failed' || other.action !== undefined),
  );
  change([...others, { ...toast, id }].slice(-MOST));
  releaseToast(id);
  return id;
}

/** While it is pointed at or focused it stays. */
export function holdToast(id: number): void {
  clearTimeout(timers.get(id));
}

export function releaseToast(id: number): void {
  const toast = toasts.find((each) => each.id === id);
  if (toast === undefined) return;
  const wait = toast.kind === 'failed' ? FAILURE_SHOWN_FOR : SHOWN_FOR;
  clearTimeout(timers.get(id));
  timers.set(
    id,
    window.setTimeout(() => dismissToast(id), wait),
  );
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}
