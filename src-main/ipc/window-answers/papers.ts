import { extname, join } from 'node:path';
import { app, dialog, shell } from 'electron';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { type PapersAdded, canBeOpened, paperTitle } from '../../../src-shared/domain/paper.ts';
import { safeFileName } from '../../file-names.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { removeCopies, writeCopy } from '../../papers/paper-copies.ts';
import { addPapers, readPaper } from '../../papers/papers-store.ts';
import { readFiles } from '../../papers/read-files.ts';
import type { RegisterSession } from '../../register-file/register-session.ts';
import type { WindowAnswers } from './answer.ts';

/** Reads files and keeps them as papers of an item, as one step. */
function addFiles(session: RegisterSession, agendaItemId: string, paths: readonly string[]): PapersAdded {
  const files = readFiles(paths);
  let subject = '';
  return session.step({ label: 'papers.add', subject: () => subject }, (db) => {
    const result = addPapers(db, agendaItemId, files);
    const [first] = result.added;
    if (first)
      subject = result.added.length > 1 ? `${first.fileName} +${result.added.length - 1}` : first.fileName;
    return result;
  });
}

/** Papers as files: read from where the user says, shown with the system's program, written where the user says. */
export const papersAnswers = {
  'papers.add': async (window, { agendaItemId }) => {
    const session = window.openSession();
    const { filePaths } = await dialog.showOpenDialog(window.browser, {
      title: window.program.texts.addPapersTitle,
      buttonLabel: window.program.texts.addPapersButton,
      properties: ['openFile', 'multiSelections'],
    });
    return filePaths.length === 0 ? null : addFiles(session, agendaItemId, filePaths);
  },

  'papers.addDropped': (window, { agendaItemId }, droppedPaths) => {
    if (droppedPaths.length === 0) throw new RegisterError('not-allowed', 'Nothing was dropped');
    return addFiles(window.openSession(), agendaItemId, droppedPaths);
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
} satisfies WindowAnswers<'papers.add' | 'papers.addDropped' | 'papers.open' | 'papers.saveAs'>;
