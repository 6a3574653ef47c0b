import type { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import type { RichText } from '../../../src-shared/domain/rich-text.ts';
import { toEditor } from './rich-text-json.ts';

/** Where the cursor goes: to an end of the text, or where somebody clicked. */
export type Place = 'start' | 'end' | { left: number; top: number };

export function focusAt(editor: Editor, place: Place): void {
  if (typeof place === 'string') {
    editor.commands.focus(place);
    return;
  }
  const pos = editor.view.posAtCoords(place)?.pos;
  editor.commands.focus(pos ?? 'end');
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

/** What a person types as an address: without a scheme the web is meant, with an at sign mail. */
export function addressOf(typed: string): string {
  const text = typed.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return text;
  if (/^[^\s/@]+@[^\s/@]+$/.test(text)) return `mailto:${text}`;
  return `https://${text}`;
}
