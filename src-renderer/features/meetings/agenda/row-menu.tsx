import { useText } from '../../../i18n/text.tsx';
import { IconButton } from '../../../ui/button.tsx';
import {
  IconAdd,
  IconArrowDown,
  IconArrowUp,
  IconDelete,
  IconDocument,
  IconIndent,
  IconMore,
  IconMoveTo,
  IconOutdent,
  IconPaper,
  IconTopic,
} from '../../../ui/icons.ts';
import { Menu } from '../../../ui/menu.tsx';
import type { ItemPart } from './item-part.tsx';
import type { Row } from './agenda-tree.ts';
import type { AgendaCommands, Keys } from './use-agenda-commands.ts';

interface RowMenuProps {
  commands: AgendaCommands;
  level: 1 | 2;
  number: string;
  row: Row;
  onOpen: (what: ItemPart, key: string) => void;
  /** Asks under which item it goes. */
  onUnder: (keys: Keys) => void;
}

/** What can be done with one item. */
export function RowMenu(props: RowMenuProps) {
  const { commands, level, number, row, onOpen, onUnder } = props;
  const t = useText();
  const words = t.meetings.agenda;
  const only = new Set([row.key]);
  return (
    <Menu
      align="end"
      items={[
        {
          id: 'insert',
          label: words.insertBelow,
          icon: IconAdd,
          keys: 'Ctrl+Enter',
          onSelect: () => commands.insertBelow(row.key),
        },
        {
          id: 'up',
          label: words.moveUp,
          icon: IconArrowUp,
          keys: 'Alt+↑',
          apart: true,
          onSelect: () => commands.step(only, -1),
        },
        {
          id: 'down',
          label: words.moveDown,
          icon: IconArrowDown,
          keys: 'Alt+↓',
          onSelect: () => commands.step(only, 1),
        },
        level === 1
          ? {
              id: 'indent',
              label: words.indent,
              icon: IconIndent,
              keys: 'Ctrl+]',
              onSelect: () => commands.indent(only),
            }
          : {
              id: 'outdent',
              label: words.outdent,
              icon: IconOutdent,
              keys: 'Ctrl+[',
              onSelect: () => commands.outdent(only),
            },
        { id: 'under', label: words.moveUnder, icon: IconMoveTo, onSelect: () => onUnder(only) },
        {
          id: 'papers',
          label: t.papers.ofItem(words.number(number)),
          icon: IconPaper,
          apart: true,
          onSelect: () => onOpen('papers', row.key),
        },
        {
          id: 'topic',
          label: t.planning.setTopic,
          icon: IconTopic,
          onSelect: () => onOpen('topic', row.key),
        },
        {
          id: 'adoption',
          label: t.planning.setKind,
          icon: IconDocument,
          onSelect: () => onOpen('adoption', row.key),
        },
        {
          id: 'remove',
          label: words.remove,
          icon: IconDelete,
          keys: 'Ctrl+Shift+⌫',
          danger: true,
          apart: true,
          onSelect: () => commands.remove(only, 'title'),
        },
      ]}
      label={words.itemNamed(number)}
      renderTrigger={(trigger) => (
        <IconButton {...trigger} icon={IconMore} label={words.itemNamed(number)} size="small" tabIndex={-1} />
      )}
    />
  );
}
