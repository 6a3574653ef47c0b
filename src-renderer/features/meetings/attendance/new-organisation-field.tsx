import { useMemo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import type { NewAttendee } from '../../../../src-shared/domain/attendance.ts';
import type { Party } from '../../../../src-shared/domain/common.ts';
import { useRead } from '../../../api/use-read.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { Picker } from '../../../ui/forms/picker.tsx';

const NONE: readonly Party[] = [];
/** The id of the organisation that is only a name so far. */
const NEW = 'new';

/** An organisation that is known, or the name of one that is made together with the person. */
export function NewOrganisationField({ form }: { form: UseFormReturn<NewAttendee, unknown, NewAttendee> }) {
  const words = useText().meetings.attendance;
  const inLanguage = useInLanguage();
  const { data: parties = NONE } = useRead('people.parties', {});
  const { control, setValue } = form;
  const [id, name] = useWatch({ control, name: ['organisationId', 'organisationName'] });
  const items = useMemo(
    () => [
      ...parties
        .filter((party) => party.kind === 'organisation')
        .map((party) => ({
          id: party.id,
          label: inLanguage(party.name),
          detail: party.short,
          search: `${party.short} ${party.name.en} ${party.name.km}`,
        })),
      ...(name === '' ? [] : [{ id: NEW, label: words.newOrganisation(name), search: name }]),
    ],
    [parties, name, inLanguage, words],
  );
  const choose = (organisationId: string | null, organisationName: string) => {
    setValue('organisationId', organisationId);
    setValue('organisationName', organisationName);
  };
  return (
    <Picker
      items={items}
      label={words.organisation}
      multiple={false}
      value={id === null ? (name === '' ? [] : [NEW]) : [id]}
      onChange={([chosen]) => {
        if (chosen !== NEW) choose(chosen ?? null, '');
      }}
      onCreate={(typed) => {
        choose(null, typed);
        return Promise.resolve(null);
      }}
    />
  );
}
