import { OrganisationFields, type OrganisationRow } from '../../../src-shared/domain/organisation.ts';
import { MEMBERSHIP_ROLES, MembershipRole, roleCountsForQuorum } from '../../../src-shared/domain/person.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { IconButton } from '../../ui/button.tsx';
import { optionsOf, SelectControl } from '../../ui/forms/choice-fields.tsx';
import { FieldStack } from '../../ui/forms/form-layout.tsx';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { HistoryButton } from '../../ui/history-link.tsx';
import { IconDelete } from '../../ui/icons.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { PeopleThere } from './history/people-there.tsx';
import { RoleHistory } from './history/role-history.tsx';
import { OrganisationFields as Fields } from './organisation-fields.tsx';

interface OrganisationPanelProps {
  organisation: OrganisationRow;
  onClose: () => void;
  onDelete: () => void;
}

/** An organisation of the list, edited in place. */
export function OrganisationPanel({ organisation, onClose, onDelete }: OrganisationPanelProps) {
  const t = useText();
  const inLanguage = useInLanguage();
  const readOnly = useReadOnly();
  const { id } = organisation;
  const update = useWrite('organisations.update');
  const { data: history } = useRead('organisations.history', { id });
  const setRole = useWrite('organisations.setRole');
  const { form, formProps } = useAutosave({
    schema: OrganisationFields,
    values: organisation,
    save: (changes) => update.run({ id, changes }),
  });
  const role = MembershipRole.safeParse(organisation.role);
  return (
    <SidePanel
      actions={
        <>
          <HistoryButton id={organisation.id} name={inLanguage(organisation.name)} of="organisation" />
          {!readOnly && (
            <IconButton icon={IconDelete} label={t.people.delete} size="small" onClick={onDelete} />
          )}
        </>
      }
      title={<BilingualText text={organisation.name} />}
      onClose={onClose}
    >
      <form {...formProps}>
        <FieldStack>
          <Fields control={form.control} id={id} />
          <SelectControl
            clearable
            label={t.people.role}
            options={optionsOf(MEMBERSHIP_ROLES, t.domain.role)}
            placeholder={t.people.noRole}
            readOnly={readOnly}
            value={role.success ? role.data : null}
            onChange={(next) =>
              void setRole.run({ id, role: next, countsForQuorum: roleCountsForQuorum(next) })
            }
          />
        </FieldStack>
      </form>
      {history && (
        <>
          <RoleHistory holder={{ kind: 'organisation', id }} roles={history.memberships} />
          <PeopleThere posts={history.posts} />
        </>
      )}
    </SidePanel>
  );
}
