import { randomUUID } from 'node:crypto';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { SourceTable, TableReading } from '../../src-shared/domain/people-table.ts';
import { guessColumns, guessHeaderRow } from '../../src-shared/domain/table-columns.ts';
import type { Sheet } from './read-table.ts';

/** Tables that were read and not brought in yet: the page has only their first rows. */
const held = new Map<string, Sheet[]>();
const MOST_HELD = 4;
const SAMPLE = 30;

/** Keeps a table for the next steps; answers what the page shows of it. */
export function holdTable(name: string, sheets: Sheet[]): SourceTable {
  const tableId = randomUUID();
  held.set(tableId, sheets);
  for (const [oldest] of held) {
    if (held.size <= MOST_HELD) break;
    held.delete(oldest);
  }
  return {
    tableId,
    name,
    sheets: sheets.map((sheet) => {
      const headerRow = guessHeaderRow(sheet.rows);
      return {
        name: sheet.name,
        rows: sheet.rows.length,
        columns: Math.max(0, ...sheet.rows.slice(0, 1000).map((row) => row.length)),
        sample: sheet.rows.slice(0, SAMPLE),
        headerRow,
        guessed: guessColumns(sheet.rows, headerRow),
      };
    }),
  };
}

/** The rows a reading speaks of. @throws RegisterError 'not-found' when the table is held no longer */
export function heldRows({ tableId, sheet }: Pick<TableReading, 'tableId' | 'sheet'>): string[][] {
  const rows = held.get(tableId)?.[sheet]?.rows;
  if (rows === undefined) throw new RegisterError('not-found', 'The table is held no longer');
  return rows;
}

/** Lets go of a table. */
export function forgetTable(tableId: string): void {
  held.delete(tableId);
}

/** Whether any table is still on its way. */
export const holdsTables = (): boolean => held.size > 0;
