import { useMemo } from 'react';
import { useText } from '../../../i18n/text.tsx';
import { useShortcutGroup, type ShortcutGroup } from '../../../ui/shortcut-groups.ts';

/** Lists the keys of the proposed agenda on the sheet of keys. */
export function useProposalShortcuts(): void {
  const words = useText().meetings.shortcuts;
  const group = useMemo<ShortcutGroup>(
    () => ({
      title: words.agenda,
      keys: [
        [words.move, 'Alt+↑', 'Alt+↓'],
        [words.level, 'Ctrl+]', 'Ctrl+['],
      ],
    }),
    [words],
  );
  useShortcutGroup(group);
}
