import { Editor } from '@tiptap/core';
import {
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react';
import type { RichText } from '../../../src-shared/domain/rich-text.ts';
import { letterOf } from '../keyboard.ts';
import { useText } from '../../i18n/text.tsx';
import { showToast } from '../toast.ts';
import { cleanPaste, type Dropped } from './clean-paste.ts';
import {
  edges,
  focusAt,
  historyKeyWithoutHistory,
  insertText,
  type Place,
  replaceAll,
  textBefore,
} from './editor-commands.ts';
import { extensions } from './extensions.ts';
import { LinkField } from './link-field.tsx';
import { fromEditor, toEditor } from './rich-text-json.ts';
import { optionId, SuggestionList } from './suggestions.tsx';
import { setTextHistory } from './text-history.ts';
import { RichTextToolbar } from './toolbar.tsx';
import { useLinkField } from './use-link-field.ts';
import { type Suggest, useSuggestions } from './use-suggestions.ts';
import classes from './editor.module.css';
import textClasses from './rich-text.module.css';

/** What the surroundings can do with the text. */
export interface RichTextHandle {
  read: () => RichText;
  isEmpty: () => boolean;
  /** Shows another text; its undo begins anew. */
  replace: (text: RichText) => void;
  /** Takes the first characters away, as if they had never been typed. */
  dropStart: (length: number) => void;
  /** Puts a text in place of so many letters before the cursor; what is still blank in it is selected. */
  replaceBefore: (length: number, text: string) => void;
  focus: (place: Place) => void;
}

/** The first paragraph after a change, and where the cursor is in it (null: somewhere else). */
export interface TypedLine {
  text: string;
  cursor: number | null;
  /** Typed or pasted, not brought back by undo. */
  typed: boolean;
}

export interface EditorKey {
  event: KeyboardEvent;
  /** Whether the cursor cannot go up or down within the text, and whether it is before everything. */
  edges: () => { top: boolean; bottom: boolean; start: boolean };
  /** The text of the paragraph up to the cursor; empty where something is selected. */
  before: () => string;
}

interface RichTextEditorProps {
  /** Null until the editor stands. It can be read once more after it has gone. */
  ref: Ref<RichTextHandle | null>;
  /** What it holds first; later texts come through `replace`. */
  initial: RichText;
  label: string;
  placeholder?: string | undefined;
  /** Where the cursor goes when it appears; null: nowhere. */
  focus: Place | null;
  /** Called after each change, before anything is read. */
  onChange: (line: TypedLine) => void;
  /** Enter in a paragraph that is in no list and no table; not given, it begins a new paragraph. */
  onEnter?: () => void;
  /** Keys the surroundings want first. True: dealt with. */
  onKey?: (key: EditorKey) => boolean;
  suggest?: Suggest | undefined;
  /** Beside the tool bar, under the text. */
  children?: ReactNode;
}

const isPlainEnter = (event: KeyboardEvent) =>
  event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey;

/** Enter ends the text where it is a plain paragraph; with Shift it goes on in a new one. */
function enter(editor: Editor, event: KeyboardEvent, onEnter: (() => void) | undefined): boolean {
  if (onEnter === undefined || !isPlainEnter(event)) return false;
  const nested = editor.state.selection.$from.depth > 1;
  if (event.shiftKey) return nested ? editor.commands.setHardBreak() : editor.commands.splitBlock();
  if (nested) return false;
  onEnter();
  return true;
}

function handleOf(editor: Editor | null): RichTextHandle | null {
  if (editor === null) return null;
  return {
    read: () =>
      fromEditor(editor.getJSON(), () =>
        editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n'),
      ),
    isEmpty: () => editor.isEmpty,
    replace: (text) => replaceAll(editor, text),
    dropStart: (length) => {
      editor.view.dispatch(editor.state.tr.delete(1, 1 + length).setMeta('addToHistory', false));
    },
    replaceBefore: (length, text) => {
      const to = editor.state.selection.from;
      insertText(editor, { from: to - length, to }, text);
    },
    focus: (place) => focusAt(editor, place),
  };
}

/**
 * Writes rich text: paragraphs, bold, italic, underlined, links, lists, tables. Loads the editor, so take it with
 * `lazy`; to read a text there is `RichTextView`.
 */
export default function RichTextEditor(props: RichTextEditorProps) {
  const { ref, label, placeholder, suggest, children } = props;
  const listId = useId();
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const suggestions = useSuggestions(suggest);
  const link = useLinkField();
  const { paste } = useText().desk;
  const tellDropped = (dropped: readonly Dropped[]) => {
    const what = dropped.map((each) => paste[each]).join(paste.and);
    showToast({ kind: 'done', title: paste.dropped(what) });
  };
  const keys = useRef({ suggestions, link, tellDropped });
  useLayoutEffect(() => {
    keys.current = { suggestions, link, tellDropped };
  });

  const [editor, setEditor] = useState<Editor | null>(null);
  const mount = useCallback((element: HTMLDivElement) => {
    const made: Editor = new Editor({
      element,
      extensions,
      content: toEditor(latest.current.initial),
      enableInputRules: ['bulletList', 'orderedList'],
      enablePasteRules: false,
      editorProps: {
        attributes: {
          // The same hook for style sheets as in the static view.
          'data-rich-text': '',
          // A dialog that opens around it puts the focus where this stands.
          ...(latest.current.focus === null ? {} : { 'data-autofocus': '' }),
        },
        handleDOMEvents: {
          // With nothing left to undo here the key belongs to whoever listens further out: the register's undo.
          keydown: (_view, event) => historyKeyWithoutHistory(made, event),
        },
        transformPastedHTML: (html) => {
          const clean = cleanPaste(html);
          if (clean.dropped.length > 0) keys.current.tellDropped(clean.dropped);
          return clean.html;
        },
        handleKeyDown: (_view, event) => {
          if (keys.current.suggestions.onKey(made, event)) return true;
          const key: EditorKey = { event, edges: () => edges(made), before: () => textBefore(made) };
          if (latest.current.onKey?.(key) === true) return true;
          if ((event.ctrlKey || event.metaKey) && !event.altKey && letterOf(event) === 'k') {
            keys.current.link.open(made);
            return true;
          }
          return enter(made, event, latest.current.onEnter);
        },
      },
      onUpdate: ({ transaction }) => {
        const { $from } = made.state.selection;
        const first = made.state.doc.firstChild;
        latest.current.onChange({
          text: first?.type.name === 'paragraph' ? first.textContent : '',
          cursor: $from.depth === 1 && $from.index(0) === 0 ? $from.parentOffset : null,
          typed: transaction.getMeta('history$') === undefined,
        });
      },
      onTransaction: () => keys.current.suggestions.update(made),
      onBlur: () => keys.current.suggestions.close(),
    });
    setTextHistory(made.view.dom, {
      undo: () => made.commands.undo(),
      redo: () => made.commands.redo(),
    });
    setEditor(made);
    if (latest.current.focus !== null) focusAt(made, latest.current.focus);
    return () => made.destroy();
  }, []);

  useImperativeHandle<RichTextHandle | null, RichTextHandle | null>(ref, () => handleOf(editor), [editor]);

  const { shown } = suggestions;
  useEffect(() => {
    if (editor === null) return;
    const { dom } = editor.view;
    const attributes: Record<string, string | null> = {
      'aria-label': label,
      'aria-multiline': 'true',
      'aria-placeholder': placeholder ?? null,
      'data-placeholder': placeholder ?? null,
      'aria-autocomplete': suggest === undefined ? null : 'list',
      'aria-controls': shown === null ? null : listId,
      'aria-activedescendant': shown === null ? null : optionId(listId, shown.index),
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) dom.removeAttribute(name);
      else dom.setAttribute(name, value);
    }
  }, [editor, label, placeholder, suggest, shown, listId]);

  return (
    <div className={classes.root}>
      <div className={`${classes.editor} ${textClasses.text}`} ref={mount} />
      <div className={classes.foot}>
        {children}
        {editor && <RichTextToolbar editor={editor} openLink={() => link.open(editor)} />}
      </div>
      {editor && shown && (
        <SuggestionList id={listId} shown={shown} onChoose={(item) => suggestions.choose(editor, item)} />
      )}
      {editor && link.at && <LinkField at={link.at} editor={editor} onClose={link.close} />}
    </div>
  );
}
