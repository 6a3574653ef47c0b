import { basename, dirname, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import type { OpenRegister } from '../../../src-shared/contract/app-state.ts';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { TOPICS } from '../../../src-shared/contract/events.ts';
import { beginRegister } from '../../body/begin-register.ts';
import { safeFileName } from '../../file-names.ts';
import type { RegisterSession } from '../../register-file/register-session.ts';
import type { AppWindow } from '../../window.ts';
import type { WindowAnswers } from './answer.ts';
import { withExtension } from './chosen-path.ts';

export const registerFilters = (window: AppWindow) => [
  { name: window.program.texts.registerFiles, extensions: ['twg'] },
];

/** The register file. Paths never come from the page: main asks for them, and answers with what was opened. */
export const registerAnswers = {
  'register.create': async (window, input) => {
    const { texts } = window.program;
    const { filePath } = await dialog.showSaveDialog(window.browser, {
      title: texts.createTitle,
      buttonLabel: texts.createButton,
      defaultPath: join(
        app.getPath('documents'),
        safeFileName(input.shortName || input.name.en || input.name.km, '.twg'),
      ),
      filters: registerFilters(window),
      properties: ['showOverwriteConfirmation'],
    });
    if (!filePath) return null;
    const session = await window.program.create(withExtension(filePath, '.twg'), window, (db) => {
      beginRegister(db, {
        name: input.name,
        shortName: input.shortName,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      });
    });
    return describe(session);
  },

  'register.open': async (window) => {
    const { filePaths } = await dialog.showOpenDialog(window.browser, {
      defaultPath: app.getPath('documents'),
      filters: registerFilters(window),
      properties: ['openFile'],
    });
    const [path] = filePaths;
    return path === undefined ? null : describe(await window.program.open(path, window));
  },

  'register.openRecent': async (window, { id }) => {
    const path = window.program.settings.recentPath(id);
    if (path === undefined) throw new RegisterError('file-missing', id);
    return describe(await window.program.open(path, window));
  },

  'register.forgetRecent': (window, { id }) => {
    window.program.settings.forget(id);
    return null;
  },

  'register.openExample': async (window) => describe(await window.program.openExample(window)),

  'register.close': async (window) => {
    await window.detach();
    return null;
  },

  'register.openForWork': async (window, { takeOver }) => describe(await window.openForWork(takeOver)),

  'register.loadTheirs': async (window) => {
    const session = window.openSession();
    await session.loadTheirs();
    return session.describe();
  },

  'register.dismissNotice': (window, { id }) => {
    window.openSession().notices.dismiss(id);
    return null;
  },

  'register.save': async (window) => {
    const session = window.openSession();
    await session.publish();
    return session.status();
  },

  'register.saveCopy': async (window) => {
    const session = window.openSession();
    const stem = basename(session.path, extname(session.path));
    const { filePath } = await dialog.showSaveDialog(window.browser, {
      defaultPath: join(dirname(session.path), `${window.program.texts.copyName(stem)}.twg`),
      filters: registerFilters(window),
      properties: ['showOverwriteConfirmation'],
    });
    if (!filePath) return null;
    const path = withExtension(filePath, '.twg');
    await session.saveCopy(path);
    return { fileName: basename(path) };
  },

  'register.status': (window) => window.openSession().status(),

  'history.undo': (window) => afterHistory(window, (session) => session.undo()),
  'history.redo': (window) => afterHistory(window, (session) => session.redo()),
} satisfies WindowAnswers<
  | 'register.create'
  | 'register.open'
  | 'register.openRecent'
  | 'register.forgetRecent'
  | 'register.openExample'
  | 'register.close'
  | 'register.openForWork'
  | 'register.loadTheirs'
  | 'register.dismissNotice'
  | 'register.save'
  | 'register.saveCopy'
  | 'register.status'
  | 'history.undo'
  | 'history.redo'
>;

export const describe = (session: RegisterSession | null): OpenRegister | null => session?.describe() ?? null;

function afterHistory(window: AppWindow, work: (session: RegisterSession) => void) {
  const session = window.openSession();
  work(session);
  window.broadcast({ name: 'data.changed', topics: TOPICS.filter((topic) => topic !== 'app') });
  return session.status();
}
