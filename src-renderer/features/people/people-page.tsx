import { useMemo } from 'react';
import type { OrganisationRow } from '../../../src-shared/domain/organisation.ts';
import type { PersonRow } from '../../../src-shared/domain/person.ts';
import { useRead } from '../../api/use-read.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconAdd } from '../../ui/icons.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { Beside } from '../../ui/side-panel.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { usePasteAnywhere } from './import/use-paste-anywhere.ts';
import { BatchActions } from './list/batch-actions.tsx';
import { PeopleFilters, usePeopleFilters } from './list/people-filters.tsx';
import { useRemove } from './list/use-remove.ts';
import { NewPersonPanel } from './new-person-panel.tsx';
import { PeopleFrame } from './people-frame.tsx';
import { PersonPanel } from './person-panel.tsx';
import { usePanel } from '../../ui/use-panel.ts';
import { useRoleName } from './use-role-name.ts';
import classes from './list/list.module.css';

const NO_ORGANISATIONS: readonly OrganisationRow[] = [];

const searchText = (person: PersonRow) =>
  [
    person.honorific,
    person.name.en,
    person.name.km,
    person.position.en,
    person.position.km,
    person.organisation?.acronym,
    person.organisation?.name.en,
    person.organisation?.name.km,
    person.email,
    person.phone,
  ].join(' ');

const batchActions = (people: PersonRow[], done: () => void) => <BatchActions done={done} people={people} />;

function useColumns(): Column<PersonRow>[] {
  const t = useText();
  const inLanguage = useInLanguage();
  const roleName = useRoleName();
  return useMemo<Column<PersonRow>[]>(
    () => [
      {
        id: 'name',
        header: t.people.name,
        width: 'minmax(160px, 2fr)',
        sortBy: (person) => inLanguage(person.name),
        cell: (person) => (
          <span className={cx(classes.name, person.former && classes.former)}>
            <span className={classes.text}>
              {person.honorific && `${person.honorific} `}
              <strong>
                <BilingualText text={person.name} />
              </strong>
            </span>
            {person.former && (
              <span className={classes.mark} title={t.people.formerHint}>
                {t.people.former}
              </span>
            )}
          </span>
        ),
      },
      {
        id: 'position',
        header: t.people.position,
        width: 'minmax(120px, 2fr)',
        sortBy: (person) => inLanguage(person.position),
        cell: (person) => <BilingualText text={person.position} />,
      },
      {
        id: 'organisation',
        header: t.people.organisation,
        width: 'minmax(120px, 2fr)',
        sortBy: (person) => (person.organisation === null ? '' : inLanguage(person.organisation.name)),
        cell: (person) => person.organisation && <BilingualText text={person.organisation.name} />,
      },
      {
        id: 'role',
        header: t.people.role,
        width: '128px',
        from: 660,
        sortBy: (person) => roleName(person.role),
        cell: (person) =>
          person.alternateFor === null ? (
            roleName(person.role)
          ) : (
            <span title={t.people.alternateFor(inLanguage(person.alternateFor.name))}>
              {roleName(person.role)}
            </span>
          ),
      },
      {
        id: 'sex',
        header: t.people.sex,
        width: '72px',
        from: 760,
        sortBy: (person) => (person.sex === 'unknown' ? '' : t.domain.sex[person.sex]),
        cell: (person) => (person.sex === 'unknown' ? '' : t.domain.sex[person.sex]),
      },
      {
        id: 'email',
        header: t.people.email,
        width: 'minmax(120px, 1.4fr)',
        from: 900,
        sortBy: (person) => person.email,
        cell: (person) => person.email,
      },
    ],
    [t, inLanguage, roleName],
  );
}

export default function PeoplePage() {
  const t = useText();
  const inLanguage = useInLanguage();
  const readOnly = useReadOnly();
  const columns = useColumns();
  const { shown, show, close } = usePanel();
  const { data: people } = useRead('people.list', {});
  const { data: organisations = NO_ORGANISATIONS } = useRead('organisations.list', {});
  const filters = usePeopleFilters(people, organisations);
  const remove = useRemove('people.remove');

  const deletePeople = async (rows: PersonRow[]) => {
    if ((await remove(rows)).some((id) => id === shown)) close();
  };
  const person = people?.find((each) => each.id === shown);
  usePasteAnywhere(!readOnly);
  const add = !readOnly && (
    <>
      {people && people.length > 1 && (
        <ButtonLink look="quiet" to="/people/duplicates">
          {t.people.merge.find}
        </ButtonLink>
      )}
      <ButtonLink to="/people/import">{t.people.import.open}</ButtonLink>
      <Button icon={IconAdd} look="primary" onClick={() => show('new')}>
        {t.people.addPerson}
      </Button>
    </>
  );

  return (
    <PeopleFrame actions={people && people.length > 0 && add}>
      <Beside>
        {people === undefined || filters.shown === undefined ? (
          <SkeletonRows />
        ) : (
          <DataTable
            columns={columns}
            defaultSort="name"
            empty={<EmptyState action={add} text={t.people.emptyText} title={t.people.emptyTitle} />}
            filtered={{ active: filters.active && people.length > 0, clear: filters.clear }}
            label={t.people.people}
            openId={shown}
            rowId={(row) => row.id}
            rows={filters.shown}
            searchText={searchText}
            toolbar={<PeopleFilters filters={filters} organisations={organisations} people={people} />}
            typeAhead={(row) => inLanguage(row.name)}
            onOpen={(row) => show(row.id)}
            {...(readOnly
              ? {}
              : {
                  batch: batchActions,
                  onDelete: (rows: PersonRow[]) => void deletePeople(rows),
                })}
          />
        )}
        {shown === 'new' && <NewPersonPanel onClose={close} />}
        {person && (
          <PersonPanel
            key={person.id}
            person={person}
            onClose={close}
            onDelete={() => void deletePeople([person])}
          />
        )}
      </Beside>
    </PeopleFrame>
  );
}
