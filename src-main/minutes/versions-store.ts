import { RegisterError } from '../../src-shared/contract/errors.ts';
import { agendaClock } from '../../src-shared/domain/agenda-item.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import { type MinutesFacts, factsOf } from '../../src-shared/domain/minutes-record.ts';
import { MinutesSnapshot, type MinutesVersion } from '../../src-shared/domain/minutes-version.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { currentChange } from '../database/current-change.ts';
import { found, insertRow, updateRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { keepContent, readContent } from '../files/file-content.ts';
import { listAgenda } from '../meetings/agenda-store.ts';
import { getMeeting } from '../meetings/meetings-store.ts';
import { keepMinutesRecord, minutesRecordNow, readMinutesRecord } from '../records/kept-minutes.ts';
import { entriesOfMeeting } from './entries-store.ts';

interface VersionColumns {
  id: string;
  number: number;
  state: MinutesState;
  at: string;
  author: string;
  sha256: string;
  record_sha256: string | null;
  taken_back_on: IsoDate | null;
  taken_back_reason: string;
}

const versionOf = (row: VersionColumns): MinutesVersion => ({
  id: row.id,
  number: row.number,
  state: row.state,
  at: row.at,
  author: row.author,
  whole: row.record_sha256 !== null,
  takenBackOn: row.taken_back_on,
  takenBackReason: row.taken_back_reason,
});

/** The versions of the minutes of a meeting, the newest first. */
export function listMinutesVersions(db: ReadableDatabase, meetingId: string): MinutesVersion[] {
  return db
    .all<VersionColumns>(
      sql`SELECT * FROM minutes_version WHERE meeting_id = ${meetingId} ORDER BY number DESC`,
    )
    .map(versionOf);
}

/** The minutes as they are now, in the shape in which versions are kept. */
export function minutesSnapshot(db: ReadableDatabase, meetingId: string): MinutesSnapshot {
  const { lines } = agendaClock(getMeeting(db, meetingId), listAgenda(db, meetingId));
  return {
    format: 1,
    items: lines.map(({ item, number, level }) => ({
      id: item.id,
      number,
      level,
      title: item.title,
      purpose: item.purpose,
      outcome: item.outcome,
    })),
    entries: entriesOfMeeting(db, meetingId),
  };
}

/** One version with what it holds. @throws RegisterError 'not-found', 'file-damaged' */
export function readMinutesVersion(
  db: ReadableDatabase,
  meetingId: string,
  versionId: string,
): { version: MinutesVersion; content: MinutesSnapshot; facts: MinutesFacts | null } {
  const row = found(
    db.one<VersionColumns>(
      sql`SELECT * FROM minutes_version WHERE id = ${versionId} AND meeting_id = ${meetingId}`,
    ),
    'minutes_version',
    versionId,
  );
  const json: unknown = JSON.parse(new TextDecoder().decode(readContent(db, row.sha256)));
  const { success, data } = MinutesSnapshot.safeParse(json);
  if (!success) throw new RegisterError('file-damaged', `The version ${versionId} cannot be read`);
  const record = row.record_sha256 === null ? null : readMinutesRecord(db, row.record_sha256);
  return { version: versionOf(row), content: data, facts: record && factsOf(record) };
}

/** The minutes as they are now, to be compared with a version. */
export function minutesNow(
  db: ReadableDatabase,
  meetingId: string,
): { version: null; content: MinutesSnapshot; facts: MinutesFacts } {
  return {
    version: null,
    content: minutesSnapshot(db, meetingId),
    facts: factsOf(minutesRecordNow(db, meetingId)),
  };
}

/** Keeps headings and entries; answers the digest. */
export const keepSnapshot = (db: WritableDatabase, snapshot: MinutesSnapshot): string =>
  keepContent(db, new TextEncoder().encode(JSON.stringify(snapshot)));

/** Keeps the minutes as they are now: headings and entries to be compared, and everything that they say on paper. */
export function keepMinutesVersion(db: WritableDatabase, meetingId: string, state: MinutesState): void {
  const next = db.one<{ number: number }>(
    sql`SELECT 1 + coalesce(max(number), 0) AS number FROM minutes_version WHERE meeting_id = ${meetingId}`,
  );
  insertRow(db, 'minutes_version', {
    meeting_id: meetingId,
    number: next?.number ?? 1,
    state,
    ...currentChange(db),
    sha256: keepSnapshot(db, minutesSnapshot(db, meetingId)),
    record_sha256: keepMinutesRecord(db, minutesRecordNow(db, meetingId)),
  });
}

/** Notes on the latest version why it was taken back. */
export function takeBackVersion(
  db: WritableDatabase,
  meetingId: string,
  taken: { on: IsoDate; reason: string },
): void {
  const [latest] = listMinutesVersions(db, meetingId);
  if (latest === undefined) return;
  updateRow(db, 'minutes_version', latest.id, {
    taken_back_on: taken.on,
    taken_back_reason: taken.reason,
  });
}
