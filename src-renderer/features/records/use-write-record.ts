import { useCallback } from 'react';
import { flushUnsaved } from '../../api/unsaved.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { showToast } from '../../ui/toast.ts';
import type { RecordChoice } from './use-preview.ts';

/** Writes a Word document where the user says, and offers to open it. */
export function useWriteRecord() {
  const t = useText();
  const { run, pending } = useWrite('records.write');
  const { run: open } = useWrite('records.open');
  const write = useCallback(
    async (choice: RecordChoice) => {
      await flushUnsaved();
      const result = await run(choice);
      // Null: the dialog that asks for the place was closed.
      if (!result.ok || result.value === null) return;
      const { id, fileName } = result.value;
      showToast({
        kind: 'done',
        title: t.records.saved,
        text: fileName,
        action: { label: t.records.openInWord, onClick: () => void open({ id, how: 'document' }) },
        secondAction: { label: t.records.showInFolder, onClick: () => void open({ id, how: 'folder' }) },
      });
    },
    [open, run, t],
  );
  return { write, pending };
}
