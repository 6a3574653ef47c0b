import type { CSSProperties, ReactNode } from 'react';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { cx } from '../../ui/cx.ts';
import type { Facts } from './draft.ts';
import classes from './entries.module.css';

/** An acronym that fits beside the text; longer names go in front of it. */
const FITS = 8;

interface EntryFrameProps {
  code: string | null;
  facts: Facts;
  /** The line for the next entry. */
  line?: boolean;
  writing?: boolean;
  children: ReactNode;
}

const quoted = (text: string) => JSON.stringify(`${text} `);

/**
 * An entry as it stands in the minutes: its code or who speaks beside it, words like "Decided:" run into the text.
 * Reading and writing share it, so that nothing moves when an entry is opened.
 */
export function EntryFrame({ code, facts, line = false, writing = false, children }: EntryFrameProps) {
  const t = useText();
  const inLanguage = useInLanguage();
  const { kind, speaker, owners, input } = facts;

  let beside = code ?? '';
  let lead = '';
  if (kind === 'discussion') {
    const short = speaker?.short ?? '';
    if (short !== '' && short.length <= FITS) beside = short;
    else if (speaker !== null) lead = `${inLanguage(speaker.name)}:`;
  } else if (kind === 'action') {
    if (owners.length > 0)
      lead = `${owners.map((owner) => owner.short || inLanguage(owner.name)).join(', ')}:`;
  } else if (kind === 'input') {
    const who = speaker === null ? '' : speaker.short || inLanguage(speaker.name);
    const said = t.minutes.entries.inputLead(who, t.minutes.entries.place(input.clause, input.document));
    if (said !== '') lead = `${said}:`;
  } else {
    lead = t.minutes.lead[kind];
  }

  return (
    <div
      className={cx(classes.frame, classes[kind], line && classes.line, writing && classes.writing)}
      style={lead === '' ? undefined : ({ '--lead': quoted(lead) } as CSSProperties)}
    >
      <div className={classes.beside}>{beside === '' && line ? <span aria-hidden>›</span> : beside}</div>
      <div className={classes.body}>{children}</div>
    </div>
  );
}
