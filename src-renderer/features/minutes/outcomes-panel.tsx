import { memo, type KeyboardEvent } from 'react';
import { type Entry, codeOfEntry } from '../../../src-shared/domain/minutes.ts';
import { plainText } from '../../../src-shared/domain/rich-text.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { cx } from '../../ui/cx.ts';
import { isKhmer } from '../../ui/rich-text/khmer-runs.ts';

import classes from './outcomes-panel.module.css';

interface OutcomesPanelProps {
  entries: readonly Entry[];
  /** Said where there are none. */
  none: string;
  onGo: (entry: Entry) => void;
}

const MOST_LETTERS = 160;

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  buttons[at + step]?.focus();
}

/** What the meeting has decided and asked for so far, with the codes people will quote. */
export const OutcomesPanel = memo(function OutcomesPanel({ entries, none, onGo }: OutcomesPanelProps) {
  const t = useText();
  const words = t.minutes.outcomes;
  const decisions = entries.filter((entry) => entry.decision !== null);
  const actions = entries.filter((entry) => entry.action !== null);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows between its buttons
    <section aria-label={words.title} className={classes.panel} onKeyDown={moveFocus}>
      {decisions.length + actions.length === 0 && <p className={classes.none}>{none}</p>}
      <Group entries={decisions} name={words.decisions} onGo={onGo} />
      <Group entries={actions} name={words.actions} onGo={onGo} />
    </section>
  );
});

function Group({ name, entries, onGo }: { name: string } & Omit<OutcomesPanelProps, 'none'>) {
  const format = useFormat();
  if (entries.length === 0) return null;
  return (
    <div>
      <h3>
        {name} <span className={classes.count}>{format.number(entries.length)}</span>
      </h3>
      <ul>
        {entries.map((entry) => (
          <Outcome entry={entry} key={entry.id} onGo={onGo} />
        ))}
      </ul>
    </div>
  );
}

const Outcome = memo(function Outcome({ entry, onGo }: { entry: Entry; onGo: (entry: Entry) => void }) {
  const format = useFormat();
  const inLanguage = useInLanguage();
  const text = plainText(entry.body).replaceAll(/\s+/g, ' ').slice(0, MOST_LETTERS);
  const { action } = entry;
  const owners = action?.owners.map((owner) => owner.short || inLanguage(owner.name)).join(', ') ?? '';
  const due = action?.dueDate ? format.shortDate(action.dueDate) : '';
  return (
    <li>
      <button className={classes.outcome} type="button" onClick={() => onGo(entry)}>
        <span className={cx(classes.code, action !== null && classes.action)}>{codeOfEntry(entry)}</span>
        <span className={classes.text}>
          <span className={classes.words} lang={isKhmer(text) ? 'km' : undefined}>
            {text}
          </span>
          {(owners || due) && (
            <span className={classes.facts}>{[owners, due].filter(Boolean).join(' · ')}</span>
          )}
        </span>
      </button>
    </li>
  );
});
