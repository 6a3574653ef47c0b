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
import { useLanguage, useText } from '../../../i18n/text.tsx';
import { announce, Announcer } from '../../../ui/announcer.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Beside } from '../../../ui/side-panel.tsx';
import { useInPieces } from '../../../ui/use-in-pieces.ts';
import { usePanel } from '../../../ui/use-panel.ts';
import { useLocked, useMeeting } from '../meeting/meeting-context.ts';
import { TreeDrag } from '../tree/tree-drag.tsx';
import { AddLine } from './add-line.tsx';
import { AgendaBar } from './agenda-bar.tsx';
import { AgendaFoot } from './agenda-foot.tsx';
import { AgendaRow } from './agenda-row.tsx';
import { AgendaTable } from './agenda-table.tsx';
import { timetableOf, type Line } from './agenda-tree.ts';
import { ChangesPanel } from './changes-panel.tsx';
import { ChoiceBar } from './choice-bar.tsx';
import { ItemPartDialog, type ItemPart } from './item-part.tsx';
import { UnderDialog } from './under-dialog.tsx';
import { useAgendaChoice } from './use-agenda-choice.ts';
import { useAgendaCommands, type Keys } from './use-agenda-commands.ts';
import { useAgendaEditor } from './use-agenda-editor.ts';
import { useAgendaKeys } from './use-agenda-keys.ts';
import { useAgendaShortcuts } from './use-agenda-shortcuts.ts';
import { useBothTitles } from './use-both-titles.ts';
import { useCells } from './use-cells.ts';
import { useChoosingMouse } from './use-choosing-mouse.ts';
import { useItemDrop } from './use-item-drop.ts';
import { useItemFacts } from './use-item-facts.ts';
import { useSaid } from './use-said.ts';
import classes from './agenda.module.css';

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
  // Papers are locked later than the agenda: as long as the meeting is open.
  const papersLocked = useLocked();
  const table = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLElement>(null);
  const [said, say] = useSaid();
  const { both, setBoth } = useBothTitles(items);

  const editor = useAgendaEditor(meeting.id, items, readAt);
  const rows = useSyncExternalStore(editor.subscribe, editor.rows);
  const timetable = useMemo(() => timetableOf(meeting, rows), [meeting, rows]);
  const numberOf = (key: string) => timetable.lines.find((line) => line.row.key === key)?.number ?? '';
  const cells = useCells(table);
  const commands = useAgendaCommands(editor, cells, language, say);
  const { chosen, choose } = useAgendaChoice(editor, rows);
  const toBar = () => bar.current?.querySelector('button')?.focus();
  const onKeyDown = useAgendaKeys(commands, cells, { chosen, choose, toBar });
  const choosing = useChoosingMouse(choose, cells, chosen);
  useAgendaShortcuts();

  const count = chosen.size;
  useEffect(() => {
    if (count > 0) announce(words.chosen(count));
  }, [count, words]);

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
  const [goingUnder, setGoingUnder] = useState<Keys | null>(null);
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
  const drop = useItemDrop(editor, numberOf, papersLocked);
  /** To the first of the chosen rows. */
  const toRows = () => {
    const [first] = chosen;
    if (first !== undefined) cells.focus(first, 'handle');
  };

  const drawn = useInPieces(rows.length, { first: 8, step: 4 });
  const draw = (lines: readonly Line[]) =>
    lines
      .slice(0, drawn)
      .map((line) => (
        <AgendaRow
          {...line}
          both={both}
          changes={facts.changes.get(editor.idOf(line.row.key) ?? '')}
          chosen={chosen.has(line.row.key)}
          commands={commands}
          dropSays={drop.over?.key === line.row.key ? drop.over.says : undefined}
          editor={editor}
          key={line.row.key}
          links={facts.links.get(editor.idOf(line.row.key) ?? '')}
          papersLocked={papersLocked}
          readOnly={readOnly}
          onOpen={onOpen}
          onUnder={setGoingUnder}
        />
      ));

  return (
    <Beside>
      <div className={classes.agenda}>
        {count > 0 && !readOnly ? (
          <ChoiceBar
            chosen={chosen}
            commands={commands}
            ref={bar}
            onClear={() => {
              toRows();
              choose.clear();
            }}
            onLeave={toRows}
            onUnder={() => setGoingUnder(chosen)}
          />
        ) : (
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
        )}
        <div
          className={classes.scroll}
          // Where no field in it can be gone to, the keyboard must still be able to scroll it.
          {...(readOnly ? { tabIndex: 0, role: 'region', 'aria-label': words.title } : {})}
        >
          <div {...drop.handlers} ref={table}>
            {rows.length === 0 ? (
              <EmptyState text={readOnly ? '' : words.emptyText} title={words.emptyTitle} />
            ) : (
              <AgendaTable readOnly={readOnly} {...(readOnly ? {} : { ...choosing, onBlur, onKeyDown })}>
                {readOnly ? (
                  draw(timetable.lines)
                ) : (
                  <TreeDrag
                    groupOf={(key) => (chosen.has(key) ? chosen : new Set([key]))}
                    lines={timetable.lines}
                    onDrop={commands.drop}
                  >
                    {draw}
                  </TreeDrag>
                )}
              </AgendaTable>
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
        <Announcer />
        {asked && (
          <ItemPartDialog
            itemId={asked.itemId}
            links={facts.links.get(asked.itemId)}
            number={numberOf(asked.key)}
            papersLocked={papersLocked}
            rowKey={asked.key}
            what={asked.what}
            onClose={() => setAsked(null)}
          />
        )}
        {goingUnder && (
          <UnderDialog
            commands={commands}
            keys={goingUnder}
            timetable={timetable}
            onClose={() => setGoingUnder(null)}
          />
        )}
      </div>
      {panel.shown === 'changes' && <ChangesPanel trace={facts.trace} onClose={panel.close} />}
    </Beside>
  );
}
