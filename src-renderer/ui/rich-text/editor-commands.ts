import type { Editor } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import type { RichText } from '../../../src-shared/domain/rich-text.ts';
import { letterOf } from '../keyboard.ts';
import { toEditor } from './rich-text-json.ts';

/** Where the cursor goes: to an end of the text, or where somebody clicked. */
export type Place = 'start' | 'end' | { left: number; top: number };

export function focusAt(editor: Editor, place: Place): void {
  const { view, state } = editor;
  const pos = typeof place === 'string' ? null : view.posAtCoords(place)?.pos;
  const selection =
    place === 'start'
      ? Selection.atStart(state.doc)
      : pos == null
        ? Selection.atEnd(state.doc)
        : Selection.near(state.doc.resolve(pos));
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

/** Puts another text in, as if the editor had been opened with it: nothing of the old one can be undone into it. */
export function replaceAll(editor: Editor, text: RichText): void {
  const { state, view, schema } = editor;
  view.updateState(EditorState.create({ doc: schema.nodeFromJSON(toEditor(text)), plugins: state.plugins }));
}

/** Whether the cursor stands at the borders of the text. */
export function edges(editor: Editor): { top: boolean; bottom: boolean; start: boolean } {
  const { view, state } = editor;
  const { $from, empty } = state.selection;
  const plain = empty && $from.depth === 1;
  return {
    top: plain && $from.index(0) === 0 && view.endOfTextblock('up'),
    bottom: plain && $from.index(0) === state.doc.childCount - 1 && view.endOfTextblock('down'),
    start: plain && $from.pos === 1,
  };
}

/** The text of the paragraph up to the cursor. */
export function textBefore(editor: Editor): string {
  const { $from, empty } = editor.state.selection;
  return empty ? $from.parent.textBetween(0, $from.parentOffset, undefined, '\n') : '';
}

/** What stands for something still to be typed. */
const BLANK = '…';

/** Puts a text in a place; what is still blank in it is selected, so that it is typed over. */
export function insertText(editor: Editor, { from, to }: { from: number; to: number }, text: string): void {
  const { tr } = editor.state;
  tr.insertText(text, from, to);
  const blank = text.indexOf(BLANK);
  if (blank >= 0) {
    tr.setSelection(TextSelection.create(tr.doc, from + blank, from + blank + BLANK.length));
  }
  editor.view.dispatch(tr.scrollIntoView());
}

/** Whether a key is for undo or redo while there is nothing of the kind in this text. */
export function historyKeyWithoutHistory(editor: Editor, event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const letter = letterOf(event);
  if (letter === 'y' || (letter === 'z' && event.shiftKey)) return redoDepth(editor.state) === 0;
  return letter === 'z' && undoDepth(editor.state) === 0;
}

/** What a person types as an address: without a scheme the web is meant, with an at sign mail. */
export function addressOf(typed: string): string {
  const text = typed.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return text;
  if (/^[^\s/@]+@[^\s/@]+$/.test(text)) return `mailto:${text}`;
  return `https://${text}`;
}
