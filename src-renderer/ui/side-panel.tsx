import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '../i18n/text.tsx';
import { IconButton } from './button.tsx';
import { closesList } from './closes-list.ts';
import { IconClose } from './icons.ts';
import { useStartFocus } from './use-start-focus.ts';
import classes from './side-panel.module.css';

interface SidePanelProps {
  title: ReactNode;
  onClose: () => void;
  /** In the head, before the cross. */
  actions?: ReactNode;
  /** Buttons at the foot, the primary one last. */
  foot?: ReactNode;
  children: ReactNode;
}

/**
 * One entry beside the list it is from. The focus goes to the field marked `startHere`; Esc closes it and the
 * focus goes back. Give it the entry's id as `key`.
 */
export function SidePanel({ title, onClose, actions, foot, children }: SidePanelProps) {
  const t = useText();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // The button it was opened with may be gone: the first entry replaces the empty state.
      const back =
        before instanceof HTMLElement && before.isConnected ? before : document.querySelector('main');
      back?.focus();
    };
  }, []);
  useStartFocus(panel);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes it from any field inside
    <section
      aria-labelledby={titleId}
      className={classes.panel}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || closesList(event)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={classes.head}>
        <h2 id={titleId}>{title}</h2>
        {actions}
        <IconButton icon={IconClose} keys="Esc" label={t.ui.close} size="small" onClick={onClose} />
      </div>
      <div className={classes.body}>{children}</div>
      {foot && <div className={classes.foot}>{foot}</div>}
    </section>
  );
}

/** A list and, at its right, the panel of one of its entries. */
export function Beside({ children }: { children: ReactNode }) {
  return <div className={classes.beside}>{children}</div>;
}
