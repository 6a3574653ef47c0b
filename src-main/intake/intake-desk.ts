import type { IsoDate } from '../../src-shared/domain/common.ts';
import type {
  ImportPlan,
  ImportReport,
  RowChoice,
  SourceTable,
  TableField,
  TableReading,
} from '../../src-shared/domain/people-table.ts';
import { guessColumns, headingsAt } from '../../src-shared/domain/table-columns.ts';
import { openConnection } from '../database/connection.ts';
import { History } from '../database/history.ts';
import { migrate } from '../database/migrate.ts';
import { contentMark } from '../register-file/meta.ts';
import { verifyBytes } from '../register-file/verify.ts';
import { applyImport, subjectOf } from './apply-import.ts';
import { forgetTable, heldRows, holdTable } from './held-tables.ts';
import { type Plan, type Tell, knownIn, planImport, shownPlan } from './plan-import.ts';
import { readTable, readText } from './read-table.ts';

/** A table as it comes: the bytes of a file, text, or the cells that were pasted. */
export type TableSource = { name: string; bytes: Uint8Array } | { text: string } | { rows: string[][] };

export interface PlanTask {
  reading: TableReading;
  /** The database of the open register; it is only read. */
  register: string;
  day: IsoDate;
}

export interface ImportTask {
  reading: TableReading;
  choices: Readonly<Record<string, RowChoice>>;
  /** A finished file that holds the register as it is. */
  from: string;
  /** Where the database with the people in it is to be: a new file. */
  to: string;
  site: string;
  author: string;
  day: IsoDate;
}

/** The latest plan: the import that follows it mostly needs the same one. */
let latest: { key: string; plan: Plan } | null = null;

const keyOf = (reading: TableReading, mark: number, day: IsoDate): string =>
  JSON.stringify([reading, mark, day]);

/** Reads a table and keeps it for the next steps. */
export async function read(source: TableSource): Promise<SourceTable> {
  if ('bytes' in source) return holdTable(source.name, await readTable(source.bytes));
  return holdTable('', 'text' in source ? await readText(source.text) : [{ name: '', rows: source.rows }]);
}

/** Headings with a given header row, and what the columns would hold. */
export function columns(reading: Omit<TableReading, 'columns'>): {
  headings: string[];
  guessed: (TableField | null)[];
} {
  const rows = heldRows(reading);
  return { headings: headingsAt(rows, reading.headerRow), guessed: guessColumns(rows, reading.headerRow) };
}

/** What each row comes to in the register as it is. */
export function plan({ reading, register, day }: PlanTask, tell: Tell): ImportPlan {
  const rows = heldRows(reading);
  const db = openConnection(register, 'read');
  let mark: number;
  let known: ReturnType<typeof knownIn>;
  try {
    mark = contentMark(db);
    known = knownIn(db, day);
  } finally {
    // At once: somebody may want to write.
    db.close();
  }
  const made = planImport(known, rows, reading, tell);
  latest = { key: keyOf(reading, mark, day), plan: made };
  return shownPlan(made);
}

/** Brings the rows into a copy of the register, as one step. The table stays: it may have to be done again. */
export function bringIn(task: ImportTask, tell: Tell): ImportReport {
  const { reading, choices, day } = task;
  const rows = heldRows(reading);
  verifyBytes(task.from, task.to);
  const db = openConnection(task.to, 'write');
  try {
    // The latest backup can be the one from before the register was brought to this version: the same content.
    migrate(db);
    const key = keyOf(reading, contentMark(db), day);
    const made = latest?.key === key ? latest.plan : planImport(knownIn(db, day), rows, reading, tell);
    let subject = '';
    const report = new History(db, task.site).step(
      task.author,
      { label: 'people.import', subject: () => subject },
      (writable) => {
        const done = applyImport(writable, made, choices, day, tell);
        subject = subjectOf(done);
        return done;
      },
    );
    return report;
  } finally {
    db.close();
  }
}

/** Lets go of a table that is in the register now, or that nobody wants. */
export function forget(tableId: string): null {
  latest = null;
  forgetTable(tableId);
  return null;
}

/** Thrown out of the work when somebody cancelled it. */
export class Cancelled extends Error {}
