import { useMemo } from 'react';
import { ORGANISATION_KINDS, type OrganisationRow } from '../../../../src-shared/domain/organisation.ts';
import { useText } from '../../../i18n/text.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { NO_ROLE, RoleAndStateFilters } from './role-and-state-filters.tsx';
import { useListFilters } from './use-list-filter.ts';

const NAMES = ['kind', 'role', 'state'] as const;

/** The organisations that the filters in the address leave, and the filters. */
export function useOrganisationFilters(organisations: readonly OrganisationRow[] | undefined) {
  const filters = useListFilters(NAMES);
  const { kind, role, state } = filters.values;
  const shown = useMemo(
    () =>
      organisations?.filter(
        (each) =>
          (kind === null || each.kind === kind) &&
          (role === null || (each.role ?? NO_ROLE) === role) &&
          (state === null || each.former === (state === 'former')),
      ),
    [organisations, kind, role, state],
  );
  return { ...filters, shown };
}

interface OrganisationFiltersProps {
  filters: ReturnType<typeof useOrganisationFilters>;
  organisations: readonly OrganisationRow[];
}

/** Kind, role, current or former. */
export function OrganisationFilters({ filters, organisations }: OrganisationFiltersProps) {
  const t = useText();
  const words = t.people.filters;
  const { values, set } = filters;
  const kinds = ORGANISATION_KINDS.filter((kind) => organisations.some((each) => each.kind === kind));
  return (
    <>
      <FilterMenu
        all={words.allKinds}
        choices={kinds.map((kind) => ({ id: kind, label: t.domain.organisationKind[kind] }))}
        label={words.kind}
        value={values.kind}
        onChange={(kind) => set('kind', kind)}
      />
      <RoleAndStateFilters
        role={values.role}
        set={set}
        someFormer={organisations.some((each) => each.former)}
        state={values.state}
      />
    </>
  );
}
