import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import classes from './popover.module.css';

interface PopoverProps {
  /** The `anchorName` in the style of the control it belongs to. */
  anchor: string;
  /** Read by screen readers. */
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A small panel at a control, for something to choose or to type. Esc and a click elsewhere close it; where the
 * focus goes then is the caller's to say. Render it while it is open; the first `data-autofocus` or field gets the
 * focus.
 */
export function Popover({ anchor, label, onClose, children }: PopoverProps) {
  const element = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });

  useLayoutEffect(() => {
    const panel = element.current;
    if (panel === null) return;
    panel.showPopover();
    (panel.querySelector<HTMLElement>('[data-autofocus]') ?? panel.querySelector('input'))?.focus();
  }, []);

  return (
    <dialog
      aria-label={label}
      className={classes.popover}
      popover="auto"
      ref={element}
      style={{ positionAnchor: anchor }}
      onToggle={(event) => {
        if (event.newState === 'closed') latest.current();
      }}
    >
      {children}
    </dialog>
  );
}
