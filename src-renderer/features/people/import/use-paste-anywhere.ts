import { useEffect } from 'react';
import { typesText } from '../../../ui/keyboard.ts';
import { pastedTable } from './pasted-table.ts';
import { useTakeTable } from './use-take-table.ts';

/** Ctrl+V anywhere on a page, outside of a field: cells from Excel begin an import. */
export function usePasteAnywhere(enabled: boolean): void {
  const { paste } = useTakeTable();
  useEffect(() => {
    if (!enabled) return;
    const onPaste = (event: ClipboardEvent) => {
      if (typesText(event.target) || event.clipboardData === null) return;
      const table = pastedTable(event.clipboardData);
      if (table === null) return;
      event.preventDefault();
      void paste(table);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [enabled, paste]);
}
