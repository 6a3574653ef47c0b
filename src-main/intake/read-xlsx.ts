import { RegisterError } from '../../src-shared/contract/errors.ts';
import { openZip } from '../files/open-zip.ts';
import { tableError } from './table-error.ts';
import { MOST_COLUMNS, MOST_ROWS } from './table-limits.ts';
import type { Sheet } from './read-table.ts';

type Cell = string | number | boolean | Date | null;

/** The sheets of an Excel file: values as they are shown, formulas by their last result. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const files = unpacked(bytes);
  if (!files.has('xl/workbook.xml')) throw tableError('not-a-table', 'A package, but no workbook');
  for (const [path, part] of files) {
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(path)) refuseFarCells(new TextDecoder().decode(part));
  }
  // Only with the first table: the start of the program does not wait for them.
  const { zipSync } = await import('fflate');
  const { default: readSheets } = await import('read-excel-file/node');
  // What was inflated under our limits is handed on unpacked: nothing of the stranger's packing goes further.
  const vetted = zipSync(Object.fromEntries(files), { level: 0 });
  let sheets: { sheet: string; data: Cell[][] }[];
  try {
    sheets = (await readSheets(Buffer.from(vetted))) as { sheet: string; data: Cell[][] }[];
  } catch (error) {
    throw tableError('damaged', error instanceof Error ? error.message : String(error));
  }
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
}

/**
 * A sheet is read into a table from its first cell to its last: one cell far out would take more memory than there
 * is. Cells without content, which Excel writes where only a format is, do not count.
 * @throws RegisterError 'table-unreadable'
 */
function refuseFarCells(sheet: string): void {
  for (const [, tag, attributes = '', empty] of sheet.matchAll(
    /<(?:\w+:)?(c|row)(?=[\s/>])([^<>]*?)(\/>|><\/(?:\w+:)?c>|>)/g,
  )) {
    const [, , address = ''] = /(?:^|\s)r\s*=\s*(["'])(.*?)\1/.exec(attributes) ?? [];
    if (address === '') continue;
    const [, letters, digits] = (tag === 'row' ? /^()(\d+)$/ : /^([A-Z]+)(\d+)$/).exec(address) ?? [];
    if (letters === undefined || digits === undefined || digits.length > 7 || letters.length > 3) {
      throw tableError('damaged', `The address ${address.slice(0, 40)}`);
    }
    let column = 0;
    for (const letter of letters) column = column * 26 + (letter.codePointAt(0) ?? 0) - 64;
    const filled = tag === 'c' && empty === '>';
    if (filled && (Number(digits) > MOST_ROWS || column > MOST_COLUMNS)) {
      throw tableError('too-large', `There is something in the cell ${address}`);
    }
  }
}

/** The files of the package, under the limits for what may come from anybody. */
function unpacked(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return openZip(bytes);
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    const tooLarge = error.details?.['reason'] === 'too-large';
    throw tableError(tooLarge ? 'too-large' : 'damaged', error.message);
  }
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}
