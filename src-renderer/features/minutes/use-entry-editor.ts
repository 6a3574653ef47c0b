import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { IsoDate, Party } from '../../../src-shared/domain/common.ts';
import type { Entry } from '../../../src-shared/domain/minutes.ts';
import {
  dueInText,
  finishedAction,
  inputLeadIn,
  speakerIn,
  tidied,
} from '../../../src-shared/domain/typed-entry.ts';
import { announceUnsaved } from '../../api/unsaved.ts';
import type { RichTextHandle, TypedLine } from '../../ui/rich-text/rich-text-editor.tsx';
import { type Draft, emptyDraft, type Facts, factsOf, NO_FACTS } from './draft.ts';
import { createEntrySaver, type EntrySaver, type Finished, type Sender } from './entry-saver.ts';

const SAVE_AFTER = 400;
/** The line becomes an entry later than an entry is saved: a sentence that is thought better of leaves no trace. */
const MAKE_AFTER = 1500;
const READ_DATES_AFTER = 150;

export interface EntryEditorOptions {
  /** The entry as it was when it was opened; null: the line. */
  entry: Entry | null;
  /** The entry (of the line: the one made of it so far) as the register has it now. */
  shown: Entry | 'gone' | null;
  parties: readonly Party[];
  /** What days in words count from. */
  meetingDay: IsoDate;
  /** The document that inputs were about last: the next one mostly is too. */
  documentAtHand: () => string;
  place: () => { agendaItemId: string; after: string | null };
  send: Sender;
  /** `here`: it is still the one that is written; the line may have gone on. */
  onSaved: (entry: Entry, here: boolean) => void;
  /** It goes away unfinished, with the page or the item. */
  onLeft: (draft: Draft, finished: Promise<Finished>) => void;
  /** The entry made of the line was taken back by undo, and the line is empty again. */
  onGone?: (() => void) | undefined;
}

/** An entry that was finished, and is on its way into the register. */
export interface LeftEntry {
  draft: Draft;
  /** What the register has of it so far. */
  entryId: string | null;
  finished: Promise<Finished>;
}

