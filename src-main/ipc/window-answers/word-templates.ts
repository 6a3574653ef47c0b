import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { updateBody } from '../../body/body-store.ts';
import { keepContent } from '../../files/file-content.ts';
import { imageSize } from '../../files/image-size.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { ZIP_LIMITS } from '../../files/open-zip.ts';
import { fileError } from '../../register-file/files.ts';
import {
  addTemplate,
  findingsOf,
  getTemplate,
  templateBytes,
} from '../../word-templates/word-templates-store.ts';
import type { AppWindow } from '../../window.ts';
import { starterTemplate } from '../../word/template/starter.ts';
import type { WindowAnswers } from './answer.ts';
import { withExtension } from './chosen-path.ts';

/** A picture for the head of every paper. */
const LOGO_LIMIT = 2 * 1024 * 1024;

/** Files that papers are made with, from and to the places the user says. */
export const wordTemplatesAnswers = {
  'wordTemplates.add': async (window) => {
    const session = window.openSession();
    const path = await chosenFile(window, [
      { name: window.program.texts.wordFiles, extensions: ['docx', 'dotx'] },
    ]);
    if (path === null) return null;
    const bytes = await fileBytes(path, ZIP_LIMITS.file);
    const fileName = basename(path);
    const findings = findingsOf(bytes, null);
    if (findings.some(({ level }) => level === 'error')) return { template: null, fileName, findings };
    const name = basename(fileName, extname(fileName));
    const id = session.step({ label: 'wordTemplates.add', subject: () => name }, (db) =>
      addTemplate(db, { name, fileName, bytes, addedAt: new Date().toISOString() }),
    );
    return { template: session.read((db) => getTemplate(db, id)), fileName, findings };
  },

  'wordTemplates.saveFile': async (window, { id }) => {
    const session = window.openSession();
    const { fileName } = session.read((db) => getTemplate(db, id));
    return saved(window, fileName, () => Promise.resolve(session.read((db) => templateBytes(db, id))));
  },

  'wordTemplates.saveStarter': (window) => {
    const { language } = window.program.settings.preferences;
    return saved(window, `${window.program.texts.starterName}.docx`, () => starterTemplate(language));
  },

  'letterhead.chooseLogo': async (window) => {
    const session = window.openSession();
    const path = await chosenFile(window, [
      { name: window.program.texts.pictures, extensions: ['png', 'jpg', 'jpeg'] },
    ]);
    if (path === null) return false;
    const bytes = await fileBytes(path, LOGO_LIMIT);
    if (imageSize(bytes) === null) {
      throw new RegisterError('file-unreadable', path, { details: { reason: 'not-a-picture' } });
    }
    session.step({ label: 'body.update' }, (db) => {
      updateBody(db, { logo: keepContent(db, bytes) });
    });
    return true;
  },
} satisfies WindowAnswers<
  'wordTemplates.add' | 'wordTemplates.saveFile' | 'wordTemplates.saveStarter' | 'letterhead.chooseLogo'
>;

async function chosenFile(
  window: AppWindow,
  filters: { name: string; extensions: string[] }[],
): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    defaultPath: window.program.recordFolder ?? app.getPath('documents'),
    filters,
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/** @throws RegisterError 'file-unreadable' for a file that is too large */
async function fileBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > limit) {
      throw new RegisterError('file-unreadable', path, { details: { reason: 'too-large' } });
    }
    return await readFile(path);
  } catch (error) {
    throw error instanceof RegisterError ? error : fileError(error);
  }
}

async function saved(
  window: AppWindow,
  fileName: string,
  bytes: () => Promise<Uint8Array>,
): Promise<{ fileName: string } | null> {
  const { program } = window;
  const { filePath } = await dialog.showSaveDialog(window.browser, {
    defaultPath: join(program.recordFolder ?? app.getPath('documents'), fileName),
    filters: [{ name: program.texts.wordFiles, extensions: ['docx'] }],
    properties: ['showOverwriteConfirmation'],
  });
  if (!filePath) return null;
  const path = withExtension(filePath, '.docx');
  await writeWhole(path, await bytes());
  program.recordFolder = dirname(path);
  return { fileName: basename(path) };
}
