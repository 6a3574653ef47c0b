import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from '../../../ui/forms/field.ts';
import { PartyControl } from '../../../ui/forms/party-picker.tsx';

/** One organisation by id, or none. */
export function OrganisationField<Values extends FieldValues, Transformed>(
  props: FieldProps<Values, string | null, Transformed>,
) {
  const { control, name, label, description } = props;
  const { value, onChange, ...field } = useField<Values, string | null, Transformed>({ control, name });
  return (
    <PartyControl
      {...field}
      description={description}
      kind="organisation"
      label={label}
      multiple={false}
      value={value === null ? [] : [{ kind: 'organisation', id: value }]}
      onChange={(parties) => onChange(parties[0]?.id ?? null)}
    />
  );
}
