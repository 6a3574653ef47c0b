import type { Control } from 'react-hook-form';
import { MEMBERSHIP_ROLES, SEXES, type PersonForm } from '../../../src-shared/domain/person.ts';
import { useText } from '../../i18n/text.tsx';
import { BilingualField } from '../../ui/forms/bilingual-field.tsx';
import { optionsOf, SegmentedField, SelectField } from '../../ui/forms/choice-fields.tsx';
import { FieldColumns, FieldStack } from '../../ui/forms/form-layout.tsx';
import { TextField } from '../../ui/forms/text-field.tsx';
import { OrganisationField } from './organisation-field.tsx';

/** The fields of a person, in the order in which they are asked for at the door. */
export function PersonFields({ control }: { control: Control<PersonForm, unknown, PersonForm> }) {
  const t = useText();
  return (
    <FieldStack>
      <BilingualField control={control} label={t.people.name} name="name" startHere />
      <FieldColumns widths="100px minmax(0, 1fr)">
        <TextField
          control={control}
          label={t.people.honorific}
          name="honorific"
          placeholder={t.people.honorificHelp}
        />
        <SegmentedField
          control={control}
          label={t.people.sex}
          name="sex"
          options={optionsOf(SEXES, t.domain.sex)}
        />
      </FieldColumns>
      <OrganisationField
        control={control}
        creatable
        label={t.people.organisation}
        name="organisationId"
        placeholder={t.people.organisationHint}
      />
      <BilingualField control={control} label={t.people.position} name="position" />
      <SelectField
        clearable
        control={control}
        label={t.people.role}
        name="role"
        options={optionsOf(MEMBERSHIP_ROLES, t.domain.role)}
        placeholder={t.people.noRole}
      />
      <FieldColumns>
        <TextField control={control} label={t.people.email} name="email" type="email" />
        <TextField control={control} label={t.people.phone} name="phone" type="tel" />
      </FieldColumns>
    </FieldStack>
  );
}
