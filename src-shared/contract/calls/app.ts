import { AppState, Preferences, Profile, UpdateState } from '../app-state.ts';
import { Done, None, act, read } from '../call.ts';

/** The program on this machine: who works here, and how it looks. */
export const appCalls = {
  'app.state': read(None, AppState),
  'app.saveProfile': act(Profile, Done, 'app'),
  'app.savePreferences': act(Preferences.partial(), Done, 'app'),
  /** The page has sent all that was typed: the window may go (answers the event `window.closing`). */
  'app.readyToClose': act(None, Done),
  /** New versions: each step only when a person asks for it. */
  'app.checkForUpdate': act(None, UpdateState),
  'app.downloadUpdate': act(None, UpdateState),
  'app.installUpdate': act(None, Done),
} as const;
