import { useMemo } from 'react';
import { useText } from '../../../i18n/text.tsx';
import { useShortcutGroup, type ShortcutGroup } from '../../../ui/shortcut-groups.ts';
import { MARK_KEYS, MARKS } from './marks.ts';
import { REPLY_KEYS } from './reply-cell.tsx';

/** Lists the keys of the list of attendance on the sheet of keys. */
export function useAttendanceShortcuts(): void {
  const { attendance, shortcuts: words } = useText().meetings;
  const group = useMemo<ShortcutGroup>(
    () => ({
      title: words.attendance,
      keys: [
        ...MARKS.map((mark) => [attendance.marks[mark], MARK_KEYS[mark]] as const),
        ...(['accepted', 'tentative', 'declined'] as const).map(
          (reply) => [attendance.replyKeys[reply], REPLY_KEYS[reply]] as const,
        ),
        [words.comesNow, 'Shift+p', 'Shift+o'],
        [words.leavesNow, 'l'],
        [words.times, 't'],
        [words.details, 'Enter'],
        [words.choose, 'Shift+↓', 'Ctrl+A'],
      ],
    }),
    [attendance, words],
  );
  useShortcutGroup(group);
}
