import { useId, useState, type ReactNode } from 'react';
import { useFormat } from '../../i18n/text.tsx';
import { cx } from '../../ui/cx.ts';
import { IconChevronRight } from '../../ui/icons.ts';
import classes from './side.module.css';

interface SideSectionProps {
  /** Also the name under which it is remembered whether it is open. */
  name: string;
  title: string;
  count: number;
  /** Something here should be dealt with. */
  waiting?: boolean;
  startOpen: boolean;
  aside?: ReactNode;
  children: ReactNode;
}

/** Kept while the program runs: the desk is left and come back to all the time. */
const opened = new Map<string, boolean>();

/** A part of the side column that can be folded away, with how many things are in it. */
export function SideSection(props: SideSectionProps) {
  const { name, title, count, waiting = false, startOpen, aside, children } = props;
  const format = useFormat();
  const id = useId();
  const [open, setOpen] = useState(opened.get(name) ?? startOpen);
  return (
    <section aria-label={title} className={classes.section} data-side={name}>
      <div className={classes.sectionHead}>
        <h3>
          <button
            aria-controls={id}
            aria-expanded={open}
            type="button"
            onClick={() => {
              opened.set(name, !open);
              setOpen(!open);
            }}
          >
            <IconChevronRight aria-hidden className={cx(classes.chevron, open && classes.turned)} size={14} />
            <span>
              {title}{' '}
              <span className={cx(classes.count, waiting && count > 0 && classes.waiting)}>
                {format.number(count)}
              </span>
            </span>
          </button>
        </h3>
        {aside}
      </div>
      <div hidden={!open} id={id}>
        {open && children}
      </div>
    </section>
  );
}
