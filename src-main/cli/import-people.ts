import { constants, copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { ImportReport, ReportRow } from '../../src-shared/domain/people-table.ts';
import { guessColumns, guessHeaderRow } from '../../src-shared/domain/table-columns.ts';
import { today } from '../clock.ts';
import { latestVersion } from '../database/migrate.ts';
import { applyImport } from '../intake/apply-import.ts';
import { knownIn, planImport } from '../intake/plan-import.ts';
import { readTable } from '../intake/read-table.ts';
import { MOST_FILE } from '../intake/table-limits.ts';
import { tableError } from '../intake/table-error.ts';
import { fileError } from '../register-file/files.ts';
import { freeName } from '../register-file/held.ts';
import { RegisterSession } from '../register-file/register-session.ts';
import { verifyBytes } from '../register-file/verify.ts';
import { usage } from './arguments.ts';
import { withMachine } from './open-register.ts';

/**
 * Brings a table of people into a register, as the app does with its usual choices: new people are added, what
 * the table says otherwise is updated, the rest is skipped and reported.
 */
export async function importPeople(file: string, table: string, json: boolean): Promise<unknown> {
  if (resolve(file) === resolve(table)) throw usage('TABLE is the register itself');
  if (!existsSync(file)) throw new RegisterError('file-missing', file);
  const [sheet] = await readTable(bytesOf(table));
  const rows = sheet?.rows ?? [];
  const headerRow = guessHeaderRow(rows);
  const reading = { headerRow, columns: guessColumns(rows, headerRow) };
  if (!reading.columns.some((field) => field !== null && NAMES.has(field))) {
    throw usage('No column of the table holds names; give it a heading such as "Name"');
  }
  keepBeforeMigrating(file);
  const report = await withMachine(async (machine) => {
    const session = await RegisterSession.open(machine, file);
    try {
      const { readOnly } = session.describe();
      if (readOnly !== null) {
        throw new RegisterError(readOnly.reason === 'in-use' ? 'file-in-use' : 'read-only', file);
      }
      const day = today();
      const done = session.step({ label: 'people.import', subject: () => basename(table) }, (db) =>
        applyImport(db, planImport(knownIn(db, day), rows, reading), {}, day),
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
  return json
    ? { file, table, sheet: sheet?.name ?? '', columns: reading.columns, ...groups(report) }
    : lines(report);
}

/** The app keeps a backup in its own folder before it changes the schema; this machine has none: a copy beside the file. */
function keepBeforeMigrating(file: string): void {
  const { userVersion } = verifyBytes(file);
  if (userVersion === latestVersion()) return;
  const copy = freeName(resolve(file), 'before update');
  copyFileSync(file, copy, constants.COPYFILE_EXCL);
  console.error(`Kept as it was: ${copy}`);
}

const NAMES = new Set<string>(['name', 'name-km', 'last-name', 'first-name']);

function bytesOf(path: string): Uint8Array {
  try {
    if (statSync(path).size > MOST_FILE) throw tableError('too-large', path);
    return readFileSync(path);
  } catch (error) {
    throw fileError(error);
  }
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
  ].join('\n');
}
