import { memo, useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react';
import type { ActionRow, ActionState } from '../../../src-shared/domain/action.ts';
import type { CallOutput } from '../../../src-shared/contract/calls.ts';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../i18n/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { letterOf } from '../../ui/keyboard.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { useShortcutGroup } from '../../ui/shortcut-groups.ts';
import { Beside } from '../../ui/side-panel.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { usePanel } from '../../ui/use-panel.ts';
import { ActionFiltersBar } from './action-filters.tsx';
import { ActionPanel } from './action-panel.tsx';
import { BatchBar } from './batch-bar.tsx';
import { useActionColumns } from './use-action-columns.tsx';
import { useActionCommands } from './use-action-commands.ts';
import { matches, useActionFilters } from './use-action-filters.ts';

/** The key of each state, by its English name; the same in both languages. */
const STATE_KEYS: Readonly<Record<string, ActionState>> = {
  o: 'open',
  p: 'in-progress',
  d: 'done',
  c: 'cancelled',
};

const searchText = (row: ActionRow) =>
  [
    row.code,
    row.text,
    ...row.owners.flatMap(({ name, short }) => [short, name.en, name.km]),
    row.lastUpdate?.text,
  ].join(' ');

export default function ActionsPage() {
  const t = useText();
  const { data } = useRead('actions.list', {});
  // Thousands of actions are drawn in pieces: the page answers meanwhile.
  const list = useDeferredValue(data);
  return (
    <Page fill>
      <PageHeader title={t.actions.title} />
      {list === undefined ? <SkeletonRows /> : <Register list={list} />}
    </Page>
  );
}

const Register = memo(function Register({ list }: { list: CallOutput<'actions.list'> }) {
  const { rows, today, next } = list;
  const t = useText();
  const readOnly = useReadOnly();
  const { shown, show, close } = usePanel();
  const { filters, set, clear } = useActionFilters();
  const columns = useActionColumns(today);
  const commands = useActionCommands(today);
  /** The action whose update is to be written as soon as its panel is there. */
  const [writing, setWriting] = useState<string | null>(null);
  useActionKeys();

  const nextDay = next?.date ?? null;
  const found = useMemo(
    () => rows.filter((row) => matches(row, filters, { today, nextMeeting: nextDay })),
    [rows, filters, today, nextDay],
  );
  const open = (id: string, toWrite = false) => {
    setWriting(toWrite ? id : null);
    show(id);
  };
  const onKey = (event: KeyboardEvent, chosen: ActionRow[]): boolean => {
    if (readOnly || event.ctrlKey || event.altKey || event.metaKey) return false;
    const letter = letterOf(event);
    const state = STATE_KEYS[letter];
    const [first] = chosen;
    if (state !== undefined) commands.setState(chosen, state);
    else if (letter === 'u' && first) open(first.id, true);
    else return false;
    return true;
  };
  const batch = (chosen: ActionRow[], done: () => void) => (
    <BatchBar chosen={chosen} commands={commands} next={next} onDone={done} />
  );

  return (
    <Beside>
      <DataTable
        {...(readOnly ? {} : { batch })}
        columns={columns}
        defaultSort="due"
        empty={
          <EmptyState
            action={
              <ButtonLink look="primary" to="/meetings">
                {t.actions.emptyAction}
              </ButtonLink>
            }
            text={t.actions.emptyText}
            title={t.actions.emptyTitle}
          />
        }
        filtered={{ active: rows.length > 0, clear }}
        filters={<ActionFiltersBar filters={filters} next={next} rows={rows} onChange={set} />}
        label={t.actions.label}
        openId={shown}
        rowId={(row) => row.id}
        rows={found}
        searchText={searchText}
        onKey={onKey}
        onOpen={(row) => open(row.id)}
      />
      {shown !== null && (
        <ActionPanel
          commands={commands}
          id={shown}
          key={shown}
          next={next}
          today={today}
          writing={writing === shown}
          onClose={close}
        />
      )}
    </Beside>
  );
});

function useActionKeys(): void {
  const t = useText();
  useShortcutGroup(
    useMemo(
      () => ({
        title: t.actions.shortcuts.title,
        keys: [
          ...Object.entries(STATE_KEYS).map(
            ([key, state]) => [t.actions.setState(t.domain.actionState[state]), key] as const,
          ),
          [t.actions.shortcuts.update, 'u'],
        ],
      }),
      [t],
    ),
  );
}
