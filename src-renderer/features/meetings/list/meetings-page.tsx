import { useNavigate } from 'react-router';
import type { MeetingRow } from '../../../../src-shared/domain/meeting.ts';
import { useRead } from '../../../api/use-read.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IconAdd } from '../../../ui/icons.ts';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { useReadOnly } from '../../../ui/read-only.ts';
import { Beside } from '../../../ui/side-panel.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { usePanel } from '../../../ui/use-panel.ts';
import { useRemoveMeetings } from '../use-remove-meetings.ts';
import { KindFilter, useKindFilter } from './kind-filter.tsx';
import { NewMeetingPanel } from './new-meeting-panel.tsx';
import { useMeetingColumns, useSearchText } from './use-meeting-columns.tsx';

export default function MeetingsPage() {
  const t = useText();
  const words = t.meetings.list;
  const readOnly = useReadOnly();
  const navigate = useNavigate();
  const { shown, show, close } = usePanel();
  const { data: meetings } = useRead('meetings.list', {});
  const { kinds, kind, ofKind, setKind } = useKindFilter(meetings);
  const searchText = useSearchText();
  const remove = useRemoveMeetings();

  const columns = useMeetingColumns();
  const add = !readOnly && (
    <Button icon={IconAdd} look="primary" onClick={() => show('new')}>
      {t.meetings.new}
    </Button>
  );

  return (
    <Page fill>
      <PageHeader actions={meetings && meetings.length > 0 && add} title={t.meetings.title} />
      <Beside>
        {ofKind === undefined ? (
          <SkeletonRows />
        ) : (
          <DataTable
            columns={columns}
            defaultSort="-date"
            empty={<EmptyState action={add} text={words.emptyText} title={words.emptyTitle} />}
            label={t.meetings.title}
            rowId={(row) => row.id}
            rows={ofKind}
            searchText={searchText}
            toolbar={kinds.length > 1 && <KindFilter kind={kind} kinds={kinds} onChange={setKind} />}
            onOpen={(row) => void navigate(`/meetings/${row.id}`)}
            {...(readOnly ? {} : { onDelete: (rows: MeetingRow[]) => void remove(rows) })}
          />
        )}
        {shown === 'new' && !readOnly && <NewMeetingPanel onClose={close} />}
      </Beside>
    </Page>
  );
}
