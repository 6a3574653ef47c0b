import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { Correction, CorrectionFields } from '../../src-shared/domain/correction.ts';
import { type MinutesState, isDraft, minutesCanBeEdited } from '../../src-shared/domain/minutes.ts';
import type { RichText } from '../../src-shared/domain/rich-text.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type Placed, positionAfter } from '../database/position.ts';
import { type Changes, deleteRow, found, insertRow, mustExist, updateRow } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';
import { type MeetingRefColumns, meetingRefOf, sqlMeetingRef } from '../meetings/meeting-ref.ts';

type MaybeMeeting = { [Name in keyof MeetingRefColumns]: MeetingRefColumns[Name] | null };

const hasMeeting = (row: MaybeMeeting): row is MeetingRefColumns => row.meeting_id !== null;

/** The columns of the meeting are those of the one that agreed. */
interface CorrectionColumns {
  id: string;
  of_meeting_id: string;
  entry_id: string | null;
  agreed_at_id: string | null;
  stage: Correction['stage'];
  on_date: IsoDate;
  body: string;
  reason: string;
}

const correctionOf = (row: CorrectionColumns & MaybeMeeting): Correction => ({
  id: row.id,
  meetingId: row.of_meeting_id,
  entryId: row.entry_id,
  // Only texts that passed the schema are ever written.
  body: JSON.parse(row.body) as RichText,
  reason: row.reason,
  onDate: row.on_date,
  stage: row.stage,
  agreedAtId: row.agreed_at_id,
  agreedAt: hasMeeting(row) ? meetingRefOf(row) : null,
});

const read = (db: ReadableDatabase, which: Sql): Correction[] =>
  db
    .all<CorrectionColumns & MaybeMeeting>(sql`
      SELECT c.id, c.meeting_id AS of_meeting_id, c.entry_id, c.agreed_at_id, c.stage, c.on_date, c.body, c.reason,
        ${sqlMeetingRef('m')}
      FROM correction AS c LEFT JOIN meeting AS m ON m.id = c.agreed_at_id
      WHERE ${which} ORDER BY c.position, c.id`)
    .map(correctionOf);

/** The corrections of the minutes of a meeting in the order they were made. */
export const listCorrections = (db: ReadableDatabase, meetingId: string): Correction[] =>
  read(db, sql`c.meeting_id = ${meetingId}`);

/** @throws RegisterError 'not-found' */
const getCorrection = (db: ReadableDatabase, id: string): Correction =>
  found(read(db, sql`c.id = ${id}`)[0], 'correction', id);

const stateOf = (db: ReadableDatabase, meetingId: string): MinutesState =>
  found(
    db.one<{ state: MinutesState }>(sql`SELECT state FROM minutes WHERE meeting_id = ${meetingId}`),
    'minutes',
    meetingId,
  ).state;

/** A correction is of an entry of the same minutes, and agreed at a meeting that is there. */
function check(db: ReadableDatabase, meetingId: string, fields: Changes<CorrectionFields>): void {
  mustExist(db, 'meeting', [fields.agreedAtId]);
  if (fields.entryId == null) return;
  const entry = db.one<{ meeting_id: string }>(
    sql`SELECT meeting_id FROM minutes_entry WHERE id = ${fields.entryId}`,
  );
  if (found(entry, 'minutes_entry', fields.entryId).meeting_id !== meetingId) {
    throw new RegisterError('not-allowed', 'An entry of other minutes');
  }
}

const columnsOf = (fields: Changes<CorrectionFields>) => ({
  entry_id: fields.entryId,
  agreed_at_id: fields.agreedAtId,
  on_date: fields.onDate,
  body: fields.body && JSON.stringify(fields.body),
  reason: fields.reason,
});

/**
 * Notes a correction: of circulated minutes for when they are adopted, of adopted ones for good.
 * @throws RegisterError 'not-allowed' while the text itself can be changed
 */
export function addCorrection(db: WritableDatabase, meetingId: string, fields: CorrectionFields): string {
  const state = stateOf(db, meetingId);
  if (minutesCanBeEdited(state)) {
    throw new RegisterError('not-allowed', 'The text itself can still be changed');
  }
  check(db, meetingId, fields);
  const others = db.all<Placed>(
    sql`SELECT id, position FROM correction WHERE meeting_id = ${meetingId} ORDER BY position, id`,
  );
  return insertRow(db, 'correction', {
    meeting_id: meetingId,
    stage: isDraft(state) ? 'adoption' : 'later',
    position: positionAfter(others, others.at(-1)?.id ?? null),
    ...columnsOf(fields),
  });
}

/** What the minutes were adopted with stays as it is. */
function openCorrection(db: ReadableDatabase, id: string): Correction {
  const correction = getCorrection(db, id);
  if (correction.stage === 'adoption' && !isDraft(stateOf(db, correction.meetingId))) {
    throw new RegisterError('frozen', 'The minutes were adopted with this correction');
  }
  return correction;
}

/** Changes a correction; answers it as it was. */
export function updateCorrection(
  db: WritableDatabase,
  id: string,
  changes: Changes<CorrectionFields>,
): Correction {
  const correction = openCorrection(db, id);
  check(db, correction.meetingId, changes);
  updateRow(db, 'correction', id, columnsOf(changes));
  return correction;
}

/** Removes a correction; answers it as it was. */
export function removeCorrection(db: WritableDatabase, id: string): Correction {
  const correction = openCorrection(db, id);
  deleteRow(db, 'correction', id);
  return correction;
}

/** The corrections noted so far were agreed to by the meeting that adopts the minutes. */
export function agreeToCorrections(db: WritableDatabase, meetingId: string, atId: string): void {
  for (const { id, stage, agreedAtId } of listCorrections(db, meetingId)) {
    if (stage === 'adoption' && agreedAtId === null) updateRow(db, 'correction', id, { agreed_at_id: atId });
  }
}
