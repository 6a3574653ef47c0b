import { useEffect, useId, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { cx } from './cx.ts';
import classes from './tooltip.module.css';

const DELAY = 450;

/**
 * A short label near a control while it is pointed at or focused by keyboard. Drawn by the browser's own
 * popover and anchor positioning: nothing to load, nothing clipped.
 * `anchor` goes onto the control, `tooltip` beside it.
 */
export function useTooltip(label: ReactNode, side: 'bottom' | 'right' = 'bottom') {
  const name = `--tip${useId().replaceAll(/[^\w]/g, '')}`;
  const [open, setOpen] = useState(false);
  const timer = useRef<number | undefined>(undefined);
  const hide = () => {
    clearTimeout(timer.current);
    setOpen(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  const anchor = {
    style: { anchorName: name } as CSSProperties,
    onPointerEnter: () => {
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setOpen(true), DELAY);
    },
    onPointerLeave: hide,
    onPointerDown: hide,
    onFocus: (event: { currentTarget: Element }) => {
      if (event.currentTarget.matches(':focus-visible')) setOpen(true);
    },
    onBlur: hide,
    onKeyDown: (event: { key: string }) => {
      if (event.key === 'Escape') hide();
    },
  };

  const tooltip =
    open && label ? (
      <span
        aria-hidden
        className={cx(classes.tooltip, side === 'right' && classes.right)}
        popover="manual"
        ref={(element) => element?.showPopover()}
        style={{ positionAnchor: name }}
      >
        {label}
      </span>
    ) : null;

  return { anchor, tooltip };
}
