import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState, type FocusEvent, type FormEvent } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type PathValue,
  type UseFormReturn,
} from 'react-hook-form';
import type { z } from 'zod';
import { announceUnsaved } from '../../api/unsaved.ts';
import type { WriteResult } from '../../api/use-write.ts';
import { useReadOnly } from '../read-only.ts';
import { createAutosaver } from './autosaver.ts';

/** A schema of fields; what it reads and what it makes of it are alike. */
type FieldsSchema<Fields extends FieldValues> = z.ZodObject & z.ZodType<Fields, Fields>;

interface AutosaveOptions<Fields extends FieldValues> {
  /** The contract's schema of the fields. */
  schema: FieldsSchema<Fields>;
  /** What main holds. May have more than the fields; the rest is left alone. */
  values: Fields;
  /** Sends the changed fields, each with its whole new value. */
  save: (changes: Partial<Fields>) => Promise<WriteResult<unknown>>;
}

interface Autosave<Fields extends FieldValues> {
  form: UseFormReturn<Fields, unknown, Fields>;
  /** For the `<form>` element: saves when a field is left and on Enter. */
  formProps: { noValidate: true; onBlur: (event: FocusEvent) => void; onSubmit: (event: FormEvent) => void };
}

/**
 * A form that saves by itself: each changed field 400 ms after the last keystroke, at once when it is left, when
 * the form goes away and when the window closes. Invalid fields stay unsaved with their message. When the data
 * changes from outside (undo), the fields nobody is typing in show the new values.
 * For another row give the component that uses it another `key`.
 */
export function useAutosave<Fields extends FieldValues>(options: AutosaveOptions<Fields>): Autosave<Fields> {
  const { schema, values, save } = options;
  const readOnly = useReadOnly();
  const form = useForm<Fields, unknown, Fields>({
    resolver: zodResolver(schema),
    defaultValues: values as DefaultValues<Fields>,
    mode: 'onTouched',
  });
  /** Set while values from outside are put into the form: these are not typing. */
  const adopting = useRef(false);
  const [saver] = useState(() => createAutosaver(fieldsOf(schema, values)));

  useEffect(() => {
    saver.connect({
      read: form.getValues,
      valid: (shown) => validFields(schema, shown),
      save: async (changes) => {
        const result = await save(changes as Partial<Fields>);
        if (!result.ok) {
          for (const [path, message] of Object.entries(result.failure.fields)) {
            form.setError(path.replace(/^changes\./, '') as Path<Fields>, { message });
          }
        }
        return result.ok;
      },
    });
  }, [saver, form, schema, save]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const key = name?.split('.')[0];
          if (key !== undefined && !adopting.current && !readOnly) saver.touch(key);
        },
      }),
    [form, saver, readOnly],
  );

  useEffect(() => {
    adopting.current = true;
    for (const key of saver.adopt(fieldsOf(schema, values))) {
      form.setValue(key as Path<Fields>, values[key] as PathValue<Fields, Path<Fields>>, {
        shouldValidate: true,
      });
    }
    adopting.current = false;
  }, [form, saver, schema, values]);

  useEffect(() => {
    const goes = announceUnsaved(saver);
    return () => {
      // It stays announced until it is saved: undo and closing wait for it.
      void saver.flush().finally(goes);
    };
  }, [saver]);

  return {
    form,
    formProps: {
      noValidate: true,
      onBlur: () => void saver.flush(),
      onSubmit: (event) => {
        event.preventDefault();
        void saver.flush();
      },
    },
  };
}

/** The fields that the schema accepts, cleaned by it; rules over several fields count against the field they name. */
function validFields(
  schema: z.ZodObject,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const whole = schema.safeParse(values);
  if (whole.success) return whole.data;
  const wrong = new Set(whole.error.issues.map((issue) => issue.path[0]));
  const valid: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    if (wrong.has(key)) continue;
    const parsed = (field as z.ZodType).safeParse(values[key]);
    if (parsed.success) valid[key] = parsed.data;
  }
  return valid;
}

function fieldsOf(schema: z.ZodObject, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(schema.shape).map((key) => [key, values[key]]));
}
