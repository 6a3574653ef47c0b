import type { Control } from 'react-hook-form';
import {
  ORGANISATION_KINDS,
  type OrganisationFields as Fields,
} from '../../../src-shared/domain/organisation.ts';
import { useText } from '../../i18n/text.tsx';
import { BilingualField } from '../../ui/forms/bilingual-field.tsx';
import { optionsOf, SelectField } from '../../ui/forms/choice-fields.tsx';
import { FieldColumns } from '../../ui/forms/form-layout.tsx';
import { TextField } from '../../ui/forms/text-field.tsx';
import { OrganisationField } from './organisation-field.tsx';

export function OrganisationFields(props: { control: Control<Fields, unknown, Fields>; id?: string }) {
  const { control, id } = props;
  const t = useText();
  return (
    <>
      <BilingualField control={control} label={t.people.name} name="name" stacked startHere />
      <FieldColumns widths="100px minmax(0, 1fr)">
        <TextField control={control} label={t.people.acronym} name="acronym" />
        <SelectField
          control={control}
          label={t.people.kind}
          name="kind"
          options={optionsOf(ORGANISATION_KINDS, t.domain.organisationKind)}
        />
      </FieldColumns>
      <OrganisationField
        control={control}
        creatable={false}
        label={t.people.parent}
        name="parentId"
        placeholder={t.people.parentHint}
        {...(id === undefined ? {} : { except: id })}
      />
    </>
  );
}
