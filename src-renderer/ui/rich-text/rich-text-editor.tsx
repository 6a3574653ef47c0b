import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import type { RichText } from '../../../src-shared/domain/rich-text.ts';
import { cleanPaste } from './clean-paste.ts';
import { edges, focusAt, replaceAll, type Place } from './editor-commands.ts';
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
  focus: (place: Place) => void;
  element: () => HTMLElement;
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
}

interface RichTextEditorProps {
  ref: Ref<RichTextHandle>;
  /** What it holds first; later texts come through `replace`. */
  initial: RichText;
  label: string;
  placeholder?: string | undefined;
  /** Where the cursor goes when it appears; null: nowhere. */
  focus: Place | null;
  /** Called after each change, before anything is read. */
  onChange: (line: TypedLine) => void;
  /** Enter in a paragraph that is in no list and no table. */
  onEnter: () => void;
  /** Keys the surroundings want first. True: dealt with. */
  onKey: (key: EditorKey) => boolean;
  onFocus?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
  suggest?: Suggest | undefined;
  /** Beside the tool bar, under the text. */
  children?: ReactNode;
}

const isPlainEnter = (event: KeyboardEvent) =>
  event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey;

/** Enter ends the text where it is a plain paragraph; with Shift it goes on in a new one. */
function enter(editor: Editor, event: KeyboardEvent, onEnter: () => void): boolean {
  if (!isPlainEnter(event)) return false;
  const nested = editor.state.selection.$from.depth > 1;
  if (event.shiftKey) return nested ? editor.commands.setHardBreak() : editor.commands.splitBlock();
  if (nested) return false;
  onEnter();
  return true;
}

/**
 * Writes rich text: paragraphs, bold, italic, underlined, links, lists, tables. Loads the editor, so take it with
 * `lazy`; to read a text there is `RichTextView`.
 */
export default function RichTextEditor(props: RichTextEditorProps) {
  const { ref, initial, label, placeholder, focus, suggest, children } = props;
  const listId = useId();
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const suggestions = useSuggestions(suggest);
  const link = useLinkField();
  const keys = useRef({ suggestions, link });
  useEffect(() => {
    keys.current = { suggestions, link };
  });

  const editor: Editor = useEditor({
    extensions,
    content: toEditor(initial),
    enableInputRules: ['bulletList', 'orderedList'],
    enablePasteRules: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      transformPastedHTML: cleanPaste,
      handleKeyDown: (_view, event) => {
        if (keys.current.suggestions.onKey(editor, event)) return true;
        if (latest.current.onKey({ event, edges: () => edges(editor) })) return true;
        if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyK') {
          keys.current.link.open(editor);
          return true;
        }
        return enter(editor, event, () => latest.current.onEnter());
      },
    },
    onUpdate: ({ transaction }) => {
      const { $from } = editor.state.selection;
      const first = editor.state.doc.firstChild;
      latest.current.onChange({
        text: first?.type.name === 'paragraph' ? first.textContent : '',
        cursor: $from.depth === 1 && $from.index(0) === 0 ? $from.parentOffset : null,
        typed: transaction.getMeta('history$') === undefined,
      });
    },
    onTransaction: () => keys.current.suggestions.update(editor),
    onFocus: () => latest.current.onFocus?.(),
    onBlur: () => {
      keys.current.suggestions.close();
      latest.current.onBlur?.();
    },
    onCreate: ({ editor: created }) => {
      setTextHistory(created.view.dom, {
        undo: () => created.commands.undo(),
        redo: () => created.commands.redo(),
      });
      if (focus !== null) focusAt(created, focus);
    },
  });

  useImperativeHandle(
    ref,
    () => ({
      read: () => fromEditor(editor.getJSON(), () => editor.getText({ blockSeparator: '\n' })),
      isEmpty: () => editor.isEmpty,
      replace: (text) => replaceAll(editor, text),
      dropStart: (length) => {
        editor.view.dispatch(editor.state.tr.delete(1, 1 + length).setMeta('addToHistory', false));
      },
      focus: (place) => focusAt(editor, place),
      element: () => editor.view.dom,
    }),
    [editor],
  );

  const { shown } = suggestions;
  useEffect(() => {
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
    <>
      <EditorContent className={`${classes.editor} ${textClasses.text}`} editor={editor} />
      <div className={classes.foot}>
        {children}
        <RichTextToolbar editor={editor} openLink={() => link.open(editor)} />
      </div>
      {shown !== null && (
        <SuggestionList id={listId} shown={shown} onChoose={(item) => suggestions.choose(editor, item)} />
      )}
      {link.at !== null && <LinkField at={link.at} editor={editor} onClose={link.close} />}
    </>
  );
}
