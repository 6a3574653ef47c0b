import { Combobox, InputBase, Pill, PillsInput, useCombobox } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../../i18n/text.tsx';
import { IconAdd } from '../icons.ts';
import classes from './picker.module.css';

export interface PickerItem {
  id: string;
  label: string;
  /** At the right, quieter: an acronym, an organisation. */
  detail?: string | undefined;
  /** How a chosen one is called in a cell, where room is short. */
  short?: string | undefined;
  /** Everything that can be typed to find it. */
  search: string;
}

interface PickerProps {
  items: readonly PickerItem[];
  /** Ids of the chosen ones, in order. */
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** False: one at most, shown as plain text. */
  multiple: boolean;
  label?: string | undefined;
  description?: string | undefined;
  error?: string | null | undefined;
  placeholder?: string | undefined;
  /** Has the focus when the dialog or panel opens. */
  startHere?: boolean | undefined;
  readOnly?: boolean | undefined;
  /** Name for screen readers where there is no visible label (a cell). */
  'aria-label'?: string | undefined;
  onBlur?: (() => void) | undefined;
  /** Offers to make what was typed and was not found; answers its id. */
  onCreate?: ((typed: string) => Promise<string | null>) | undefined;
  /** In a cell of a table: no frame of its own. */
  bare?: boolean | undefined;
  ref?: React.Ref<HTMLInputElement>;
}

const MOST = 40;
const CREATE = '\u0000create';

/** Matches that begin a word come first; all words must be found. */
function matches(items: readonly PickerItem[], typed: string): PickerItem[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = items.filter((item) => {
    const text = item.search.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const first = words[0];
  if (first === undefined) return found.slice(0, MOST);
  const begins = (item: PickerItem) => ` ${item.search.toLowerCase()}`.includes(` ${first}`);
  return [...found.filter(begins), ...found.filter((item) => !begins(item))].slice(0, MOST);
}

/**
 * Type to find, arrows and Enter to choose; Backspace in an empty field takes the last one away.
 * Outside of forms and for other lists than parties; see `PartyField`, `PartyControl`.
 */
export function Picker(props: PickerProps) {
  const {
    items,
    value,
    onChange,
    multiple,
    onCreate,
    readOnly = false,
    onBlur,
    placeholder,
    bare = false,
    ref,
    startHere,
  } = props;
  const { label, description, error, 'aria-label': ariaLabel } = props;
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const inputElement = useRef<HTMLInputElement>(null);
  // A table has many of these fields: the list belongs to those that were gone to.
  const [visited, setVisited] = useState(false);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      inputElement.current?.removeAttribute('aria-activedescendant');
    },
  });

  const chosen = value.map((id) => items.find((item) => item.id === id)).filter((item) => item !== undefined);
  const search = typed ?? '';
  const options = combobox.dropdownOpened
    ? matches(multiple ? items.filter((item) => !value.includes(item.id)) : items, search)
    : [];
  const exact = options.some((item) => item.label.toLowerCase() === search.trim().toLowerCase());
  const canCreate = onCreate !== undefined && search.trim() !== '' && !exact;

  const choose = (id: string) => {
    onChange(multiple ? [...value, id] : [id]);
    setTyped(multiple ? '' : null);
    if (!multiple) combobox.closeDropdown();
  };
  const submit = async (option: string) => {
    if (option !== CREATE) return choose(option);
    const created = await onCreate?.(search.trim());
    if (created) choose(created);
  };

  const input = {
    'aria-label': ariaLabel,
    role: 'combobox',
    autoComplete: 'off',
    placeholder: chosen.length === 0 && !readOnly ? (placeholder ?? t.ui.searchParties) : undefined,
    readOnly,
    'data-fixed': readOnly || undefined,
    'data-autofocus': startHere || undefined,
    ref,
    value: typed ?? (multiple ? '' : (chosen[0]?.label ?? '')),
    onChange: (event: { target: HTMLInputElement }) => {
      setTyped(event.target.value);
      combobox.openDropdown();
      combobox.updateSelectedOptionIndex();
      window.requestAnimationFrame(() => {
        const first = combobox.selectFirstOption();
        // The kit tells screen readers only of options gone to by arrow keys.
        if (first !== null) inputElement.current?.setAttribute('aria-activedescendant', first);
      });
    },
    onClick: () => !readOnly && combobox.openDropdown(),
    onFocus: (event: { target: HTMLInputElement }) => {
      inputElement.current = event.target;
      setVisited(true);
      event.target.select();
    },
    onBlur: () => {
      combobox.closeDropdown();
      if (!multiple && typed !== null && typed.trim() === '') onChange([]);
      setTyped(null);
      onBlur?.();
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      // Tab takes the choice that stands out, as Enter does, and goes on.
      if (event.key === 'Tab' && search.trim() !== '' && combobox.dropdownOpened)
        combobox.clickSelectedOption();
      if (event.key === 'Backspace' && multiple && search === '' && value.length > 0 && !readOnly) {
        event.preventDefault();
        onChange(value.slice(0, -1));
      }
    },
  };
  const frame = { label, description, error, ...(bare ? { variant: 'unstyled' } : {}) };

  return (
    <Combobox
      keepMounted={visited}
      readOnly={readOnly}
      store={combobox}
      onOptionSubmit={(option) => void submit(option)}
    >
      {multiple ? (
        <Combobox.DropdownTarget>
          <PillsInput {...frame} onClick={() => !readOnly && combobox.openDropdown()}>
            <Pill.Group>
              {chosen.map((item) => (
                <Pill
                  key={item.id}
                  removeButtonProps={{ 'aria-label': t.ui.removeNamed(item.label), tabIndex: -1 }}
                  withRemoveButton={!readOnly}
                  onRemove={() => onChange(value.filter((id) => id !== item.id))}
                >
                  {bare ? item.short || item.label : item.label}
                </Pill>
              ))}
              <Combobox.EventsTarget withExpandedAttribute>
                <PillsInput.Field {...input} />
              </Combobox.EventsTarget>
            </Pill.Group>
          </PillsInput>
        </Combobox.DropdownTarget>
      ) : (
        <Combobox.Target withExpandedAttribute>
          <InputBase {...frame} {...input} />
        </Combobox.Target>
      )}
      <Combobox.Dropdown hidden={readOnly}>
        <Combobox.Options aria-label={label ?? ariaLabel ?? ''} className={classes.options} tabIndex={-1}>
          {/* The list itself stays, its id is what the field points at; only the open one is filled. */}
          {combobox.dropdownOpened && (
            <>
              {options.map((item) => (
                <Combobox.Option key={item.id} value={item.id}>
                  <span className={classes.option}>
                    <span className={classes.name}>{item.label}</span>
                    {item.detail && <span className={classes.detail}>{item.detail}</span>}
                  </span>
                </Combobox.Option>
              ))}
              {canCreate && (
                <Combobox.Option value={CREATE}>
                  <span className={classes.option}>
                    <IconAdd aria-hidden size={15} />
                    <span className={classes.name}>{t.ui.addNamed(search.trim())}</span>
                  </span>
                </Combobox.Option>
              )}
              {options.length === 0 && !canCreate && <Combobox.Empty>{t.ui.nothingFound}</Combobox.Empty>}
            </>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
