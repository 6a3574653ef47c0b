import { memo } from 'react';
import type { Attendance, Reply } from '../../../../src-shared/domain/attendance.ts';
import type { ClockTime } from '../../../../src-shared/domain/common.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { BilingualText } from '../../../ui/bilingual-text.tsx';
import { cx } from '../../../ui/cx.ts';
import type { Grouping } from './groups.ts';
import type { Mark } from './marks.ts';
import { ReplyCell } from './reply-cell.tsx';
import { OutcomeCell } from './outcome-cell.tsx';
import { TimesCell } from './times-cell.tsx';
import type { Times } from './times.ts';
import classes from './list.module.css';

/** What a row can ask of the list; the same functions for every row. */
export interface RowCommands {
  mark: (row: Attendance, mark: Mark) => void;
  reply: (row: Attendance, reply: Reply) => void;
  click: (id: string, event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }) => void;
  open: (id: string) => void;
  editTimes: (id: string) => void;
  setTimes: (row: Attendance, times: Times | null) => void;
}

interface AttendanceRowProps {
  row: Attendance;
  representative: Attendance | undefined;
  htmlId: string;
  index: number;
  active: boolean;
  selected: boolean;
  editing: boolean;
  shownInPanel: boolean;
  grouping: Grouping;
  /** Before the meeting replies are what is waited for. */
  withReply: boolean;
  start: ClockTime;
  end: ClockTime;
  readOnly: boolean;
  commands: RowCommands;
}

/** One person of the list. Drawn anew only when something in it changes. */
export const AttendanceRow = memo(function AttendanceRow(props: AttendanceRowProps) {
  const { row, representative, htmlId, index, active, selected, editing, shownInPanel } = props;
  const { grouping, withReply, start, end, readOnly, commands } = props;
  const t = useText();
  const inLanguage = useInLanguage();
  const { person, organisation } = row;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the focus and the keys; a row only needs the mouse
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={cx(classes.row, active && classes.active, shownInPanel && classes.open)}
      id={htmlId}
      onClick={(event) => commands.click(row.id, event)}
      onDoubleClick={() => commands.open(row.id)}
    >
      <td className={classes.name}>
        {person.honorific && `${person.honorific} `}
        <strong>
          <BilingualText text={person.name} />
        </strong>
        {row.alternateFor && (
          <span className={classes.quiet}>
            {' '}
            ({t.meetings.attendance.alternateFor(inLanguage(row.alternateFor.name))})
          </span>
        )}
        {!row.invited && <span className={classes.quiet}> ({t.meetings.attendance.walkIn})</span>}
      </td>
      <td className={classes.post}>
        <BilingualText text={row.position} />
      </td>
      <td className={classes.organisation} title={organisation ? inLanguage(organisation.name) : undefined}>
        {organisation && (organisation.acronym || <BilingualText text={organisation.name} />)}
      </td>
      {grouping === 'organisation' && <td className={classes.capacity}>{t.domain.capacity[row.capacity]}</td>}
      {withReply && (
        <td className={classes.replyCell}>
          <ReplyCell readOnly={readOnly} row={row} onReply={(reply) => commands.reply(row, reply)} />
        </td>
      )}
      <td className={classes.outcomeCell}>
        <OutcomeCell
          readOnly={readOnly}
          representative={representative}
          row={row}
          withReply={!withReply}
          onMark={(mark) => commands.mark(row, mark)}
        />
      </td>
      <td className={classes.timesCell}>
        <TimesCell
          editing={editing}
          end={end}
          readOnly={readOnly}
          row={row}
          start={start}
          onDone={(times) => commands.setTimes(row, times)}
          onEdit={() => commands.editTimes(row.id)}
        />
      </td>
    </tr>
  );
});
