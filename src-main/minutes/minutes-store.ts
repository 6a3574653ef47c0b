import type { CallOutput, CallParsed } from '../../src-shared/contract/calls.ts';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { type IsoDate, assertNever } from '../../src-shared/domain/common.ts';
import { type MinutesState, nextMinutesStates } from '../../src-shared/domain/minutes.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type Columns, found, updateRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { type MeetingRefColumns, meetingRefOf, sqlMeetingRef } from '../meetings/meeting-ref.ts';
import { getMeeting, setMeetingState } from '../meetings/meetings-store.ts';
import { agreeToCorrections, listCorrections } from './corrections-store.ts';
import { entriesOfMeeting } from './entries-store.ts';
import { keepMinutesVersion, takeBackVersion } from './versions-store.ts';

interface MinutesColumns {
  id: string;
  state: MinutesState;
  circulated_on: IsoDate | null;
  comment_deadline: IsoDate | null;
  adopted_on: IsoDate | null;
}

/** The columns of the meeting that adopted them, if any. */
type MaybeMeeting = { [Name in keyof MeetingRefColumns]: MeetingRefColumns[Name] | null };

const hasMeeting = (row: MaybeMeeting): row is MeetingRefColumns => row.meeting_id !== null;

function getRow(db: ReadableDatabase, meetingId: string): MinutesColumns & MaybeMeeting {
  return found(
    db.one<MinutesColumns & MaybeMeeting>(sql`
      SELECT s.id, s.state, s.circulated_on, s.comment_deadline, s.adopted_on, ${sqlMeetingRef('m')}
      FROM minutes AS s LEFT JOIN meeting AS m ON m.id = s.adopted_at_id WHERE s.meeting_id = ${meetingId}`),
    'minutes',
    meetingId,
  );
}

/** The minutes of a meeting, entries as they are read. @throws RegisterError 'not-found' */
export function getMinutes(db: ReadableDatabase, meetingId: string): CallOutput<'minutes.get'> {
  const row = getRow(db, meetingId);
  return {
    state: row.state,
    circulatedOn: row.circulated_on,
    commentDeadline: row.comment_deadline,
    adoptedOn: row.adopted_on,
    adoptedAt: hasMeeting(row) ? meetingRefOf(row) : null,
    entries: entriesOfMeeting(db, meetingId),
    corrections: listCorrections(db, meetingId),
  };
}

/**
 * Takes minutes to another state; circulated, they mark their meeting as held. What is circulated or adopted is kept
 * as a version; taken back to drafting, that version stays with the reason.
 * @throws RegisterError 'not-allowed'
 */
export function setMinutesState(
  db: WritableDatabase,
  change: CallParsed<'minutes.setState'>,
  today: IsoDate,
): void {
  const { meetingId, state } = change;
  const row = getRow(db, meetingId);
  if (row.state === state) return;
  if (!nextMinutesStates(row.state).includes(state)) {
    throw new RegisterError('not-allowed', `From ${row.state} to ${state}`);
  }
  if (state === 'circulated') markAsHeld(db, meetingId);
  updateRow(db, 'minutes', row.id, { state, ...columnsOf(db, change, today) });
  if (state === 'adopted' && change.atId) agreeToCorrections(db, meetingId, change.atId);
  if (state === 'circulated' || state === 'adopted') keepMinutesVersion(db, meetingId, state);
  if (state === 'drafting' && row.state === 'circulated') {
    takeBackVersion(db, meetingId, { on: today, reason: change.reason ?? '' });
  }
}

/** Minutes that others get say that the meeting took place: the register says so too. */
function markAsHeld(db: WritableDatabase, meetingId: string): void {
  const { state } = getMeeting(db, meetingId);
  if (state === 'planned' || state === 'convened') setMeetingState(db, meetingId, 'held');
}

/** What goes with a state. */
function columnsOf(db: ReadableDatabase, change: CallParsed<'minutes.setState'>, today: IsoDate): Columns {
  switch (change.state) {
    case 'drafting':
      return { circulated_on: null, comment_deadline: null };
    case 'circulated':
      return { circulated_on: change.on ?? today, comment_deadline: change.deadline ?? null };
    case 'adopted': {
      const atId = change.atId ?? null;
      if (atId !== null) {
        const at = getMeeting(db, atId);
        if (atId === change.meetingId || at.date < getMeeting(db, change.meetingId).date) {
          throw new RegisterError('not-allowed', 'Adopted at a later meeting');
        }
      }
      return { adopted_on: change.on ?? today, adopted_at_id: atId };
    }
    case 'with-chair':
    case 'locked':
      return {};
    default:
      return assertNever(change);
  }
}
