import { useRef } from 'react';

/** What takes a moment, and is not begun a second time before it is done: by a double click, or by two keys. */
export function useOnce<Args extends readonly unknown[]>(
  work: (...args: Args) => Promise<unknown>,
): (...args: Args) => void {
  const running = useRef(false);
  return (...args) => {
    if (running.current) return;
    running.current = true;
    void work(...args).finally(() => {
      running.current = false;
    });
  };
}
