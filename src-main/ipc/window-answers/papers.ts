import { basename, extname, join } from 'node:path';
import { app, dialog, shell } from 'electron';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { type PapersAdded, canBeOpened, paperTitle } from '../../../src-shared/domain/paper.ts';
import { safeFileName } from '../../file-names.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { type GivenFile, addFiles } from '../../papers/add-files.ts';
import { removeCopies, writeCopy } from '../../papers/paper-copies.ts';
import { readPaper } from '../../papers/papers-store.ts';
import type { AppWindow } from '../../window.ts';
import type { WindowAnswers } from './answer.ts';

/** Adding that runs, by the window that asked for it. */
const running = new Map<AppWindow, AbortController>();

/** Few files are in before anybody could read how far it is (ms). */
const BEFORE_TOLD = 400;

/** Adds files while the page can say how far it is, and stop it. */
async function addInWindow(
  window: AppWindow,
  agendaItemId: string,
  files: readonly GivenFile[],
): Promise<PapersAdded> {
  const session = window.openSession();
  if (running.has(window)) throw new RegisterError('not-allowed', 'Papers are being added already');
  const controller = new AbortController();
  running.set(window, controller);
  const begun = performance.now();
  try {
    const tell = (done: number) => {
      if (performance.now() - begun < BEFORE_TOLD) return;
      window.broadcast({ name: 'papers.progress', progress: { done, total: files.length } });
    };
    return await session.stepByStep(controller.signal, (signal) =>
      addFiles(session, agendaItemId, files, { tell, signal }),
    );
  } finally {
    running.delete(window);
  }
}

/** Papers as files: read from where the user says, shown with the system's program, written where the user says. */
export const papersAnswers = {
  'papers.add': async (window, { agendaItemId }) => {
    window.openSession();
    const { filePaths } = await dialog.showOpenDialog(window.browser, {
      title: window.program.texts.addPapersTitle,
      buttonLabel: window.program.texts.addPapersButton,
      properties: ['openFile', 'multiSelections'],
    });
    if (filePaths.length === 0) return null;
    return addInWindow(
      window,
      agendaItemId,
      filePaths.map((path) => ({ path, name: basename(path) })),
    );
  },

  'papers.addDropped': (window, { agendaItemId }, droppedFiles) => {
    if (droppedFiles.length === 0) throw new RegisterError('not-allowed', 'Nothing was dropped');
    return addInWindow(window, agendaItemId, droppedFiles);
  },

  'papers.stopAdding': (window) => {
    running.get(window)?.abort();
    return null;
  },

  'papers.open': async (window, { id }) => {
    const { paper, bytes } = window.openSession().read((db) => readPaper(db, id));
    // Only what is shown, never what runs: the register may come from anybody.
    if (!canBeOpened(paper.fileName)) {
      throw new RegisterError('file-not-shown', paper.fileName, { details: { file: paper.fileName } });
    }
    app.off('quit', removeCopies).once('quit', removeCopies);
    const problem = await shell.openPath(writeCopy(paper.fileName, bytes));
    if (problem !== '') {
      throw new RegisterError('file-inaccessible', problem, { details: { file: paper.fileName } });
    }
    return null;
  },

  'papers.saveAs': async (window, { id }) => {
    const { paper, bytes } = window.openSession().read((db) => readPaper(db, id));
    const extension = extname(paper.fileName);
    const { filePath } = await dialog.showSaveDialog(window.browser, {
      defaultPath: join(app.getPath('documents'), safeFileName(paperTitle(paper), extension)),
      properties: ['showOverwriteConfirmation'],
    });
    if (!filePath) return null;
    await writeWhole(filePath, bytes);
    return { fileName: paper.fileName };
  },
} satisfies WindowAnswers<
  'papers.add' | 'papers.addDropped' | 'papers.stopAdding' | 'papers.open' | 'papers.saveAs'
>;
