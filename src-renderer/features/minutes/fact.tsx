import { useId, type ReactNode } from 'react';
import { useText } from '../../i18n/text.tsx';
import { cx } from '../../ui/cx.ts';
import { IconAdd, IconClose } from '../../ui/icons.ts';
import { Popover } from '../../ui/popover.tsx';
import classes from './fact-chips.module.css';

interface FactProps<Name extends string> {
  name: Name;
  label: string;
  /** Nothing is said yet: the chip offers to say it. */
  empty: boolean;
  open: boolean;
  panel: ReactNode;
  children: ReactNode;
  onAsk: (fact: Name) => void;
  onClear: () => void;
  onClose: () => void;
}

/** One thing said about an entry: a chip that opens what changes it, or an offer to say it. */
export function Fact<Name extends string>(props: FactProps<Name>) {
  const { name, label, empty, open, panel, children, onAsk, onClear, onClose } = props;
  const t = useText();
  const anchor = `--fact${useId().replaceAll(/[^\w]/g, '')}`;
  return (
    <span className={classes.with} style={{ anchorName: anchor }}>
      <button
        aria-expanded={open}
        aria-haspopup="dialog"
        className={cx(classes.fact, empty && classes.offer)}
        type="button"
        onClick={() => onAsk(name)}
        onKeyDown={(event) => {
          if (empty || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
          event.preventDefault();
          onClear();
        }}
      >
        {empty && <IconAdd aria-hidden size={13} />}
        {!empty && <span className="hidden-text">{label}: </span>}
        <span className={classes.words}>{children}</span>
      </button>
      {!empty && (
        <button
          aria-label={t.ui.removeNamed(label)}
          className={classes.clear}
          tabIndex={-1}
          type="button"
          onClick={onClear}
        >
          <IconClose aria-hidden size={12} />
        </button>
      )}
      {open && (
        <Popover anchor={anchor} label={label} onClose={onClose}>
          {panel}
        </Popover>
      )}
    </span>
  );
}
