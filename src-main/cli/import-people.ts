import { constants, copyFileSync, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { ImportReport, ReportRow, TableField } from '../../src-shared/domain/people-table.ts';
import { guessColumns, guessHeaderRow } from '../../src-shared/domain/table-columns.ts';
import { today } from '../clock.ts';
import { latestVersion } from '../database/migrate.ts';
import { isSameFile } from '../files/same-file.ts';
import { applyImport } from '../intake/apply-import.ts';
import { knownIn, planImport } from '../intake/plan-import.ts';
import { readTable } from '../intake/read-table.ts';
import { MOST_FILE } from '../intake/table-limits.ts';
import { tableError } from '../intake/table-error.ts';
import { freeName } from '../register-file/held.ts';
import { RegisterSession } from '../register-file/register-session.ts';
import { verifyBytes } from '../register-file/verify.ts';
import { usage } from './arguments.ts';
import { inWords, withWords } from './in-words.ts';
import { withMachine } from './open-register.ts';

/**
 * Brings a table of people into a register, as the app does with its usual choices: new people are added, what
 * the table says otherwise is updated, the rest is skipped and reported.
 */
export async function importPeople(file: string, table: string, json: boolean): Promise<unknown> {
  if (!existsSync(file)) throw inWords(new RegisterError('file-missing', file), file);
  if (resolve(file) === resolve(table) || isSameFile(file, table))
    throw usage('TABLE is the register itself');
  const people = await withWords(table, () => sheetOfPeople(table));
  if (people.otherSheets.length > 0) {
    console.error(`Read the sheet "${people.sheet}"; not read: "${people.otherSheets.join('", "')}"`);
  }
  const unread = people.columns.flatMap((field, i) =>
    field === null ? [JSON.stringify(people.rows[people.headerRow ?? -1]?.[i] ?? i + 1)] : [],
  );
  if (unread.length > 0) console.error(`Columns that were not read: ${unread.join(', ')}`);
  // A link stays one: what it leads to is written.
  const report = await withWords(file, () => bringIn(realpathSync(file), table, people));
  const { sheet, otherSheets, columns } = people;
  return json ? { file, table, sheet, otherSheets, columns, ...groups(report) } : lines(report);
}

interface PeopleSheet {
  sheet: string;
  otherSheets: string[];
  rows: string[][];
  headerRow: number | null;
  /** What each column holds; null: it is not read. */
  columns: (TableField | null)[];
}

const NAMES = new Set<string>(['name', 'name-km', 'last-name', 'first-name']);

/** The first sheet with names in it: others may be a cover, or lists to choose from. */
async function sheetOfPeople(table: string): Promise<PeopleSheet> {
  if (statSync(table).size > MOST_FILE) throw tableError('too-large');
  const sheets = (await readTable(readFileSync(table))).map(({ name, rows }) => {
    const headerRow = guessHeaderRow(rows);
    return { sheet: name, rows, headerRow, columns: guessColumns(rows, headerRow) };
  });
  const found = sheets.find(({ columns }) => columns.some((field) => field !== null && NAMES.has(field)));
  if (found === undefined) {
    throw usage(`No column of ${table} holds names; give it a heading such as "Name"`);
  }
  return {
    ...found,
    otherSheets: sheets.filter((sheet) => sheet !== found).map(({ sheet }) => sheet),
  };
}

async function bringIn(file: string, table: string, people: PeopleSheet): Promise<ImportReport> {
  const { rows, headerRow, columns } = people;
  keepBeforeMigrating(file);
  return withMachine(async (machine) => {
    const session = await RegisterSession.open(machine, file);
    try {
      const { readOnly } = session.describe();
      if (readOnly !== null) {
        const { reason, holder } = readOnly;
        throw new RegisterError(reason === 'in-use' ? 'file-in-use' : 'read-only', file, {
          details: { holder },
        });
      }
      const day = today();
      const done = session.step({ label: 'people.import', subject: () => basename(table) }, (db) =>
        applyImport(db, planImport(knownIn(db, day), rows, { headerRow, columns }), {}, day),
      );
      await session.publish();
      const { saving, problem } = session.status();
      if (saving === 'failed') throw new RegisterError('file-inaccessible', problem?.code ?? file);
      if (session.path !== resolve(file)) {
        throw new RegisterError('file-changed-elsewhere', `Somebody else saved it; see ${session.path}`);
      }
      return done;
    } finally {
      await session.close();
    }
  });
}

/** The app keeps a backup in its own folder before it changes the schema; this machine has none: a copy beside the file. */
function keepBeforeMigrating(file: string): void {
  const { userVersion } = verifyBytes(file);
  if (userVersion === latestVersion()) return;
  const copy = freeName(resolve(file), 'before update');
  copyFileSync(file, copy, constants.COPYFILE_EXCL);
  console.error(`Kept as it was: ${copy}`);
}

function groups({ rows, organisations, empty }: ImportReport) {
  const of = (done: ReportRow['done']) => rows.filter((row) => row.done === done);
  return {
    added: of('added').map(({ line, id, name, notes }) => ({ line, id, name, notes })),
    updated: of('updated').map(({ line, id, name, changes, notes }) => ({ line, id, name, changes, notes })),
    skipped: of('skipped').map(({ line, name, reason, notes }) => ({ line, name, reason, notes })),
    organisations,
    emptyRows: empty,
  };
}

function lines(report: ImportReport): string {
  const { added, updated, skipped, organisations } = groups(report);
  return [
    `Added ${added.length}, updated ${updated.length}, skipped ${skipped.length}; new organisations: ${organisations.length}`,
    ...skipped.map(({ line, name, reason }) => `  row ${line}  ${name || '(no name)'}: ${reason}`),
    // What was left out of a row that came in is as much worth a word.
    ...[...added, ...updated].flatMap(({ line, name, notes }) =>
      notes.map(({ kind, text }) => `  row ${line}  ${name}: ${kind} ${JSON.stringify(text)}`),
    ),
  ].join('\n');
}
