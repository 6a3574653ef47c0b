import { useMemo } from 'react';
import {
  ORGANISATION_KINDS,
  organisationsAbove,
  type OrganisationRow,
} from '../../../../src-shared/domain/organisation.ts';
import type { PersonRow } from '../../../../src-shared/domain/person.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { NO_ROLE, RoleAndStateFilters } from './role-and-state-filters.tsx';
import { useListFilters } from './use-list-filter.ts';

const NAMES = ['organisation', 'kind', 'role', 'state'] as const;

/** The people that the filters in the address leave, and the filters. */
export function usePeopleFilters(
  people: readonly PersonRow[] | undefined,
  organisations: readonly OrganisationRow[] | undefined,
) {
  const filters = useListFilters(NAMES);
  const { organisation, kind, role, state } = filters.values;
  const shown = useMemo(() => {
    const byId = new Map(organisations?.map((each) => [each.id, each]));
    // A ministry is asked for with its departments.
    const within = (id: string) =>
      id === organisation || organisationsAbove(byId, id).some((above) => above.id === organisation);
    return people?.filter(
      (person) =>
        (organisation === null || (person.organisation !== null && within(person.organisation.id))) &&
        (kind === null || person.organisation?.kind === kind) &&
        (role === null || (person.role ?? NO_ROLE) === role) &&
        (state === null || person.former === (state === 'former')),
    );
  }, [people, organisations, organisation, kind, role, state]);
  return { ...filters, shown };
}

interface PeopleFiltersProps {
  filters: ReturnType<typeof usePeopleFilters>;
  people: readonly PersonRow[];
  organisations: readonly OrganisationRow[];
}

/** Organisation, kind, role, current or former. Only what somebody has is offered. */
export function PeopleFilters({ filters, people, organisations }: PeopleFiltersProps) {
  const t = useText();
  const words = t.people.filters;
  const inLanguage = useInLanguage();
  const { values, set } = filters;
  const choices = useMemo(() => {
    const byId = new Map(organisations.map((each) => [each.id, each]));
    const used = new Set(
      people.flatMap(({ organisation }) =>
        organisation === null
          ? []
          : [organisation.id, ...organisationsAbove(byId, organisation.id).map(({ id }) => id)],
      ),
    );
    const kinds = new Set(people.map((person) => person.organisation?.kind));
    return {
      organisations: organisations
        .filter(({ id }) => used.has(id))
        .map(({ id, name, acronym }) => ({ id, label: inLanguage(name), detail: acronym })),
      kinds: ORGANISATION_KINDS.filter((kind) => kinds.has(kind)),
    };
  }, [people, organisations, inLanguage]);
  return (
    <>
      <FilterMenu
        all={words.allOrganisations}
        choices={choices.organisations}
        label={words.organisation}
        value={values.organisation}
        onChange={(id) => set('organisation', id)}
      />
      <FilterMenu
        all={words.allKinds}
        choices={choices.kinds.map((kind) => ({ id: kind, label: t.domain.organisationKind[kind] }))}
        label={words.kind}
        value={values.kind}
        onChange={(kind) => set('kind', kind)}
      />
      <RoleAndStateFilters
        role={values.role}
        set={set}
        someFormer={people.some((person) => person.former)}
        state={values.state}
      />
    </>
  );
}
