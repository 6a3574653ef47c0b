import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type FocusEvent,
} from 'react';
import { useSearchParams } from 'react-router';
import type { AgendaItem } from '../../../../src-shared/domain/agenda-item.ts';
import { assertNever } from '../../../../src-shared/domain/common.ts';
import { useLanguage, useText } from '../../../i18n/text.tsx';
import { Beside } from '../../../ui/side-panel.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useLocked, useMeeting } from '../meeting/meeting-context.ts';
import { PapersPopover } from '../papers/papers-popover.tsx';
import { usePaperCommands } from '../papers/use-paper-commands.ts';
import { usePaperDrop } from '../papers/use-paper-drop.ts';
import { usePanel } from '../../../ui/use-panel.ts';
import { AddLine } from './add-line.tsx';
import { AgendaBar } from './agenda-bar.tsx';
import { AgendaDrag } from './agenda-drag.tsx';
import { AgendaFoot } from './agenda-foot.tsx';
import { AdoptionDialog } from './adoption-dialog.tsx';
import { AgendaRow, paperAnchor, type ItemPart } from './agenda-row.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import type { ItemLinks } from './item-notes.tsx';
import { TopicDialog } from './topic-dialog.tsx';
import { useItemFacts } from './use-item-facts.ts';
import { timetableOf, type Line } from './agenda-tree.ts';
import { useAgendaCommands } from './use-agenda-commands.ts';
import { useAgendaEditor } from './use-agenda-editor.ts';
import { useAgendaKeys } from './use-agenda-keys.ts';
import { useAgendaShortcuts } from './use-agenda-shortcuts.ts';
import { useCells } from './use-cells.ts';
import classes from './agenda.module.css';

const SAID_FOR = 5000;

/** Something to say for a moment. */
function useSaid() {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, setSaid] as const;
}

/** Titles in both languages or only in that of the screen, as the address says; at first as they are used. */
function useBothTitles(items: readonly AgendaItem[]) {
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const chosen = search.get('titles');
  const other = language === 'en' ? 'km' : 'en';
  const both = chosen === null ? items.some((item) => item.title[other] !== '') : chosen === 'both';
  const setBoth = (next: boolean) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('titles', next ? 'both' : 'one');
        return after;
      },
      { replace: true },
    );
  return { both, setBoth };
}

interface AgendaViewProps {
  items: readonly AgendaItem[];
  /** When they were read. */
  readAt: number;
}

