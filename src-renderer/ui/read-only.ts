import { createContext, use } from 'react';

/** True where nothing can be changed; the app sets it for a register that is open for reading only. */
export const ReadOnlyContext = createContext(false);

/** Whether fields show their values without letting them be changed. */
export function useReadOnly(): boolean {
  return use(ReadOnlyContext);
}
