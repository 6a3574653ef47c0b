import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type Path } from 'react-hook-form';
import { PersonForm } from '../../../src-shared/domain/person.ts';
import { useWrite } from '../../api/use-write.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { NewEntryPanel } from './new-entry-panel.tsx';
import { PersonFields } from './person-fields.tsx';
import { useKeptDraft } from './use-kept-draft.ts';

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

export function NewPersonPanel({ onClose }: { onClose: () => void }) {
  const t = useText();
  const inLanguage = useInLanguage();
  const create = useWrite('people.create');
  const form = useForm<PersonForm, unknown, PersonForm>({
    resolver: zodResolver(PersonForm),
    defaultValues: EMPTY,
  });
  useKeptDraft('person', form, ({ name, email, phone }) => name.en || name.km || email || phone);
  return (
    <NewEntryPanel
      saving={create.pending}
      title={t.people.newPerson}
      onClose={onClose}
      onSave={async () => {
        let added: string | null = null;
        await form.handleSubmit(async (person) => {
          const result = await create.run(person);
          if (result.ok) {
            added = inLanguage(person.name);
            form.reset(EMPTY);
          } else {
            for (const [field, message] of Object.entries(result.failure.fields)) {
              form.setError(field as Path<PersonForm>, { message });
            }
          }
        })();
        return added;
      }}
    >
      <PersonFields control={form.control} />
    </NewEntryPanel>
  );
}
