import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { TopicRow } from '../../../src-shared/domain/topic.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconAdd } from '../../ui/icons.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { Beside } from '../../ui/side-panel.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useUndoable } from '../../ui/undoable.ts';
import { NewTopicPanel } from './new-topic-panel.tsx';
import { usePanel } from '../../ui/use-panel.ts';

const searchText = ({ title, note }: TopicRow) => `${title.en} ${title.km} ${note}`;

function useColumns(): Column<TopicRow>[] {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  return useMemo(() => {
    const words = t.topics.columns;
    const count = (
      id: 'items' | 'decisions' | 'actions' | 'openActions',
      header: string,
      from: number,
    ): Column<TopicRow> => ({
      id,
      header,
      width: '84px',
      from,
      align: 'end',
      sortBy: (row) => row[id],
      cell: (row) => (row[id] === 0 ? '' : format.number(row[id])),
    });
    return [
      {
        id: 'topic',
        header: words.topic,
        width: 'minmax(180px, 3fr)',
        sortBy: (row) => inLanguage(row.title),
        cell: (row) => (
          <strong>
            <BilingualText text={row.title} />
          </strong>
        ),
      },
      {
        id: 'state',
        header: words.state,
        width: '130px',
        sortBy: (row) => row.state,
        cell: (row) => (
          <Chip tone={row.state === 'open' ? 'accent' : 'neutral'}>{t.topics.states[row.state]}</Chip>
        ),
      },
      count('items', words.items, 620),
      count('decisions', words.decisions, 840),
      count('actions', words.actions, 940),
      count('openActions', words.openActions, 720),
      {
        id: 'last',
        header: words.last,
        width: '130px',
        align: 'end',
        sortBy: (row) => row.lastDate ?? '',
        cell: (row) => (row.lastDate === null ? '' : format.shortDate(row.lastDate)),
      },
    ];
  }, [t, format, inLanguage]);
}

/** Every topic of the register. */
export default function TopicsPage() {
  const t = useText();
  const words = t.topics;
  const readOnly = useReadOnly();
  const navigate = useNavigate();
  const inLanguage = useInLanguage();
  const undoable = useUndoable();
  const { shown, show, close } = usePanel();
  const { data: topics } = useRead('topics.list', {});
  const { run: remove } = useWrite('topics.remove');
  const columns = useColumns();
  const add = !readOnly && (
    <Button icon={IconAdd} look="primary" onClick={() => show('new')}>
      {words.add}
    </Button>
  );
  const removeAll = async (rows: readonly TopicRow[]) => {
    const [first] = rows;
    if (first === undefined) return;
    const { ok } = await remove({ ids: rows.map(({ id }) => id) });
    if (ok) undoable(words.deleted(rows.length, inLanguage(first.title)));
  };
  return (
    <Page fill>
      <PageHeader actions={topics && topics.length > 0 && add} title={words.title} />
      <Beside>
        {topics === undefined ? (
          <SkeletonRows />
        ) : (
          <DataTable
            columns={columns}
            defaultSort="-last"
            empty={<EmptyState action={add} text={words.emptyText} title={words.emptyTitle} />}
            label={words.title}
            rowId={(row) => row.id}
            rows={topics}
            searchText={searchText}
            onOpen={(row) => void navigate(`/topics/${row.id}`)}
            {...(readOnly ? {} : { onDelete: (rows: TopicRow[]) => void removeAll(rows) })}
          />
        )}
        {shown === 'new' && !readOnly && <NewTopicPanel onClose={close} />}
      </Beside>
    </Page>
  );
}
