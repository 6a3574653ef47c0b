import type { CSSProperties } from 'react';
import { cx } from '../cx.ts';
import type { Icon } from '../icons.ts';
import classes from './suggestions.module.css';

export interface Suggestion {
  id: string;
  label: string;
  /** At the right, quieter. */
  detail?: string | undefined;
  icon?: Icon | undefined;
}

/** What a text being typed can be completed to. */
export interface Suggesting {
  /** What kind of things these are, for screen readers. */
  label: string;
  /** Where the typed sign stands in the text before the cursor; from there on it is replaced. */
  start: number;
  items: readonly Suggestion[];
  /** The one that a space chooses too, where what was typed can only mean that. */
  onSpace: Suggestion | null;
  /** Answers the text to put in place of what was typed. */
  choose: (item: Suggestion) => string;
}

export interface ShownSuggestions extends Suggesting {
  index: number;
  /** Where the typed sign is on the screen. */
  at: { left: number; top: number; bottom: number };
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

const HEIGHT = 264;

interface SuggestionListProps {
  id: string;
  shown: ShownSuggestions;
  onChoose: (item: Suggestion) => void;
}

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select cannot be moved through from a text */
/** The list under the cursor. The focus stays in the text; arrows, Enter, Tab and Esc come from there. */
export function SuggestionList({ id, shown, onChoose }: SuggestionListProps) {
  const { at, items, index } = shown;
  const below = window.innerHeight - at.bottom > HEIGHT || at.top < HEIGHT;
  const style: CSSProperties = {
    left: Math.max(8, Math.min(at.left, window.innerWidth - 340)),
    ...(below ? { top: at.bottom + 4 } : { bottom: window.innerHeight - at.top + 4 }),
  };
  return (
    <div
      aria-label={shown.label}
      className={classes.list}
      id={id}
      popover="manual"
      ref={(element) => element?.showPopover()}
      role="listbox"
      style={style}
    >
      {items.map((item, place) => (
        <div
          aria-selected={place === index}
          className={cx(classes.option, place === index && classes.selected)}
          id={optionId(id, place)}
          key={item.id}
          ref={place === index ? scrollIntoView : null}
          role="option"
          tabIndex={-1}
          // The text keeps the focus and its selection.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(item);
          }}
        >
          {item.icon && <item.icon aria-hidden size={15} />}
          <span className={classes.label}>{item.label}</span>
          {item.detail && <span className={classes.detail}>{item.detail}</span>}
        </div>
      ))}
    </div>
  );
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
