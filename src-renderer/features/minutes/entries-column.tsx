import {
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Ref,
} from 'react';
import type { IsoDate, Party } from '../../../src-shared/domain/common.ts';
import { type Entry, codeOfEntry } from '../../../src-shared/domain/minutes.ts';
import { useText } from '../../i18n/text.tsx';
import { announce } from '../../ui/announcer.tsx';
import type { Place } from '../../ui/rich-text/editor-commands.ts';
import { useUndoable } from '../../ui/undoable.ts';
import { type Draft, factsOf } from './draft.ts';
import { EntryEditor } from './entry-editor.tsx';
import { EntryRow } from './entry-row.tsx';
import type { Finished } from './entry-saver.ts';
import { useWaiting } from './use-waiting.ts';
import { WaitingRows } from './waiting-rows.tsx';
import { showSaved } from './minutes-cache.ts';
import { useEntrySender } from './use-entry-sender.ts';
import { useLineSender } from './use-line-sender.ts';
import type { Surroundings } from './use-phrases.ts';
import { useRowActions } from './use-row-actions.ts';
import classes from './entries.module.css';

export interface EntriesHandle {
  /** Puts the cursor where the next line goes. */
  toLine: () => void;
  /** Gives the focus to an entry of this item. */
  toEntry: (id: string) => void;
}

interface EntriesColumnProps {
  ref: Ref<EntriesHandle>;
  meetingId: string;
  itemId: string;
  /** "3", for people. */
  number: string;
  title: string;
  /** What phrases are filled with. */
  surroundings: Surroundings;
  meetingDay: IsoDate;
  /** Of the whole meeting, in reading order. */
  entries: readonly Entry[];
  parties: readonly Party[];
  neighbours: { previous: string | null; next: string | null };
  /** The entry that has the focus first; null: the line. */
  startAt: string | null;
}

