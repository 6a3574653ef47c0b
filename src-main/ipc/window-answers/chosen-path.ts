import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { RegisterError } from '../../../src-shared/contract/errors.ts';

/**
 * The chosen path with its extension. The dialog asks before something is replaced, but under the name as it was
 * typed: a file that only the extension leads to is not replaced.
 * @throws RegisterError 'duplicate'
 */
export function withExtension(path: string, extension: string): string {
  if (extname(path).toLowerCase() === extension) return path;
  const full = path + extension;
  if (existsSync(full)) throw new RegisterError('duplicate', full);
  return full;
}
