import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { memo } from 'react';
import { PURPOSES } from '../../../../src-shared/domain/agenda-item.ts';
import type { ItemChange } from '../../../../src-shared/domain/agenda-version.ts';
import type { ClockTime } from '../../../../src-shared/domain/common.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { CellChoice } from '../../../ui/cell-choice.tsx';
import { cx } from '../../../ui/cx.ts';
import { optionsOf } from '../../../ui/forms/choice-fields.tsx';
import {
  IconAdd,
  IconArrowDown,
  IconArrowUp,
  IconDelete,
  IconDocument,
  IconGrip,
  IconIndent,
  IconMore,
  IconOutdent,
  IconPaper,
  IconTopic,
} from '../../../ui/icons.ts';
import { Menu } from '../../../ui/menu.tsx';
import dropLook from '../papers/paper-drop.module.css';
import type { AgendaEditor } from './agenda-editor.ts';
import type { Row } from './agenda-tree.ts';
import { ItemNotes, type ItemLinks } from './item-notes.tsx';
import { MinutesCell } from './minutes-cell.tsx';
import { PresentersCell } from './presenters-cell.tsx';
import { TitleCell } from './title-cell.tsx';
import type { AgendaCommands } from './use-agenda-commands.ts';
import classes from './agenda.module.css';

interface AgendaRowProps {
  row: Row;
  number: string;
  level: 1 | 2;
  clock: ClockTime;
  late: boolean;
  /** Titles in both languages. */
  both: boolean;
  editor: AgendaEditor;
  commands: AgendaCommands;
  readOnly: boolean;
  /** Papers are locked later than the agenda is. */
  papersLocked: boolean;
  links: ItemLinks | undefined;
  changes: readonly ItemChange[] | undefined;
  /** What will happen when what is dragged over it is let go. */
  dropSays: string | undefined;
  onOpen: (what: ItemPart, key: string) => void;
}

/** What of an item is shown or chosen beside the table. */
export type ItemPart = 'papers' | 'topic' | 'adoption';

/** The name of the anchor at which the papers of a row are shown. */
export const paperAnchor = (key: string) => `--papers-${key}`;

/** One line of the agenda. Drawn anew only when something in it changes, so that typing stays quick. */
export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const {
    row,
    number,
    level,
    clock,
    late,
    both,
    editor,
    commands,
    readOnly,
    papersLocked,
    links,
    changes,
    dropSays,
    onOpen,
  } = props;
  const t = useText();
  const format = useFormat();
  const words = t.meetings.agenda;
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: row.key, disabled: readOnly });
  const shown = { editor, row, number, readOnly };

  return (
    <tr
      className={cx(
        classes.row,
        level === 2 && classes.sub,
        changes && classes.changedRow,
        isDragging && classes.dragging,
        dropSays !== undefined && dropLook.over,
      )}
      data-drop-says={dropSays}
      data-paper-drop={row.key}
      data-row={row.key}
      ref={setNodeRef}
      style={{
        // Rows move up and down only; sideways says the level.
        transform: CSS.Translate.toString(transform && { ...transform, x: 0 }),
        transition,
      }}
    >
      <td className={classes.handleCell} data-cell="handle">
        {!readOnly && (
          <button
            {...attributes}
            {...listeners}
            aria-label={words.itemNamed(number)}
            className={classes.handle}
            ref={setActivatorNodeRef}
            tabIndex={-1}
            type="button"
          >
            <IconGrip aria-hidden size={15} />
          </button>
        )}
      </td>
      <td className={classes.number}>{words.number(number)}</td>
      <td className={classes.titles}>
        <div data-cell="title">
          <TitleCell {...shown} both={both} second={false} />
        </div>
        {both && (
          <div data-cell="other">
            <TitleCell {...shown} both={both} second />
          </div>
        )}
        <ItemNotes changes={changes} links={links} />
      </td>
      <td className={classes.purpose} data-cell="purpose">
        <CellChoice
          label={words.purposeOf(number)}
          options={optionsOf(PURPOSES, t.domain.purpose)}
          readOnly={readOnly}
          value={row.purpose}
          onChange={(purpose) => editor.edit(row.key, { purpose })}
        />
      </td>
      <td data-cell="minutes">
        <MinutesCell {...shown} />
      </td>
      <td className={cx(classes.clock, late && classes.late)}>
        {format.time(clock)}
        {late && <span className="hidden-text"> ({words.afterTheEnd})</span>}
      </td>
      <td className={classes.presenters} data-cell="presenters">
        <PresentersCell {...shown} />
      </td>
      <td className={classes.papers} data-cell="papers">
        <PapersButton
          count={links?.papers.length ?? 0}
          number={number}
          readOnly={papersLocked}
          rowKey={row.key}
          onOpen={onOpen}
        />
      </td>
      <td className={classes.menuCell}>
        {!readOnly && <RowMenu commands={commands} level={level} number={number} row={row} onOpen={onOpen} />}
      </td>
    </tr>
  );
});

/** A paper clip with the number of papers; where there is none it shows itself to who is in the row. */
function PapersButton(props: {
  count: number;
  number: string;
  readOnly: boolean;
  rowKey: string;
  onOpen: (what: ItemPart, key: string) => void;
}) {
  const { count, number, readOnly, rowKey, onOpen } = props;
  const t = useText();
  const format = useFormat();
  if (readOnly && count === 0) return null;
  const label = t.papers.ofItem(t.meetings.agenda.number(number));
  return (
    <button
      aria-haspopup="dialog"
      aria-label={count === 0 ? label : `${label}: ${t.papers.count(count)}`}
      className={cx(classes.paperButton, count === 0 && classes.noPapers)}
      style={{ anchorName: paperAnchor(rowKey) }}
      title={label}
      type="button"
      onClick={() => onOpen('papers', rowKey)}
    >
      <IconPaper aria-hidden size={14} />
      {count > 0 && format.number(count)}
    </button>
  );
}

function RowMenu(props: {
  commands: AgendaCommands;
  level: 1 | 2;
  number: string;
  row: Row;
  onOpen: (what: ItemPart, key: string) => void;
}) {
  const { commands, level, number, row, onOpen } = props;
  const t = useText();
  const words = t.meetings.agenda;
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
          onSelect: () => commands.step(row.key, -1),
        },
        {
          id: 'down',
          label: words.moveDown,
          icon: IconArrowDown,
          keys: 'Alt+↓',
          onSelect: () => commands.step(row.key, 1),
        },
        level === 1
          ? {
              id: 'indent',
              label: words.indent,
              icon: IconIndent,
              keys: 'Ctrl+]',
              onSelect: () => commands.indent(row.key),
            }
          : {
              id: 'outdent',
              label: words.outdent,
              icon: IconOutdent,
              keys: 'Ctrl+[',
              onSelect: () => commands.outdent(row.key),
            },
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
          onSelect: () => commands.remove(row.key, 'title'),
        },
      ]}
      label={words.itemNamed(number)}
      renderTrigger={(trigger) => (
        <IconButton {...trigger} icon={IconMore} label={words.itemNamed(number)} size="small" tabIndex={-1} />
      )}
    />
  );
}
