import { RegisterError } from '../../src-shared/contract/errors.ts';
import { openZip } from '../files/open-zip.ts';
import { tableError } from './table-error.ts';
import type { Sheet } from './read-table.ts';

type Cell = string | number | boolean | Date | null;

/** The sheets of an Excel file: values as they are shown, formulas by their last result. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const files = unpacked(bytes);
  if (!files.has('xl/workbook.xml')) throw tableError('not-a-table', 'A package, but no workbook');
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
