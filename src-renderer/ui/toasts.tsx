import { useEffect, useRef } from 'react';
import { useText } from '../i18n/text.tsx';
import { Button, IconButton } from './button.tsx';
import { cx } from './cx.ts';
import { IconAlert, IconCircleCheck, IconClose } from './icons.ts';
import { dismissToast, holdToast, releaseToast, useToasts, type Toast } from './toast.ts';
import classes from './toasts.module.css';

function Actions({ toast }: { toast: Toast }) {
  return [toast.action, toast.secondAction].map(
    (action) =>
      action && (
        <Button
          key={action.label}
          size="small"
          onClick={() => {
            dismissToast(toast.id);
            action.onClick();
          }}
        >
          {action.label}
        </Button>
      ),
  );
}

/** Where toasts are shown; one for the whole app. */
export function Toasts() {
  const t = useText();
  const toasts = useToasts();
  const region = useRef<HTMLDivElement>(null);
  const newest = toasts.at(-1)?.id;

  // Shown anew with each toast, so that it lies above a dialog that was opened since.
  useEffect(() => {
    const element = region.current;
    if (newest === undefined || element === null) return;
    element.showPopover();
    return () => element.hidePopover();
  }, [newest]);

  return (
    <div aria-live="polite" className={classes.region} popover="manual" ref={region}>
      {toasts.map((toast) => (
        <div
          className={cx(classes.toast, toast.kind === 'failed' && classes.failed)}
          key={toast.id}
          onBlur={() => releaseToast(toast.id)}
          onFocus={() => holdToast(toast.id)}
          onPointerEnter={() => holdToast(toast.id)}
          onPointerLeave={() => releaseToast(toast.id)}
        >
          {toast.kind === 'failed' ? (
            <IconAlert aria-hidden size={16} />
          ) : (
            <IconCircleCheck aria-hidden size={16} />
          )}
          <div className={classes.words}>
            <div className={classes.title}>{toast.title}</div>
            {toast.text && <div className={classes.text}>{toast.text}</div>}
            {toast.secondAction && (
              <div className={classes.actions}>
                <Actions toast={toast} />
              </div>
            )}
          </div>
          {!toast.secondAction && <Actions toast={toast} />}
          <IconButton
            icon={IconClose}
            label={t.ui.close}
            size="small"
            onClick={() => dismissToast(toast.id)}
          />
        </div>
      ))}
    </div>
  );
}
