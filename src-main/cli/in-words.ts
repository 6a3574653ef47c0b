import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type ErrorCode, RegisterError } from '../../src-shared/contract/errors.ts';
import { latestVersion } from '../database/migrate.ts';
import { errorCode, fileError } from '../register-file/files.ts';

/**
 * An error about a file, told in words to somebody who sees no window: which file, and what is the matter. The code
 * stays. Everything else is as it was.
 */
export function inWords(error: unknown, path: string): unknown {
  const known = fileError(error);
  if (!(known instanceof RegisterError)) return known;
  const words = WORDS[known.code];
  return words === undefined ? known : new RegisterError(known.code, words(known, path), { cause: known });
}

/** Does something with a file; what goes wrong is told in words. */
export async function withWords<Value>(path: string, work: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw inWords(error, path);
  }
}

type Words = (error: RegisterError, path: string) => string;

const WORDS: Partial<Record<ErrorCode, Words>> = {
  'file-missing': (_error, path) =>
    existsSync(dirname(resolve(path))) ? `There is no file ${path}` : `There is no folder ${dirname(path)}`,
  'file-inaccessible': (error, path) =>
    `${path} ${ACCESS[errorCode(error.cause)] ?? `cannot be read or written: ${error.message}`}`,
  'read-only': (_error, path) => `${path} cannot be written: the file or its folder is read-only`,
  'file-in-use': (error, path) => `${path} is open: ${error.details?.['holder'] || 'somebody else has it'}`,
  'file-not-a-register': (error, path) => `${path} is not a register: ${error.message}`,
  'file-damaged': (error, path) => `${path} is damaged: ${error.message}`,
  'file-newer': (error, path) =>
    `${path} was written by a newer version of the program: ${error.message}, here ${latestVersion()} is the latest`,
  'disk-full': (_error, path) => `The disk is full: ${path}`,
  'check-timeout': (_error, path) => `Checking ${path} took too long; it was left as it is`,
  'table-unreadable': ({ message, details }, path) => {
    const reason = details?.['reason'] ?? '';
    const why = `${path} ${TABLES[reason] ?? 'cannot be read'}`;
    return message === reason ? why : `${why} (${message})`;
  },
};

/** By the system's word. */
const ACCESS: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'cannot be there: a part of its path is a file, not a folder',
  EEXIST: 'cannot be there: a part of its path is a file, not a folder',
  EACCES: 'may not be read or written: permission denied',
  EPERM: 'may not be read or written: not permitted',
  EROFS: 'is on a disk that can only be read',
  EBUSY: 'is held by another program',
};

const TABLES: Readonly<Record<string, string>> = {
  'old-excel': 'is an Excel file of the old kind (.xls): save it as .xlsx',
  encrypted: 'is protected by a password: save a copy without one',
  'too-large': 'is too large to be a list of people',
  'not-a-table': 'is neither an Excel file (.xlsx) nor a text table (.csv)',
  empty: 'is an empty table',
  damaged: 'is damaged: save it again with Excel',
  'open-quote': 'has a quotation mark that is never closed, so that rows would run together',
};
