import { useMemo } from 'react';
import { DECISION_KINDS, type DecisionRow } from '../../../src-shared/domain/decision.ts';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../i18n/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { optionsOf } from '../../ui/forms/choice-fields.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Beside } from '../../ui/side-panel.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { ListFilters, useMeetingOptions } from '../../ui/table/list-filters.tsx';
import { usePanel } from '../../ui/use-panel.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { useDecisionColumns } from './use-decision-columns.tsx';
import { type DecisionFilters, matches, STATUSES, useDecisionFilters } from './use-decision-filters.ts';

const searchText = (row: DecisionRow) => [row.code, row.text, row.item.en, row.item.km].join(' ');

export default function DecisionsPage() {
  const t = useText();
  const { data: rows } = useRead('decisions.list', {});
  return (
    <Page fill>
      <PageHeader title={t.decisions.title} />
      {rows === undefined ? <SkeletonRows /> : <Register rows={rows} />}
    </Page>
  );
}

function Register({ rows }: { rows: readonly DecisionRow[] }) {
  const t = useText();
  const { shown, show, close } = usePanel();
  const { filters, change, clear } = useDecisionFilters();
  const columns = useDecisionColumns();
  const found = useMemo(() => rows.filter((row) => matches(row, filters)), [rows, filters]);
  return (
    <Beside>
      <DataTable
        columns={columns}
        defaultSort="-code"
        empty={
          <EmptyState
            action={
              <ButtonLink look="primary" to="/meetings">
                {t.decisions.emptyAction}
              </ButtonLink>
            }
            text={t.decisions.emptyText}
            title={t.decisions.emptyTitle}
          />
        }
        filtered={{ active: rows.length > 0, clear }}
        filters={
          <Filters filters={filters} rows={rows} onChange={(name, value) => change({ [name]: value })} />
        }
        label={t.decisions.label}
        openId={shown}
        rowId={(row) => row.id}
        rows={found}
        searchText={searchText}
        onOpen={(row) => show(row.id)}
      />
      {shown !== null && <DecisionPanel id={shown} key={shown} rows={rows} onClose={close} onShow={show} />}
    </Beside>
  );
}

interface FiltersProps {
  rows: readonly DecisionRow[];
  filters: DecisionFilters;
  onChange: (name: string, value: string | null) => void;
}

/** Of which kind, whether it holds, of which meeting. */
function Filters({ rows, filters, onChange }: FiltersProps) {
  const t = useText();
  const words = t.decisions.filters;
  const meetings = useMeetingOptions(rows);
  const statuses = { 'in-force': t.decisions.inForce, superseded: t.decisions.superseded };
  return (
    <ListFilters
      filters={[
        {
          name: 'kind',
          label: words.kind,
          all: words.anyKind,
          options: optionsOf(DECISION_KINDS, t.domain.decisionKind),
          value: filters.kind,
        },
        {
          name: 'status',
          label: words.status,
          all: words.anyStatus,
          options: optionsOf(STATUSES, statuses),
          value: filters.status,
        },
        {
          name: 'meeting',
          label: words.meeting,
          all: words.anyMeeting,
          options: meetings,
          value: filters.meeting,
        },
      ]}
      onChange={onChange}
    />
  );
}
