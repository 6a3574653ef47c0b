import { Textarea, TextInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field.ts';

interface TextProps {
  lang?: 'en' | 'km' | undefined;
  type?: 'text' | 'email' | 'tel' | undefined;
}

/** One line of text. */
export function TextField<Values extends FieldValues, Transformed>({
  control,
  name,
  startHere,
  ...rest
}: FieldProps<Values, string, Transformed> & TextProps) {
  const { value, onChange, ...field } = useField<Values, string, Transformed>({ control, name });
  return (
    <TextInput
      {...rest}
      {...field}
      data-autofocus={startHere}
      autoComplete="off"
      spellCheck={rest.type === undefined || rest.type === 'text'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** Some lines of plain text, as high as they are. */
export function TextAreaField<Values extends FieldValues, Transformed>({
  control,
  name,
  startHere,
  ...rest
}: FieldProps<Values, string, Transformed>) {
  const { value, onChange, ...field } = useField<Values, string, Transformed>({ control, name });
  return (
    <Textarea
      {...rest}
      {...field}
      autosize
      data-autofocus={startHere}
      maxRows={14}
      minRows={4}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
