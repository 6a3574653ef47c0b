import type { Answers } from '../ipc/answers.ts';
import { guessColumns, headingsAt } from '../../src-shared/domain/table-columns.ts';
import { applyImport } from './apply-import.ts';
import { heldRows } from './held-tables.ts';
import { planImport, shownPlan } from './plan-import.ts';

export const intakeAnswers = {
  'intake.columns': (_db, reading) => {
    const rows = heldRows(reading);
    return {
      headings: headingsAt(rows, reading.headerRow),
      guessed: guessColumns(rows, reading.headerRow),
    };
  },
  'intake.plan': (db, reading, { today }) => shownPlan(planImport(db, heldRows(reading), reading, today)),
  'people.import': (db, { choices, ...reading }, context) => {
    const plan = planImport(db, heldRows(reading), reading, context.today);
    const report = applyImport(db, plan, choices, context.today);
    const done = report.rows.filter((row) => row.done !== 'skipped');
    const [first] = done;
    if (first) context.describe(done.length > 1 ? `${first.name} +${done.length - 1}` : first.name);
    return report;
  },
} satisfies Answers<'intake.columns' | 'intake.plan' | 'people.import'>;
