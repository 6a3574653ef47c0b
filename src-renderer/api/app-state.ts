import type { AppState } from '../../src-shared/contract/app-state.ts';
import { useRead } from './use-read.ts';

/** Profile, preferences, the open register and the recent ones. Read before the first screen is drawn. */
export function useAppState(): AppState {
  const { data } = useRead('app.state', {});
  if (data === undefined) throw new Error('The state of the app is read before anything is shown');
  return data;
}
