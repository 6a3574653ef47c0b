import { memo } from 'react';
import { cx } from '../cx.ts';
import type { Column } from './column.ts';
import classes from './data-table.module.css';

interface TableRowProps<Row> {
  row: Row;
  /** Its place among the rows shown. */
  index: number;
  /** How far down it stands (px). */
  start: number;
  domId: string;
  columns: readonly Column<Row>[];
  selected: boolean;
  /** Where the keyboard is. */
  active: boolean;
  /** Shown in the panel beside the table. */
  open: boolean;
  onClick: (index: number, event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }) => void;
}

function Row<Row>({
  row,
  index,
  start,
  domId,
  columns,
  selected,
  active,
  open,
  onClick,
}: TableRowProps<Row>) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the focus and the keys; a row only needs the mouse
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={cx(classes.row, active && classes.active, open && classes.open)}
      id={domId}
      style={{ transform: `translateY(${start}px)` }}
      onClick={(event) => onClick(index, event)}
    >
      {columns.map((column) => (
        <td className={cx(classes.cell, column.align && classes.end)} key={column.id}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** One row of a table. Scrolling draws the rows that come, not those that are there. */
export const TableRow = memo(Row) as typeof Row;
