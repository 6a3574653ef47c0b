import { PersonForm, type PersonRow } from '../../../src-shared/domain/person.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { IconButton } from '../../ui/button.tsx';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { HistoryButton } from '../../ui/history-link.tsx';
import { IconDelete } from '../../ui/icons.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { PostHistory } from './history/post-history.tsx';
import { RoleHistory } from './history/role-history.tsx';
import { PersonFields } from './person-fields.tsx';

interface PersonPanelProps {
  person: PersonRow;
  onClose: () => void;
  onDelete: () => void;
}

/** A person of the list, edited in place: what is typed is saved. */
export function PersonPanel({ person, onClose, onDelete }: PersonPanelProps) {
  const t = useText();
  const inLanguage = useInLanguage();
  const readOnly = useReadOnly();
  const update = useWrite('people.update');
  const { data: history } = useRead('people.one', { id: person.id });
  const { form, formProps } = useAutosave({
    schema: PersonForm,
    values: formOf(person),
    save: (changes) => update.run({ id: person.id, changes }),
  });
  return (
    <SidePanel
      actions={
        <>
          <HistoryButton id={person.id} name={inLanguage(person.name)} of="person" />
          {!readOnly && (
            <IconButton icon={IconDelete} label={t.people.delete} size="small" onClick={onDelete} />
          )}
        </>
      }
      title={<BilingualText text={person.name} />}
      onClose={onClose}
    >
      <form {...formProps}>
        <PersonFields control={form.control} />
      </form>
      {history && (
        <>
          <PostHistory
            person={person}
            posts={history.affiliations}
            today={{ organisationId: person.organisation?.id ?? null, position: person.position }}
          />
          <RoleHistory holder={{ kind: 'person', id: person.id }} roles={history.memberships} />
        </>
      )}
    </SidePanel>
  );
}

function formOf(person: PersonRow): PersonForm {
  const role = PersonForm.shape.role.safeParse(person.role);
  return {
    honorific: person.honorific,
    name: person.name,
    sex: person.sex,
    email: person.email,
    phone: person.phone,
    organisationId: person.organisation?.id ?? null,
    position: person.position,
    role: role.success ? role.data : null,
  };
}
