import { useState } from 'react';
import { latinDigits } from '../../../i18n/khmer-digits.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import type { AgendaEditor } from './agenda-editor.ts';
import type { Row } from './agenda-tree.ts';
import classes from './cells.module.css';

const DAY = 1440;

interface MinutesCellProps {
  editor: AgendaEditor;
  row: Row;
  number: string;
  readOnly: boolean;
}

/** Minutes allotted to an item; digits of either script. */
export function MinutesCell({ editor, row, number, readOnly }: MinutesCellProps) {
  const t = useText();
  const format = useFormat();
  // What is being typed; null when it shows the value.
  const [typed, setTyped] = useState<string | null>(null);
  if (readOnly) return <span className={classes.plainNumber}>{format.number(row.minutes)}</span>;
  const minutes = typed === null ? null : minutesOf(typed);
  const invalid = typed !== null && minutes === null;
  // Undo may have changed the number under what was typed.
  const shown = typed !== null && (invalid || minutes === row.minutes) ? typed : format.number(row.minutes);
  return (
    <input
      aria-invalid={invalid || undefined}
      aria-label={t.meetings.agenda.minutesOf(number)}
      autoComplete="off"
      className={classes.minutes}
      inputMode="numeric"
      title={invalid ? t.meetings.agenda.minutesRange : undefined}
      value={shown}
      onBlur={() => setTyped(null)}
      onChange={(event) => {
        setTyped(event.target.value);
        const next = minutesOf(event.target.value);
        if (next !== null) editor.edit(row.key, { minutes: next });
      }}
      onFocus={(event) => event.target.select()}
    />
  );
}

/** Nothing typed is no time; null when it is no number of minutes of a day. */
function minutesOf(typed: string): number | null {
  const text = latinDigits(typed).trim();
  if (!/^\d{0,4}$/.test(text)) return null;
  const minutes = Number(text);
  return minutes <= DAY ? minutes : null;
}
