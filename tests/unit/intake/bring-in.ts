import { applyImport, subjectOf } from '../../../src-main/intake/apply-import.ts';
import { knownIn, planImport, shownPlan } from '../../../src-main/intake/plan-import.ts';
import { ImportPlan, ImportReport, type RowChoice } from '../../../src-shared/domain/people-table.ts';
import { guessColumns, guessHeaderRow } from '../../../src-shared/domain/table-columns.ts';
import type { TestRegister } from '../stores/test-register.ts';

const planned = (register: TestRegister, rows: string[][]) => {
  const headerRow = guessHeaderRow(rows);
  return planImport(knownIn(register.db, register.today), rows, {
    headerRow,
    columns: guessColumns(rows, headerRow),
  });
};

/** What the rows of a table come to. */
export const plan = (register: TestRegister, rows: string[][]): ImportPlan =>
  ImportPlan.parse(shownPlan(planned(register, rows)));

/** Brings the rows of a table in as the app does: one step of undo. */
export function bringIn(
  register: TestRegister,
  rows: string[][],
  choices: Record<string, RowChoice> = {},
): ImportReport {
  const report = register.history.step('Tester', { label: 'people.import' }, (db) =>
    applyImport(db, planned(register, rows), choices, register.today),
  );
  register.subject = subjectOf(report);
  return ImportReport.parse(report);
}
