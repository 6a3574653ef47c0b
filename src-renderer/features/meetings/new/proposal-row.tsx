import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { PURPOSES } from '../../../../src-shared/domain/agenda-item.ts';
import { latinDigits } from '../../../i18n/khmer-digits.ts';
import { useFormat, useInLanguage, useLanguage, useText } from '../../../i18n/text.tsx';
import { CellChoice } from '../../../ui/cell-choice.tsx';
import { cx } from '../../../ui/cx.ts';
import { optionsOf } from '../../../ui/forms/choice-fields.tsx';
import { IconGrip } from '../../../ui/icons.ts';
import { Reason } from './reason.tsx';
import type { Line } from './proposal-lines.ts';
import classes from './new-meeting.module.css';

const DAY = 1440;

interface ProposalRowProps {
  line: Line;
  /** Its place in the list, to speak of. */
  number: string;
  level: 1 | 2;
  /** How many lines travel with it while it is dragged. */
  carries: number | undefined;
  /** The item above is left out. */
  out: boolean;
  onChange: (changes: Partial<Line>) => void;
}

/** One proposed line: taken or not, its title, purpose and minutes, and why it is proposed. */
export function ProposalRow({ line, number, level, carries = 1, out, onChange }: ProposalRowProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const words = t.planning;
  const title = inLanguage(line.title);
  // Words of an action are in one language only: they are edited in that one.
  const other = language === 'en' ? 'km' : 'en';
  const side = line.title[language] === '' && line.title[other] !== '' ? other : language;
  const taken = line.on && !out;
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: line.key });
  return (
    <li
      className={cx(
        classes.line,
        level === 2 && classes.sub,
        !taken && classes.left,
        isDragging && classes.dragging,
      )}
      data-line={line.key}
      ref={setNodeRef}
      style={{
        // Lines move up and down only; sideways says the level.
        transform: CSS.Translate.toString(transform && { ...transform, x: 0 }),
        transition,
      }}
    >
      <button
        {...attributes}
        {...listeners}
        aria-label={t.meetings.agenda.itemNamed(number)}
        className={classes.handle}
        ref={setActivatorNodeRef}
        tabIndex={-1}
        type="button"
      >
        <IconGrip aria-hidden size={15} />
      </button>
      <input
        aria-label={words.take(title)}
        checked={line.on}
        className={classes.check}
        disabled={out}
        type="checkbox"
        onChange={(event) => onChange({ on: event.target.checked })}
      />
      <div className={classes.what}>
        <textarea
          aria-label={words.titleOf}
          className={classes.title}
          lang={side}
          maxLength={500}
          readOnly={!taken}
          rows={1}
          spellCheck={false}
          value={line.title[side]}
          onChange={(event) =>
            onChange({ title: { ...line.title, [side]: event.target.value.replaceAll(/\s*\n\s*/g, ' ') } })
          }
          onKeyDown={(event) => {
            // A title is one line.
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
          }}
        />
        <Reason reason={line.reason} />
        {carries > 1 && (
          <span aria-hidden className={classes.carries}>
            {t.meetings.agenda.items(carries)}
          </span>
        )}
      </div>
      <CellChoice
        label={words.purposeOf(title)}
        options={optionsOf(PURPOSES, t.domain.purpose)}
        readOnly={!taken}
        value={line.purpose}
        onChange={(purpose) => onChange({ purpose })}
      />
      <input
        aria-label={words.minutesOf(title)}
        autoComplete="off"
        className={classes.minutes}
        inputMode="numeric"
        readOnly={!taken}
        value={format.number(line.minutes)}
        onChange={(event) => {
          const text = latinDigits(event.target.value).trim();
          if (/^\d{0,4}$/.test(text) && Number(text) <= DAY) onChange({ minutes: Number(text) });
        }}
        onFocus={(event) => event.target.select()}
      />
    </li>
  );
}
