import { useMemo, type Ref } from 'react';
import type { Bilingual } from '../../../../src-shared/domain/common.ts';
import { useInLanguage } from '../../../i18n/text.tsx';
import { Picker } from '../../../ui/forms/picker.tsx';
import { NewPersonFields, type useNewPerson } from './new-person.tsx';

/** Somebody to pick, with the organisation they are found by. */
export interface Pickable {
  id: string;
  name: Bilingual;
  organisation: { name: Bilingual; acronym: string } | null;
}

interface PeoplePickerProps {
  label: string;
  description?: string;
  /** In the order they are offered in. */
  people: readonly Pickable[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  multiple: boolean;
  /** Somebody nobody knows yet is written down right here. */
  newPerson?: ReturnType<typeof useNewPerson>;
  startHere?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** People found by either name or by their organisation; with `newPerson` also such as are new. */
export function PeoplePicker({ people, newPerson, ...rest }: PeoplePickerProps) {
  const inLanguage = useInLanguage();
  const items = useMemo(
    () =>
      people.map(({ id, name, organisation }) => ({
        id,
        label: inLanguage(name),
        detail: organisation?.acronym || (organisation ? inLanguage(organisation.name) : ''),
        search: [name.en, name.km, organisation?.acronym, organisation?.name.en, organisation?.name.km].join(
          ' ',
        ),
      })),
    [people, inLanguage],
  );
  return (
    <>
      <Picker
        {...rest}
        items={items}
        onCreate={
          newPerson &&
          ((typed) => {
            newPerson.begin(typed);
            return Promise.resolve(null);
          })
        }
      />
      {newPerson?.open && <NewPersonFields person={newPerson} />}
    </>
  );
}
