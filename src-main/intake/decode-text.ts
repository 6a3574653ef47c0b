import { tableError } from './table-error.ts';

/** The text of a file: UTF-8 or UTF-16 with or without a mark, else Windows-1252, which is what old Excel writes. */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes.subarray(3), 'utf-8');
  if (a === 0xff && b === 0xfe) return decode(bytes.subarray(2), 'utf-16le');
  if (a === 0xfe && b === 0xff) return decode(bytes.subarray(2), 'utf-16be');
  const zeros = zerosIn(bytes.subarray(0, 4096));
  // Half of the bytes of a Latin text in UTF-16 are zero, all on one side.
  if (zeros.odd > 8 && zeros.even === 0) return decode(bytes, 'utf-16le');
  if (zeros.even > 8 && zeros.odd === 0) return decode(bytes, 'utf-16be');
  if (zeros.even + zeros.odd > 0) throw tableError('not-a-table', 'The file holds zero bytes');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

function zerosIn(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  return zeros;
}