/** What was typed into one entry besides its text, and the way of both into the register. */
export function useEntryEditor(options: EntryEditorOptions) {
  const { entry } = options;
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });

  const [facts, setFacts] = useState<Facts>(() => (entry === null ? NO_FACTS : factsOf(entry)));
  const now = useRef(facts);
  /** Stays after the editor is gone: its text is asked for once more then. */
  const text = useRef<RichTextHandle | null>(null);
  const keepText = useCallback((handle: RichTextHandle | null) => {
    if (handle !== null) text.current = handle;
  }, []);
  /** Names chosen behind an @ that still stand in the text. */
  const mentions = useRef<string[]>([]);
  /** The deadline found in the text last, and whether it is the one that holds. */
  const due = useRef<{ words: string | null; taken: boolean }>({ words: null, taken: false });
  const dateTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const saver = useRef<EntrySaver | null>(null);
  const [tools] = useState(() => {
    const change = (changes: Partial<Facts>): void => {
      now.current = { ...now.current, ...changes };
      setFacts(now.current);
    };
    /** Takes over a deadline that was typed since the last time. */
    const readDate = (): void => {
      clearTimeout(dateTimer.current);
      if (now.current.kind !== 'action' || text.current === null) return;
      const found = dueInText(text.current.read(), latest.current.meetingDay);
      const words = found?.words ?? null;
      if (words === due.current.words) return;
      const wasTaken = due.current.taken;
      due.current = { words, taken: found !== null };
      if (found !== null) change({ dueDate: found.day });
      else if (wasTaken) change({ dueDate: null });
    };
    const read = (): Draft => {
      readDate();
      const body = text.current?.read() ?? emptyDraft().body;
      const { words, taken } = due.current;
      const from = latest.current.meetingDay;
      return {
        ...now.current,
        body:
          now.current.kind === 'action'
            ? finishedAction(body, mentions.current, taken && words !== null ? { words, from } : null)
            : tidied(body),
      };
    };
    const begin = (of: Entry | null): EntrySaver => {
      const begun = createEntrySaver({
        entry: of,
        read,
        place: () => latest.current.place(),
        send: latest.current.send,
        delay: of === null ? MAKE_AFTER : SAVE_AFTER,
        onSaved: (saved) => latest.current.onSaved(saved, begun === saver.current),
      });
      saver.current = begun;
      return begun;
    };
    /** The one for what is written now; made with the first use. */
    const saving = () => saver.current ?? begin(latest.current.entry);
    return { change, readDate, read, begin, saving };
  });

  const actions = useMemo(() => {
    const set = (changes: Partial<Facts>): void => {
      const { input } = now.current;
      tools.change(
        changes.kind === 'input' && input.document === ''
          ? { ...changes, input: { ...input, document: latest.current.documentAtHand() } }
          : changes,
      );
      tools.saving().touch();
    };
    const addOwner = (party: Party): void => {
      const { owners } = now.current;
      if (!owners.some((owner) => owner.id === party.id)) set({ owners: [...owners, party] });
    };
    /** Shows a draft in place of what stands there. */
    const show = ({ body, ...rest }: Draft): void => {
      mentions.current = [];
      tools.change(rest);
      text.current?.replace(body);
      // A deadline that stands in the text already is not typed now.
      due.current = { words: dueInText(body, latest.current.meetingDay)?.words ?? null, taken: false };
    };
    return {
      set,
      show,
      setDue: (dueDate: IsoDate | null): void => {
        due.current = { ...due.current, taken: false };
        set({ dueDate });
      },
      addOwner,
      mention: (name: string): void => {
        mentions.current.push(name);
      },
      typed: ({ text: line, cursor, typed }: TypedLine): void => {
        tools.saving().touch();
        clearTimeout(dateTimer.current);
        dateTimer.current = setTimeout(tools.readDate, READ_DATES_AFTER);
        const { kind } = now.current;
        if (!typed || cursor === null) return;
        if (kind === 'input') {
          const lead = inputLeadIn(line, latest.current.parties);
          if (lead?.length !== cursor) return;
          text.current?.dropStart(lead.length);
          const { input, speaker } = now.current;
          set({
            speaker: lead.party ?? speaker,
            input: {
              ...input,
              clause: lead.clause ?? input.clause,
              document: lead.document ?? input.document,
            },
          });
          return;
        }
        if (kind !== 'discussion' && kind !== 'action') return;
        const named = speakerIn(line, latest.current.parties);
        if (named?.length !== cursor) return;
        text.current?.dropStart(named.length);
        if (kind === 'action') addOwner(named.party);
        else set({ speaker: named.party });
      },
      /** Takes away what was said last about the entry; false when it is a plain discussion already. */
      takeBack: (): boolean => {
        const { kind, speaker, owners, dueDate, input } = now.current;
        if (kind === 'action' && dueDate !== null) {
          due.current = { ...due.current, taken: false };
          set({ dueDate: null });
        } else if (kind === 'action' && owners.length > 0) set({ owners: owners.slice(0, -1) });
        else if (kind === 'input' && (input.clause !== '' || input.document !== '')) {
          set({ input: { ...input, clause: '', document: '' } });
        } else if (speaker !== null) set({ speaker: null });
        else if (kind !== 'discussion') set({ kind: 'discussion' });
        else return false;
        return true;
      },
      /** Ends this entry and begins a new one in its place. */
      next: (): LeftEntry => {
        const draft = tools.read();
        const entryId = tools.saving().entry()?.id ?? null;
        const finished = tools.saving().finish();
        tools.begin(null);
        show(emptyDraft());
        due.current = { words: null, taken: false };
        return { draft, entryId, finished };
      },
      read: tools.read,
      isEmpty: () => text.current?.isEmpty() ?? true,
      replaceBefore: (length: number, words: string) => text.current?.replaceBefore(length, words),
      focus: (where: Parameters<RichTextHandle['focus']>[0]) => text.current?.focus(where),
    };
  }, [tools]);
  const left = useRef(false);
  useEffect(() => {
    // React tries effects twice while it is being developed with: what was finished cannot be written to.
    if (left.current) tools.begin(latest.current.entry);
    const goes = announceUnsaved({
      pending: () => tools.saving().pending(),
      flush: () => tools.saving().flush(),
    });
    return () => {
      left.current = true;
      clearTimeout(dateTimer.current);
      // It stays announced until it is saved: undo and closing wait for it.
      const draft = tools.read();
      const finished = tools.saving().finish();
      latest.current.onLeft(draft, finished);
      void finished.finally(goes);
    };
  }, [tools]);

  const { shown } = options;
  // Undo, or another window: what is not being typed shows the new text.
  useEffect(() => {
    if (shown === null) return;
    if (shown === 'gone') {
      tools.saving().forget();
      actions.show(emptyDraft());
      latest.current.onGone?.();
      return;
    }
    const draft = tools.saving().adopt(shown);
    if (draft !== null) actions.show(draft);
  }, [shown, actions, tools]);

  return { facts, keepText, ...actions };
}
