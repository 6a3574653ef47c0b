import { useMemo } from 'react';
import type { PersonRow } from '../../../src-shared/domain/person.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconAdd } from '../../ui/icons.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { Beside } from '../../ui/side-panel.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useUndoable } from '../../ui/undoable.ts';
import { NewPersonPanel } from './new-person-panel.tsx';
import { PeopleFrame } from './people-frame.tsx';
import { PersonPanel } from './person-panel.tsx';
import { usePanel } from './use-panel.ts';
import { useRoleName } from './use-role-name.ts';

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
          <>
            {person.honorific && `${person.honorific} `}
            <strong>
              <BilingualText text={person.name} />
            </strong>
          </>
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
        cell: (person) => roleName(person.role),
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
  const remove = useWrite('people.remove');
  const undoable = useUndoable();

  const deletePeople = async (rows: PersonRow[]) => {
    const done: PersonRow[] = [];
    for (const row of rows) if ((await remove.run({ id: row.id })).ok) done.push(row);
    const [first] = done;
    if (first !== undefined) undoable(t.people.deleted(done.length, inLanguage(first.name)), done.length);
    if (done.some((row) => row.id === shown)) close();
  };
  const person = people?.find((each) => each.id === shown);
  const add = !readOnly && (
    <Button icon={IconAdd} look="primary" onClick={() => show('new')}>
      {t.people.addPerson}
    </Button>
  );

  return (
    <PeopleFrame actions={people && people.length > 0 && add}>
      <Beside>
        {people === undefined ? (
          <SkeletonRows />
        ) : (
          <DataTable
            columns={columns}
            defaultSort="name"
            empty={<EmptyState action={add} text={t.people.emptyText} title={t.people.emptyTitle} />}
            label={t.people.people}
            openId={shown}
            rowId={(row) => row.id}
            rows={people}
            searchText={searchText}
            onOpen={(row) => show(row.id)}
            {...(readOnly ? {} : { onDelete: (rows: PersonRow[]) => void deletePeople(rows) })}
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
