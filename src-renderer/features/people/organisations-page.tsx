import { useMemo } from 'react';
import type { OrganisationRow } from '../../../src-shared/domain/organisation.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
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
import { NewOrganisationPanel } from './new-organisation-panel.tsx';
import { OrganisationPanel } from './organisation-panel.tsx';
import { PeopleFrame } from './people-frame.tsx';
import { usePanel } from './use-panel.ts';
import { useRoleName } from './use-role-name.ts';

const searchText = (row: OrganisationRow) => `${row.acronym} ${row.name.en} ${row.name.km}`;

function useColumns(): Column<OrganisationRow>[] {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const roleName = useRoleName();
  return useMemo<Column<OrganisationRow>[]>(
    () => [
      {
        id: 'name',
        header: t.people.name,
        width: 'minmax(180px, 3fr)',
        sortBy: (row) => inLanguage(row.name),
        cell: (row) => (
          <strong>
            <BilingualText text={row.name} />
          </strong>
        ),
      },
      {
        id: 'acronym',
        header: t.people.acronym,
        width: 'minmax(72px, 1fr)',
        sortBy: (row) => row.acronym,
        cell: (row) => row.acronym,
      },
      {
        id: 'kind',
        header: t.people.kind,
        width: 'minmax(140px, 1.4fr)',
        sortBy: (row) => t.domain.organisationKind[row.kind],
        cell: (row) => t.domain.organisationKind[row.kind],
      },
      {
        id: 'role',
        header: t.people.role,
        width: '128px',
        from: 700,
        sortBy: (row) => roleName(row.role),
        cell: (row) => roleName(row.role),
      },
      {
        id: 'people',
        header: t.people.peopleCount,
        width: '72px',
        align: 'end',
        sortBy: (row) => row.people,
        cell: (row) => format.number(row.people),
      },
    ],
    [t, format, inLanguage, roleName],
  );
}

export default function OrganisationsPage() {
  const t = useText();
  const inLanguage = useInLanguage();
  const readOnly = useReadOnly();
  const columns = useColumns();
  const { shown, show, close } = usePanel();
  const { data: organisations } = useRead('organisations.list', {});
  const remove = useWrite('organisations.remove');
  const undoable = useUndoable();

  const deleteOrganisations = async (rows: OrganisationRow[]) => {
    const done: OrganisationRow[] = [];
    for (const row of rows) if ((await remove.run({ id: row.id })).ok) done.push(row);
    const [first] = done;
    if (first !== undefined) undoable(t.people.deleted(done.length, inLanguage(first.name)), done.length);
    if (done.some((row) => row.id === shown)) close();
  };
  const organisation = organisations?.find((each) => each.id === shown);
  const add = !readOnly && (
    <Button icon={IconAdd} look="primary" onClick={() => show('new')}>
      {t.people.addOrganisation}
    </Button>
  );

  return (
    <PeopleFrame actions={organisations && organisations.length > 0 && add}>
      <Beside>
        {organisations === undefined ? (
          <SkeletonRows />
        ) : (
          <DataTable
            columns={columns}
            defaultSort="name"
            empty={
              <EmptyState
                action={add}
                text={t.people.emptyOrganisationsText}
                title={t.people.emptyOrganisationsTitle}
              />
            }
            label={t.people.organisations}
            openId={shown}
            rowId={(row) => row.id}
            rows={organisations}
            searchText={searchText}
            onOpen={(row) => show(row.id)}
            {...(readOnly ? {} : { onDelete: (rows: OrganisationRow[]) => void deleteOrganisations(rows) })}
          />
        )}
        {shown === 'new' && <NewOrganisationPanel onClose={close} />}
        {organisation && (
          <OrganisationPanel
            key={organisation.id}
            organisation={organisation}
            onClose={close}
            onDelete={() => void deleteOrganisations([organisation])}
          />
        )}
      </Beside>
    </PeopleFrame>
  );
}
