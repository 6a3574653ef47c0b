import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useText } from '../i18n/text.tsx';
import { IconButton } from './button.tsx';
import { closesList } from './closes-list.ts';
import { cx } from './cx.ts';
import { IconClose } from './icons.ts';
import classes from './dialog.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  /** Nothing but the children: they have a head of their own, and the title is only said. */
  bare?: boolean;
  /** False: it must be answered, Esc and the cross are gone. */
  closable?: boolean;
}

/**
 * A window over the page, the browser's own: it keeps the focus inside, Esc closes it, and the focus goes
 * back to where it was. Render it while it is open.
 */
export function Dialog({
  title,
  onClose,
  children,
  wide = false,
  bare = false,
  closable = true,
}: DialogProps) {
  const t = useText();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      aria-label={bare ? title : undefined}
      aria-labelledby={bare ? undefined : titleId}
      className={cx(classes.dialog, wide && classes.wide)}
      ref={element}
      onKeyDown={(event) => {
        // The list of a bare dialog is the dialog.
        if (!bare && closesList(event)) event.preventDefault();
      }}
      onCancel={(event) => {
        // Bubbles up from file inputs too; only the dialog's own counts.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        if (closable) onClose();
      }}
    >
      {bare ? (
        children
      ) : (
        <>
          <div className={classes.head}>
            <h2 id={titleId}>{title}</h2>
            {closable && <IconButton icon={IconClose} label={t.ui.close} size="small" onClick={onClose} />}
          </div>
          <div className={classes.body}>{children}</div>
        </>
      )}
    </dialog>
  );
}

/** The row of buttons at the foot of a dialog, the primary one last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}
