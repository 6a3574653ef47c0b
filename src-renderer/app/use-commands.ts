import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { MenuCommand } from '../../src-shared/contract/events.ts';
import { useAppState } from '../api/app-state.ts';
import { flushUnsaved } from '../api/unsaved.ts';
import { useWrite } from '../api/use-write.ts';
import { useText } from '../i18n/text.tsx';
import { useShownTheme } from '../ui/theme/use-theme.ts';
import { textHistoryOf } from '../ui/rich-text/text-history.ts';
import { showToast } from '../ui/toast.ts';
import { undoBelongsToText, useHistory } from './use-history.ts';

/** What each command of the menus and shortcuts does. A new command does not compile until it is here. */
export function useCommands(
  showShortcuts: () => void,
  showPalette: () => void,
  showUpdates: () => void,
): Readonly<Record<MenuCommand, () => void>> {
  const t = useText();
  const navigate = useNavigate();
  const { preferences } = useAppState();
  const shownTheme = useShownTheme(preferences.theme);
  const { undo, redo } = useHistory();
  const { run: savePreferences } = useWrite('app.savePreferences');
  const { run: open } = useWrite('register.open');
  const { run: openExample } = useWrite('register.openExample');
  const { run: save } = useWrite('register.save');
  const { run: saveCopy } = useWrite('register.saveCopy');
  const { run: close } = useWrite('register.close');

  /** What is typed belongs to the register that is open now. */
  const afterSaving = useCallback((then: () => Promise<unknown>) => () => void flushUnsaved().then(then), []);

  return useMemo(
    () => ({
      'register.new': () => void navigate('/new'),
      'register.open': afterSaving(() => open({})),
      'register.openExample': afterSaving(() => openExample({})),
      'register.save': afterSaving(() => save({})),
      'register.saveCopy': afterSaving(async () => {
        const result = await saveCopy({});
        if (result.ok && result.value !== null) {
          showToast({ kind: 'done', title: t.shell.register.copySaved(result.value.fileName) });
        }
      }),
      'register.close': afterSaving(() => close({})),
      'history.undo': () => {
        if (textHistoryOf(document.activeElement)?.undo()) return;
        // Deprecated, and still the only way to the browser's own undo from a menu.
        if (undoBelongsToText(document.activeElement)) document.execCommand('undo');
        else void undo();
      },
      'history.redo': () => {
        if (textHistoryOf(document.activeElement)?.redo()) return;
        if (undoBelongsToText(document.activeElement)) document.execCommand('redo');
        else void redo();
      },
      'view.sidebar': () =>
        void savePreferences({ sidebar: preferences.sidebar === 'full' ? 'icons' : 'full' }),
      'view.theme': () => void savePreferences({ theme: shownTheme === 'dark' ? 'light' : 'dark' }),
      'view.language': () => void savePreferences({ language: preferences.language === 'en' ? 'km' : 'en' }),
      'help.shortcuts': showShortcuts,
      'help.updates': showUpdates,
      'go.anything': showPalette,
      'go.records': () => void navigate('/records'),
      'go.history': () => void navigate('/history'),
      'go.meetings': () => void navigate('/meetings'),
      'go.actions': () => void navigate('/actions'),
      'go.decisions': () => void navigate('/decisions'),
      'go.people': () => void navigate('/people'),
      'go.backups': () => void navigate('/backups'),
      'go.settings': () => void navigate('/settings'),
    }),
    [
      afterSaving,
      close,
      navigate,
      open,
      openExample,
      preferences,
      shownTheme,
      redo,
      save,
      saveCopy,
      savePreferences,
      showPalette,
      showShortcuts,
      showUpdates,
      t,
      undo,
    ],
  );
}
