import { minutesFileName } from './record-file-name.ts';
import type { MeetingKind } from '../../src-shared/domain/meeting.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import type { RecordEntry, RecordKind, RecordLanguage } from '../../src-shared/domain/record.ts';
import { assertNever } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { newId } from '../database/new-id.ts';
import { found, insertRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';

interface RecordColumns {
  id: string;
  kind: RecordKind;
  meeting_id: string | null;
  language: RecordLanguage;
  file_name: string;
  sha256: string;
  written_at: string;
  written_by: string;
}

const recordOf = (row: RecordColumns): RecordEntry => ({
  id: row.id,
  kind: row.kind,
  meetingId: row.meeting_id,
  language: row.language,
  fileName: row.file_name,
  sha256: row.sha256,
  writtenAt: row.written_at,
  writtenBy: row.written_by,
});

/** What was written, the latest first; of one meeting, or of all. */
export function listRecords(db: ReadableDatabase, meetingId: string | null): RecordEntry[] {
  return db
    .all<RecordColumns>(
      sql`SELECT * FROM record WHERE ${meetingId} IS NULL OR meeting_id = ${meetingId} ORDER BY written_at DESC, id DESC`,
    )
    .map(recordOf);
}

/** A line for the log about a record written now. */
export function newRecordEntry(
  written: Omit<RecordEntry, 'id' | 'writtenAt'>,
  now: Date = new Date(),
): RecordEntry {
  const { kind, meetingId, language, fileName, sha256, writtenBy } = written;
  return {
    id: newId(now.getTime()),
    kind,
    meetingId,
    language,
    fileName,
    sha256,
    writtenAt: now.toISOString(),
    writtenBy,
  };
}

/** Notes a written record, so that "which file did we send?" has an answer. */
export function logRecord(db: WritableDatabase, entry: RecordEntry): void {
  insertRow(db, 'record', {
    id: entry.id,
    kind: entry.kind,
    meeting_id: entry.meetingId,
    language: entry.language,
    file_name: entry.fileName,
    sha256: entry.sha256,
    written_at: entry.writtenAt,
    written_by: entry.writtenBy,
  });
}

/** What the file of a record will be called, without gathering the whole record. @throws RegisterError 'not-found' */
export function recordFileName(
  db: ReadableDatabase,
  { kind, meetingId, language }: { kind: RecordKind; meetingId: string; language: RecordLanguage },
): string {
  switch (kind) {
    case 'minutes': {
      const { state, ...meeting } = found(
        db.one<{ kind: MeetingKind; ordinal: number; date: string; state: MinutesState | null }>(
          sql`SELECT m.kind, m.ordinal, m.date, r.state FROM meeting AS m LEFT JOIN minutes AS r ON r.meeting_id = m.id WHERE m.id = ${meetingId}`,
        ),
        'meeting',
        meetingId,
      );
      return minutesFileName({ meeting, state: state ?? 'drafting' }, language);
    }
    default:
      return assertNever(kind);
  }
}
