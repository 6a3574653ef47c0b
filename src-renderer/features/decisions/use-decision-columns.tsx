import { useMemo } from 'react';
import { type DecisionRow, isInForce } from '../../../src-shared/domain/decision.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Chip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import { isKhmer } from '../../ui/rich-text/khmer-runs.ts';
import type { Column } from '../../ui/table/column.ts';
import classes from './decisions.module.css';

/** A code by its numbers, D6.2 before D6.10, and the meetings by their days. */
const sortOfCode = (row: DecisionRow) =>
  `${row.meeting.date} ${row.code.replaceAll(/\d+/g, (digits) => digits.padStart(5, '0'))}`;

export const codesOf = (refs: readonly { code: string }[]): string => refs.map(({ code }) => code).join(', ');

export function useDecisionColumns(): Column<DecisionRow>[] {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  return useMemo<Column<DecisionRow>[]>(() => {
    const words = t.decisions;
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
        id: 'decision',
        header: words.decision,
        width: 'minmax(170px, 5fr)',
        sortBy: (row) => row.text,
        cell: (row) => (
          <span
            className={cx(!isInForce(row) && classes.replaced)}
            lang={isKhmer(row.text) ? 'km' : undefined}
          >
            {row.text}
          </span>
        ),
      },
      {
        id: 'kind',
        header: words.kind,
        width: '124px',
        from: 720,
        sortBy: (row) => t.domain.decisionKind[row.kind],
        cell: (row) => t.domain.decisionKind[row.kind],
      },
      {
        id: 'status',
        header: words.status,
        width: 'minmax(124px, 0.7fr)',
        sortBy: (row) => (isInForce(row) ? words.inForce : words.superseded),
        cell: (row) =>
          isInForce(row) ? (
            row.supersedes.length > 0 && (
              <span className={classes.soft}>{words.supersedes(codesOf(row.supersedes))}</span>
            )
          ) : (
            <Chip tone="caution">{words.supersededBy(codesOf(row.supersededBy))}</Chip>
          ),
      },
      {
        id: 'item',
        header: words.item,
        width: 'minmax(120px, 1.4fr)',
        from: 980,
        sortBy: (row) => inLanguage(row.item),
        cell: (row) => <BilingualText text={row.item} />,
      },
      {
        id: 'meeting',
        header: words.meeting,
        width: 'minmax(92px, 0.8fr)',
        sortBy: (row) => row.meeting.date,
        plain: true,
        cell: (row) => t.domain.meetingNumber[row.meeting.kind](row.meeting.ordinal),
      },
      {
        id: 'date',
        header: words.date,
        width: '106px',
        from: 860,
        sortBy: (row) => row.meeting.date,
        plain: true,
        cell: (row) => format.shortDate(row.meeting.date),
      },
    ];
  }, [t, format, inLanguage]);
}
