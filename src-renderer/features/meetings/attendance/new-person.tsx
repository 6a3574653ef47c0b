import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm, type Path } from 'react-hook-form';
import { PersonForm, SEXES } from '../../../../src-shared/domain/person.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { BilingualField } from '../../../ui/forms/bilingual-field.tsx';
import { optionsOf, SegmentedField } from '../../../ui/forms/choice-fields.tsx';
import { FieldStack } from '../../../ui/forms/form-layout.tsx';
import { TextField } from '../../../ui/forms/text-field.tsx';
import { OrganisationField } from './organisation-field.tsx';
import classes from './attendance.module.css';

const KHMER = /[\u1780-\u17ff]/;

const EMPTY: PersonForm = {
  honorific: '',
  name: { en: '', km: '' },
  sex: 'unknown',
  email: '',
  phone: '',
  organisationId: null,
  position: { en: '', km: '' },
  role: null,
};

/** Somebody who is not in the register yet. */
export function useNewPerson() {
  const { run: create } = useWrite('people.create');
  const [open, setOpen] = useState(false);
  const form = useForm<PersonForm, unknown, PersonForm>({
    resolver: zodResolver(PersonForm),
    defaultValues: EMPTY,
  });
  return {
    form,
    open,
    begin: (typed: string) => {
      form.reset({ ...EMPTY, name: KHMER.test(typed) ? { en: '', km: typed } : { en: typed, km: '' } });
      setOpen(true);
    },
    forget: () => setOpen(false),
    /** Answers the id, or null when something is missing. */
    save: async (): Promise<string | null> => {
      let id: string | null = null;
      await form.handleSubmit(async (person) => {
        const result = await create(person);
        if (result.ok) {
          ({ id } = result.value);
          setOpen(false);
          return;
        }
        for (const [path, message] of Object.entries(result.failure.fields)) {
          form.setError(path as Path<PersonForm>, { message });
        }
      })();
      return id;
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
        <OrganisationField control={control} label={words.organisation} name="organisationId" />
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
