import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { safeFileName } from '../../file-names.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { today } from '../../clock.ts';
import { MOST_FILE } from '../../intake/table-limits.ts';
import { tableError } from '../../intake/table-error.ts';
import { writeCsv } from '../../intake/write-csv.ts';
import { fileError } from '../../register-file/files.ts';
import type { ImportProgress } from '../../../src-shared/contract/events.ts';
import type { AppWindow } from '../../window.ts';
import { withExtension } from './chosen-path.ts';
import type { WindowAnswers } from './answer.ts';

/** Imports that run, by the window that asked for them. */
const running = new Map<AppWindow, AbortController>();

const tellingPage = (window: AppWindow) => (progress: ImportProgress) => {
  window.broadcast({ name: 'intake.progress', progress });
};

/** Tables come in through the open dialog, by drag, or from the clipboard; reports go out as CSV. */
export const intakeAnswers = {
  'intake.open': async (window) => {
    const { texts } = window.program;
    const { filePaths } = await dialog.showOpenDialog(window.browser, {
      title: texts.openTableTitle,
      defaultPath: app.getPath('documents'),
      filters: [{ name: texts.tableFiles, extensions: ['xlsx', 'csv', 'tsv', 'txt', 'xls'] }],
      properties: ['openFile'],
    });
    const [path] = filePaths;
    if (path === undefined) return null;
    return window.program.intake.read({ name: basename(path), bytes: bytesOf(path) });
  },
  'intake.readFile': (window, file) => window.program.intake.read(file),
  'intake.readPasted': (window, table) => window.program.intake.read(table),
  'intake.columns': (window, reading) => window.program.intake.columns(reading),
  'intake.plan': (window, reading) =>
    window.program.intake.plan(
      { reading, register: window.openSession().workingFolder.database, day: today() },
      tellingPage(window),
    ),
  'people.import': async (window, { choices, ...reading }) => {
    const session = window.openSession();
    if (running.has(window)) throw new RegisterError('not-allowed', 'An import runs already');
    const controller = new AbortController();
    running.set(window, controller);
    try {
      const { site } = window.program.machine;
      const report = await session.stepApart(
        'import',
        (from, to) =>
          window.program.intake.bringIn(
            { reading, choices, from, to, site, author: session.author, day: today() },
            tellingPage(window),
            controller.signal,
          ),
        controller.signal,
      );
      // Not before it is in: a cancel, or something typed meanwhile, needs the table once more.
      if (report !== null) await window.program.intake.forget(reading.tableId);
      return report;
    } finally {
      running.delete(window);
    }
  },
  'intake.cancel': (window) => {
    running.get(window)?.abort();
    return null;
  },
  'intake.saveReport': async (window, { name, rows }) => {
    const { filePath } = await dialog.showSaveDialog(window.browser, {
      title: window.program.texts.saveTableTitle,
      defaultPath: join(app.getPath('documents'), safeFileName(name, '.csv')),
      filters: [{ name: window.program.texts.tableFiles, extensions: ['csv'] }],
      properties: ['showOverwriteConfirmation'],
    });
    if (!filePath) return null;
    const path = extname(filePath) === '' ? withExtension(filePath, '.csv') : filePath;
    await writeWhole(path, new TextEncoder().encode(writeCsv(rows)));
    return { fileName: basename(path) };
  },
} satisfies WindowAnswers<
  | 'intake.open'
  | 'intake.readFile'
  | 'intake.readPasted'
  | 'intake.columns'
  | 'intake.plan'
  | 'people.import'
  | 'intake.cancel'
  | 'intake.saveReport'
>;

function bytesOf(path: string): Uint8Array {
  try {
    if (statSync(path).size > MOST_FILE) throw tableError('too-large');
    return readFileSync(path);
  } catch (error) {
    throw fileError(error);
  }
}
