import { useCallback, useMemo } from 'react';
import { MEETING_KINDS, MEETING_STATES, type MeetingRow } from '../../../../src-shared/domain/meeting.ts';
import type { Bilingual } from '../../../../src-shared/domain/common.ts';
import type { MinutesState } from '../../../../src-shared/domain/minutes.ts';
import { formats } from '../../../i18n/format.ts';
import { useFormat, useInLanguage, useText } from '../../../i18n/text.tsx';
import { BilingualText } from '../../../ui/bilingual-text.tsx';
import { Chip, type Tone } from '../../../ui/chip.tsx';
import type { Column } from '../../../ui/table/column.ts';
import classes from './list.module.css';

const TONES: Record<MeetingRow['state'], Tone> = {
  planned: 'neutral',
  convened: 'accent',
  held: 'caution',
  closed: 'positive',
  cancelled: 'danger',
};

/** What the filter looks through: also days, kinds and states in the words of the screen. */
export function useSearchText(): (row: MeetingRow) => string {
  const t = useText();
  return useCallback(
    (row) =>
      [
        t.domain.meetingNumber[row.kind](row.ordinal),
        t.domain.meetingKind[row.kind],
        row.title.en,
        row.title.km,
        row.venue.en,
        row.venue.km,
        row.date,
        formats.en.date(row.date),
        formats.km.date(row.date),
        t.domain.meetingState[row.state],
        t.domain.minutesState[row.minutesState as MinutesState],
      ].join(' '),
    [t],
  );
}

/** The columns of the list; those of less use are left out where there is no room. */
export function useMeetingColumns(nextId: string | null): Column<MeetingRow>[] {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();

  return useMemo(() => {
    const words = t.meetings.list;
    const count = (id: keyof MeetingRow['counts'], header: string, from: number): Column<MeetingRow> => ({
      id,
      header,
      width: '60px',
      from,
      align: 'end',
      sortBy: (row) => row.counts[id],
      // What there is none of is left out: a column of noughts hides the rest.
      cell: (row) => (row.counts[id] === 0 ? '' : format.number(row.counts[id])),
    });
    const both = (text: Bilingual) => (
      <span title={inLanguage(text)}>
        <BilingualText text={text} />
      </span>
    );
    return [
      {
        id: 'number',
        header: words.meeting,
        width: 'minmax(130px, 0.9fr)',
        sortBy: (row) => `${MEETING_KINDS.indexOf(row.kind)} ${row.ordinal}`,
        cell: (row) => (
          <span className={classes.number}>
            <strong>{t.domain.meetingNumber[row.kind](row.ordinal)}</strong>
            {row.id === nextId && <Chip tone="accent">{t.planning.next}</Chip>}
          </span>
        ),
      },
      {
        id: 'title',
        header: words.title,
        width: 'minmax(110px, 2.4fr)',
        sortBy: (row) => inLanguage(row.title),
        cell: (row) => both(row.title),
      },
      {
        id: 'date',
        header: words.date,
        width: '100px',
        align: 'end',
        sortBy: (row) => `${row.date} ${row.start}`,
        plain: true,
        cell: (row) => format.shortDate(row.date),
      },
      {
        id: 'place',
        header: words.place,
        width: 'minmax(120px, 1.2fr)',
        from: 1340,
        sortBy: (row) => inLanguage(row.venue),
        cell: (row) => both(row.venue),
      },
      {
        id: 'state',
        header: words.state,
        width: '92px',
        sortBy: (row) => MEETING_STATES.indexOf(row.state),
        cell: (row) => <Chip tone={TONES[row.state]}>{t.domain.meetingState[row.state]}</Chip>,
      },
      {
        id: 'minutes',
        header: words.minutes,
        width: '92px',
        from: 640,
        sortBy: (row) => t.domain.minutesState[row.minutesState as MinutesState],
        // Until the meeting was held there is nothing to write.
        cell: (row) =>
          row.state === 'planned' || row.state === 'convened' ? (
            ''
          ) : (
            <span className={classes.minutes}>{t.domain.minutesState[row.minutesState as MinutesState]}</span>
          ),
      },
      count('items', words.items, 1080),
      count('present', words.present, 1080),
      count('decisions', words.decisions, 760),
      count('actions', words.actions, 760),
      count('openActions', t.planning.openActionsHead, 860),
    ];
  }, [t, format, inLanguage, nextId]);
}
