import { useMemo } from 'react';
import { paperTitle, type Paper, type PapersAdded } from '../../../../src-shared/domain/paper.ts';
import type { CallFailure } from '../../../api/call.ts';
import { flushUnsaved } from '../../../api/unsaved.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { showToast } from '../../../ui/toast.ts';
import { useUndoable } from '../../../ui/undoable.ts';
import { useMeeting } from '../meeting/meeting-context.ts';

/** The other item has the same file: it stays where it is. */
const hasItAlready = ({ code }: CallFailure) => code === 'duplicate';

/** What can be done with the papers of a meeting; each says what came of it. */
export function usePaperCommands() {
  const t = useText();
  const { meeting } = useMeeting();
  const { data: papers } = useRead('papers.list', { meetingId: meeting.id });
  const undoable = useUndoable();
  const { run: add } = useWrite('papers.add');
  const { run: addDropped } = useWrite('papers.addDropped');
  const { run: open } = useWrite('papers.open');
  const { run: saveAs } = useWrite('papers.saveAs');
  const { run: remove } = useWrite('papers.remove');
  const { run: rename } = useWrite('papers.rename');
  const { run: move } = useWrite('papers.move', { handle: hasItAlready });

  return useMemo(() => {
    const words = t.papers;
    const tell = ({ added, refused }: PapersAdded) => {
      if (added.length > 0) {
        undoable(words.added(added.length));
        const twice = added.find((paper) => paper.alsoAt !== '');
        if (twice) showToast({ kind: 'done', title: words.alsoAt(twice.alsoAt), text: twice.fileName });
      }
      if (refused.length === 0) return;
      showToast({
        kind: 'failed',
        title: words.refusedTitle(refused.length),
        text: refused.map(({ fileName, reason }) => `${fileName}: ${words.refused[reason]}`).join('\n'),
      });
    };
    return {
      add: async (agendaItemId: string) => {
        await flushUnsaved();
        const result = await add({ agendaItemId });
        if (result.ok && result.value !== null) tell(result.value);
      },
      addDropped: async (agendaItemId: string, files: readonly File[]) => {
        await flushUnsaved();
        const result = await addDropped({ agendaItemId }, files);
        if (result.ok) tell(result.value);
      },
      open: (paper: Paper) => void open({ id: paper.id }),
      saveAs: async (paper: Paper) => {
        const result = await saveAs({ id: paper.id });
        if (result.ok && result.value !== null) {
          showToast({ kind: 'done', title: words.saved, text: result.value.fileName });
        }
      },
      rename: async (paper: Paper, title: string) => {
        if (title !== paper.title) await rename({ id: paper.id, title });
      },
      move: (paper: Paper, after: string | null) =>
        void move({ id: paper.id, agendaItemId: paper.agendaItemId, after }),
      /** Behind the papers of another item; `number`: that item's. */
      moveTo: async (id: string, agendaItemId: string, number: string) => {
        const paper = papers?.find((each) => each.id === id);
        if (paper === undefined || paper.agendaItemId === agendaItemId) return;
        const after = papers?.findLast((each) => each.agendaItemId === agendaItemId)?.id ?? null;
        const result = await move({ id, agendaItemId, after });
        if (result.ok) undoable(words.movedTo(paperTitle(paper), number));
        else if (hasItAlready(result.failure)) {
          showToast({ kind: 'failed', title: words.notMoved(paperTitle(paper)), text: words.hasIt(number) });
        }
      },
      remove: async (paper: Paper) => {
        const { ok } = await remove({ id: paper.id });
        if (ok) undoable(words.removed(paperTitle(paper)));
      },
    };
  }, [t, papers, undoable, add, addDropped, open, saveAs, remove, rename, move]);
}

export type PaperCommands = ReturnType<typeof usePaperCommands>;
