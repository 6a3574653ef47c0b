import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { insertText } from './editor-commands.ts';
import type { ShownSuggestions, Suggesting, Suggestion } from './suggestions.tsx';

/** Asked at every change of the text before the cursor. `first`: the cursor is in the first paragraph of the text. */
export type Suggest = (before: string, first: boolean) => Suggesting | null;

/** The list that follows the typing: what it shows, and what the keys do to it. */
export function useSuggestions(suggest: Suggest | undefined) {
  const [shown, setShown] = useState<ShownSuggestions | null>(null);
  const latest = useRef({ suggest, shown });
  useEffect(() => {
    latest.current = { suggest, shown };
  });
  /** Where Esc was pressed: it stays closed for that sign. */
  const dismissed = useRef<number | null>(null);

  const show = (next: ShownSuggestions | null) => {
    latest.current.shown = next;
    setShown(next);
  };

  const update = (editor: Editor): void => {
    const { selection } = editor.state;
    const { $from } = selection;
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\n');
    const found =
      selection.empty && $from.parent.isTextblock && editor.isFocused
        ? (latest.current.suggest?.(before, $from.depth === 1 && $from.index(0) === 0) ?? null)
        : null;
    const place = found === null ? null : $from.start() + found.start;
    if (place !== dismissed.current) dismissed.current = null;
    if (found === null || place === null || found.items.length === 0 || dismissed.current !== null) {
      if (latest.current.shown !== null) show(null);
      return;
    }
    const { left, top, bottom } = editor.view.coordsAtPos(place);
    // The list begins anew with what was typed.
    show({ ...found, index: 0, at: { left, top, bottom } });
  };

  /** `space`: it was chosen by a space, which stays where words follow. */
  const choose = (editor: Editor, item: Suggestion, space = false): void => {
    const now = latest.current.shown;
    if (now === null) return;
    const { $from } = editor.state.selection;
    const text = now.choose(item);
    const place = { from: $from.start() + now.start, to: $from.pos };
    if (text === '') {
      // What became of it is no typing: Ctrl+Z does not bring the sign back.
      editor.view.dispatch(editor.state.tr.delete(place.from, place.to).setMeta('addToHistory', false));
    } else insertText(editor, place, space ? `${text} ` : text);
    show(null);
  };

  /** True when the key was for the list. */
  const onKey = (editor: Editor, event: KeyboardEvent): boolean => {
    const now = latest.current.shown;
    if (now === null || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false;
    const { items, index } = now;
    const move = (to: number) => show({ ...now, index: (to + items.length) % items.length });
    switch (event.key) {
      case 'ArrowDown':
        move(index + 1);
        return true;
      case 'ArrowUp':
        move(index - 1);
        return true;
      case 'Escape':
        dismissed.current = editor.state.selection.$from.start() + now.start;
        show(null);
        return true;
      case 'Enter':
      case 'Tab':
      case ' ': {
        const item = event.key === ' ' ? now.onSpace : items[index];
        if (event.shiftKey || item === null || item === undefined) return false;
        choose(editor, item, event.key === ' ');
        return true;
      }
      default:
        return false;
    }
  };

  return { shown, update, choose, onKey, close: () => latest.current.shown !== null && show(null) };
}
