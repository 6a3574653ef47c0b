import { PURPOSES } from '../../../../src-shared/domain/agenda-item.ts';
import { latinDigits } from '../../../i18n/khmer-digits.ts';
import { useFormat, useInLanguage, useLanguage, useText } from '../../../i18n/text.tsx';
import { CellChoice } from '../../../ui/cell-choice.tsx';
import { cx } from '../../../ui/cx.ts';
import { optionsOf } from '../../../ui/forms/choice-fields.tsx';
import { Reason } from './reason.tsx';
import type { Line } from './proposal-lines.ts';
import classes from './new-meeting.module.css';

const DAY = 1440;

interface ProposalRowProps {
  line: Line;
  /** The item above is left out. */
  out: boolean;
  onChange: (changes: Partial<Line>) => void;
}

/** One proposed line: taken or not, its title, purpose and minutes, and why it is proposed. */
export function ProposalRow({ line, out, onChange }: ProposalRowProps) {
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
  return (
    <li className={cx(classes.line, line.level === 2 && classes.sub, !taken && classes.left)}>
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
