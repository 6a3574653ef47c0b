import { useSyncExternalStore } from 'react';
import type {
  ImportReport,
  RowChoice,
  SourceTable,
  TableField,
} from '../../../../src-shared/domain/people-table.ts';

/** A table on its way in. Kept while the program runs: going back a step, or elsewhere, loses nothing. */
export interface ImportSession {
  table: SourceTable;
  sheet: number;
  headerRow: number | null;
  columns: (TableField | null)[];
  /** By line, where they differ from the usual. */
  choices: Readonly<Record<string, RowChoice>>;
  report: ImportReport | null;
}

let session: ImportSession | null = null;
const listeners = new Set<() => void>();

function set(next: ImportSession | null): void {
  session = next;
  for (const listener of listeners) listener();
}

export function useImportSession(): ImportSession | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );
}

/** Begins with a table; answers the step to go to: where the headings say it all, straight to the check. */
export function beginImport(table: SourceTable): 'check' | 'columns' {
  const sheet = 0;
  const { headerRow = null, guessed = [] } = table.sheets[sheet] ?? {};
  set({ table, sheet, headerRow, columns: guessed, choices: {}, report: null });
  return headerRow !== null && hasName(guessed) ? 'check' : 'columns';
}

/** Changes how the table is read; choices for rows hold only while the reading stays. */
export function changeImport(changes: Partial<ImportSession>): void {
  if (session === null) return;
  const reads = 'sheet' in changes || 'headerRow' in changes || 'columns' in changes;
  set({ ...session, ...(reads ? { choices: {} } : {}), ...changes });
}

export const endImport = (): void => set(null);

export const hasName = (columns: readonly (TableField | null)[]): boolean =>
  columns.some((field) => field === 'name' || field === 'name-km' || field?.endsWith('-name') === true);
