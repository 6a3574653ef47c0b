import { useMemo } from 'react';
import { paperTitle, type Paper, type PapersAdded } from '../../../../src-shared/domain/paper.ts';
import type { CallFailure } from '../../../api/call.ts';
import { flushUnsaved } from '../../../api/unsaved.ts';
import { useRead } from '../../../api/use-read.ts';
import { setPapersProgress } from '../../../api/progress.ts';
import { type WriteResult, useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { showToast } from '../../../ui/toast.ts';
import { useUndoable } from '../../../ui/undoable.ts';
import { useMeeting } from '../meeting/meeting-context.ts';

/** The other item has the same file: it stays where it is. */
const hasItAlready = ({ code }: CallFailure) => code === 'duplicate';

const wasStopped = ({ code }: CallFailure) => code === 'cancelled';

/** A message that says more than this of files is not read. */
const MOST_TOLD = 6;

/** What can be done with the papers of a meeting; each says what came of it. */
export function usePaperCommands() {
  const t = useText();
  const { meeting } = useMeeting();
  const { data: papers } = useRead('papers.list', { meetingId: meeting.id });
  const undoable = useUndoable();
  const { run: add } = useWrite('papers.add', { handle: wasStopped });
  const { run: addDropped } = useWrite('papers.addDropped', { handle: wasStopped });
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
      const told = refused
        .slice(0, MOST_TOLD)
        .map(({ fileName, reason }) => `${fileName}: ${words.refused[reason]}`);
      if (refused.length > MOST_TOLD) told.push(words.moreRefused(refused.length - MOST_TOLD));
      showToast({ kind: 'failed', title: words.refusedTitle(refused.length), text: told.join('\n') });
    };
    const finish = (result: WriteResult<PapersAdded | null>) => {
      setPapersProgress(null);
      if (!result.ok) {
        if (wasStopped(result.failure)) showToast({ kind: 'done', title: words.adding.stopped });
      } else if (result.value !== null) tell(result.value);
    };
    return {
      add: async (agendaItemId: string) => {
        await flushUnsaved();
        finish(await add({ agendaItemId }));
      },
      addDropped: async (agendaItemId: string, files: readonly File[]) => {
        await flushUnsaved();
        finish(await addDropped({ agendaItemId }, files));
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
