import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { Attendance } from '../../../src-shared/domain/attendance.ts';
import type { ClockTime } from '../../../src-shared/domain/common.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { cx } from '../../ui/cx.ts';
import { MARK_KEYS, MARK_OF_KEY, type Mark, markTyped, readTypedMark } from './attendance-mark.ts';
import classes from './attendance-panel.module.css';

interface MarkFieldProps {
  ref: Ref<HTMLInputElement>;
  rows: readonly Attendance[];
  onMark: (row: Attendance, mark: Mark, at: ClockTime | 'now' | null) => void;
  /** Esc in the empty field. */
  onLeave: () => void;
}

const MOST = 7;

/** Marks attendance by typing: part of a name, Enter, one letter; or all of it at once, "dara p". */
export function MarkField({ ref, rows, onMark, onLeave }: MarkFieldProps) {
  const t = useText();
  const inLanguage = useInLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [index, setIndex] = useState(0);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Attendance | null>(null);
  const words = t.minutes.attendance;

  // Nothing typed yet: those nobody has marked.
  const read =
    typed.trim() === ''
      ? { rows: rows.filter((row) => row.outcome === 'expected'), mark: null, at: null }
      : readTypedMark(typed, rows);
  const offered = chosen === null ? read.rows.slice(0, MOST) : [];
  const nameOf = (row: Attendance) => inLanguage(row.person.name);

  const reset = () => {
    setTyped('');
    setIndex(0);
    setChosen(null);
    input.current?.focus();
  };
  const mark = (row: Attendance, as: Mark, at: ClockTime | 'now' | null) => {
    onMark(row, as, at);
    reset();
  };
  const choose = (row: Attendance) => {
    if (read.mark !== null) {
      mark(row, read.mark, read.at);
      return;
    }
    setChosen(row);
    setTyped('');
    input.current?.focus();
  };

  const change = (text: string) => {
    // A letter marks at once.
    if (chosen !== null && text.length === 1) {
      const one = markTyped(text);
      if (one !== null) {
        mark(chosen, one.mark, one.at);
        return;
      }
    }
    setTyped(text);
    setIndex(0);
    setOpen(true);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = offered[index];
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        if (offered.length === 0) return;
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setIndex((index + step + offered.length) % offered.length);
        break;
      }
      case 'Enter':
      case 'Tab':
        // Tab goes on through the page where nothing was typed.
        if (event.shiftKey || at === undefined || (event.key === 'Tab' && typed.trim() === '')) return;
        choose(at);
        break;
      case 'Backspace':
        if (typed !== '' || chosen === null) return;
        setChosen(null);
        break;
      case 'Escape':
        if (typed === '' && chosen === null) onLeave();
        else reset();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const shown = open && offered.length > 0;
  return (
    <div className={classes.marking}>
      <div className={classes.field}>
        {chosen !== null && <span className={classes.chosen}>{nameOf(chosen)}</span>}
        <input
          aria-activedescendant={shown ? `${id}-${index}` : undefined}
          aria-autocomplete="list"
          aria-controls={id}
          aria-expanded={shown}
          aria-label={chosen === null ? words.field : words.markOf(nameOf(chosen))}
          autoComplete="off"
          placeholder={chosen === null ? words.hint : words.markHint}
          ref={(element) => {
            input.current = element;
            if (typeof ref === 'function') ref(element);
            else if (ref !== null) ref.current = element;
          }}
          role="combobox"
          spellCheck={false}
          value={typed}
          onBlur={() => setOpen(false)}
          onChange={(event) => change(event.target.value)}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
      </div>
      {chosen !== null && (
        <fieldset aria-label={words.markOf(nameOf(chosen))} className={classes.marks}>
          {MARK_KEYS.map((key) => (
            <button
              key={key}
              tabIndex={-1}
              type="button"
              onClick={() => mark(chosen, MARK_OF_KEY[key], null)}
              onMouseDown={(event) => event.preventDefault()}
            >
              <kbd>{key}</kbd> {words.marks[MARK_OF_KEY[key]]}
            </button>
          ))}
        </fieldset>
      )}
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- the keys are the field's */}
      <div aria-label={words.title} className={classes.offered} hidden={!shown} id={id} role="listbox">
        {shown &&
          offered.map((row, place) => (
            <div
              aria-selected={place === index}
              className={cx(classes.person, place === index && classes.selected)}
              id={`${id}-${place}`}
              key={row.id}
              role="option"
              tabIndex={-1}
              onClick={() => choose(row)}
              onMouseDown={(event) => event.preventDefault()}
            >
              <span className={classes.name}>
                {nameOf(row)}
                {row.organisation?.acronym && (
                  <span className={classes.acronym}> {row.organisation.acronym}</span>
                )}
              </span>
              <span className={classes.outcome}>
                {place === index && read.mark !== null
                  ? `→ ${words.marks[read.mark]}`
                  : row.outcome === 'expected'
                    ? ''
                    : t.domain.outcome[row.outcome]}
              </span>
            </div>
          ))}
      </div>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */}
      {open && chosen === null && typed.trim() !== '' && offered.length === 0 && (
        <p className={classes.nobody}>{words.nobody}</p>
      )}
    </div>
  );
}
