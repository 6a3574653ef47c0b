import { createHash } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { app, dialog, nativeTheme, shell } from 'electron';
import type { OpenRegister } from '../../src-shared/contract/app-state.ts';
import type { CallName, CallOutput, CallParsed, NamesOfKind } from '../../src-shared/contract/calls.ts';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { TOPICS } from '../../src-shared/contract/events.ts';
import type { RecordEntry } from '../../src-shared/domain/record.ts';
import { createBody } from '../body/body-store.ts';
import { safeFileName } from '../file-names.ts';
import { gatherRecord } from '../word/record-kinds.ts';
import { logRecord, newRecordEntry } from '../records/records-store.ts';
import { fileError, replaceFile } from '../register-file/files.ts';
import type { RegisterSession } from '../register-file/register-session.ts';
import type { AppWindow } from '../window.ts';

export type WindowCall = NamesOfKind<'act'> | 'app.state' | 'register.status';

type WindowAnswer<Name extends CallName> = (
  window: AppWindow,
  input: CallParsed<Name>,
) => CallOutput<Name> | Promise<CallOutput<Name>>;

const registerFilters = (window: AppWindow) => [
  { name: window.program.texts.registerFiles, extensions: ['twg'] },
];

/** Paths never come from the page: main asks for them, and answers with what was opened. */
export const windowAnswers: { readonly [Name in WindowCall]: WindowAnswer<Name> } = {
  'app.state': (window) => window.program.state(window),

  'app.saveProfile': (window, profile) => {
    window.program.settings.saveProfile(profile);
    return null;
  },

  'app.savePreferences': (window, changes) => {
    const { program } = window;
    program.settings.savePreferences(dropUndefined(changes));
    if (changes.language !== undefined) program.showMenu();
    if (changes.theme !== undefined) nativeTheme.themeSource = changes.theme;
    return null;
  },

  'app.readyToClose': (window) => {
    window.pageIsReadyToClose();
    return null;
  },

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
      createBody(db, {
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

  'records.write': async (window, input) => {
    const session = window.openSession();
    const { program } = window;
    const { fileName, data } = session.read((db) => gatherRecord(db, input));
    const { filePath } = await dialog.showSaveDialog(window.browser, {
      title: program.texts.saveRecordTitle,
      defaultPath: join(program.recordFolder ?? app.getPath('documents'), fileName),
      filters: [{ name: program.texts.wordFiles, extensions: ['docx'] }],
      properties: ['showOverwriteConfirmation'],
    });
    if (!filePath) return null;
    const path = withExtension(filePath, '.docx');
    const bytes = await program.recordWorker.write({ kind: input.kind, language: input.language, data });
    await writeWhole(path, bytes);
    program.recordFolder = dirname(path);
    const entry = newRecordEntry({
      ...input,
      fileName: basename(path),
      sha256: createHash('sha256').update(bytes).digest('hex'),
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
};

const describe = (session: RegisterSession | null): OpenRegister | null => session?.describe() ?? null;

function afterHistory(window: AppWindow, work: (session: RegisterSession) => void) {
  const session = window.openSession();
  work(session);
  window.broadcast({ name: 'data.changed', topics: TOPICS.filter((topic) => topic !== 'app') });
  return session.status();
}

/** Writes a file beside its target and puts it in place in one move: nobody sees half a document. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    writeFileSync(temporary, bytes, { flush: true });
    await replaceFile(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw fileError(error);
  }
}

/**
 * The chosen path with its extension. The dialog asks before something is replaced, but under the name as it was
 * typed: a file that only the extension leads to is not replaced.
 * @throws RegisterError 'duplicate'
 */
function withExtension(path: string, extension: string): string {
  if (extname(path).toLowerCase() === extension) return path;
  const full = path + extension;
  if (existsSync(full)) throw new RegisterError('duplicate', full);
  return full;
}

function dropUndefined<Values extends object>(
  values: Values,
): { [Key in keyof Values]: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]: Exclude<Values[Key], undefined>;
  };
}
