import { unzipSync } from 'fflate';
import { RegisterError } from '../../src-shared/contract/errors.ts';

/** What a package from a stranger may be at most. */
export interface ZipLimits {
  /** Bytes of the file itself. */
  file: number;
  entries: number;
  /** Bytes of everything in it, unpacked. */
  unpacked: number;
  /** Unpacked bytes for each packed one, of an entry. */
  ratio: number;
}

export const ZIP_LIMITS: ZipLimits = {
  file: 25 * 1024 * 1024,
  entries: 2_000,
  unpacked: 64 * 1024 * 1024,
  ratio: 200,
};

/** Why a package is not opened; in `details.reason` of the error. */
export type ZipRefusal = 'too-large' | 'not-a-zip' | 'encrypted' | 'unsafe';

const refused = (reason: ZipRefusal, message: string, cause?: unknown): RegisterError =>
  new RegisterError('file-unreadable', message, {
    details: { reason },
    ...(cause === undefined ? {} : { cause }),
  });

/** An OLE container: an Office file with a password, or one of before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Unpacks a zip package that may come from anybody, into memory. Sizes are checked before anything is unpacked, and
 * no more is unpacked of an entry than it says.
 * @throws RegisterError 'file-unreadable', with the reason
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Map<string, Uint8Array> {
  if (bytes.length > limits.file) throw refused('too-large', `${bytes.length} bytes`);
  if (OLE.every((byte, i) => bytes[i] === byte)) throw refused('encrypted', 'An OLE container');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refused('not-a-zip', 'No zip signature');
  const names = new Set<string>();
  let unpacked = 0;
  const files = unpack(bytes, ({ name, size, originalSize }) => {
    if (!isPlain(name)) throw refused('unsafe', `The name ${JSON.stringify(name)}`);
    if (names.has(name.toLowerCase())) throw refused('unsafe', `${name} is there twice`);
    names.add(name.toLowerCase());
    unpacked += originalSize;
    if (names.size > limits.entries) throw refused('too-large', `More than ${limits.entries} entries`);
    if (unpacked > limits.unpacked) throw refused('too-large', `More than ${limits.unpacked} bytes unpacked`);
    if (originalSize > limits.ratio * Math.max(size, 1_024)) {
      throw refused('unsafe', `${name} is packed ${Math.round(originalSize / Math.max(size, 1))} to 1`);
    }
    return !name.endsWith('/');
  });
  return new Map(Object.entries(files));
}

function unpack(
  bytes: Uint8Array,
  filter: (file: { name: string; size: number; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof RegisterError) throw error;
    throw refused('not-a-zip', 'The package is damaged', error);
  }
}

/** A relative path with slashes that stays inside. */
function isPlain(name: string): boolean {
  return (
    name !== '' &&
    !name.startsWith('/') &&
    !/[\\:\0]/.test(name) &&
    name
      .split('/')
      .every((part, i, all) => part !== '..' && part !== '.' && (part !== '' || i === all.length - 1))
  );
}
