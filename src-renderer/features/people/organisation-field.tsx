import { useMemo } from 'react';
import type { FieldPathByValue, FieldValues } from 'react-hook-form';
import type { OrganisationRow } from '../../../src-shared/domain/organisation.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { useField, type FieldProps } from '../../ui/forms/field.ts';
import { Picker } from '../../ui/forms/picker.tsx';
import { showToast } from '../../ui/toast.ts';

const NONE: readonly OrganisationRow[] = [];
const KHMER = /[\u1780-\u17ff]/;

interface OrganisationFieldProps<Values extends FieldValues, Transformed> extends Omit<
  FieldProps<Values, string | null, Transformed>,
  'name'
> {
  name: FieldPathByValue<Values, string | null>;
  /** Offers to add what is not listed yet. */
  creatable: boolean;
  /** This one is not offered: nothing is part of itself. */
  except?: string;
}

/** One organisation, found by either name or the acronym. */
export function OrganisationField<Values extends FieldValues, Transformed>(
  props: OrganisationFieldProps<Values, Transformed>,
) {
  const { control, name, label, description, placeholder, creatable, except } = props;
  const t = useText();
  const inLanguage = useInLanguage();
  const { value, onChange, ...field } = useField<Values, string | null, Transformed>({ control, name });
  const { data: organisations = NONE } = useRead('organisations.list', {});
  const create = useWrite('organisations.create');

  const items = useMemo(
    () =>
      organisations
        .filter((each) => each.id !== except)
        .map((each) => ({
          id: each.id,
          label: inLanguage(each.name),
          detail: each.acronym,
          search: `${each.acronym} ${each.name.en} ${each.name.km}`,
        })),
    [organisations, inLanguage, except],
  );

  const add = async (typed: string) => {
    const name = KHMER.test(typed) ? { en: '', km: typed } : { en: typed, km: '' };
    const result = await create.run({ name, acronym: '', kind: 'other', parentId: null });
    if (!result.ok) return null;
    showToast({
      kind: 'done',
      title: t.people.organisationAdded(typed),
      text: t.people.organisationAddedText,
    });
    return result.value.id;
  };

  return (
    <Picker
      {...field}
      description={description}
      items={items}
      label={label}
      multiple={false}
      placeholder={placeholder}
      value={value === null ? [] : [value]}
      onChange={(ids) => onChange(ids[0] ?? null)}
      {...(creatable ? { onCreate: add } : {})}
    />
  );
}
