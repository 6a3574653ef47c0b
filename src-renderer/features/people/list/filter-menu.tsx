import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import { IconChevronDown } from '../../../ui/icons.ts';
import { Menu } from '../../../ui/menu.tsx';

export interface FilterChoice {
  id: string;
  label: string;
  detail?: ReactNode;
}

interface FilterMenuProps {
  /** What is filtered by: "Kind". */
  label: string;
  /** Name of "everything": "All kinds". */
  all: string;
  choices: readonly FilterChoice[];
  value: string | null;
  onChange: (id: string | null) => void;
}

/** One filter of a list as a small menu that says what it is set to. */
export function FilterMenu({ label, all, choices, value, onChange }: FilterMenuProps) {
  const chosen = choices.find((choice) => choice.id === value);
  const shown = chosen?.label ?? all;
  return (
    <Menu
      align="end"
      items={[
        { id: '', label: all, checked: chosen === undefined, onSelect: () => onChange(null) },
        ...choices.map((choice) => ({
          ...choice,
          checked: choice.id === value,
          onSelect: () => onChange(choice.id),
        })),
      ]}
      label={label}
      renderTrigger={(trigger) => (
        <Button
          {...trigger}
          aria-label={`${label}: ${shown}`}
          aria-pressed={chosen !== undefined}
          look="quiet"
          size="small"
        >
          {chosen === undefined ? label : shown}
          <IconChevronDown aria-hidden size={14} />
        </Button>
      )}
    />
  );
}
