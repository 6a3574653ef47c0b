import { Textarea } from '@mantine/core';
import type { KeyboardEvent, Ref } from 'react';

interface NoteControlProps {
  label?: string | undefined;
  'aria-label'?: string | undefined;
  placeholder?: string | undefined;
  error?: string | null | undefined;
  value: string;
  onChange: (text: string) => void;
  onBlur?: (() => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  startHere?: boolean | undefined;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Some lines of plain text; grows with what is typed. Outside of forms. */
export function NoteControl({ onChange, startHere, ...rest }: NoteControlProps) {
  return (
    <Textarea
      {...rest}
      data-autofocus={startHere || undefined}
      rows={3}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
