import { inflateRawSync } from 'node:zlib';
import { tableError } from './table-error.ts';

/** A package from a stranger may be made to fill the memory: what is more than this is no list of people. */
const MOST_ENTRIES = 2_000;
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_RATIO = 200;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  at: number;
}

/**
 * The files of a zip package by name, inflated only as far as its own list says. Refused are names that lead out
 * of it, names twice, encryption, too many or too large entries, and what is packed suspiciously well.
 */
export function openPackage(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let entries: Entry[];
  try {
    entries = listEntries(view);
  } catch (error) {
    if (error instanceof RangeError) throw tableError('damaged', 'The package ends too early');
    throw error;
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) throw tableError('damaged', 'Two files of the package have one name');
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES)
    throw tableError('too-large', 'More than 64 MB unpacked');
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    if (entry.size > MOST_RATIO * Math.max(entry.packed, 1)) {
      throw tableError('too-large', `${entry.name} is packed ${MOST_RATIO} times`);
    }
    files.set(entry.name, contentOf(bytes, view, entry));
  }
  return files;
}

function listEntries(view: DataView): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw tableError('too-large', `${count} files in the package`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw tableError('damaged', 'The list of the package is broken');
    const flags = view.getUint16(at + 8, true);
    if ((flags & 1) !== 0) throw tableError('encrypted', 'A file of the package is encrypted');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    if (/^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|^[a-z]:|\0/i.test(name)) {
      throw tableError('damaged', `A name leads out of the package: ${name}`);
    }
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw tableError('damaged', 'The package has no end');
}

function contentOf(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  try {
    if (view.getUint32(entry.at, true) !== LOCAL) throw tableError('damaged', `${entry.name} is not there`);
    const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = bytes.subarray(start, start + entry.packed);
    if (packed.length !== entry.packed) throw tableError('damaged', `${entry.name} ends too early`);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) throw tableError('damaged', `${entry.name} is packed in an unknown way`);
    // The list may lie about the size: not one byte more than it says.
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && 'errno' in error)) {
      throw tableError('damaged', `${entry.name}: ${error.message}`);
    }
    throw error;
  }
}
