import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ClockTime } from '../../../src-shared/domain/common.ts';
import { useField, type FieldProps } from './field.ts';
import { useFormat } from '../../i18n/text.tsx';
import { parseTime } from './parse-date.ts';

interface TimeControlProps {
  label?: string | undefined;
  description?: string | undefined;
  error?: string | null | undefined;
  readOnly?: boolean | undefined;
  /** What holds while nothing is typed. */
  placeholder?: string | undefined;
  'aria-label'?: string | undefined;
  value: ClockTime;
  onChange: (time: ClockTime) => void;
  onBlur?: (() => void) | undefined;
  ref?: React.Ref<HTMLInputElement>;
}

/** A clock time, 24 h; "9", "930" and "14.30" are understood. Outside of forms; in one use `TimeField`. */
export function TimeControl({ value, onChange, onBlur, placeholder = '09:00', ...rest }: TimeControlProps) {
  const format = useFormat();
  // What is being typed; null when it shows the value.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...rest}
      autoComplete="off"
      inputMode="numeric"
      placeholder={format.time(placeholder)}
      value={typed ?? format.time(value)}
      onBlur={() => {
        setTyped(null);
        onBlur?.();
      }}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        // What is no time yet goes on as it is, so that the form can say so.
        onChange(parseTime(text) ?? text);
      }}
      onFocus={(event) => event.target.select()}
    />
  );
}

export function TimeField<Values extends FieldValues, Transformed>(
  props: FieldProps<Values, ClockTime, Transformed>,
) {
  const { control, name, label, description } = props;
  const field = useField<Values, ClockTime, Transformed>({ control, name });
  return <TimeControl {...field} description={description} label={label} />;
}
