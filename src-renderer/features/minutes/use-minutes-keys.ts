import { useMemo } from 'react';
import { useText } from '../../i18n/text.tsx';
import { type ShortcutGroup, useShortcutGroup } from '../../ui/shortcut-groups.ts';

/** Lists the keys of this screen on the sheet of keys. */
export function useMinutesKeys(): void {
  const { minutes, desk } = useText();
  const { keys } = minutes;
  const more = desk.keys;
  const group = useMemo<ShortcutGroup>(
    () => ({
      title: keys.title,
      keys: [
        [keys.enter, 'Enter'],
        [keys.newParagraph, 'Shift+Enter'],
        [keys.menu, '/'],
        [keys.kinds, 'Ctrl+1', 'Ctrl+2', 'Ctrl+3', 'Ctrl+4'],
        [keys.speaker, 'WHO:'],
        [keys.mention, '@'],
        [keys.owners, 'Alt+O'],
        [keys.due, 'Alt+D'],
        [keys.clause, 'Alt+C'],
        [keys.from, 'Alt+S'],
        [keys.takeBack, 'Backspace'],
        [keys.toEntries, '↑'],
        [keys.openEntry, 'Enter'],
        [keys.move, 'Alt+↑', 'Alt+↓'],
        [keys.remove, 'Delete', 'Ctrl+Backspace'],
        [keys.back, 'Esc'],
        [keys.nextItem, 'Ctrl+Enter', 'Ctrl+Shift+Enter'],
        [keys.jump, 'Alt+1', 'Alt+9'],
        [more.phrase, 'Tab'],
        [more.toItem, 'Alt+Shift+↑', 'Alt+Shift+↓'],
        [more.outcome, 'Alt+R'],
        [keys.attendance, 'Alt+P'],
        [more.comesNow, 'Shift+P', 'Shift+O'],
        [more.openActions, 'Alt+A'],
        [keys.panels, 'F6'],
      ],
    }),
    [keys, more],
  );
  useShortcutGroup(group);
}