/** The agenda of a meeting, edited in place like a spreadsheet. */
export function AgendaView({ items, readAt }: AgendaViewProps) {
  const t = useText();
  const words = t.meetings.agenda;
  const language = useLanguage();
  const { meeting, agendaState } = useMeeting();
  const readOnly = useLocked('agenda');
  const table = useRef<HTMLDivElement>(null);
  const [said, say] = useSaid();
  const { both, setBoth } = useBothTitles(items);

  const editor = useAgendaEditor(meeting.id, items, readAt);
  const rows = useSyncExternalStore(editor.subscribe, editor.rows);
  const timetable = useMemo(() => timetableOf(meeting, rows), [meeting, rows]);
  const cells = useCells(table);
  const commands = useAgendaCommands(editor, cells, language, say);
  const onKeyDown = useAgendaKeys(commands, cells);
  useAgendaShortcuts();

  // Where there is nothing yet, the first item can be typed at once.
  const [startsEmpty] = useState(rows.length === 0);
  useEffect(() => {
    if (startsEmpty) cells.focusAddLine();
  }, [cells, startsEmpty]);

  // A link from elsewhere leads to the very item.
  const [search] = useSearchParams();
  const wantedItem = search.get('item');
  useEffect(() => {
    if (wantedItem !== null) cells.focus(wantedItem, 'title');
  }, [wantedItem, cells]);

  const onBlur = (event: FocusEvent) => {
    const row = event.target.closest<HTMLElement>('[data-row]');
    // Another window in front: the cursor is still here.
    if (row === null || row.contains(event.relatedTarget) || row.contains(document.activeElement)) return;
    const key = row.dataset['row'];
    if (key !== undefined) editor.dropIfEmpty(key);
    void editor.flush();
  };

  const facts = useItemFacts(meeting.id);
  const panel = usePanel();
  const [asked, setAsked] = useState<{ what: ItemPart; key: string; itemId: string } | null>(null);
  const onOpen = useCallback(
    (what: ItemPart, key: string) => {
      // A row that was written just now has its id when main has answered.
      void editor.flush().then(() => {
        const itemId = editor.idOf(key);
        if (itemId !== undefined) setAsked({ what, key, itemId });
      });
    },
    [editor],
  );

  // Papers are locked later than the agenda: as long as the meeting is open.
  const papersLocked = useLocked();
  const paperCommands = usePaperCommands();
  const numberOf = (key: string) => timetable.lines.find((line) => line.row.key === key)?.number ?? '';
  const withItem = async (key: string, go: (itemId: string) => Promise<void>) => {
    await editor.flush();
    const itemId = editor.idOf(key);
    if (itemId !== undefined) await go(itemId);
  };
  const drop = usePaperDrop({
    numberOf: (key) => words.number(numberOf(key)),
    readOnly: papersLocked,
    onFiles: (key, files) => void withItem(key, (itemId) => paperCommands.addDropped(itemId, files)),
    onPaper: (key, paperId) =>
      void withItem(key, (itemId) => paperCommands.moveTo(paperId, itemId, numberOf(key))),
  });

  const draw = (lines: readonly Line[]) =>
    lines.map((line) => (
      <AgendaRow
        {...line}
        both={both}
        changes={facts.changes.get(editor.idOf(line.row.key) ?? '')}
        commands={commands}
        dropSays={drop.over?.key === line.row.key ? drop.over.says : undefined}
        editor={editor}
        key={line.row.key}
        links={facts.links.get(editor.idOf(line.row.key) ?? '')}
        papersLocked={papersLocked}
        readOnly={readOnly}
        onOpen={onOpen}
      />
    ));

  return (
    <Beside>
      <div className={classes.agenda}>
        <AgendaBar
          both={both}
          empty={rows.length === 0}
          meeting={meeting}
          readOnly={readOnly}
          state={agendaState}
          trace={facts.trace}
          onBoth={setBoth}
          onChanges={() => panel.show('changes')}
        />
        <div
          className={classes.scroll}
          // Where no field in it can be gone to, the keyboard must still be able to scroll it.
          {...(readOnly ? { tabIndex: 0, role: 'region', 'aria-label': words.title } : {})}
        >
          {/* Keys bubble up from the fields in the cells; the table itself is not focused. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div {...drop.handlers} ref={table} onBlur={onBlur} onKeyDown={onKeyDown}>
            {rows.length === 0 ? (
              <EmptyState text={readOnly ? '' : words.emptyText} title={words.emptyTitle} />
            ) : (
              <table aria-label={words.title} className={classes.table}>
                <thead className={classes.head}>
                  <tr className={classes.headRow}>
                    <th scope="col">
                      <span className="hidden-text">{words.handle}</span>
                    </th>
                    <th scope="col">{words.numberHead}</th>
                    <th scope="col">{words.item}</th>
                    <th className={classes.purpose} scope="col">
                      {words.purpose}
                    </th>
                    <th className={classes.endHead} scope="col">
                      {words.minutes}
                    </th>
                    <th className={classes.endHead} scope="col">
                      {words.clock}
                    </th>
                    <th className={classes.presentersHead} scope="col">
                      {words.presenters}
                    </th>
                    <th className={classes.papersHead} scope="col">
                      <span className="hidden-text">{t.papers.title}</span>
                    </th>
                    <th scope="col">
                      <span className="hidden-text">{words.more}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {readOnly ? (
                    draw(timetable.lines)
                  ) : (
                    <AgendaDrag lines={timetable.lines} onDrop={commands.drop}>
                      {draw}
                    </AgendaDrag>
                  )}
                </tbody>
              </table>
            )}
            {!readOnly && (
              <AddLine cells={cells} commands={commands} editor={editor} lastKey={rows.at(-1)?.key ?? null} />
            )}
          </div>
        </div>
        {rows.length > 0 && (
          <AgendaFoot
            end={meeting.end}
            hint={readOnly ? '' : words.keysHint}
            said={said}
            timetable={timetable}
          />
        )}
        {asked && (
          <ItemDialog
            itemId={asked.itemId}
            rowKey={asked.key}
            what={asked.what}
            links={facts.links.get(asked.itemId)}
            number={timetable.lines.find((line) => line.row.key === asked.key)?.number ?? ''}
            readOnly={papersLocked}
            onClose={() => setAsked(null)}
          />
        )}
      </div>
      {panel.shown === 'changes' && <ChangesPanel trace={facts.trace} onClose={panel.close} />}
    </Beside>
  );
}

interface ItemDialogProps {
  what: ItemPart;
  /** The row it was asked for at. */
  rowKey: string;
  itemId: string;
  number: string;
  links: ItemLinks | undefined;
  readOnly: boolean;
  onClose: () => void;
}

/** What was asked for in a row: its papers, its topic, the minutes it adopts. */
function ItemDialog({ what, rowKey, itemId, number, links, readOnly, onClose }: ItemDialogProps) {
  switch (what) {
    case 'papers':
      return (
        <PapersPopover
          anchor={paperAnchor(rowKey)}
          itemId={itemId}
          number={number}
          papers={links?.papers ?? []}
          readOnly={readOnly}
          onClose={onClose}
        />
      );
    case 'topic':
      return <TopicDialog itemId={itemId} number={number} topic={links?.topic ?? null} onClose={onClose} />;
    case 'adoption':
      return <AdoptionDialog itemId={itemId} minutesOfId={links?.minutesOf?.id ?? null} onClose={onClose} />;
    default:
      return assertNever(what);
  }
}
