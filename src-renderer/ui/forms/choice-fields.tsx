import { NumberInput, SegmentedControl, Select, Switch } from '@mantine/core';
import { useEffect, useId, useMemo, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useText } from '../../i18n/text.tsx';
import { useField, type FieldProps } from './field.ts';
import classes from './forms.module.css';

export interface Option<Value extends string> {
  value: Value;
  label: string;
}

/** Options of a closed set of the domain with their names: `optionsOf(ROLES, t.domain.role)`. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): Option<Value>[] {
  return values.map((value) => ({ value, label: names[value] }));
}

interface SelectControlProps<Value extends string> {
  label?: string | undefined;
  description?: string | undefined;
  placeholder?: string | undefined;
  error?: string | null | undefined;
  readOnly?: boolean | undefined;
  'aria-label'?: string | undefined;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  onBlur?: (() => void) | undefined;
  /** Whether nothing is a choice too. */
  clearable?: boolean | undefined;
  ref?: React.Ref<HTMLInputElement>;
}

const CLOSED = { keepMounted: false };
const OPENED = { keepMounted: true };

/** One of a closed set. Outside of forms; in one use `SelectField`. */
export function SelectControl<Value extends string>(props: SelectControlProps<Value>) {
  const { options, onChange, clearable = false, placeholder, ...rest } = props;
  const t = useText();
  // The same array as long as the options are the same: a list of a thousand is not read anew by every render.
  const data = useMemo(() => [...options], [options]);
  // The list of choices is made when the field is gone to: what nobody opens, nobody waits for. `known`: it stands there
  // and the field can point at it.
  const [list, setList] = useState<'none' | 'made' | 'known'>('none');
  const visit = () => setList((before) => (before === 'none' ? 'made' : before));
  useEffect(() => {
    if (list !== 'made') return;
    const timer = setTimeout(() => setList('known'));
    return () => clearTimeout(timer);
  }, [list]);
  return (
    <Select
      {...rest}
      allowDeselect={false}
      comboboxProps={list === 'none' ? CLOSED : OPENED}
      data-fixed={rest.readOnly || undefined}
      placeholder={rest.readOnly ? '' : (placeholder ?? '')}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': t.ui.clear, 'aria-hidden': false, tabIndex: 0 }}
      data={data}
      // A list of hundreds is searched, not scrolled.
      limit={50}
      // Typing finds the choice, as in every list of the system; what was chosen before is typed over.
      searchable
      selectFirstOptionOnChange
      onFocus={(event) => {
        visit();
        event.currentTarget.select();
      }}
      onChange={(value) => onChange(value)}
      onPointerEnter={visit}
    />
  );
}

export function SelectField<Values extends FieldValues, Value extends string, Transformed>(
  props: FieldProps<Values, Value | null, Transformed> & {
    options: readonly Option<Value>[];
    clearable?: boolean;
  },
) {
  const { control, name, label, description, placeholder, options, clearable } = props;
  const field = useField<Values, Value | null, Transformed>({ control, name });
  return (
    <SelectControl
      {...field}
      clearable={clearable}
      description={description}
      label={label}
      options={options}
      placeholder={placeholder}
    />
  );
}

interface SegmentedProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  readOnly?: boolean;
  hideLabel?: boolean;
}

/** One of two to four, all in sight. Outside of forms; in one use `SegmentedField`. */
export function SegmentedControlled<Value extends string>(props: SegmentedProps<Value>) {
  const { label, options, value, onChange, readOnly, hideLabel = false } = props;
  const id = useId();
  return (
    <div className={classes.segmented}>
      <span className={hideLabel ? 'hidden-text' : classes.label} id={id}>
        {label}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        data={[...options]}
        readOnly={readOnly ?? false}
        value={value}
        onChange={(next) => onChange(next)}
      />
    </div>
  );
}

export function SegmentedField<Values extends FieldValues, Value extends string, Transformed>(
  props: FieldProps<Values, Value, Transformed> & { options: readonly Option<Value>[] },
) {
  const { control, name, label, options } = props;
  const { value, onChange, readOnly } = useField<Values, Value, Transformed>({ control, name });
  return (
    <SegmentedControlled
      label={label}
      options={options}
      readOnly={readOnly}
      value={value}
      onChange={onChange}
    />
  );
}

/** Yes or no, at once. */
export function SwitchField<Values extends FieldValues, Transformed>(
  props: FieldProps<Values, boolean, Transformed>,
) {
  const { control, name, label, description } = props;
  const { value, onChange, readOnly, ...field } = useField<Values, boolean, Transformed>({ control, name });
  return (
    <Switch
      {...field}
      checked={value}
      description={description}
      disabled={readOnly}
      label={label}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}

/** A whole number; empty while nothing is typed (the schema then says `required`). */
export function NumberField<Values extends FieldValues, Transformed>(
  props: FieldProps<Values, number, Transformed> & { min?: number; max?: number; suffix?: string },
) {
  const { control, name, startHere, min = 0, max = Number.MAX_SAFE_INTEGER, suffix = '', ...rest } = props;
  const { value, onChange, ...field } = useField<Values, number, Transformed>({ control, name });
  return (
    <NumberInput
      {...rest}
      {...field}
      data-autofocus={startHere}
      allowDecimal={false}
      allowNegative={min < 0}
      clampBehavior="none"
      max={max}
      min={min}
      suffix={suffix}
      value={value}
      // An empty field is no number: the schema then says what it needs.
      onChange={(next) => onChange(typeof next === 'number' ? next : Number.NaN)}
    />
  );
}
