import { useMemo } from 'react';
import { useText } from '../../../i18n/text.tsx';
import { useShortcutGroup, type ShortcutGroup } from '../../../ui/shortcut-groups.ts';

/** Lists the keys of the agenda on the sheet of keys. */
export function useAgendaShortcuts(): void {
  const words = useText().meetings.shortcuts;
  const group = useMemo<ShortcutGroup>(
    () => ({
      title: words.agenda,
      keys: [
        [words.nextRow, 'Enter', 'Shift+Enter'],
        [words.nextCell, 'Tab', 'Shift+Tab'],
        [words.move, 'Alt+↑', 'Alt+↓'],
        [words.level, 'Ctrl+]', 'Ctrl+['],
        [words.insert, 'Ctrl+Enter'],
        [words.remove, 'Ctrl+Shift+⌫'],
        [words.row, 'Esc'],
        [words.chooseStretch, 'Shift+↑', 'Shift+↓'],
        [words.chooseOne, 'Ctrl+Space', words.ctrlClick],
        [words.chooseAll, 'Ctrl+A'],
        [words.removeRows, 'Del'],
        [words.drag, 'Space'],
      ],
    }),
    [words],
  );
  useShortcutGroup(group);
}
