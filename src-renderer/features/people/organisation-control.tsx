import { bilingualOf } from '../../../src-shared/domain/khmer.ts';
import { useMemo } from 'react';
import { organisationsAbove, type OrganisationRow } from '../../../src-shared/domain/organisation.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { Picker } from '../../ui/forms/picker.tsx';
import { showToast } from '../../ui/toast.ts';

const NONE: readonly OrganisationRow[] = [];
interface OrganisationControlProps {
  value: string | null;
  onChange: (id: string | null) => void;
  onBlur?: (() => void) | undefined;
  label?: string | undefined;
  'aria-label'?: string | undefined;
  description?: string | undefined;
  placeholder?: string | undefined;
  error?: string | null | undefined;
  readOnly?: boolean | undefined;
  startHere?: boolean | undefined;
  ref?: React.Ref<HTMLInputElement>;
  /** Offers to add what is not listed yet. */
  creatable: boolean;
  /** This one and its parts are not offered: nothing is part of itself. */
  except?: string | undefined;
}

/** One organisation, found by either name or the acronym. Outside of forms; in one use `OrganisationField`. */
export function OrganisationControl(props: OrganisationControlProps) {
  const { value, onChange, creatable, except, ...rest } = props;
  const t = useText();
  const inLanguage = useInLanguage();
  const { data: organisations = NONE } = useRead('organisations.list', {});
  const create = useWrite('organisations.create');

  const items = useMemo(() => {
    const byId = new Map(organisations.map((each) => [each.id, each]));
    return organisations
      .filter(
        (each) =>
          except === undefined ||
          (each.id !== except && organisationsAbove(byId, each.id).every((above) => above.id !== except)),
      )
      .map((each) => {
        const above = organisationsAbove(byId, each.id).at(-1);
        const parent = above && (above.acronym || inLanguage(above.name));
        return {
          id: each.id,
          label: inLanguage(each.name),
          detail: [each.acronym, parent].filter(Boolean).join(' · '),
          search: `${each.acronym} ${each.name.en} ${each.name.km}`,
        };
      });
  }, [organisations, inLanguage, except]);

  const add = async (typed: string) => {
    const name = bilingualOf(typed);
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
      {...rest}
      items={items}
      multiple={false}
      value={value === null ? [] : [value]}
      onChange={(ids) => onChange(ids[0] ?? null)}
      {...(creatable ? { onCreate: add } : {})}
    />
  );
}
