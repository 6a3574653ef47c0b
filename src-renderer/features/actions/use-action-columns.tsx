import { useMemo } from 'react';
import { type ActionRow, isOverdue, PRIORITIES } from '../../../src-shared/domain/action.ts';
import type { IsoDate, Party } from '../../../src-shared/domain/common.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { cx } from '../../ui/cx.ts';
import { isKhmer } from '../../ui/rich-text/khmer-runs.ts';
import type { Column } from '../../ui/table/column.ts';
import { StateChip } from './state-chip.tsx';
import classes from './actions.module.css';

/** A code by its numbers: A6.2 before A6.10. */
const sortOfCode = (row: ActionRow) => row.code.replaceAll(/\d+/g, (digits) => digits.padStart(5, '0'));

export function useActionColumns(today: IsoDate): Column<ActionRow>[] {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  return useMemo<Column<ActionRow>[]>(() => {
    const words = t.actions;
    const ownersText = (owners: readonly Party[]) =>
      owners.map((owner) => owner.short || inLanguage(owner.name)).join(', ');
    return [
      {
        id: 'code',
        header: words.code,
        width: '64px',
        sortBy: sortOfCode,
        plain: true,
        cell: (row) => <span className={classes.code}>{row.code}</span>,
      },
      {
        id: 'action',
        header: words.action,
        width: 'minmax(96px, 5fr)',
        sortBy: (row) => row.text,
        cell: (row) => <span lang={isKhmer(row.text) ? 'km' : undefined}>{row.text}</span>,
      },
      {
        id: 'owners',
        header: words.owners,
        width: 'minmax(72px, 1.2fr)',
        sortBy: (row) => ownersText(row.owners),
        cell: (row) =>
          row.owners.length === 0 ? (
            <span className={classes.missing}>{words.noOwner}</span>
          ) : (
            ownersText(row.owners)
          ),
      },
      {
        id: 'due',
        header: words.due,
        width: '98px',
        sortBy: (row) => row.dueDate ?? '',
        plain: true,
        cell: (row) =>
          row.dueDate === null ? (
            <span className={classes.missing}>{words.noDue}</span>
          ) : (
            <span className={cx(isOverdue(row, today) && classes.late)}>{format.shortDate(row.dueDate)}</span>
          ),
      },
      {
        id: 'state',
        header: words.state,
        width: '112px',
        sortBy: (row) => (isOverdue(row, today) ? words.overdue : t.domain.actionState[row.state]),
        cell: (row) => <StateChip action={row} today={today} />,
      },
      {
        id: 'priority',
        header: words.priority,
        width: '68px',
        from: 860,
        sortBy: (row) => PRIORITIES.length - PRIORITIES.indexOf(row.priority),
        cell: (row) =>
          row.priority === 'normal' ? (
            ''
          ) : (
            <span className={row.priority === 'high' ? classes.high : classes.soft}>
              {t.domain.priority[row.priority]}
            </span>
          ),
      },
      {
        id: 'meeting',
        header: words.meeting,
        width: 'minmax(92px, 0.8fr)',
        from: 720,
        sortBy: (row) => row.meeting.date,
        plain: true,
        cell: (row) => t.domain.meetingNumber[row.meeting.kind](row.meeting.ordinal),
      },
      {
        id: 'update',
        header: words.lastUpdate,
        width: 'minmax(120px, 1.6fr)',
        from: 1180,
        sortBy: (row) => row.lastUpdate?.onDate ?? '',
        plain: true,
        cell: (row) =>
          row.lastUpdate && (
            <>
              <span className={classes.soft}>{format.shortDate(row.lastUpdate.onDate)}</span>{' '}
              {row.lastUpdate.text}
            </>
          ),
      },
    ];
  }, [t, format, inLanguage, today]);
}
