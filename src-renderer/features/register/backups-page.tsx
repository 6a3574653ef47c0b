import { useMemo, type ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import type { Backup, BackupList } from '../../../src-shared/contract/backups.ts';
import { useAppState } from '../../api/app-state.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { useWhen } from '../../i18n/use-when.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Beside } from '../../ui/side-panel.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { showToast } from '../../ui/toast.ts';
import { BackupPanel } from './backup-panel.tsx';
import { OtherVersions } from './other-versions.tsx';
import { usePanel } from '../../ui/use-panel.ts';
import classes from './register.module.css';

function useColumns(list: BackupList | undefined): Column<Backup>[] {
  const t = useText();
  const format = useFormat();
  const when = useWhen();
  const known = list?.backups.some(({ changesSince }) => changesSince !== null) === true;
  // Only where copies of one register under several names share their backups.
  const names = list?.backups.some(({ fileName }) => fileName !== list.fileName) === true;
  return useMemo<Column<Backup>[]>(
    () => [
      {
        id: 'when',
        header: t.backups.when,
        width: 'minmax(140px, 1.4fr)',
        sortBy: (row) => row.at,
        cell: (row) => <strong className={classes.when}>{when(row.at)}</strong>,
      },
      {
        id: 'why',
        header: t.backups.why,
        width: 'minmax(130px, 1.6fr)',
        sortBy: (row) => t.backups.reasons[row.reason],
        cell: (row) => t.backups.reasons[row.reason],
      },
      ...(names
        ? [
            {
              id: 'file',
              header: t.backups.file,
              width: 'minmax(110px, 1fr)',
              from: 640,
              cell: (row: Backup) => row.fileName,
            },
          ]
        : []),
      ...(known
        ? [
            {
              id: 'since',
              header: t.backups.changesSince,
              width: '116px',
              align: 'end' as const,
              sortBy: (row: Backup) => row.changesSince ?? 0,
              cell: (row: Backup) =>
                row.changesSince === 0 ? t.backups.noChanges : format.number(row.changesSince ?? 0),
            },
          ]
        : []),
      {
        id: 'size',
        header: t.backups.size,
        width: '80px',
        align: 'end',
        from: 560,
        sortBy: (row) => row.size,
        cell: (row) => format.size(row.size),
      },
    ],
    [t, format, when, known, names],
  );
}

function MakeButton({ primary = false }: { primary?: boolean }) {
  const t = useText();
  const { status } = useAppState().register ?? {};
  const make = useWrite('backups.make');
  const run = async () => {
    const before = status?.lastBackup;
    const result = await make.run({});
    // A failure is told above the page.
    if (!result.ok || result.value === null) return;
    const title = result.value.at === before ? t.backups.nothingNew : t.backups.made;
    showToast({ kind: 'done', title });
  };
  return (
    <Button busy={make.pending} look={primary ? 'primary' : 'plain'} onClick={() => void run()}>
      {t.backups.make}
    </Button>
  );
}

function Versions({ of, list }: { of: string | null; list: BackupList }) {
  const t = useText();
  const when = useWhen();
  const { shown, show, close } = usePanel();
  const columns = useColumns(list);
  const backup = list.backups.find(({ id }) => id === shown);
  return (
    <Beside>
      <div className={classes.list}>
        <OtherVersions list={list} of={of} />
        <DataTable
          columns={columns}
          defaultSort="-when"
          empty={
            <EmptyState
              action={of === null && list.restorable ? <MakeButton primary /> : null}
              text={t.backups.emptyText}
              title={t.backups.emptyTitle}
            />
          }
          label={t.backups.list}
          openId={shown}
          rowId={(row) => row.id}
          rows={list.backups}
          searchText={(row) => `${when(row.at)} ${t.backups.reasons[row.reason]} ${row.fileName}`}
          onOpen={(row) => show(row.id)}
        />
      </div>
      {backup && <BackupPanel backup={backup} key={backup.id} list={list} of={of} onClose={close} />}
    </Beside>
  );
}

function problemText(t: ReturnType<typeof useText>, problem: string): string {
  return problem === 'file-missing' ? t.backups.rescue.missing : t.backups.rescue.damaged;
}

/** Backups and other versions of the open register, or (`?of=`) of one that could not be opened. */
export default function BackupsPage(): ReactNode {
  const t = useText();
  const { register } = useAppState();
  const [search] = useSearchParams();
  const of = register === null ? search.get('of') : null;
  const asked = register !== null || of !== null;
  const { data: list } = useRead('backups.list', { of }, { enabled: asked });
  if (!asked) return <Navigate replace to="/" />;
  if (list === undefined) {
    return (
      <Page>
        <SkeletonRows />
      </Page>
    );
  }
  return (
    <Page fill>
      <PageHeader
        actions={of === null && list.backups.length > 0 && list.restorable && <MakeButton />}
        subtitle={list.problem === null ? t.backups.subtitle : problemText(t, list.problem)}
        title={list.problem === null ? t.backups.title : t.backups.rescue.title(list.fileName)}
      />
      <Versions list={list} of={of} />
    </Page>
  );
}
