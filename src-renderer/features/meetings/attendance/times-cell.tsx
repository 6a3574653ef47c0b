import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Attendance, Interval } from '../../../../src-shared/domain/attendance.ts';
import type { ClockTime } from '../../../../src-shared/domain/common.ts';
import type { Texts } from '../../../i18n/en/index.ts';
import type { Format } from '../../../i18n/format.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { parseTime } from '../../../ui/forms/parse-date.ts';
import { timesOf, type Times } from './times.ts';
import classes from './list.module.css';

interface TimesCellProps {
  row: Attendance;
  /** Of the meeting: what stands where no time is written. */
  start: ClockTime;
  end: ClockTime;
  editing: boolean;
  readOnly: boolean;
  onEdit: () => void;
  /** The keyboard goes back to the list. Null: nothing changed. */
  onDone: (times: Times | null) => void;
}

/** When somebody came and left, where that was not from start to end. */
export function TimesCell(props: TimesCellProps) {
  const { row, editing, readOnly, onEdit, onDone, start, end } = props;
  const t = useText();
  const format = useFormat();
  const words = t.meetings.attendance;
  if (editing) return <TimesEditor end={end} row={row} start={start} onDone={onDone} />;
  const text = textOf(row.intervals, format, words);
  if (readOnly || row.outcome !== 'attended') return <span className={classes.times}>{text}</span>;
  return (
    <button
      aria-label={text === '' ? words.editTimes : `${text}: ${words.editTimes}`}
      className={classes.times}
      tabIndex={-1}
      type="button"
      onClick={onEdit}
    >
      {text}
    </button>
  );
}

/** "from 09:10", "08:30–10:00, from 10:20"; nothing from start to end. */
function textOf(
  intervals: readonly Interval[],
  format: Format,
  words: Texts['meetings']['attendance'],
): string {
  return intervals
    .filter(({ arrived, left }) => arrived !== null || left !== null)
    .map(({ arrived, left }) => {
      if (arrived !== null && left !== null) return format.timeRange(arrived, left);
      if (arrived !== null) return words.from(format.time(arrived));
      return left === null ? '' : words.until(format.time(left));
    })
    .join(', ');
}

function TimesEditor(props: Pick<TimesCellProps, 'row' | 'start' | 'end' | 'onDone'>) {
  const { row, start, end, onDone } = props;
  const t = useText();
  const format = useFormat();
  const words = t.meetings.attendance;
  const before = timesOf(row.intervals);
  const [arrived, setArrived] = useState(before.arrived ?? '');
  const [left, setLeft] = useState(before.left ?? '');

  const times = { arrived: timeOf(arrived), left: timeOf(left) };
  const invalid = {
    arrived: times.arrived === undefined,
    left: times.left === undefined || (times.left !== null && times.left <= (times.arrived ?? start)),
  };

  const finish = () => {
    if (times.arrived === undefined || times.left === undefined || invalid.left) return;
    const same = times.arrived === before.arrived && times.left === before.left;
    onDone(same ? null : { arrived: times.arrived, left: times.left });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish();
    else if (event.key === 'Escape') onDone(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent) => {
    // Another window in front: the cursor is still here.
    if (document.activeElement === event.target) return;
    if (event.currentTarget.parentElement?.contains(event.relatedTarget) === true) return;
    if (invalid.arrived || invalid.left) onDone(null);
    else finish();
  };
  const shared = {
    inputMode: 'numeric',
    onBlur,
    onFocus: (event: FocusEvent<HTMLInputElement>) => event.target.select(),
    onKeyDown,
  } as const;

  // The cell was gone to in order to type here.
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  return (
    <span className={classes.timesEditor}>
      <input
        {...shared}
        aria-invalid={invalid.arrived || undefined}
        aria-label={words.arrivedOf}
        placeholder={format.time(start)}
        ref={first}
        value={arrived}
        onChange={(event) => setArrived(event.target.value)}
      />
      <span aria-hidden>–</span>
      <input
        {...shared}
        aria-invalid={invalid.left || undefined}
        aria-label={words.leftOf}
        placeholder={format.time(end)}
        title={invalid.left ? t.errors.fields['ends-before-start'] : undefined}
        value={left}
        onChange={(event) => setLeft(event.target.value)}
      />
    </span>
  );
}

/** Null: nothing written; undefined: not a time. */
function timeOf(typed: string): ClockTime | null | undefined {
  return typed.trim() === '' ? null : (parseTime(typed) ?? undefined);
}
