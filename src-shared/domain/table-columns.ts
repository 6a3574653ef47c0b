import { isKhmer } from './khmer.ts';
import { latinDigits, tidy } from './names.ts';
import type { TableField } from './people-table.ts';
import { looksLikeEmail, parseRole, parseSex } from './table-values.ts';
import { HEADER_WORDS } from './table-words.ts';

const headerKey = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replaceAll(/[.:*#]/g, '')
    .replaceAll(/\s*\/\s*/g, '/')
    .replaceAll(/[()[\]_-]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const BY_HEADER = new Map(
  Object.entries(HEADER_WORDS).flatMap(([field, words]) =>
    words.split('|').map((word) => [headerKey(word).replaceAll(' ', ''), field as TableField] as const),
  ),
);

/** What a column with this heading holds, as far as its words tell. */
export function fieldOfHeader(text: string): TableField | null {
  const key = headerKey(text);
  const whole = BY_HEADER.get(key.replaceAll(' ', ''));
  if (whole !== undefined) return whole;
  // "ឈ្មោះ Name", "Name (in Khmer)", "Full name / ឈ្មោះ": the parts in each script, and those around a slash.
  const parts = [
    key.replaceAll(/[\u1780-\u17ff]+/g, ' '),
    key.replaceAll(/[^\u1780-\u17ff]+/g, ' '),
    ...key.split('/'),
  ];
  for (const part of parts) {
    const found = BY_HEADER.get(part.replaceAll(' ', ''));
    if (found !== undefined) return found;
  }
  return null;
}

const PHONE = /^\+?[\d\s()./-]{8,20}$/;

/** The row that holds the headings, or null: the first of the top rows with most of them. */
export function guessHeaderRow(rows: readonly (readonly string[])[]): number | null {
  let best: { row: number; score: number } | null = null;
  for (const [row, cells] of rows.slice(0, 12).entries()) {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const known = new Set(filled.map(fieldOfHeader).filter((field) => field !== null));
    if (filled.some((cell) => looksLikeEmail(cell.trim()))) continue;
    // One word alone is a heading only where the table has one column.
    const score = known.size;
    if (score === 0 || (score === 1 && filled.length > 2)) continue;
    if (score === 1 && filled.length === 1 && rows.some((other) => other.length > 2)) continue;
    if (best === null || score >= best.score) best = { row, score };
    else if (row > best.row + 1) break;
  }
  return best?.row ?? null;
}

/** Headings of each column; over a second line of headings ("Latin", "Khmer") those of the first go along. */
export function headingsAt(rows: readonly (readonly string[])[], headerRow: number | null): string[] {
  if (headerRow === null) return [];
  const own = rows[headerRow] ?? [];
  const above = headerRow > 0 ? (rows[headerRow - 1] ?? []) : [];
  if (above.filter((cell) => fieldOfHeader(cell) !== null).length < 2) return own.map(tidy);
  const width = Math.max(own.length, above.length);
  let last = '';
  return Array.from({ length: width }, (_, i) => {
    const top = tidy(above[i] ?? '');
    const below = tidy(own[i] ?? '');
    // A merged cell has its text in the first of its columns.
    if (top !== '') last = top;
    return [top === '' && below === '' ? '' : last, below].filter(Boolean).join(' ');
  });
}

/** What each column holds, guessed from the headings and, where these say nothing, from what stands below. */
export function guessColumns(
  rows: readonly (readonly string[])[],
  headerRow: number | null,
): (TableField | null)[] {
  const headings = headingsAt(rows, headerRow);
  const below = rows.slice(headerRow === null ? 0 : headerRow + 1, (headerRow ?? 0) + 60);
  const width = Math.max(0, ...rows.slice(0, 60).map((row) => row.length));
  const taken = new Set<TableField>();
  const take = (field: TableField | null): TableField | null => {
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  };
  const valuesOf = (column: number) =>
    below.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  const share = (column: number, test: (cell: string) => boolean) => {
    const values = valuesOf(column);
    return values.length === 0 ? 0 : values.filter(test).length / values.length;
  };
  const guessed = Array.from({ length: width }, (_, column) => {
    const own = headerRow === null ? '' : (rows[headerRow]?.[column] ?? '');
    const field = fieldOfHeader(headings[column] ?? '') ?? fieldOfHeader(own);
    // "តួនាទី" is a post in one office and a role in another: the values tell.
    if (field === 'position' && share(column, (cell) => parseRole(cell) !== null) > 0.6) return take('role');
    if (field === 'honorific' && share(column, (cell) => cell.split(' ').length > 2) > 0.5)
      return take('position');
    if (field === 'name' && taken.has('name')) {
      return take(share(column, isKhmer) > 0.5 ? 'name-km' : null);
    }
    return take(field);
  });
  for (let column = 0; column < width; column += 1) {
    if (guessed[column] !== null || (headings[column] ?? '') !== '') continue;
    const found = (
      [
        ['email', looksLikeEmail],
        ['sex', (cell: string) => parseSex(cell) !== null],
        ['phone', (cell: string) => PHONE.test(latinDigits(cell))],
        ['role', (cell: string) => parseRole(cell) !== null],
      ] as const
    ).find(([field, test]) => !taken.has(field) && share(column, test) > 0.7);
    if (found) guessed[column] = take(found[0]);
  }
  if (!taken.has('name') && !taken.has('name-km') && !taken.has('last-name')) {
    // Two words or Khmer, hardly ever twice the same: that is what names look like.
    const column = Array.from({ length: width }, (_, i) => i).find(
      (i) =>
        guessed[i] === null &&
        (headings[i] ?? '') === '' &&
        share(i, (cell) => isKhmer(cell) || /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,4}$/u.test(cell)) >
          0.7 &&
        new Set(valuesOf(i)).size > valuesOf(i).length * 0.8,
    );
    if (column !== undefined) guessed[column] = take('name');
  }
  return guessed;
}
