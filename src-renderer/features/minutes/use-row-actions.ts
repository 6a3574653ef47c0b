import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Entry, codeOfEntry } from '../../../src-shared/domain/minutes.ts';
import { typeOfLine } from '../../../src-shared/domain/typed-entry.ts';
import { flushUnsaved } from '../../api/unsaved.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { announce } from '../../ui/announcer.tsx';
import { useUndoable } from '../../ui/undoable.ts';
import type { Place } from '../../ui/rich-text/editor-commands.ts';
import { factsOf } from './draft.ts';
import type { RowActions } from './entry-row.tsx';
import type { Sender } from './entry-saver.ts';
import { lastEntryOf } from './minutes-cache.ts';

interface RowActionsOptions {
  /** The entries of the item in their order. */
  rows: readonly Entry[];
  /** The items before and after, for entries that were typed under the wrong one. */
  neighbours: { previous: string | null; next: string | null };
  send: Sender;
  /** Gives the focus to a row by the id of its entry, or to the 'line'. */
  focus: (id: string) => void;
  open: (id: string, place: Place) => void;
}

/** What the rows can do. The object stays the same, so that typing draws no row anew. */
export function useRowActions(options: RowActionsOptions): RowActions {
  const t = useText();
  const { run: move } = useWrite('minutes.move');
  const undoable = useUndoable();
  const latest = useRef({ options, t, move, undoable });
  useLayoutEffect(() => {
    latest.current = { options, t, move, undoable };
  });

  return useMemo<RowActions>(() => {
    const now = () => {
      const { options: given, ...rest } = latest.current;
      return { ...given, ...rest };
    };
    const nameOf = (entry: Entry) => codeOfEntry(entry) ?? latest.current.t.minutes.kind[factsOf(entry).kind];

    const moveBy = async (id: string, step: 1 | -1): Promise<void> => {
      const { rows, move: run, focus } = now();
      const at = rows.findIndex((row) => row.id === id);
      const to = at + step;
      const entry = rows[at];
      if (entry === undefined || to < 0 || to >= rows.length) return;
      // Behind the one it passes going down, behind the one before that going up.
      const after = rows[step > 0 ? to : to - 1]?.id ?? null;
      const result = await run({ id, agendaItemId: entry.agendaItemId, after });
      if (!result.ok) return;
      announce(now().t.minutes.said.moved(to + 1, rows.length));
      focus(id);
    };

    const moveToItem = async (id: string, step: 1 | -1): Promise<void> => {
      const { rows, neighbours, move: run, focus, undoable: say } = now();
      const at = rows.findIndex((row) => row.id === id);
      const entry = rows[at];
      const item = step > 0 ? neighbours.next : neighbours.previous;
      if (entry === undefined || item === null) return;
      const result = await run({ id, agendaItemId: item, after: lastEntryOf(entry.meetingId, item) });
      if (!result.ok) return;
      focus(rows[at + 1]?.id ?? rows[at - 1]?.id ?? 'line');
      say(now().t.minutes.movedToItem(nameOf(entry), step > 0));
    };

    const remove = async (id: string): Promise<void> => {
      const at = now().rows.findIndex((row) => row.id === id);
      const entry = now().rows[at];
      if (entry === undefined) return;
      // What stands in the line is a step of its own, before this one: Undo means the deleted entry.
      await flushUnsaved();
      const { rows, send, focus, undoable: say } = now();
      const result = await send['minutes.remove']({ id });
      if (!result.ok) return;
      focus(rows[at + 1]?.id ?? rows[at - 1]?.id ?? 'line');
      say(now().t.minutes.said.removed(nameOf(entry)));
    };

    return {
      open: (id, place) => now().open(id, place),
      move: (id, step) => void moveBy(id, step),
      moveToItem: (id, step) => void moveToItem(id, step),
      hasItem: (step) => {
        const { previous, next } = now().neighbours;
        return (step > 0 ? next : previous) !== null;
      },
      remove: (id) => void remove(id),
      setKind: (id, kind) => {
        const { send, t: texts } = now();
        const { type, decision } = typeOfLine(kind);
        void send['minutes.setType']({ id, type }).then((result) => {
          if (!result.ok) return;
          announce(texts.minutes.said.kind(texts.minutes.kind[kind]));
          if (result.value.decision && decision !== null && result.value.decision.kind !== decision) {
            void send['minutes.update']({ id, changes: { decision: { kind: decision } } });
          }
        });
      },
      go: (id, to) => {
        const { rows, focus } = now();
        const at = rows.findIndex((row) => row.id === id);
        const places = {
          up: Math.max(0, at - 1),
          down: at + 1,
          first: 0,
          last: rows.length - 1,
          line: rows.length,
        };
        focus(rows[places[to]]?.id ?? 'line');
      },
    };
  }, []);
}
