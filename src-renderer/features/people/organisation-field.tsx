import type { FieldPathByValue, FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from '../../ui/forms/field.ts';
import { OrganisationControl } from './organisation-control.tsx';

interface OrganisationFieldProps<Values extends FieldValues, Transformed> extends Omit<
  FieldProps<Values, string | null, Transformed>,
  'name'
> {
  name: FieldPathByValue<Values, string | null>;
  /** Offers to add what is not listed yet. */
  creatable: boolean;
  /** This one and its parts are not offered: nothing is part of itself. */
  except?: string;
}

/** One organisation in a form, found by either name or the acronym. */
export function OrganisationField<Values extends FieldValues, Transformed>(
  props: OrganisationFieldProps<Values, Transformed>,
) {
  const { control, name, label, description, placeholder, creatable, except } = props;
  const field = useField<Values, string | null, Transformed>({ control, name });
  return (
    <OrganisationControl
      {...field}
      creatable={creatable}
      description={description}
      except={except}
      label={label}
      placeholder={placeholder}
    />
  );
}
