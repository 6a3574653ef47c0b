import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { memo } from 'react';
import { PURPOSES } from '../../../../src-shared/domain/agenda-item.ts';
import type { ItemChange } from '../../../../src-shared/domain/agenda-version.ts';
import type { ClockTime } from '../../../../src-shared/domain/common.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { CellChoice } from '../../../ui/cell-choice.tsx';
import { cx } from '../../../ui/cx.ts';
import { optionsOf } from '../../../ui/forms/choice-fields.tsx';
import { IconGrip, IconPaper } from '../../../ui/icons.ts';
import dropLook from '../papers/paper-drop.module.css';
import type { AgendaEditor } from './agenda-editor.ts';
import type { Row } from './agenda-tree.ts';
import { ItemNotes, type ItemLinks } from './item-notes.tsx';
import { paperAnchor, type ItemPart } from './item-part.tsx';
import { MinutesCell } from './minutes-cell.tsx';
import { PresentersCell } from './presenters-cell.tsx';
import { RowMenu } from './row-menu.tsx';
import { TitleCell } from './title-cell.tsx';
import type { AgendaCommands, Keys } from './use-agenda-commands.ts';
import classes from './agenda-row.module.css';

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
  /** It is chosen, alone or with others. */
  chosen: boolean;
  /** How many rows travel with it while it is dragged. */
  carries?: number;
  onOpen: (what: ItemPart, key: string) => void;
  onUnder: (keys: Keys) => void;
}

/** One line of the agenda. It can be dragged, so it is drawn anew also when another line comes or goes. */
export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { dropSays, chosen, carries = 1, ...cells } = props;
  const { row, number, level, readOnly, changes } = cells;
  const words = useText().meetings.agenda;
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: row.key, disabled: readOnly });

  return (
    <tr
      aria-selected={readOnly ? undefined : chosen}
      className={cx(
        classes.row,
        level === 2 && classes.sub,
        changes && classes.changedRow,
        chosen && classes.chosen,
        isDragging && classes.dragging,
        dropSays !== undefined && dropLook.over,
      )}
      data-drop-says={dropSays}
      data-level={level}
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
            onKeyDown={(event) => {
              // With Ctrl the space bar chooses the row.
              if (!event.ctrlKey && !event.metaKey) listeners?.['onKeyDown']?.(event);
            }}
          >
            <IconGrip aria-hidden size={15} />
          </button>
        )}
        {carries > 1 && (
          <span aria-hidden className={classes.carries}>
            {words.items(carries)}
          </span>
        )}
      </td>
      <AgendaCells {...cells} />
    </tr>
  );
});

type AgendaCellsProps = Omit<AgendaRowProps, 'dropSays' | 'chosen' | 'carries'>;

/** What stands in the line. Drawn anew only when something in it changes, so that typing stays quick. */
const AgendaCells = memo(function AgendaCells(props: AgendaCellsProps) {
  const { row, number, level, clock, late, both, editor, commands, readOnly, papersLocked } = props;
  const { links, changes, onOpen, onUnder } = props;
  const t = useText();
  const format = useFormat();
  const words = t.meetings.agenda;
  const shown = { editor, row, number, readOnly };
  return (
    <>
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
        {!readOnly && (
          <RowMenu
            commands={commands}
            level={level}
            number={number}
            row={row}
            onOpen={onOpen}
            onUnder={onUnder}
          />
        )}
      </td>
    </>
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
