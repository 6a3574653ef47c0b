import { useText } from '../../../i18n/text.tsx';
import { ItemDialog } from '../item-dialog.tsx';
import type { Timetable } from './agenda-tree.ts';
import type { AgendaCommands, Keys } from './use-agenda-commands.ts';

interface UnderDialogProps {
  keys: Keys;
  timetable: Timetable;
  commands: AgendaCommands;
  onClose: () => void;
}

/** Asks under which item of the first level rows go. */
export function UnderDialog({ keys, timetable, commands, onClose }: UnderDialogProps) {
  const words = useText().meetings.agenda;
  return (
    <ItemDialog
      items={timetable.lines
        .filter(({ row, level }) => level === 1 && !keys.has(row.key))
        .map(({ row, number }) => ({ id: row.key, number, title: row.title }))}
      title={words.moveUnderTitle(keys.size)}
      onChoose={(parentKey) => commands.under(keys, parentKey)}
      onClose={onClose}
    />
  );
}
