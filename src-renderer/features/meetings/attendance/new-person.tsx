import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm, type Path } from 'react-hook-form';
import { NewAttendee } from '../../../../src-shared/domain/attendance.ts';
import { bilingualOf } from '../../../../src-shared/domain/khmer.ts';
import { SEXES } from '../../../../src-shared/domain/person.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { BilingualField } from '../../../ui/forms/bilingual-field.tsx';
import { optionsOf, SegmentedField } from '../../../ui/forms/choice-fields.tsx';
import { FieldStack } from '../../../ui/forms/form-layout.tsx';
import { TextField } from '../../../ui/forms/text-field.tsx';
import { NewOrganisationField } from './new-organisation-field.tsx';
import classes from './person-panel.module.css';

const EMPTY: NewAttendee = {
  honorific: '',
  name: { en: '', km: '' },
  sex: 'unknown',
  email: '',
  phone: '',
  organisationId: null,
  organisationName: '',
  position: { en: '', km: '' },
  role: null,
};

/** Somebody who is not in the register yet: written down together with what they are here for. */
export function useNewPerson() {
  const [open, setOpen] = useState(false);
  const form = useForm<NewAttendee, unknown, NewAttendee>({
    resolver: zodResolver(NewAttendee),
    defaultValues: EMPTY,
  });
  return {
    form,
    open,
    begin: (typed: string) => {
      form.reset({ ...EMPTY, name: bilingualOf(typed) });
      setOpen(true);
    },
    forget: () => setOpen(false),
    /** The person as typed, or null when something is missing. */
    read: async (): Promise<NewAttendee | null> => {
      let read: NewAttendee | null = null;
      await form.handleSubmit((person) => {
        read = person;
      })();
      return read;
    },
    /** What main found wrong: "newPeople.0.email" is the field "email". */
    refuse: (fields: Readonly<Record<string, string>>) => {
      for (const [path, message] of Object.entries(fields)) {
        const name = path.replace(/^(newPeople\.\d+|newPerson)\./, '');
        form.setError(name as Path<NewAttendee>, { message });
      }
    },
  };
}

/** What is asked for at the door. */
export function NewPersonFields({ person }: { person: ReturnType<typeof useNewPerson> }) {
  const t = useText();
  const words = t.meetings.attendance;
  const { control } = person.form;
  const fields = useRef<HTMLFieldSetElement>(null);
  // The name was typed already: it is looked at, and the rest is asked.
  useEffect(() => fields.current?.querySelector('input')?.focus(), []);
  return (
    <fieldset className={classes.newPerson} ref={fields}>
      <legend>{words.newPerson}</legend>
      <FieldStack>
        <BilingualField control={control} label={words.name} name="name" />
        <SegmentedField
          control={control}
          label={words.sex}
          name="sex"
          options={optionsOf(SEXES, t.domain.sex)}
        />
        <TextField control={control} label={words.honorific} name="honorific" />
        <NewOrganisationField form={person.form} />
        <BilingualField control={control} label={words.post} name="position" />
        <div>
          <Button look="quiet" size="small" onClick={person.forget}>
            {words.forgetNewPerson}
          </Button>
        </div>
      </FieldStack>
    </fieldset>
  );
}
