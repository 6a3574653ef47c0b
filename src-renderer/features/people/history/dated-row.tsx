import { useId, useState, type ReactNode } from 'react';
import type { IsoDate } from '../../../../src-shared/domain/common.ts';
import { holdsOn } from '../../../../src-shared/domain/person.ts';
import { dayOf } from '../../../i18n/format.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconAlert, IconChevronDown, IconChevronRight } from '../../../ui/icons.ts';
import { useReadOnly } from '../../../ui/read-only.ts';
import classes from './history.module.css';

interface DatedRowProps {
  dated: { from: IsoDate | null; to: IsoDate | null };
  what: ReactNode;
  /** A clash with another row: what it is, and the way out of it. */
  clash?: { text: string; endOn: IsoDate | null; onEnd: () => void } | undefined;
  /** Shown when the row is opened. */
  children: ReactNode;
  startOpen?: boolean;
}

/** One entry of a dated history: what and when; opened, it is edited in place. */
export function DatedRow({ dated, what, clash, children, startOpen = false }: DatedRowProps) {
  const t = useText();
  const format = useFormat();
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(startOpen);
  const [today] = useState(() => dayOf(new Date()));
  const id = useId();
  const Arrow = open ? IconChevronDown : IconChevronRight;
  const day = (value: IsoDate | null) => (value === null ? null : format.shortDate(value));
  return (
    <li className={cx(!holdsOn(dated, today) && classes.past)}>
      <button
        aria-controls={id}
        aria-expanded={open}
        className={classes.summary}
        type="button"
        onClick={() => setOpen(!open)}
      >
        <Arrow aria-hidden size={14} />
        <span className={classes.words}>
          <span className={classes.what}>{what}</span>
          <span className={classes.dates}>{t.people.history.period(day(dated.from), day(dated.to))}</span>
        </span>
      </button>
      {clash && (
        <div className={classes.note}>
          <IconAlert aria-hidden size={13} />
          <span>{clash.text}</span>
          {clash.endOn !== null && !readOnly && (
            <Button look="quiet" size="small" onClick={clash.onEnd}>
              {t.people.history.endOn(format.shortDate(clash.endOn))}
            </Button>
          )}
        </div>
      )}
      <div hidden={!open} id={id}>
        {open && children}
      </div>
    </li>
  );
}
