import type { ComponentPropsWithRef, CSSProperties, ReactNode } from 'react';
import { Link } from 'react-router';
import { cx } from './cx.ts';
import type { Icon } from './icons.ts';
import { Kbd } from './kbd.tsx';
import { useTooltip } from './use-tooltip.tsx';
import classes from './button.module.css';

interface Looks {
  /** primary: the one thing to do here; plain: the usual; quiet: tool bars; danger: takes something away. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  size?: 'small' | 'normal' | undefined;
  icon?: Icon | undefined;
}

type NativeButton = Omit<ComponentPropsWithRef<'button'>, 'children' | 'className'>;

interface ButtonProps extends NativeButton, Looks {
  children: ReactNode;
  /** Shows that the work goes on and keeps a second click from starting it again. */
  busy?: boolean | undefined;
}

function looksOf({ look = 'plain', size = 'normal' }: Looks, icon = false): string {
  return cx(classes.button, classes[look], size === 'small' && classes.small, icon && classes.icon);
}

/** A button with words: a verb and what it acts on ("Add person"). */
export function Button({ children, look, size, icon: Icon, busy = false, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      className={looksOf({ look, size })}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span aria-hidden className={classes.spinner} /> : Icon && <Icon aria-hidden size={16} />}
      {children}
    </button>
  );
}

/** Looks like a button, goes to a page. */
export function ButtonLink({
  children,
  to,
  look,
  size,
  icon: Icon,
  label,
}: Looks & { children: ReactNode; to: string; label?: string }) {
  return (
    <Link aria-label={label} className={looksOf({ look, size })} to={to}>
      {Icon && <Icon aria-hidden size={16} />}
      {children}
    </Link>
  );
}

interface IconButtonProps extends NativeButton, Looks {
  /** Read by screen readers and shown as the tooltip. */
  label: string;
  icon: Icon;
  /** Keys that do the same, shown in the tooltip: "Ctrl+B". */
  keys?: string | undefined;
  tooltipSide?: 'bottom' | 'right' | undefined;
}

const anchorNames = (...styles: (CSSProperties | undefined)[]) =>
  styles
    .map((style) => style?.anchorName)
    .filter(Boolean)
    .join(', ');

/** A button with an icon only. Stays focusable when `aria-disabled`, so that its tooltip can say why. */
export function IconButton(props: IconButtonProps) {
  const { label, icon: Icon, keys, look = 'quiet', size, tooltipSide, style, onKeyDown, ...rest } = props;
  const { anchor, tooltip } = useTooltip(
    <>
      {label} {keys && <Kbd keys={keys} plain />}
    </>,
    tooltipSide,
  );
  return (
    <>
      <button
        aria-label={label}
        type="button"
        {...rest}
        {...anchor}
        className={looksOf({ look, size }, true)}
        // It may be the anchor of a menu too.
        style={{ ...style, anchorName: anchorNames(style, anchor.style) }}
        onKeyDown={(event) => {
          anchor.onKeyDown(event);
          onKeyDown?.(event);
        }}
      >
        <Icon aria-hidden size={16} />
      </button>
      {tooltip}
    </>
  );
}
