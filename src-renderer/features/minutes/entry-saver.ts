import type { CallInput, CallOutput } from '../../../src-shared/contract/calls.ts';
import type { Entry } from '../../../src-shared/domain/minutes.ts';
import { isBlank } from '../../../src-shared/domain/rich-text.ts';
import { typeOfLine } from '../../../src-shared/domain/typed-entry.ts';
import type { WriteResult } from '../../api/use-write.ts';
import { same } from '../../ui/forms/same.ts';
import { additionOf, changesTo, type Draft, draftOf } from './draft.ts';

type SenderName = 'minutes.add' | 'minutes.update' | 'minutes.setType' | 'minutes.remove';
/** The calls that write an entry. Each answers what came of it and never rejects. */
export type Sender = {
  [Name in SenderName]: (input: CallInput<Name>) => Promise<WriteResult<CallOutput<Name>>>;
};

interface SaverOptions {
  /** The entry being edited; null for the line, whose entry is made with the first words. */
  entry: Entry | null;
  /** The entry as it is written now. */
  read: () => Draft;
  /** Where a new entry goes. */
  place: () => { agendaItemId: string; after: string | null };
  send: Sender;
  /** Milliseconds of rest after the last change. */
  delay: number;
  /** The entry was made, or changed. */
  onSaved: (entry: Entry) => void;
}

export type Finished =
  /** Nothing was written. */
  | { kind: 'nothing' }
  | { kind: 'saved'; entry: Entry }
  /** An entry whose text was all taken away. */
  | { kind: 'removed'; entry: Entry }
  /** Main refused; the text is still where it was typed. */
  | { kind: 'failed'; draft: Draft };

/**
 * Brings an entry into the register while it is written: a moment after the last change, and at once when it is
 * asked to. What was typed is thereby never only on the screen. Knows nothing of React.
 */
export function createEntrySaver({ entry: given, read, place, send, delay, onSaved }: SaverOptions) {
  let entry = given;
  /** Something was changed here at all; else the entry stays as it is, however it was written elsewhere. */
  let used = false;
  let touched = false;
  /** What it ends as, once it is finished: the editor may show something else by then. */
  let last: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const take = (result: WriteResult<Entry>): boolean => {
    if (!result.ok) return false;
    entry = result.value;
    onSaved(entry);
    return true;
  };

  const write = async (draft: Draft): Promise<boolean> => {
    // An entry that is being rewritten keeps its last words until the new ones come.
    if (isBlank(draft.body)) return true;
    if (entry === null) {
      if (!take(await send['minutes.add']({ ...place(), ...additionOf(draft) }))) return false;
    } else {
      const { type } = typeOfLine(draft.kind);
      if (entry.type !== type && !take(await send['minutes.setType']({ id: entry.id, type }))) return false;
    }
    const changes = entry && changesTo(entry, draft);
    if (!entry || !changes) return true;
    return take(await send['minutes.update']({ id: entry.id, changes }));
  };

  const save = async (): Promise<void> => {
    if (!touched) return;
    touched = false;
    if (!(await write(last ?? read()))) touched = true;
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    // Waits for what is on its way, then sends what was typed since; without that it starts at once.
    const mine = running === null ? save() : running.then(save);
    running = mine;
    await mine;
    if (running === mine) running = null;
  };

  return {
    entry: () => entry,
    touch(): void {
      used = true;
      touched = true;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delay);
    },
    pending: () => touched || running !== null,
    flush,
    /** Saves the entry as it ends; nothing can be written to it afterwards. */
    async finish(): Promise<Finished> {
      const draft = read();
      last = draft;
      touched = used;
      await flush();
      if (!used) return entry === null ? { kind: 'nothing' } : { kind: 'saved', entry };
      if (!isBlank(draft.body)) {
        return touched || entry === null ? { kind: 'failed', draft } : { kind: 'saved', entry };
      }
      if (entry === null) return { kind: 'nothing' };
      const gone = entry;
      const result = await send['minutes.remove']({ id: gone.id });
      return { kind: result.ok ? 'removed' : 'saved', entry: gone };
    },
    /** The entry changed from outside (undo): answers the draft to show, or null where it shows already. */
    adopt(fresh: Entry): Draft | null {
      if (touched || running !== null) return null;
      const before = entry;
      entry = fresh;
      const [known, now] = [before && draftOf(before), draftOf(fresh)];
      return known !== null && same(known, now) ? null : now;
    },
    /** The entry is gone from outside: what is written next is a new one. */
    forget(): void {
      clearTimeout(timer);
      touched = false;
      entry = null;
    },
  };
}

export type EntrySaver = ReturnType<typeof createEntrySaver>;
