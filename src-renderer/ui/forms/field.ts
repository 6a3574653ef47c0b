import {
  useController,
  type Control,
  type FieldPathByValue,
  type FieldValues,
  type Path,
} from 'react-hook-form';
import type { Texts } from '../../i18n/en/index.ts';
import { useText } from '../../i18n/text.tsx';
import { useReadOnly } from '../read-only.ts';

/** What every field of a form takes. `Value`: the type of what it edits. */
export interface FieldProps<Values extends FieldValues, Value, Transformed = Values> {
  control: Control<Values, unknown, Transformed>;
  name: FieldPathByValue<Values, Value>;
  label: string;
  /** A line of help under it. */
  description?: string | undefined;
  /** Has the focus when the dialog or panel opens. */
  startHere?: boolean | undefined;
  placeholder?: string | undefined;
}

type FieldTexts = Texts['errors']['fields'];

/** The text for the message key that a schema carries; `null` without an error. */
function useFieldMessage(): (key: string | undefined) => string | null {
  const { fields } = useText().errors;
  return (key) => {
    if (key === undefined) return null;
    return key in fields ? fields[key as keyof FieldTexts] : fields.invalid;
  };
}

/** Ties a control to its form: value, change, blur, focus, and the error as a text. */
export function useField<Values extends FieldValues, Value, Transformed>(
  props: Pick<FieldProps<Values, Value, Transformed>, 'control' | 'name'> & {
    /** A field that is looked at again with this one: a rule holds between the two. */
    together?: Path<Values>;
  },
) {
  const { control, name, together } = props;
  const { field, fieldState } = useController({
    control,
    name,
    ...(together === undefined ? {} : { rules: { deps: together } }),
  });
  const message = useFieldMessage();
  const readOnly = useReadOnly();
  return {
    ref: field.ref,
    value: field.value as Value,
    onChange: (value: Value) => field.onChange(value),
    onBlur: field.onBlur,
    error: message(fieldState.error?.message),
    readOnly,
  };
}
