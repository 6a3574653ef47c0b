import type { Editor } from '@tiptap/core';
import { useState } from 'react';

/** Whether the address of a link is being typed, and where on the screen. */
export function useLinkField() {
  const [at, setAt] = useState<{ left: number; top: number; bottom: number } | null>(null);
  return {
    at,
    open: (editor: Editor) => {
      const { from } = editor.state.selection;
      const { left, top, bottom } = editor.view.coordsAtPos(from);
      setAt({ left, top, bottom });
    },
    close: () => setAt(null),
  };
}
