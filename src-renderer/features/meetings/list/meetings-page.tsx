import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { MeetingRow } from '../../../../src-shared/domain/meeting.ts';
import { useRead } from '../../../api/use-read.ts';
import { dayOf } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/text.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IconAdd } from '../../../ui/icons.ts';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { useReadOnly } from '../../../ui/read-only.ts';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { useRemoveMeetings } from '../use-remove-meetings.ts';
import { KindFilter, useKindFilter } from './kind-filter.tsx';
import { StateFilter, useStateFilter } from './state-filter.tsx';
import { useMeetingColumns, useSearchText } from './use-meeting-columns.tsx';

const order = ({ date, start }: MeetingRow) => `${date} ${start}`;

/** The meeting that comes next: the earliest of those that are ahead. */
function nextOf(meetings: readonly MeetingRow[] | undefined): string | null {
  const today = dayOf(new Date());
  const ahead = meetings?.filter(
    ({ state, date }) => (state === 'planned' || state === 'convened') && date >= today,
  );
  return ahead?.toSorted((a, b) => order(a).localeCompare(order(b)))[0]?.id ?? null;
}

export default function MeetingsPage() {
  const t = useText();
  const words = t.meetings.list;
  const readOnly = useReadOnly();
  const navigate = useNavigate();
  const { data: meetings } = useRead('meetings.list', {});
  const { kinds, kind, ofKind, setKind } = useKindFilter(meetings);
  const { states, state, inState, setState } = useStateFilter(ofKind);
  const searchText = useSearchText();
  const remove = useRemoveMeetings();

  const nextId = useMemo(() => nextOf(meetings), [meetings]);
  const columns = useMeetingColumns(nextId);
  const add = !readOnly && (
    <ButtonLink icon={IconAdd} look="primary" to="/meetings/new">
      {t.meetings.new}
    </ButtonLink>
  );

  return (
    <Page fill>
      <PageHeader actions={meetings && meetings.length > 0 && add} title={t.meetings.title} />
      {inState === undefined ? (
        <SkeletonRows />
      ) : (
        <DataTable
          columns={columns}
          defaultSort="-date"
          empty={<EmptyState action={add} text={words.emptyText} title={words.emptyTitle} />}
          label={t.meetings.title}
          rowId={(row) => row.id}
          rows={inState}
          searchText={searchText}
          toolbar={
            <>
              {states.length > 1 || state !== null ? (
                <StateFilter state={state} states={states} onChange={setState} />
              ) : null}
              {kinds.length > 1 && <KindFilter kind={kind} kinds={kinds} onChange={setKind} />}
            </>
          }
          onOpen={(row) => void navigate(`/meetings/${row.id}`)}
          {...(readOnly ? {} : { onDelete: (rows: MeetingRow[]) => void remove(rows) })}
        />
      )}
    </Page>
  );
}
