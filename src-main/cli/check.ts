import { listActionFiles } from '../actions/actions-register.ts';
import { type CallOutput, type CallParsed, calls } from '../../src-shared/contract/calls.ts';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { Finding } from '../../src-shared/domain/completeness.ts';
import { MinutesState, minutesCanBeEdited } from '../../src-shared/domain/minutes.ts';
import type { Connection } from '../database/connection.ts';
import { latestVersion } from '../database/migrate.ts';
import { sql, sqlName } from '../database/sql.ts';
import { readContent } from '../files/file-content.ts';
import { verifyBytes } from '../register-file/verify.ts';
import { type ReadCall, ask } from './ask.ts';
import { withWords } from './in-words.ts';
import { listMeetings } from './lists.ts';
import { withRegister } from './open-register.ts';

export interface CheckReport {
  file: string;
  documentId: string;
  publishId: string;
  sha256: string;
  schemaVersion: number;
  latestSchemaVersion: number;
  integrity: 'ok';
  foreignKeys: 'ok';
  schema: 'ok';
  /** What the program's own rules do not allow. A report is made of a sound register, so there is nothing in it. */
  findings: string[];
  /** What the minutes of meetings that took place still lack: nothing is wrong with the file. */
  completeness: MeetingCompleteness[];
  counts: Record<string, number>;
}

/**
 * Everything that can be said about a file: the bytes (digest), SQLite's own check, foreign keys, the schema, the
 * digests of the files kept in it, and everything read as the screens read it and held against the contract.
 * @throws RegisterError when the file is not a sound register
 */
export async function checkRegister(path: string): Promise<CheckReport> {
  const file = await withWords(path, () => verifyBytes(path));
  return withRegister(path, (db) => {
    const findings = findingsIn(db);
    if (findings.length > 0) {
      const more = findings.length > MOST_TOLD ? `; and ${findings.length - MOST_TOLD} more` : '';
      throw new RegisterError(
        'file-damaged',
        `${path} holds what the program's own rules do not allow: ${findings.slice(0, MOST_TOLD).join('; ')}${more}`,
      );
    }
    return {
      file: path,
      documentId: file.documentId,
      publishId: file.publishId,
      sha256: file.sha256,
      schemaVersion: file.userVersion,
      latestSchemaVersion: latestVersion(),
      integrity: 'ok' as const,
      foreignKeys: 'ok' as const,
      schema: 'ok' as const,
      findings,
      completeness: completenessIn(db),
      counts: countsOf(db),
    };
  });
}

/** So many findings are told one by one. */
const MOST_TOLD = 20;

function findingsIn(db: Connection): string[] {
  const findings: string[] = [];
  /** Null where it cannot even be read. */
  const hold = <Name extends ReadCall>(
    name: Name,
    input: CallParsed<Name>,
    of = '',
    read = () => ask(db, name, input),
  ): CallOutput<Name> | null => {
    try {
      const value = read();
      const { success, error } = calls[name].output.safeParse(value);
      if (success) return value;
      const [issue] = error.issues;
      findings.push(`${of}${name} ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    } catch (error) {
      findings.push(`${of}${name}: ${wordsOf(error)}`);
    }
    return null;
  };
  hold('body.get', {});
  hold('people.list', {});
  hold('organisations.list', {});
  hold('topics.list', {});
  if (hold('actions.list', {}) !== null) {
    for (const file of listActionFiles(db)) hold('actions.one', { id: file.id }, '', () => file);
  }
  for (const { id } of hold('decisions.list', {}) ?? []) hold('decisions.one', { id });
  for (const { id, ordinal, kind } of hold('meetings.list', {}) ?? []) {
    const of = `${kind} ${ordinal}, `;
    const meeting = { meetingId: id };
    hold('meetings.one', { id }, of);
    for (const name of OF_MEETING) hold(name, meeting, of);
    for (const version of hold('minutes.versions', meeting, of) ?? []) {
      hold('minutes.version', { ...meeting, versionId: version.id }, of);
    }
  }
  return [...findings, ...keptFilesIn(db)];
}

const OF_MEETING = [
  'agenda.list',
  'agenda.links',
  'agenda.trace',
  'attendance.list',
  'attendance.byItem',
  'minutes.get',
  'records.list',
] as const;

/** Papers, logos, templates and versions whose bytes are not those that were kept. */
function keptFilesIn(db: Connection): string[] {
  // One by one: a register may hold more than memory does.
  return db.all<{ sha256: string }>(sql`SELECT sha256 FROM file_content`).flatMap(({ sha256 }) => {
    try {
      readContent(db, sha256);
      return [];
    } catch (error) {
      return [wordsOf(error)];
    }
  });
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

interface MeetingCompleteness {
  id: string;
  kind: string;
  ordinal: number;
  minutes: string;
  missing: Finding[];
}

/** Of meetings with minutes that are not circulated yet: those that are out are what they are. */
function completenessIn(db: Connection): MeetingCompleteness[] {
  return listMeetings(db)
    .filter(
      ({ state, minutesState }) => state === 'held' && minutesCanBeEdited(MinutesState.parse(minutesState)),
    )
    .map(({ id, kind, ordinal, minutesState }) => ({
      id,
      kind,
      ordinal,
      minutes: minutesState,
      missing: ask(db, 'minutes.check', { meetingId: id }),
    }));
}

function countsOf(db: Connection): Record<string, number> {
  const tables = ['meeting', 'person', 'organisation', 'minutes_entry', 'decision', 'action', 'operation'];
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db.one<{ n: number }>(sql`SELECT count(*) AS n FROM ${sqlName(table)}`)?.n ?? 0,
    ]),
  );
}
