import { useText } from '../../../i18n/text.tsx';
import { usePaperCommands } from '../papers/use-paper-commands.ts';
import { usePaperDrop } from '../papers/use-paper-drop.ts';
import type { AgendaEditor } from './agenda-editor.ts';

/** Papers that are dropped on rows of the agenda. */
export function useItemDrop(editor: AgendaEditor, numberOf: (key: string) => string, locked: boolean) {
  const words = useText().meetings.agenda;
  const commands = usePaperCommands();
  // A row that was written just now has its id when main has answered.
  const withItem = async (key: string, go: (itemId: string) => Promise<void>) => {
    await editor.flush();
    const itemId = editor.idOf(key);
    if (itemId !== undefined) await go(itemId);
  };
  return usePaperDrop({
    numberOf: (key) => words.number(numberOf(key)),
    readOnly: locked,
    onFiles: (key, files) => void withItem(key, (itemId) => commands.addDropped(itemId, files)),
    onPaper: (key, paperId) =>
      void withItem(key, (itemId) => commands.moveTo(paperId, itemId, numberOf(key))),
  });
}
