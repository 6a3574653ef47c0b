import type { Ref } from 'react';
import { Link } from 'react-router';
import type { Attendance, QuorumStatus } from '../../../src-shared/domain/attendance.ts';
import type { ClockTime } from '../../../src-shared/domain/common.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import { nowAt } from '../../../src-shared/domain/now-at.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { announce } from '../../ui/announcer.tsx';
import { cx } from '../../ui/cx.ts';
import { IconAlert, IconCircleCheck } from '../../ui/icons.ts';
import type { Mark } from './attendance-mark.ts';
import { MarkField } from './mark-field.tsx';
import classes from './attendance-panel.module.css';

interface AttendancePanelProps {
  meeting: Meeting;
  editable: boolean;
  fieldRef: Ref<HTMLInputElement>;
  onLeave: () => void;
}

const presentIn = (rows: readonly Attendance[]) => rows.filter((row) => row.outcome === 'attended').length;

function Quorum({ quorum }: { quorum: QuorumStatus }) {
  const t = useText();
  const words = t.minutes.attendance;
  if (quorum.required === null) return <p className={classes.quorum}>{words.noRule}</p>;
  const Icon = quorum.reached ? IconCircleCheck : IconAlert;
  return (
    <p className={cx(classes.quorum, quorum.reached ? classes.reached : classes.missing)}>
      <Icon aria-hidden size={14} />
      {quorum.reached
        ? t.meetings.quorum.reached(quorum.present, quorum.eligible)
        : t.meetings.quorum.missing(quorum.present, quorum.eligible, quorum.required)}
    </p>
  );
}

/** Who is there: counted, and marked by typing. */
export function AttendancePanel({ meeting, editable, fieldRef, onLeave }: AttendancePanelProps) {
  const meetingId = meeting.id;
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const { data } = useRead('attendance.list', { meetingId });
  const { run } = useWrite('attendance.mark');
  const words = t.minutes.attendance;
  if (data === undefined) return null;
  const { rows, quorum } = data;
  const present = presentIn(rows);
  const left = rows.filter((row) => row.outcome === 'expected').length;

  const mark = (row: Attendance, as: Mark, at: ClockTime | 'now' | null) => {
    const time = at === 'now' ? nowAt(meeting) : at;
    void run({ ids: [row.id], mark: as, at: time }).then((result) => {
      if (!result.ok) return;
      const others = presentIn(rows.filter((each) => each.id !== row.id));
      const now = others + (as === 'room' || as === 'online' ? 1 : 0);
      announce(t.minutes.said.present(inLanguage(row.person.name), words.marks[as], now, rows.length));
    });
  };

  return (
    <section aria-label={words.title} className={classes.panel}>
      <div className={classes.head}>
        <h3>{words.present(format.number(present), format.number(rows.length))}</h3>
        {left > 0 && <span className={classes.left}>{words.stillExpected(left)}</span>}
      </div>
      <Quorum quorum={quorum} />
      {rows.length === 0 ? (
        <p className={classes.quorum}>
          {words.noList} <Link to={`/meetings/${meetingId}/attendance`}>{words.toList}</Link>
        </p>
      ) : (
        editable && <MarkField ref={fieldRef} rows={rows} onLeave={onLeave} onMark={mark} />
      )}
    </section>
  );
}
