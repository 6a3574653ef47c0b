import {
  Fragment,
  useEffect,
  useId,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { cx } from './cx.ts';
import { IconCheck, type Icon } from './icons.ts';
import { Kbd } from './kbd.tsx';
import classes from './menu.module.css';

export interface MenuItem {
  id: string;
  label: ReactNode;
  detail?: ReactNode;
  icon?: Icon;
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  /** One of a choice: true for the one that holds. */
  checked?: boolean;
  /** A line above it. */
  apart?: boolean;
  onSelect: () => void;
}

/** What the control that opens the menu must carry. */
interface MenuTrigger {
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string;
  popoverTarget: string;
  style: CSSProperties;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  align?: 'start' | 'end';
  /** Draws the button; it must spread these props. */
  renderTrigger: (props: MenuTrigger) => ReactNode;
}

const listOf = (id: string) => document.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
const itemsOf = (id: string) => [...(listOf(id)?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

/** A list of commands under a button. Arrows, Home, End, the first letter, Enter, Esc. */
export function Menu({ label, items, align = 'start', renderTrigger }: MenuProps) {
  const id = useId();
  const anchor = `--menu${id.replaceAll(/[^\w]/g, '')}`;
  const [open, setOpen] = useState(false);

  const [startAtEnd, setStartAtEnd] = useState(false);
  useEffect(() => {
    if (!open) return;
    const all = itemsOf(id);
    (all.find((item) => item.ariaChecked === 'true') ?? all.at(startAtEnd ? -1 : 0))?.focus();
  }, [open, id, startAtEnd]);

  const move = (event: KeyboardEvent) => {
    const all = itemsOf(id);
    const now = all.indexOf(document.activeElement as HTMLElement);
    const typed = event.key.length === 1 && !event.ctrlKey && !event.altKey ? event.key.toLowerCase() : null;
    let next: HTMLElement | undefined;
    if (event.key === 'ArrowDown') next = all[(now + 1) % all.length];
    else if (event.key === 'ArrowUp') next = all.at(now - 1);
    else if (event.key === 'Home') next = all[0];
    else if (event.key === 'End') next = all.at(-1);
    else if (typed !== null && typed !== ' ') {
      next = [...all.slice(now + 1), ...all].find((item) =>
        item.textContent.trim().toLowerCase().startsWith(typed),
      );
    } else if (event.key === 'Tab') listOf(id)?.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <>
      {renderTrigger({
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-controls': id,
        style: { anchorName: anchor },
        // The browser's own toggle: a click on the open menu's button closes it and does not open it again.
        popoverTarget: id,
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setStartAtEnd(event.key === 'ArrowUp');
          listOf(id)?.showPopover();
        },
      })}
      <div
        aria-label={label}
        className={cx(classes.menu, align === 'end' && classes.end)}
        id={id}
        popover="auto"
        role="menu"
        style={{ positionAnchor: anchor }}
        tabIndex={-1}
        onKeyDown={move}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open &&
          items.map((item) => (
            <Fragment key={item.id}>
              {item.apart && <hr className={classes.separator} />}
              <button
                aria-checked={item.checked}
                aria-disabled={item.disabled || undefined}
                className={cx(classes.item, item.danger && classes.danger)}
                role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
                tabIndex={-1}
                type="button"
                onPointerMove={(event) => event.currentTarget.focus()}
                onClick={() => {
                  if (item.disabled) return;
                  listOf(id)?.hidePopover();
                  item.onSelect();
                }}
              >
                {item.icon && <item.icon aria-hidden size={16} />}
                {item.checked !== undefined && (
                  <IconCheck aria-hidden className={item.checked ? undefined : classes.unchecked} size={16} />
                )}
                <span className={classes.label}>
                  {item.label}
                  {item.detail && <span className={classes.detail}>{item.detail}</span>}
                </span>
                {item.keys && <Kbd keys={item.keys} plain />}
              </button>
            </Fragment>
          ))}
      </div>
    </>
  );
}
