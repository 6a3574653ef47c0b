import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { RecordEntry } from '../../../src-shared/domain/record.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconDocument } from '../../ui/icons.ts';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useMeetingName } from './use-meeting-name.ts';
import { RecordsFrame } from './records-frame.tsx';

function useColumns(): Column<RecordEntry>[] {
  const t = useText();
  const format = useFormat();
  const meetingName = useMeetingName();
  return useMemo<Column<RecordEntry>[]>(
    () => [
      {
        id: 'written',
        header: t.records.writtenAt,
        width: '176px',
        sortBy: (row) => row.writtenAt,
        cell: (row) => `${format.dateOf(row.writtenAt)} ${format.timeOf(row.writtenAt)}`,
      },
      {
        id: 'kind',
        header: t.records.kind,
        width: 'minmax(130px, 1fr)',
        sortBy: (row) => t.domain.recordKind[row.kind],
        cell: (row) => <strong>{t.domain.recordKind[row.kind]}</strong>,
      },
      {
        id: 'meeting',
        header: t.records.meeting,
        width: 'minmax(120px, 1fr)',
        sortBy: (row) => meetingName(row.meetingId),
        cell: (row) => meetingName(row.meetingId),
      },
      {
        id: 'language',
        header: t.records.language,
        width: '110px',
        from: 640,
        sortBy: (row) => t.records.languages[row.language],
        cell: (row) => t.records.languages[row.language],
      },
      {
        id: 'file',
        header: t.records.file,
        width: 'minmax(160px, 2fr)',
        from: 760,
        sortBy: (row) => row.fileName,
        cell: (row) => row.fileName,
      },
      {
        id: 'by',
        header: t.records.by,
        width: 'minmax(100px, 1fr)',
        from: 1000,
        sortBy: (row) => row.writtenBy,
        cell: (row) => row.writtenBy,
      },
      {
        id: 'digest',
        header: 'SHA-256',
        width: '110px',
        from: 1120,
        cell: (row) => <code title={row.sha256}>{row.sha256.slice(0, 10)}…</code>,
      },
    ],
    [t, format, meetingName],
  );
}

const searchText = (row: RecordEntry) => `${row.fileName} ${row.writtenBy} ${row.sha256} ${row.template}`;

/** Which file did we send? Every document that was written, the latest first. */
export default function RecordsPage() {
  const t = useText();
  const navigate = useNavigate();
  const columns = useColumns();
  const { data: records } = useRead('records.list', { meetingId: null });
  // A file that this computer does not know any more is written again instead.
  const { run: open } = useWrite('records.open', { handle: ({ code }) => code === 'file-missing' });
  const write = (
    <ButtonLink icon={IconDocument} look="primary" to="/records/write">
      {t.records.write}
    </ButtonLink>
  );
  const show = async (row: RecordEntry) => {
    const result = await open({ id: row.id, how: 'document' });
    if (!result.ok && result.failure.code === 'file-missing') {
      const search = new URLSearchParams({ kind: row.kind, language: row.language });
      if (row.meetingId !== null) search.set('meeting', row.meetingId);
      void navigate(`/records/write?${search}`);
    }
  };
  return (
    <RecordsFrame actions={records && records.length > 0 && write} fill>
      {records === undefined ? (
        <SkeletonRows />
      ) : (
        <DataTable
          columns={columns}
          defaultSort="-written"
          empty={<EmptyState action={write} text={t.records.emptyText} title={t.records.emptyTitle} />}
          label={t.records.written}
          rowId={(row) => row.id}
          rows={records}
          searchText={searchText}
          onOpen={(row) => void show(row)}
        />
      )}
    </RecordsFrame>
  );
}
