import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import { safeFileName } from '../../file-names.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { forgetTable, holdTable } from '../../intake/held-tables.ts';
import { MOST_FILE, readTable, readText } from '../../intake/read-table.ts';
import { tableError } from '../../intake/table-error.ts';
import { writeCsv } from '../../intake/write-csv.ts';
import { fileError } from '../../register-file/files.ts';
import { withExtension } from './chosen-path.ts';
import type { WindowAnswers } from './answer.ts';

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
    return path === undefined ? null : holdTable(basename(path), await readTable(bytesOf(path)));
  },
  'intake.readFile': async (_window, { name, bytes }) => holdTable(name, await readTable(bytes)),
  'intake.readPasted': async (_window, input) =>
    holdTable('', 'text' in input ? await readText(input.text) : [{ name: '', rows: input.rows }]),
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
  'intake.forget': (_window, { tableId }) => {
    forgetTable(tableId);
    return null;
  },
} satisfies WindowAnswers<
  'intake.open' | 'intake.readFile' | 'intake.readPasted' | 'intake.saveReport' | 'intake.forget'
>;

function bytesOf(path: string): Uint8Array {
  try {
    if (statSync(path).size > MOST_FILE) throw tableError('too-large');
    return readFileSync(path);
  } catch (error) {
    throw fileError(error);
  }
}
