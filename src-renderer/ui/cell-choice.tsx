import type { KeyboardEvent } from 'react';
import { cx } from './cx.ts';
import type { Option } from './forms/choice-fields.tsx';
import { IconChevronDown } from './icons.ts';
import { Menu } from './menu.tsx';
import classes from './cell-choice.module.css';

interface CellChoiceProps<Value extends string> {
  /** What is chosen, for screen readers: "Purpose of item 3". */
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  readOnly?: boolean;
  className?: string | undefined;
}

/**
 * One of a closed set in a cell of a table: plain text until it is pointed at. The first letter of a choice
 * chooses it without opening the list; Space opens it. Other keys are left to the table.
 */
export function CellChoice<Value extends string>(props: CellChoiceProps<Value>) {
  const { label, options, value, onChange, readOnly = false, className } = props;
  const shown = options.find((option) => option.value === value)?.label ?? '';
  if (readOnly) return <span className={cx(classes.plain, className)}>{shown}</span>;

  const chooseByLetter = (event: KeyboardEvent): boolean => {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.altKey || event.metaKey)
      return false;
    const now = options.findIndex((option) => option.value === value);
    const next = [...options.slice(now + 1), ...options.slice(0, now)].find((option) =>
      option.label.toLowerCase().startsWith(event.key.toLowerCase()),
    );
    if (next !== undefined) onChange(next.value);
    return true;
  };

  return (
    <Menu
      items={options.map((option) => ({
        id: option.value,
        label: option.label,
        checked: option.value === value,
        onSelect: () => onChange(option.value),
      }))}
      label={label}
      renderTrigger={(trigger) => (
        <button
          {...trigger}
          aria-label={`${label}: ${shown}`}
          className={cx(classes.choice, className)}
          type="button"
          onKeyDown={(event) => {
            if (chooseByLetter(event)) event.preventDefault();
          }}
        >
          <span className={classes.text}>{shown}</span>
          <IconChevronDown aria-hidden size={13} />
        </button>
      )}
    />
  );
}
