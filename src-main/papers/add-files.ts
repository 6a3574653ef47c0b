import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import {
  MAX_PAPER_SIZE,
  MOST_PAPERS_AT_ONCE,
  MOST_PAPERS_SIZE,
  type PaperRefusal,
  type PapersAdded,
  isProgram,
} from '../../src-shared/domain/paper.ts';
import type { WritableDatabase } from '../database/connection.ts';
import type { StepDescription } from '../database/history.ts';
import { dropContent, hasContent, keepContent } from '../files/file-content.ts';
import { type KeptFile, addPapers, openForPapers } from './papers-store.ts';

/** A file as a person gave it. `path`: '' for one that another program made up: it lies nowhere. */
export interface GivenFile {
  path: string;
  name: string;
}

/** What is asked of an open register. */
interface Register {
  step<Value>(description: StepDescription, work: (db: WritableDatabase) => Value): Value;
}

interface AddingOptions {
  /** Hears how many files were looked at. */
  tell?: (done: number) => void;
  signal?: AbortSignal;
}

const STEP = { label: 'papers.add' } as const;

/**
 * Keeps files as papers of an item, as one step. They are read and kept one after the other, so that only one is in
 * memory; the register shows none before all of them are in. When it is stopped or fails, nothing of them stays.
 * @throws RegisterError 'too-many-files'; 'cancelled'; what `openForPapers` throws
 */
export async function addFiles(
  register: Register,
  agendaItemId: string,
  files: readonly GivenFile[],
  { tell, signal }: AddingOptions = {},
): Promise<PapersAdded> {
  register.step(STEP, (db) => openForPapers(db, agendaItemId));
  await checkAmount(files);
  const kept: KeptFile[] = [];
  /** What was not in the register before. */
  const fresh: string[] = [];
  try {
    for (const [index, file] of files.entries()) {
      tell?.(index);
      const bytes = await read(file);
      if (signal?.aborted) throw new RegisterError('cancelled', 'Adding papers was stopped');
      const fileName = file.path === '' ? file.name : basename(file.path);
      kept.push({
        fileName,
        content:
          typeof bytes === 'string'
            ? bytes
            : register.step(STEP, (db) => {
                const known = hasContent(db, bytes);
                const sha256 = keepContent(db, bytes);
                if (!known) fresh.push(sha256);
                return { sha256, size: bytes.length };
              }),
      });
    }
    return addKept(register, agendaItemId, kept);
  } catch (error) {
    try {
      register.step(STEP, (db) => dropContent(db, fresh));
    } catch (left) {
      // Somebody else has the register now: why the adding ended is still what a person has to hear.
      console.error(left);
    }
    throw error;
  }
}

function addKept(register: Register, agendaItemId: string, kept: readonly KeptFile[]): PapersAdded {
  let subject = '';
  return register.step({ ...STEP, subject: () => subject }, (db) => {
    const result = addPapers(db, agendaItemId, kept);
    const [first] = result.added;
    if (first)
      subject = result.added.length > 1 ? `${first.fileName} +${result.added.length - 1}` : first.fileName;
    return result;
  });
}

/** More than anybody means to keep in a register at once is refused before any of it is read. */
async function checkAmount(files: readonly GivenFile[]): Promise<void> {
  let size = 0;
  if (files.length <= MOST_PAPERS_AT_ONCE) {
    for (const { path } of files) {
      const about = path === '' ? null : await stat(path).catch(() => null);
      if (about?.isFile() && about.size <= MAX_PAPER_SIZE) size += about.size;
    }
  }
  if (files.length > MOST_PAPERS_AT_ONCE || size > MOST_PAPERS_SIZE) {
    throw new RegisterError('too-many-files', `${files.length} files, ${size} bytes`, {
      details: { most: String(MOST_PAPERS_AT_ONCE), megabytes: String(MOST_PAPERS_SIZE / 1024 / 1024) },
    });
  }
}

/** The bytes of a file, or why it is not kept. One that is too large is not read. */
async function read({ path, name }: GivenFile): Promise<Uint8Array | PaperRefusal> {
  if (path === '') return 'nowhere';
  let handle;
  try {
    // Windows opens no folder: it is asked for before.
    if ((await stat(path)).isDirectory()) return 'folder';
    if (isProgram(basename(path)) || isProgram(name)) return 'program';
    handle = await open(path, 'r');
    const about = await handle.stat();
    if (!about.isFile()) return 'unreadable';
    if (about.size > MAX_PAPER_SIZE) return 'too-big';
    const bytes = await handle.readFile();
    return bytes.length === 0 ? 'empty' : bytes;
  } catch {
    return 'unreadable';
  } finally {
    await handle?.close();
  }
}
