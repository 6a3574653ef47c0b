import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import type { Icon } from './icons.ts';
import classes from './chip.module.css';

export type Tone = 'neutral' | 'accent' | 'positive' | 'caution' | 'danger';

/** A state or a short fact in words; the colour only repeats what the word says. */
export function Chip(props: { children: ReactNode; tone?: Tone; icon?: Icon }) {
  const { children, tone = 'neutral', icon: Icon } = props;
  return (
    <span className={cx(classes.chip, tone !== 'neutral' && classes[tone])}>
      {Icon && <Icon aria-hidden size={13} />}
      {children}
    </span>
  );
}
