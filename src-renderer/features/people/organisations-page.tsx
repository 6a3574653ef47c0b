import { useMemo } from 'react';
import { organisationsAbove, type OrganisationRow } from '../../../src-shared/domain/organisation.ts';
import { useRead } from '../../api/use-read.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
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
import { MergeAction } from './list/merge-action.tsx';
import { OrganisationFilters, useOrganisationFilters } from './list/organisation-filters.tsx';
import { useRemove } from './list/use-remove.ts';
import { NewOrganisationPanel } from './new-organisation-panel.tsx';
import { OrganisationPanel } from './organisation-panel.tsx';
import { PeopleFrame } from './people-frame.tsx';
import { usePanel } from '../../ui/use-panel.ts';
import { useRoleName } from './use-role-name.ts';
import classes from './list/list.module.css';

const searchText = (row: OrganisationRow) => `${row.acronym} ${row.name.en} ${row.name.km}`;

const mergeAction = (rows: OrganisationRow[]) => <MergeAction ids={rows.map((row) => row.id)} />;

function useColumns(organisations: readonly OrganisationRow[] | undefined): Column<OrganisationRow>[] {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const roleName = useRoleName();
  const byId = useMemo(() => new Map(organisations?.map((each) => [each.id, each])), [organisations]);
  return useMemo<Column<OrganisationRow>[]>(() => {
    const path = (row: OrganisationRow) =>
      organisationsAbove(byId, row.id)
        .map((above) => above.acronym || inLanguage(above.name))
        .join(' › ');
    return [
      {
        id: 'name',
        header: t.people.name,
        width: 'minmax(160px, 3fr)',
        sortBy: (row) => inLanguage(row.name),
        cell: (row) => (
          <span className={cx(classes.name, row.former && classes.former)}>
            <strong className={classes.text}>
              <BilingualText text={row.name} />
            </strong>
            {row.former && <span className={classes.mark}>{t.people.former}</span>}
          </span>
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
        id: 'path',
        header: t.people.partOf,
        width: 'minmax(120px, 1.6fr)',
        from: 760,
        sortBy: path,
        cell: (row) => <span className={classes.path}>{path(row)}</span>,
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
    ];
  }, [t, format, inLanguage, roleName, byId]);
}

export default function OrganisationsPage() {
  const t = useText();
  const inLanguage = useInLanguage();
  const readOnly = useReadOnly();
  const { shown, show, close } = usePanel();
  const { data: organisations } = useRead('organisations.list', {});
  const columns = useColumns(organisations);
  const filters = useOrganisationFilters(organisations);
  const remove = useRemove('organisations.remove');

  const deleteOrganisations = async (rows: OrganisationRow[]) => {
    if ((await remove(rows)).some((id) => id === shown)) close();
  };
  const organisation = organisations?.find((each) => each.id === shown);
  const add = !readOnly && (
    <>
      {organisations && organisations.length > 1 && (
        <ButtonLink look="quiet" to="/people/duplicates?what=organisations">
          {t.people.merge.find}
        </ButtonLink>
      )}
      <Button icon={IconAdd} look="primary" onClick={() => show('new')}>
        {t.people.addOrganisation}
      </Button>
    </>
  );

  return (
    <PeopleFrame actions={organisations && organisations.length > 0 && add}>
      <Beside>
        {organisations === undefined || filters.shown === undefined ? (
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
            filtered={{ active: filters.active && organisations.length > 0, clear: filters.clear }}
            rows={filters.shown}
            searchText={searchText}
            toolbar={<OrganisationFilters filters={filters} organisations={organisations} />}
            typeAhead={(row) => inLanguage(row.name)}
            onOpen={(row) => show(row.id)}
            {...(readOnly
              ? {}
              : {
                  batch: mergeAction,
                  onDelete: (rows: OrganisationRow[]) => void deleteOrganisations(rows),
                })}
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
