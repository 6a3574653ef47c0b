import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import {
  MEMBERSHIP_ROLES,
  MembershipFields,
  roleCountsForQuorum,
  type Membership,
} from '../../../../src-shared/domain/person.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { optionsOf, SelectField, SwitchField } from '../../../ui/forms/choice-fields.tsx';
import { PersonField } from '../../../ui/forms/party-picker.tsx';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { IconAdd } from '../../../ui/icons.ts';
import { useReadOnly } from '../../../ui/read-only.ts';
import { useUndoable } from '../../../ui/undoable.ts';
import { DatedForm } from './dated-form.tsx';
import { DatedList } from './dated-list.tsx';
import { dayBefore } from './overlaps.ts';
import classes from './history.module.css';

const RoleFields = MembershipFields.omit({ personId: true, organisationId: true });

/** One role in the group, edited in place. */
function RoleForm({ role }: { role: Membership }) {
  const t = useText();
  const words = t.people.history;
  const undoable = useUndoable();
  const update = useWrite('people.updateRole');
  const remove = useWrite('people.removeRole');
  const { form, formProps } = useAutosave({
    schema: RoleFields,
    values: role,
    save: (changes) =>
      update.run({
        id: role.id,
        // Another role has another say in the quorum, unless that is set too.
        changes:
          changes.role !== undefined && changes.countsForQuorum === undefined
            ? { ...changes, countsForQuorum: roleCountsForQuorum(changes.role) }
            : changes,
      }),
  });
  const shown = useWatch({ control: form.control, name: 'role' });
  return (
    <form {...formProps}>
      <DatedForm
        control={form.control}
        deleteLabel={words.deleteRole}
        onDelete={() =>
          void remove.run({ id: role.id }).then((result) => {
            if (result.ok) undoable(words.roleDeleted);
          })
        }
      >
        <SelectField
          control={form.control}
          label={t.people.role}
          name="role"
          options={optionsOf(MEMBERSHIP_ROLES, t.domain.role)}
        />
        {shown === 'alternate' && (
          <PersonField control={form.control} label={words.alternateFor} name="alternateForId" />
        )}
        <SwitchField control={form.control} label={words.countsForQuorum} name="countsForQuorum" />
      </DatedForm>
    </form>
  );
}

interface RoleHistoryProps {
  holder: { kind: 'person' | 'organisation'; id: string };
  roles: readonly Membership[];
}

/** The roles that a person or an organisation had and has in the group, the latest first. */
export function RoleHistory({ holder, roles }: RoleHistoryProps) {
  const t = useText();
  const words = t.people.history;
  const inLanguage = useInLanguage();
  const readOnly = useReadOnly();
  const { data: parties } = useRead('people.parties', {});
  const add = useWrite('people.addRole');
  const update = useWrite('people.updateRole');
  const [added, setAdded] = useState<string | null>(null);

  const nameOf = (role: Membership) => {
    const stood = parties?.find((each) => each.id === role.alternateForId);
    return stood ? t.people.alternateFor(inLanguage(stood.name)) : t.domain.role[role.role];
  };
  const addEmpty = async () => {
    const result = await add.run({
      personId: holder.kind === 'person' ? holder.id : null,
      organisationId: holder.kind === 'organisation' ? holder.id : null,
      role: 'member',
      alternateForId: null,
      countsForQuorum: true,
      from: null,
      to: dayBefore(roles.at(-1)?.from ?? null),
    });
    if (result.ok) setAdded(result.value.id);
  };

  return (
    <section aria-label={words.roles} className={classes.part}>
      <div className={classes.head}>
        <h3>{words.roles}</h3>
        {!readOnly && (
          <Button icon={IconAdd} look="quiet" size="small" onClick={() => void addEmpty()}>
            {words.addRole}
          </Button>
        )}
      </div>
      {roles.length === 0 && <p className={classes.hint}>{words.noRoles}</p>}
      <DatedList
        added={added}
        items={roles}
        nameOf={nameOf}
        onEnd={(id, to) => void update.run({ id, changes: { to } })}
      >
        {(role) => <RoleForm role={role} />}
      </DatedList>
    </section>
  );
}
