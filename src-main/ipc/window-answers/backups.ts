import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import type { Backup, BackupList } from '../../../src-shared/contract/backups.ts';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { today } from '../../clock.ts';
import type { ReadableDatabase } from '../../database/connection.ts';
import type { BackupFile, Backups } from '../../register-file/backups/backups.ts';
import { changesSince, previewBackup } from '../../register-file/backups/preview.ts';
import { contentMark } from '../../register-file/meta.ts';
import type { RegisterSession } from '../../register-file/register-session.ts';
import { saveBackupAs, saveKeptAs } from '../../register-file/rescue.ts';
import type { WorkingFolder } from '../../register-file/working-folder.ts';
import type { AppWindow } from '../../window.ts';
import type { WindowAnswers } from './answer.ts';
import { withExtension } from './chosen-path.ts';
import { describe, registerFilters } from './register.ts';

/** What a register can be brought back from: the open one (`of` null), or one that could not be opened. */
interface Sources {
  path: string;
  problem: string | null;
  session: RegisterSession | null;
  backups: Backups | null;
  place: WorkingFolder;
}

function sourcesOf(window: AppWindow, of: string | null): Sources {
  if (of !== null) return { ...window.program.rescue(of), session: null };
  const session = window.openSession();
  const { path, backups, workingFolder: place } = session;
  return { path, problem: null, session, backups, place };
}

function backupOf({ backups }: Sources, id: string): BackupFile {
  if (backups === null) throw new RegisterError('not-found', id);
  return backups.one(id);
}

function asListed(backup: BackupFile, { backups, path }: Sources, db: ReadableDatabase | null): Backup {
  const { id, at, reason, size, mark } = backup;
  return {
    id,
    at: at.toISOString(),
    reason,
    size,
    fileName: basename(backups?.originOf(backup) ?? path),
    changesSince: db === null ? null : changesSince(db, mark),
    current: db !== null && contentMark(db) === mark,
  };
}

async function listOf(window: AppWindow, of: string | null): Promise<BackupList> {
  const sources = sourcesOf(window, of);
  const { path, problem, session, backups, place } = sources;
  const kept = session === null ? place.keptAndLeft() : place.kept();
  const all = backups?.list() ?? [];
  const list = (db: ReadableDatabase | null) => all.map((backup) => asListed(backup, sources, db));
  return {
    fileName: basename(path),
    folder: dirname(path),
    problem,
    restorable: session === null ? existsSync(dirname(path)) : session.readOnly === null,
    backups: session === null ? list(null) : session.read(list),
    kept: kept.map(({ id, at, size }) => ({ id, at: at.toISOString(), size })),
    beside: (await session?.copiesBeside()) ?? [],
  };
}

/** Asks where a version goes as a file of its own, has it written there, and opens it. */
async function openAs(
  window: AppWindow,
  { path }: Sources,
  at: Date,
  save: (target: string) => Promise<void>,
): Promise<RegisterSession | null> {
  const { program, browser } = window;
  const name = program.texts.backupName(basename(path, extname(path)), today(at));
  const { filePath } = await dialog.showSaveDialog(browser, {
    title: program.texts.restoreTitle,
    defaultPath: join(existsSync(dirname(path)) ? dirname(path) : app.getPath('documents'), `${name}.twg`),
    filters: registerFilters(window),
    properties: ['showOverwriteConfirmation'],
  });
  if (!filePath) return null;
  const target = withExtension(filePath, '.twg');
  if (program.windows.some(({ session }) => session?.path === target)) {
    throw new RegisterError('file-in-use', target);
  }
  await save(target);
  return program.open(target, window);
}

/** Backups and other versions. The page names them by ids; paths stay here. */
export const backupsAnswers = {
  'backups.list': (window, { of }) => listOf(window, of),

  'backups.preview': (window, { of, id }) => {
    const sources = sourcesOf(window, of);
    const { path } = backupOf(sources, id);
    if (sources.session === null) return previewBackup(path, null);
    return sources.session.read((db) => previewBackup(path, db));
  },

  'backups.make': async (window) => {
    const sources = sourcesOf(window, null);
    const backup = await sources.session?.backup('manual');
    if (backup === null || backup === undefined) return null;
    return sources.session?.read((db) => asListed(backup, sources, db)) ?? null;
  },

  'backups.restore': async (window, { of, id }) => {
    if (of === null) return { before: (await window.openSession().restore(id)).id };
    await window.program.restoreInPlace(of, id, window);
    return { before: null };
  },

  'backups.openCopy': async (window, { of, id }) => {
    const sources = sourcesOf(window, of);
    const backup = backupOf(sources, id);
    const save = (target: string) => saveBackupAs(window.program.machine, backup, target);
    return describe(await openAs(window, sources, backup.at, save));
  },

  'backups.openKept': async (window, { of, id }) => {
    const sources = sourcesOf(window, of);
    // Brought back some other way meanwhile: then its working copy is being worked on.
    const open = window.program.windows.some(({ session }) => session?.path === sources.path);
    const kept = sources.place.keptOne(id, { left: !open });
    const save = (target: string) => saveKeptAs(window.program.machine, kept, target);
    const session = await openAs(window, sources, kept.at, save);
    if (!existsSync(kept.path)) sources.session?.notices.withdraw('put-aside');
    return describe(session);
  },

  'backups.openBeside': async (window, { id }) => {
    const path = await window.openSession().pathBeside(id);
    if (path === undefined) throw new RegisterError('file-missing', id);
    return describe(await window.program.open(path, window));
  },
} satisfies WindowAnswers<
  | 'backups.list'
  | 'backups.preview'
  | 'backups.make'
  | 'backups.restore'
  | 'backups.openCopy'
  | 'backups.openKept'
  | 'backups.openBeside'
>;
