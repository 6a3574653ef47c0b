import { lazy, Suspense, useCallback, useState } from 'react';
import type { IsoDate, Party } from '../../../src-shared/domain/common.ts';
import { type Entry, codeOfEntry } from '../../../src-shared/domain/minutes.ts';
import { type LineKind, typeOfLine } from '../../../src-shared/domain/typed-entry.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { letterOf } from '../../ui/keyboard.ts';
import { announce } from '../../ui/announcer.tsx';
import { RichTextView } from '../../ui/rich-text/rich-text-view.tsx';
import type { Place } from '../../ui/rich-text/editor-commands.ts';
import type { EditorKey } from '../../ui/rich-text/rich-text-editor.tsx';
import { type Draft, emptyDraft } from './draft.ts';
import { EntryFrame } from './entry-frame.tsx';
import type { Finished, Sender } from './entry-saver.ts';
import { FactChips, type FactName } from './fact-chips.tsx';
import { kindOfKey } from './keys.ts';
import { type LeftEntry, useEntryEditor } from './use-entry-editor.ts';
import { type Surroundings, usePhrases } from './use-phrases.ts';
import { useEntrySuggestions } from './use-entry-suggestions.ts';

const RichTextEditor = lazy(() => import('../../ui/rich-text/rich-text-editor.tsx'));

interface EntryEditorProps {
  /** The entry as it was when it was opened; null: the line for the next one. */
  entry: Entry | null;
  shown: Entry | 'gone' | null;
  parties: readonly Party[];
  meetingDay: IsoDate;
  label: string;
  /** Where the cursor goes when it appears. */
  focus: Place | null;
  documentAtHand: () => string;
  /** What phrases are filled with. */
  surroundings: Surroundings;
  place: () => { agendaItemId: string; after: string | null };
  send: Sender;
  onSaved: (entry: Entry, here: boolean) => void;
  onLeft: (draft: Draft, finished: Promise<Finished>) => void;
  onGone?: () => void;
  /** Enter: of the line, with what was typed; of an entry, to go back to the line. */
  onEnter: (next: () => LeftEntry) => void;
  onEscape: () => void;
  /** Up from the first line of the text. */
  onUp?: () => void;
  onMove?: (step: 1 | -1) => void;
}

/** Alt with a letter: the thing that is said about an entry of this kind. */
function factOfLetter(letter: string, kind: LineKind): FactName | null {
  if (letter === 's' && (kind === 'discussion' || kind === 'input')) return 'speaker';
  if (kind === 'action') return letter === 'o' ? 'owners' : letter === 'd' ? 'due' : null;
  if (kind === 'input') return letter === 'c' ? 'clause' : letter === 'g' ? 'change' : null;
  return null;
}

/** An entry while it is written: its text, and what was said about it as chips. */
export function EntryEditor(props: EntryEditorProps) {
  const { entry, shown, parties, meetingDay, label, focus, place, send, onSaved, onLeft } = props;
  const { documentAtHand, surroundings, onGone, onEnter, onEscape, onUp, onMove } = props;
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const [asking, setAsking] = useState<FactName | null>(null);
  const {
    facts,
    keepText,
    set,
    addOwner,
    setDue,
    mention,
    typed,
    takeBack,
    next,
    isEmpty,
    replaceBefore,
    focus: focusText,
  } = useEntryEditor({
    entry,
    shown,
    parties,
    meetingDay,
    documentAtHand,
    place,
    send,
    onSaved,
    onLeft,
    onGone,
  });

  const setKind = useCallback(
    (kind: LineKind) => {
      set({ kind });
      announce(t.minutes.said.kind(t.minutes.kind[kind]));
    },
    [set, t],
  );
  const setSpeaker = useCallback(
    (speaker: Party | null) => {
      set({ speaker });
      if (speaker !== null) announce(t.minutes.said.speaker(inLanguage(speaker.name)));
    },
    [set, t, inLanguage],
  );
  const addNamedOwner = useCallback(
    (party: Party) => {
      addOwner(party);
      announce(t.minutes.said.owner(inLanguage(party.name)));
    },
    [addOwner, t, inLanguage],
  );
  const phrases = usePhrases(surroundings, facts.speaker);
  const suggest = useEntrySuggestions({
    kind: facts.kind,
    parties,
    setKind,
    setSpeaker,
    addOwner: addNamedOwner,
    mention,
    phrases,
  });

  const onKey = ({ event, edges, before }: EditorKey): boolean => {
    if (event.isComposing) return false;
    if (event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey) {
      const found = phrases.typed(before(), typeOfLine(facts.kind).type);
      if (found === null) return false;
      replaceBefore(found.length, found.text);
      announce(t.desk.said.phrase(found.text));
      return true;
    }
    const kind = kindOfKey(event);
    if (kind !== null) {
      setKind(kind);
      return true;
    }
    if (event.altKey && !event.ctrlKey) {
      const letter = letterOf(event);
      const asked = factOfLetter(letter, facts.kind);
      if (asked !== null) {
        setAsking(asked);
        return true;
      }
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
        onMove?.(event.key === 'ArrowUp' ? -1 : 1);
        return onMove !== undefined;
      }
      return false;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
    switch (event.key) {
      case 'Backspace':
        return edges().start && takeBack();
      case 'Escape':
        onEscape();
        return true;
      case 'ArrowUp':
        if (onUp === undefined || !edges().top) return false;
        onUp();
        return true;
      default:
        return false;
    }
  };

  // While the type is being changed the code of the old one is gone already.
  const standing = shown === 'gone' ? null : shown;
  const code = standing?.type === typeOfLine(facts.kind).type ? codeOfEntry(standing) : null;
  const hints: Partial<Record<LineKind, string>> = {
    discussion: t.minutes.entries.hint,
    action: t.minutes.entries.hintAction,
    input: t.minutes.entries.hintInput,
  };
  const closeFact = () => {
    setAsking(null);
    focusText('end');
  };

  return (
    <EntryFrame code={code} facts={facts} line={entry === null} writing>
      <Suspense fallback={<RichTextView text={entry?.body ?? emptyDraft().body} />}>
        <RichTextEditor
          focus={focus}
          initial={entry?.body ?? emptyDraft().body}
          label={label}
          placeholder={entry === null ? (hints[facts.kind] ?? t.minutes.entries.hintDecision) : undefined}
          ref={keepText}
          suggest={suggest}
          onChange={typed}
          onEnter={() => {
            if (entry !== null || !isEmpty()) onEnter(next);
          }}
          onKey={onKey}
        >
          <FactChips
            asking={asking}
            facts={facts}
            meetingDay={meetingDay}
            onAsk={setAsking}
            onClose={closeFact}
            onDue={(day) => {
              setDue(day);
              if (day !== null) announce(t.minutes.said.due(format.date(day)));
            }}
            onInput={(input) => set({ input })}
            onKind={(kind) => {
              setKind(kind);
              focusText('end');
            }}
            onOwners={(owners) => set({ owners })}
            onSpeaker={setSpeaker}
          />
        </RichTextEditor>
      </Suspense>
    </EntryFrame>
  );
}
