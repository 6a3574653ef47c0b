import type { FieldValues } from 'react-hook-form';
import type { Bilingual, Party, PartyRef } from '../../../src-shared/domain/common.ts';
import { useRead } from '../../api/use-read.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { useField, type FieldProps } from './field.ts';
import { Picker, type PickerItem } from './picker.tsx';

const NONE: readonly Party[] = [];

type InLanguage = (text: Bilingual) => string;
type Made = { inLanguage: InLanguage; byKind: Map<PartyRef['kind'] | undefined, readonly PickerItem[]> };
const made = new WeakMap<readonly Party[], Made>();

/** What is chosen from: the same for every field, a table has one in each row. */
function itemsOf(
  parties: readonly Party[],
  kind: PartyRef['kind'] | undefined,
  inLanguage: InLanguage,
): readonly PickerItem[] {
  let known = made.get(parties);
  if (known?.inLanguage !== inLanguage) {
    known = { inLanguage, byKind: new Map() };
    made.set(parties, known);
  }
  let items = known.byKind.get(kind);
  if (items === undefined) {
    items = parties
      .filter((party) => kind === undefined || party.kind === kind)
      .map((party) => ({
        id: party.id,
        label: inLanguage(party.name),
        detail: party.short,
        short: party.short,
        search: `${party.short} ${party.name.en} ${party.name.km}`,
      }));
    known.byKind.set(kind, items);
  }
  return items;
}

interface PartyControlProps {
  value: readonly PartyRef[];
  onChange: (parties: PartyRef[]) => void;
  multiple: boolean;
  /** Only people, only organisations, or both. */
  kind?: PartyRef['kind'] | undefined;
  label?: string | undefined;
  description?: string | undefined;
  error?: string | null | undefined;
  placeholder?: string | undefined;
  readOnly?: boolean | undefined;
  'aria-label'?: string | undefined;
  onBlur?: (() => void) | undefined;
  /** In a cell of a table: no frame of its own. */
  bare?: boolean | undefined;
  ref?: React.Ref<HTMLInputElement>;
}

/** People and organisations, found by typing either name or the acronym. Outside of forms; in one use `PartyField`. */
export function PartyControl({ value, onChange, kind, ...rest }: PartyControlProps) {
  const t = useText();
  const inLanguage = useInLanguage();
  const { data: parties = NONE } = useRead('people.parties', {});

  const items = itemsOf(parties, kind, inLanguage);

  return (
    <Picker
      placeholder={t.ui.searchParties}
      {...rest}
      items={items}
      value={value.map((party) => party.id)}
      onChange={(ids) =>
        onChange(
          ids.flatMap((id) => {
            const party = parties.find((each) => each.id === id);
            return party === undefined ? [] : [{ kind: party.kind, id }];
          }),
        )
      }
    />
  );
}

/** One person by id in a form: the chair. */
export function PersonField<Values extends FieldValues, Transformed>(
  props: FieldProps<Values, string | null, Transformed>,
) {
  const { control, name, label, description, placeholder } = props;
  const { value, onChange, ...field } = useField<Values, string | null, Transformed>({ control, name });
  return (
    <PartyControl
      {...field}
      description={description}
      kind="person"
      label={label}
      multiple={false}
      placeholder={placeholder}
      value={value === null ? [] : [{ kind: 'person', id: value }]}
      onChange={(parties) => onChange(parties[0]?.id ?? null)}
    />
  );
}
