import type { AgendaItem, AgendaLine } from '../../../src-shared/domain/agenda-item.ts';
import { type Entry, codeOfEntry } from '../../../src-shared/domain/minutes.ts';
import { type RichText, plainText } from '../../../src-shared/domain/rich-text.ts';
import { useText } from '../../i18n/text.tsx';
import { RichTextField } from '../../ui/rich-text/rich-text-field.tsx';
import classes from './state-dialog.module.css';

/** A correction as it is typed. */
export interface TypedCorrection {
  entryId: string | null;
  body: RichText;
  reason: string;
}

interface CorrectionFieldsProps {
  value: TypedCorrection;
  entries: readonly Entry[];
  lines: readonly AgendaLine<AgendaItem>[];
  startHere: boolean;
  onChange: (value: TypedCorrection) => void;
}

const MOST_LETTERS = 60;

/** "D6.2 The draft goes to …", or the number of the item where the entry has no code. */
function nameOf(entry: Entry, lines: readonly AgendaLine<AgendaItem>[]): string {
  const number = lines.find(({ item }) => item.id === entry.agendaItemId)?.number ?? '';
  const text = plainText(entry.body).replaceAll(/\s+/g, ' ').trim();
  const short = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
  return `${codeOfEntry(entry) ?? number}  ${short}`;
}

/** What is corrected, what it should say, and why. */
export function CorrectionFields({ value, entries, lines, startHere, onChange }: CorrectionFieldsProps) {
  const words = useText().desk.corrections;
  return (
    <div className={classes.one}>
      <label className={classes.field}>
        {words.entry}
        <select
          value={value.entryId ?? ''}
          onChange={(event) => onChange({ ...value, entryId: event.target.value || null })}
        >
          <option value="">{words.whole}</option>
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {nameOf(entry, lines)}
            </option>
          ))}
        </select>
      </label>
      <RichTextField
        initial={value.body}
        label={words.body}
        startHere={startHere}
        onChange={(body) => onChange({ ...value, body })}
      />
      <label className={classes.field}>
        {words.reason}
        <input
          autoComplete="off"
          maxLength={500}
          value={value.reason}
          onChange={(event) => onChange({ ...value, reason: event.target.value })}
        />
      </label>
    </div>
  );
}
