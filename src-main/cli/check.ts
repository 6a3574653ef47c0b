import type { Connection } from '../database/connection.ts';
import { latestVersion } from '../database/migrate.ts';
import { sql, sqlName } from '../database/sql.ts';
import { verifyBytes } from '../register-file/verify.ts';
import type { Finding } from '../../src-shared/domain/completeness.ts';
import { MinutesState, minutesCanBeEdited } from '../../src-shared/domain/minutes.ts';
import { calls } from '../../src-shared/contract/calls.ts';
import { ask, listMeetings, listOrganisations, listPeople } from './show.ts';
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
  /** Rows that are not what the program's own rules allow: empty in a sound register. */
  findings: string[];
  /** What the minutes of meetings that took place still lack: nothing is wrong with the file. */
  completeness: MeetingCompleteness[];
  counts: Record<string, number>;
}

/**
 * Everything that can be said about a file: the bytes (digest), SQLite's own check, foreign keys, the
 * schema, and every meeting read as the screens read it and held against the contract.
 * @throws RegisterError when the file is not a sound register
 */
export async function checkRegister(path: string): Promise<CheckReport> {
  const file = verifyBytes(path);
  return withRegister(path, (db) => ({
    file: path,
    documentId: file.documentId,
    publishId: file.publishId,
    sha256: file.sha256,
    schemaVersion: file.userVersion,
    latestSchemaVersion: latestVersion(),
    integrity: 'ok' as const,
    foreignKeys: 'ok' as const,
    schema: 'ok' as const,
    findings: findingsIn(db),
    completeness: completenessIn(db),
    counts: countsOf(db),
  }));
}

function findingsIn(db: Connection): string[] {
  const findings: string[] = [];
  const hold = (name: 'meetings.list' | 'people.list' | 'organisations.list', value: unknown) => {
    const { success, error } = calls[name].output.safeParse(value);
    if (!success) findings.push(`${name}: ${error.message}`);
  };
  hold('meetings.list', listMeetings(db));
  hold('people.list', listPeople(db));
  hold('organisations.list', listOrganisations(db));
  for (const { id, ordinal, kind } of listMeetings(db)) {
    for (const name of ['agenda.list', 'attendance.list', 'minutes.get'] as const) {
      const { success, error } = calls[name].output.safeParse(ask(db, name, { meetingId: id }));
      if (!success) findings.push(`${kind} ${ordinal}, ${name}: ${error.message}`);
    }
  }
  return findings;
}

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
