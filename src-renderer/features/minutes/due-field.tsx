import { useId, useState } from 'react';
import type { IsoDate } from '../../../src-shared/domain/common.ts';
import { dayTyped } from '../../../src-shared/domain/due-day.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import classes from './fact-chips.module.css';

interface DueFieldProps {
  day: IsoDate | null;
  /** What days in words count from. */
  meetingDay: IsoDate;
  onChange: (day: IsoDate | null) => void;
  onDone: () => void;
}

const OFFERS = ['in one week', 'in two weeks', 'in one month', 'by the end of the month'] as const;

/** A due date as people say it, counted from the day of the meeting; the usual ones are offered. */
export function DueField({ day, meetingDay, onChange, onDone }: DueFieldProps) {
  const t = useText();
  const format = useFormat();
  const id = useId();
  const [typed, setTyped] = useState('');
  const read = typed.trim() === '' ? null : dayTyped(typed, meetingDay);
  const unread = typed.trim() !== '' && read === null;

  const take = (chosen: IsoDate | null) => {
    onChange(chosen);
    onDone();
  };

  return (
    <form
      className={classes.due}
      onSubmit={(event) => {
        event.preventDefault();
        if (read !== null) take(read);
        else if (!unread) onDone();
      }}
    >
      <label htmlFor={id}>{t.minutes.line.due}</label>
      <input
        aria-describedby={`${id}-read`}
        aria-invalid={unread}
        autoComplete="off"
        id={id}
        placeholder={day === null ? t.minutes.due.hint : format.date(day)}
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p aria-live="polite" className={classes.read} id={`${id}-read`}>
        {read === null ? t.minutes.due.examples : format.date(read)}
      </p>
      <div className={classes.offers}>
        {OFFERS.map((offer, index) => {
          const offered = dayTyped(offer, meetingDay);
          return (
            offered !== null && (
              <button key={offer} type="button" onClick={() => take(offered)}>
                <span>{t.minutes.due.offers[index]}</span>
                <span className={classes.offered}>{format.date(offered)}</span>
              </button>
            )
          );
        })}
        {day !== null && (
          <button type="button" onClick={() => take(null)}>
            <span>{t.minutes.due.none}</span>
          </button>
        )}
      </div>
    </form>
  );
}
