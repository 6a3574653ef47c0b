import { MEMBERSHIP_ROLES } from '../../../../src-shared/domain/person.ts';
import { useText } from '../../../i18n/text.tsx';
import { FilterMenu } from './filter-menu.tsx';

/** In the address: those without a role. */
export const NO_ROLE = 'none';

interface RoleAndStateFiltersProps {
  role: string | null;
  state: string | null;
  /** Whether there is anybody to be told from those of today. */
  someFormer: boolean;
  set: (name: 'role' | 'state', value: string | null) => void;
}

/** Role in the group, and current or former: of people and of organisations. */
export function RoleAndStateFilters({ role, state, someFormer, set }: RoleAndStateFiltersProps) {
  const t = useText();
  const words = t.people.filters;
  return (
    <>
      <FilterMenu
        all={words.allRoles}
        choices={[
          ...MEMBERSHIP_ROLES.map((each) => ({ id: each, label: t.domain.role[each] })),
          { id: NO_ROLE, label: words.noRole },
        ]}
        label={words.role}
        value={role}
        onChange={(value) => set('role', value)}
      />
      {someFormer && (
        <FilterMenu
          all={words.all}
          choices={[
            { id: 'current', label: words.current },
            { id: 'former', label: words.former },
          ]}
          label={words.state}
          value={state}
          onChange={(value) => set('state', value)}
        />
      )}
    </>
  );
}
