import { Fragment } from 'react';
import { useText } from '../i18n/text.tsx';
import { cx } from './cx.ts';
import { IconCheck, IconChevronRight } from './icons.ts';
import classes from './state-strip.module.css';

interface StateStripProps<State extends string> {
  /** The usual way through, in order. */
  states: readonly State[];
  current: State;
  names: Readonly<Record<State, string>>;
  /** Which ones can be gone to from here; they become buttons. */
  reachable?: readonly State[];
  onGo?: (state: State) => void;
  /** What goes through these states: "State of the meeting". */
  label?: string;
}

/** Planned > Convened > Held > Closed: what is behind, where it is now, what can come next. */
export function StateStrip<State extends string>(props: StateStripProps<State>) {
  const { states, current, names, reachable = [], onGo, label } = props;
  const t = useText();
  const now = states.indexOf(current);
  return (
    <ol aria-label={label ?? t.ui.state} className={classes.strip}>
      {states.map((state, index) => {
        const behind = index < now;
        const look = cx(
          classes.step,
          behind && classes.done,
          index === now && classes.now,
          index > now && reachable.includes(state) && classes.next,
        );
        const content = (
          <>
            {behind && <IconCheck aria-hidden size={13} />}
            {names[state]}
            {behind && <span className="hidden-text"> ({t.ui.done})</span>}
          </>
        );
        return (
          <Fragment key={state}>
            <li aria-current={index === now ? 'step' : undefined}>
              {index !== now && onGo && reachable.includes(state) ? (
                <button className={look} type="button" onClick={() => onGo(state)}>
                  {content}
                </button>
              ) : (
                <span className={look}>{content}</span>
              )}
            </li>
            {index < states.length - 1 && (
              <li aria-hidden className={classes.arrow}>
                <IconChevronRight size={14} />
              </li>
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}
