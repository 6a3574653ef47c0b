import type { AgendaState } from '../../src-shared/domain/agenda-item.ts';
import type { MeetingKind } from '../../src-shared/domain/meeting.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import type { RecordEntry, RecordKind, RecordLanguage } from '../../src-shared/domain/record.ts';
import { getBody } from '../body/body-store.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { newId } from '../database/new-id.ts';
import { found, insertRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import type { RecordRequest } from '../word/record-kinds.ts';
import { versionToName } from './kept-minutes.ts';
import { lastChangeDay } from './last-change.ts';
import { isDraftRecord, recordFileName } from './record-file-name.ts';

interface RecordColumns {
  id: string;
  kind: RecordKind;
  meeting_id: string | null;
  language: RecordLanguage;
  file_name: string;
  sha256: string;
  size: number;
  made_from: number;
  template: string;
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
  size: row.size,
  madeFrom: row.made_from,
  template: row.template,
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
  return { ...written, id: newId(now.getTime()), writtenAt: now.toISOString() };
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
    size: entry.size,
    made_from: entry.madeFrom,
    template: entry.template,
    written_at: entry.writtenAt,
    written_by: entry.writtenBy,
  });
}

/** What the file of a record will be called, without gathering the whole record. @throws RegisterError 'not-found' */
export function fileNameOf(
  db: ReadableDatabase,
  { kind, meetingId, language, asOf, versionId }: RecordRequest,
): string {
  if (meetingId === null) {
    const day = asOf ?? lastChangeDay(db, getBody(db).timeZone) ?? '';
    return recordFileName({ kind, language, meeting: null, draft: false, asOf: day, version: null });
  }
  const { agenda_state, minutes_state, ...meeting } = found(
    db.one<{
      kind: MeetingKind;
      ordinal: number;
      date: string;
      agenda_state: AgendaState;
      minutes_state: MinutesState | null;
    }>(sql`
      SELECT m.kind, m.ordinal, m.date, m.agenda_state, r.state AS minutes_state
      FROM meeting AS m LEFT JOIN minutes AS r ON r.meeting_id = m.id WHERE m.id = ${meetingId}`),
    'meeting',
    meetingId,
  );
  const kept = kind === 'minutes' ? versionToName(db, { meetingId, versionId }) : null;
  const draft = isDraftRecord(kind, {
    agenda: agenda_state,
    minutes: (versionId == null ? null : kept?.state) ?? minutes_state ?? 'drafting',
  });
  const named = kept?.meeting ?? meeting;
  const version = versionId == null ? null : (kept?.number ?? null);
  return recordFileName({ kind, language, meeting: named, draft, asOf: named.date, version });
}
