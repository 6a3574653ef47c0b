import { basename, dirname, join } from 'node:path';
import { app, dialog, shell } from 'electron';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import type { RecordEntry } from '../../../src-shared/domain/record.ts';
import { today } from '../../clock.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { prepareRecord } from '../../records/prepare-record.ts';
import { logRecord, newRecordEntry } from '../../records/records-store.ts';
import type { RegisterSession } from '../../register-file/register-session.ts';
import { getTemplate, templateBytes } from '../../word-templates/word-templates-store.ts';
import type { WindowAnswers } from './answer.ts';
import { withExtension } from './chosen-path.ts';

/** Records as files: written where the user says, opened with the system's program. */
export const recordsAnswers = {
  'records.preview': async (window, input) => {
    const session = window.openSession();
    const asked = { ...input, asOf: today() };
    const { record } = session.read((db) => prepareRecord(db, asked));
    const template = templateOf(session, input.templateId);
    const { bytes } = await window.program.recordWorker.build(record, template?.bytes ?? null);
    return { bytes };
  },

  'records.write': async (window, input) => {
    const session = window.openSession();
    const { program } = window;
    // What is overdue on screen is overdue on paper.
    const asked = { ...input, asOf: today() };
    const { record, fileName, madeFrom } = session.read((db) => prepareRecord(db, asked));
    const template = templateOf(session, input.templateId);
    const { filePath } = await dialog.showSaveDialog(window.browser, {
      title: program.texts.saveRecordTitle,
      defaultPath: join(program.recordFolder ?? app.getPath('documents'), fileName),
      filters: [{ name: program.texts.wordFiles, extensions: ['docx'] }],
      properties: ['showOverwriteConfirmation'],
    });
    if (!filePath) return null;
    const path = withExtension(filePath, '.docx');
    const { bytes, sha256 } = await program.recordWorker.build(record, template?.bytes ?? null);
    await writeWhole(path, bytes);
    program.recordFolder = dirname(path);
    const { kind, meetingId, language } = input;
    const entry = newRecordEntry({
      kind,
      meetingId,
      language,
      fileName: basename(path),
      sha256,
      size: bytes.length,
      madeFrom,
      template: template?.name ?? '',
      writtenBy: program.machine.author(),
    });
    program.writtenRecords.set(entry.id, path);
    if (session.readOnly === null) {
      session.step({ label: 'records.write', kind: 'note' }, (db) => {
        logRecord(db, entry);
      });
    }
    return entry satisfies RecordEntry;
  },

  'records.open': async (window, { id, how }) => {
    const path = window.program.writtenRecords.get(id);
    if (path === undefined) throw new RegisterError('file-missing', id);
    if (how === 'folder') {
      shell.showItemInFolder(path);
      return null;
    }
    const problem = await shell.openPath(path);
    if (problem !== '')
      throw new RegisterError('file-inaccessible', problem, { details: { file: basename(path) } });
    return null;
  },
} satisfies WindowAnswers<'records.preview' | 'records.write' | 'records.open'>;

function templateOf(session: RegisterSession, id: string | null): { name: string; bytes: Uint8Array } | null {
  if (id === null) return null;
  return session.read((db) => ({ name: getTemplate(db, id).name, bytes: templateBytes(db, id) }));
}
