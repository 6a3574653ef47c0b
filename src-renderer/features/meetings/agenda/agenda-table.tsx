import type { ComponentProps, ReactNode } from 'react';
import { useText } from '../../../i18n/text.tsx';
import classes from './agenda-table.module.css';

type Listeners = Pick<
  ComponentProps<'table'>,
  'onBlur' | 'onFocus' | 'onKeyDown' | 'onMouseDownCapture' | 'onClickCapture'
>;

interface AgendaTableProps extends Listeners {
  /** Only read: a plain table, in which nothing is chosen. */
  readOnly: boolean;
  children: ReactNode;
}

/** The frame of the agenda: its columns, with the rows in it. */
export function AgendaTable({ readOnly, children, ...listeners }: AgendaTableProps) {
  const t = useText();
  const words = t.meetings.agenda;
  return (
    <table
      aria-label={words.title}
      className={classes.table}
      {...(readOnly ? {} : { role: 'grid', 'aria-multiselectable': true })}
      {...listeners}
    >
      <thead className={classes.head}>
        <tr className={classes.headRow}>
          <th scope="col">
            <span className="hidden-text">{words.handle}</span>
          </th>
          <th scope="col">{words.numberHead}</th>
          <th scope="col">{words.item}</th>
          <th className={classes.purposeHead} scope="col">
            {words.purpose}
          </th>
          <th className={classes.endHead} scope="col">
            {words.minutes}
          </th>
          <th className={classes.endHead} scope="col">
            {words.clock}
          </th>
          <th className={classes.presentersHead} scope="col">
            {words.presenters}
          </th>
          <th className={classes.papersHead} scope="col">
            <span className="hidden-text">{t.papers.title}</span>
          </th>
          <th scope="col">
            <span className="hidden-text">{words.more}</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
