import { decodeText } from './decode-text.ts';
import { MOST_COLUMNS, MOST_FILE, MOST_ROWS } from './table-limits.ts';
import { tableError } from './table-error.ts';

/** One sheet as text, all rows from the first on. */
export interface Sheet {
  name: string;
  rows: string[][];
}

const begins = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** Reads a table of any of the kinds an office has: .xlsx, or text with commas, semicolons or tabs. */
export async function readTable(bytes: Uint8Array): Promise<Sheet[]> {
  if (bytes.length === 0) throw tableError('empty');
  if (bytes.length > MOST_FILE) throw tableError('too-large', `${bytes.length} bytes`);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw tableError(isEncrypted(bytes) ? 'encrypted' : 'old-excel');
  if (begins(bytes, 0x50, 0x4b)) {
    const { readXlsx } = await import('./read-xlsx.ts');
    return bounded(await readXlsx(bytes));
  }
  return readText(decodeText(bytes));
}

/** Reads a table from text: a CSV file, or what Excel puts on the clipboard. */
export async function readText(text: string): Promise<Sheet[]> {
  if (text.length > MOST_FILE) throw tableError('too-large');
  // "sep=;" tells Excel, and us, what stands between the cells.
  const [told, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const { default: papa } = await import('papaparse');
  const table = told === undefined ? text : text.slice(told.length);
  // Our own guess: a comma inside of names must not win over the semicolons between them.
  const fit = (delimiter: string): number => {
    const rows = papa
      .parse<string[]>(table, { delimiter, preview: 30 })
      .data.filter((row) => row.some((cell) => cell.trim() !== ''));
    const width = rows[0]?.length ?? 0;
    return width < 2 ? 0 : rows.filter((row) => row.length === width).length;
  };
  const [likeliest] = ['\t', ';', ',', '|']
    .map((delimiter) => ({ delimiter, rows: fit(delimiter) }))
    .toSorted((a, b) => b.rows - a.rows);
  const guessed = likeliest === undefined || likeliest.rows === 0 ? ',' : likeliest.delimiter;
  const { data, errors } = papa.parse<string[]>(table, { delimiter: separator ?? guessed });
  // Everything behind the sign has become one cell: rows would be lost without a word.
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) throw tableError('open-quote', `row ${(open.row ?? 0) + 1}`);
  return bounded([{ name: '', rows: data }]);
}

/** A file of Excel with a password is an old kind of file around an encrypted one, which it names in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function bounded(sheets: readonly Sheet[]): Sheet[] {
  const filled = sheets
    .map(({ name, rows }) => ({ name, rows: withoutEmptyEnd(rows) }))
    .filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw tableError('empty');
  for (const { rows } of filled) {
    if (rows.length > MOST_ROWS) throw tableError('too-large', `${rows.length} rows`);
    if (rows.some((row) => row.length > MOST_COLUMNS)) throw tableError('too-large', 'Too many columns');
  }
  return filled;
}

function withoutEmptyEnd(rows: string[][]): string[][] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return rows.slice(0, last + 1);
}
