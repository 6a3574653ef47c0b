import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type Path } from 'react-hook-form';
import { OrganisationFields } from '../../../src-shared/domain/organisation.ts';
import { useWrite } from '../../api/use-write.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { FieldStack } from '../../ui/forms/form-layout.tsx';
import { NewEntryPanel } from './new-entry-panel.tsx';
import { useKeptDraft } from './use-kept-draft.ts';
import { OrganisationFields as Fields } from './organisation-fields.tsx';

const EMPTY: OrganisationFields = {
  name: { en: '', km: '' },
  acronym: '',
  kind: 'ministry-department',
  parentId: null,
};

export function NewOrganisationPanel({ onClose }: { onClose: () => void }) {
  const t = useText();
  const inLanguage = useInLanguage();
  const create = useWrite('organisations.create');
  const form = useForm<OrganisationFields, unknown, OrganisationFields>({
    resolver: zodResolver(OrganisationFields),
    defaultValues: EMPTY,
  });
  useKeptDraft('organisation', form, ({ name, acronym }) => name.en || name.km || acronym);
  return (
    <NewEntryPanel
      saving={create.pending}
      title={t.people.newOrganisation}
      onClose={onClose}
      onSave={async () => {
        let added: string | null = null;
        await form.handleSubmit(async (organisation) => {
          const result = await create.run(organisation);
          if (result.ok) {
            added = inLanguage(organisation.name);
            // The next one is often of the same kind.
            form.reset({ ...EMPTY, kind: organisation.kind });
          } else {
            for (const [field, message] of Object.entries(result.failure.fields)) {
              form.setError(field as Path<OrganisationFields>, { message });
            }
          }
        })();
        return added;
      }}
    >
      <FieldStack>
        <Fields control={form.control} />
      </FieldStack>
    </NewEntryPanel>
  );
}