/** The entries of one item, and the line where the next one is typed. */
export function EntriesColumn(props: EntriesColumnProps) {
  const {
    ref,
    meetingId,
    itemId,
    number,
    title,
    meetingDay,
    entries,
    parties,
    neighbours,
    startAt,
    surroundings,
  } = props;
  const t = useText();
  const undoable = useUndoable();
  const sender = useEntrySender();
  const lineSender = useLineSender(sender, meetingId);
  const list = useRef<HTMLElement>(null);

  /** The entry being edited in place. */
  const [open, setOpen] = useState<{ entry: Entry; place: Place } | null>(null);
  /** The entry that was made of the line, while it is still the line. */
  const [line, setLine] = useState<{ entry: Entry; seen: boolean } | null>(null);
  const [reached, setReached] = useState(startAt);
  /** Where the focus goes once the rows are drawn: an entry, or the 'line'. */
  const focusNext = useRef<string | null>(startAt);

  const documentAtHand = () => entries.findLast((entry) => entry.input?.document)?.input?.document ?? '';
  const nameOf = (entry: Entry) => codeOfEntry(entry) ?? t.minutes.kind[factsOf(entry).kind];
  /** What came of an entry that was left: said, or offered to be undone. */
  const settled = (finished: Finished, isNew: boolean) => {
    if (finished.kind === 'saved' && isNew) announce(t.minutes.said.added(nameOf(finished.entry)));
    if (finished.kind === 'removed') undoable(t.minutes.removedEmpty(nameOf(finished.entry)));
  };
  const waiting = useWaiting({
    itemId,
    entries,
    send: lineSender,
    onSettled: (finished) => settled(finished, true),
  });

  const ofItem = useMemo(() => entries.filter((entry) => entry.agendaItemId === itemId), [entries, itemId]);
  const rows = ofItem.filter((entry) => entry.id !== line?.entry.id && !waiting.ids.has(entry.id));
  const lineInRegister = line && entries.find((entry) => entry.id === line.entry.id);
  if (line && lineInRegister && !line.seen) setLine({ entry: lineInRegister, seen: true });
  // Taken back by undo, not merely still to be read.
  const gone = line !== null && line.seen && !lineInRegister;
  const focusNow = useCallback((id: string): boolean => {
    const target = list.current?.querySelector<HTMLElement>(
      id === 'line' ? '[data-line] [contenteditable]' : `[data-entry="${id}"]`,
    );
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
    return target !== null && target !== undefined;
  }, []);
  const focus = useCallback(
    (id: string) => {
      if (id !== 'line') setReached(id);
      setOpen(null);
      focusNext.current = id;
      if (focusNow(id)) focusNext.current = null;
    },
    [focusNow],
  );
  // What was added above must not push the line out of sight.
  const lineElement = useRef<HTMLDivElement>(null);
  const above = rows.length + waiting.shown.length;
  useLayoutEffect(() => {
    const element = lineElement.current;
    if (above > 0 && element?.contains(document.activeElement)) element.scrollIntoView({ block: 'nearest' });
  }, [above]);
  // A row that was moved or has just appeared takes the focus when it is there.
  useLayoutEffect(() => {
    if (focusNext.current !== null && focusNow(focusNext.current)) focusNext.current = null;
  });

  useImperativeHandle(ref, () => ({ toLine: () => focus('line'), toEntry: focus }), [focus]);

  const actions = useRowActions({
    rows,
    neighbours,
    send: sender,
    focus,
    open: (id, place) => {
      const entry = rows.find((row) => row.id === id);
      if (entry !== undefined) setOpen({ entry, place });
    },
  });

  const left = (draft: Draft, finishing: Promise<Finished>, isNew: boolean) =>
    void finishing.then((finished) => {
      settled(finished, isNew);
      if (finished.kind === 'failed') waiting.keep(draft);
    });

  return (
    <section aria-label={t.minutes.entries.of(number, title)} className={classes.list} ref={list}>
      {rows.map((entry, index) =>
        open?.entry.id === entry.id ? (
          <EntryEditor
            entry={open.entry}
            focus={open.place}
            key={entry.id}
            label={t.minutes.entries.edit(nameOf(entry))}
            meetingDay={meetingDay}
            parties={parties}
            documentAtHand={documentAtHand}
            surroundings={surroundings}
            place={() => ({ agendaItemId: itemId, after: null })}
            send={sender}
            shown={entry}
            onEnter={() => focus('line')}
            onEscape={() => focus('line')}
            onLeft={(draft, finishing) => left(draft, finishing, false)}
            onMove={(step) => actions.move(entry.id, step)}
            onSaved={showSaved}
          />
        ) : (
          <EntryRow
            actions={actions}
            entry={entry}
            key={entry.id}
            reached={
              entry.id === reached || (index === rows.length - 1 && !rows.some((row) => row.id === reached))
            }
          />
        ),
      )}
      <WaitingRows waiting={waiting.shown} onRetry={waiting.retry} />
      <div data-line ref={lineElement}>
        <EntryEditor
          entry={null}
          focus={startAt === null ? 'end' : null}
          label={`${t.minutes.entries.line}, ${t.minutes.entries.of(number, title)}`}
          meetingDay={meetingDay}
          parties={parties}
          documentAtHand={documentAtHand}
          surroundings={surroundings}
          place={() => ({ agendaItemId: itemId, after: null })}
          send={lineSender}
          shown={gone ? 'gone' : (lineInRegister ?? line?.entry ?? null)}
          onEnter={(next) => {
            const { draft, entryId, finished } = next();
            setLine(null);
            waiting.add(draft, entryId, finished);
          }}
          onEscape={() => undefined}
          onLeft={(draft, finishing) => left(draft, finishing, true)}
          onSaved={(entry, here) => {
            showSaved(entry);
            if (here) setLine({ entry, seen: false });
          }}
          onGone={() => setLine(null)}
          onUp={() => actions.go('', 'last')}
        />
      </div>
    </section>
  );
}
