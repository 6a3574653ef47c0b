import { nativeTheme } from 'electron';
import type { WindowAnswers } from './answer.ts';

/** The program on this machine. */
export const appAnswers = {
  'app.state': (window) => window.program.state(window),

  'app.saveProfile': (window, profile) => {
    window.program.settings.saveProfile(profile);
    return null;
  },

  'app.savePreferences': (window, changes) => {
    const { program } = window;
    program.settings.savePreferences(dropUndefined(changes));
    if (changes.language !== undefined) program.showMenu();
    if (changes.theme !== undefined) nativeTheme.themeSource = changes.theme;
    return null;
  },

  'app.readyToClose': (window) => {
    window.pageIsReadyToClose();
    return null;
  },

  'app.checkForUpdate': (window) => window.program.updates.check(),
  'app.downloadUpdate': (window) => window.program.updates.download(),
  'app.installUpdate': async (window) => {
    await window.program.updates.install();
    return null;
  },
} satisfies WindowAnswers<
  | 'app.state'
  | 'app.saveProfile'
  | 'app.savePreferences'
  | 'app.readyToClose'
  | 'app.checkForUpdate'
  | 'app.downloadUpdate'
  | 'app.installUpdate'
>;

function dropUndefined<Values extends object>(
  values: Values,
): { [Key in keyof Values]: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]: Exclude<Values[Key], undefined>;
  };
}
