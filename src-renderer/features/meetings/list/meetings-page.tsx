import { useNavigate, useSearchParams } from 'react-router';
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
import { useRemoveMeetings } from '../use-remove-meetings.ts';
import { KindFilter, useKindFilter } from './kind-filter.tsx';
import { NewMeetingPanel } from './new-meeting-panel.tsx';
import { useMeetingColumns, useSearchText } from './use-meeting-columns.tsx';

export default function MeetingsPage() {
  const t = useText();
  const words = t.meetings.list;
  const readOnly = useReadOnly();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const { data: meetings } = useRead('meetings.list', {});
  const { kinds, kind, ofKind, setKind } = useKindFilter(meetings);
  const searchText = useSearchText();
  const remove = useRemoveMeetings();

  const adding = search.get('show') === 'new' && !readOnly;
  const columns = useMeetingColumns();
  const showPanel = (shown: boolean) => {
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (shown) after.set('show', 'new');
      else after.delete('show');
      return after;
    });
  };
  const add = !readOnly && (
    <Button icon={IconAdd} look="primary" onClick={() => showPanel(true)}>
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
        {adding && <NewMeetingPanel onClose={() => showPanel(false)} />}
      </Beside>
    </Page>
  );
}
