import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { AgendaState } from '../../src-shared/domain/agenda-item.ts';
import type { Party } from '../../src-shared/domain/common.ts';
import { inLanguage } from '../../src-shared/domain/in-language.ts';
import type { Meeting, MeetingFields, MeetingRow, MeetingState } from '../../src-shared/domain/meeting.ts';
import { codeOf, nextMeetingStates } from '../../src-shared/domain/meeting-rules.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import {
  meetingCanBeEdited,
  minutesCanBeEdited,
  reachableMeetingStates,
} from '../../src-shared/domain/minutes-rules.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import {
  type Changes,
  type Columns,
  deleteRow,
  found,
  insertRow,
  mustExist,
  updateRow,
  withChanges,
} from '../database/rows.ts';
import { sql } from '../database/sql.ts';

export interface MeetingColumns {
  id: string;
  kind: Meeting['kind'];
  ordinal: number;
  title_en: string;
  title_km: string;
  date: string;
  start_time: string;
  end_time: string;
  time_zone: string;
  venue_en: string;
  venue_km: string;
  mode: Meeting['mode'];
  online_link: string;
  chair_id: string | null;
  state: MeetingState;
  agenda_state: AgendaState;
}

export const meetingOf = (row: MeetingColumns): Meeting => ({
  id: row.id,
  kind: row.kind,
  ordinal: row.ordinal,
  title: { en: row.title_en, km: row.title_km },
  date: row.date,
  start: row.start_time,
  end: row.end_time,
  timeZone: row.time_zone,
  venue: { en: row.venue_en, km: row.venue_km },
  mode: row.mode,
  onlineLink: row.online_link,
  chairId: row.chair_id,
  state: row.state,
});

const meetingColumns = (fields: Changes<MeetingFields>): Columns => ({
  kind: fields.kind,
  ordinal: fields.ordinal,
  title_en: fields.title?.en,
  title_km: fields.title?.km,
  date: fields.date,
  start_time: fields.start,
  end_time: fields.end,
  time_zone: fields.timeZone,
  venue_en: fields.venue?.en,
  venue_km: fields.venue?.km,
  mode: fields.mode,
  online_link: fields.onlineLink,
  chair_id: fields.chairId,
});

/** A meeting with the states of its papers. */
export interface MeetingFile {
  meeting: Meeting;
  chair: Party | null;
  agendaState: AgendaState;
  minutesState: MinutesState;
}

/** Every meeting, the newest first, with what there is of it. */
export function listMeetings(db: ReadableDatabase): MeetingRow[] {
  const rows = db.all<
    MeetingColumns & {
      minutes_state: MinutesState | null;
      items: number;
      present: number;
      decisions: number;
      actions: number;
      open_actions: number;
    }
  >(sql`
    SELECT m.*, s.state AS minutes_state,
      (SELECT count(*) FROM agenda_item WHERE meeting_id = m.id) AS items,
      (SELECT count(*) FROM attendance WHERE meeting_id = m.id AND outcome = 'attended') AS present,
      (SELECT count(*) FROM decision WHERE meeting_id = m.id) AS decisions,
      (SELECT count(*) FROM action WHERE meeting_id = m.id) AS actions,
      (SELECT count(*) FROM action WHERE meeting_id = m.id AND state IN ('open', 'in-progress')) AS open_actions
    FROM meeting AS m LEFT JOIN minutes AS s ON s.meeting_id = m.id
    ORDER BY m.date DESC, m.start_time DESC, m.id DESC`);
  return rows.map((row) =>
    Object.assign(meetingOf(row), {
      minutesState: row.minutes_state ?? 'drafting',
      counts: {
        items: row.items,
        present: row.present,
        decisions: row.decisions,
        actions: row.actions,
        openActions: row.open_actions,
      },
    }),
  );
}

/** One meeting. @throws RegisterError 'not-found' */
export function getMeeting(db: ReadableDatabase, id: string): Meeting {
  return meetingOf(found(db.one<MeetingColumns>(sql`SELECT * FROM meeting WHERE id = ${id}`), 'meeting', id));
}

/** One meeting with its chair and the states of its papers. @throws RegisterError 'not-found' */
export function getMeetingFile(db: ReadableDatabase, id: string): MeetingFile {
  const row = db.one<
    MeetingColumns & {
      minutes_state: MinutesState | null;
      chair_name_en: string | null;
      chair_name_km: string | null;
    }
  >(sql`
    SELECT m.*, s.state AS minutes_state, p.name_en AS chair_name_en, p.name_km AS chair_name_km
    FROM meeting AS m
    LEFT JOIN minutes AS s ON s.meeting_id = m.id
    LEFT JOIN person AS p ON p.id = m.chair_id
    WHERE m.id = ${id}`);
  const meeting = found(row, 'meeting', id);
  return {
    meeting: meetingOf(meeting),
    chair:
      meeting.chair_id === null
        ? null
        : {
            kind: 'person',
            id: meeting.chair_id,
            name: { en: meeting.chair_name_en ?? '', km: meeting.chair_name_km ?? '' },
            short: '',
          },
    agendaState: meeting.agenda_state,
    minutesState: meeting.minutes_state ?? 'drafting',
  };
}

/** What a meeting is called beside Undo, in any language: its title, else its number and day. */
export function meetingSubject(meeting: Pick<Meeting, 'title' | 'ordinal' | 'date'>): string {
  return inLanguage(meeting.title, 'en') || `${meeting.ordinal} (${meeting.date})`;
}

/**
 * The meeting, for a change to what its papers say of it.
 * @throws RegisterError 'frozen' when it is closed, or its minutes were adopted.
 */
export function openMeeting(db: ReadableDatabase, id: string): Meeting {
  const { meeting, minutesState } = getMeetingFile(db, id);
  if (!meetingCanBeEdited(meeting.state, minutesState)) {
    throw new RegisterError('frozen', `The meeting is ${meeting.state}, its minutes are ${minutesState}`);
  }
  return meeting;
}

/**
 * The meeting, for a change to what heads its minutes: the items of its agenda.
 * @throws RegisterError 'frozen' also when its minutes were circulated; they can be taken back.
 */
export function openHeadings(db: ReadableDatabase, id: string): Meeting {
  const meeting = openMeeting(db, id);
  if (!minutesCanBeEdited(getMeetingFile(db, id).minutesState)) {
    throw new RegisterError('frozen', 'The minutes were circulated');
  }
  return meeting;
}

/** What the schema of one field cannot see: the number is free, the end comes after the start, the chair is there. */
function checkMeeting(db: ReadableDatabase, fields: MeetingFields, id: string | null): void {
  const same = db.one<{ id: string }>(
    sql`SELECT id FROM meeting WHERE kind = ${fields.kind} AND ordinal = ${fields.ordinal} AND id IS NOT ${id}`,
  );
  if (same !== undefined) {
    throw new RegisterError('invalid-input', 'There is a meeting of this kind and number', {
      fields: { ordinal: 'duplicate' },
    });
  }
  if (fields.end <= fields.start) {
    throw new RegisterError('invalid-input', 'The meeting ends before it starts', {
      fields: { end: 'ends-before-start' },
    });
  }
  mustExist(db, 'person', [fields.chairId]);
}

/** Plans a meeting, with its empty minutes; answers its id. */
export function createMeeting(db: WritableDatabase, fields: MeetingFields): string {
  checkMeeting(db, fields, null);
  const id = insertRow(db, 'meeting', meetingColumns(fields));
  insertRow(db, 'minutes', { meeting_id: id });
  return id;
}

/**
 * Changes a meeting; a new kind or number gives its decisions and actions new codes.
 * @throws RegisterError 'frozen' when it is closed, or its codes were sent out with the minutes.
 */
export function updateMeeting(db: WritableDatabase, id: string, changes: Changes<MeetingFields>): Meeting {
  const before = openMeeting(db, id);
  const after = withChanges(before, changes);
  checkMeeting(db, after, id);
  updateRow(db, 'meeting', id, meetingColumns(changes));
  if (before.kind !== after.kind || before.ordinal !== after.ordinal) recode(db, after);
  return after;
}

/** Gives the decisions and actions of a meeting the codes that follow from its kind and number. */
function recode(db: WritableDatabase, meeting: Meeting): void {
  if (!minutesCanBeEdited(getMeetingFile(db, meeting.id).minutesState)) {
    throw new RegisterError('frozen', 'The codes were circulated with the minutes');
  }
  const numbered = (table: 'decision' | 'action') =>
    db.all<{ id: string; ordinal: number }>(
      table === 'decision'
        ? sql`SELECT id, ordinal FROM decision WHERE meeting_id = ${meeting.id}`
        : sql`SELECT id, ordinal FROM action WHERE meeting_id = ${meeting.id}`,
    );
  for (const { id, ordinal } of numbered('decision')) {
    db.run(sql`UPDATE decision SET code = ${codeOf('D', meeting, ordinal)} WHERE id = ${id}`);
  }
  for (const { id, ordinal } of numbered('action')) {
    db.run(sql`UPDATE action SET code = ${codeOf('A', meeting, ordinal)} WHERE id = ${id}`);
  }
}

/**
 * Takes a meeting to another state.
 * @throws RegisterError 'not-allowed'; 'frozen' for one whose minutes were circulated and that was not to be held
 */
export function setMeetingState(db: WritableDatabase, id: string, state: MeetingState): Meeting {
  const { meeting, minutesState } = getMeetingFile(db, id);
  if (meeting.state === state) return meeting;
  if (!nextMeetingStates(meeting.state).includes(state)) {
    throw new RegisterError('not-allowed', `From ${meeting.state} to ${state}`);
  }
  if (!reachableMeetingStates(meeting.state, minutesState).includes(state)) {
    throw new RegisterError('frozen', `The minutes are ${minutesState}`);
  }
  updateRow(db, 'meeting', id, { state });
  return meeting;
}

/**
 * Removes a meeting with its agenda and its list of invited people.
 * @throws RegisterError 'in-use' when anything was minuted, anybody was there, or it adopted or corrected minutes;
 *   'frozen' when it is closed or its own minutes are out.
 */
function removeMeeting(db: WritableDatabase, id: string): Meeting {
  const meeting = openHeadings(db, id);
  const used = found(
    db.one<{ minutes: number; attendance: number }>(sql`
      SELECT EXISTS (SELECT 1 FROM minutes_entry WHERE meeting_id = ${id})
          OR EXISTS (SELECT 1 FROM minutes WHERE adopted_at_id = ${id})
          OR EXISTS (SELECT 1 FROM correction WHERE agreed_at_id = ${id}) AS minutes,
        EXISTS (SELECT 1 FROM attendance WHERE meeting_id = ${id} AND outcome = 'attended') AS attendance`),
    'meeting',
    id,
  );
  const where = (['minutes', 'attendance'] as const).filter((name) => used[name] === 1);
  if (where.length > 0) {
    throw new RegisterError('in-use', 'The meeting took place', { details: { where: where.join(',') } });
  }
  deleteRow(db, 'meeting', id);
  return meeting;
}

/**
 * Removes meetings, but for those that cannot go: they are told.
 * @throws RegisterError as for one meeting, when none can go.
 */
export function removeMeetings(
  db: WritableDatabase,
  ids: readonly string[],
): { removed: Meeting[]; kept: string[] } {
  const removed: Meeting[] = [];
  const kept: { id: string; why: RegisterError }[] = [];
  for (const id of new Set(ids)) {
    try {
      removed.push(removeMeeting(db, id));
    } catch (error) {
      // It was refused before anything of it was touched.
      if (!(error instanceof RegisterError) || !['in-use', 'frozen'].includes(error.code)) throw error;
      kept.push({ id, why: error });
    }
  }
  const [first] = kept;
  if (removed.length === 0 && first !== undefined) throw first.why;
  return { removed, kept: kept.map(({ id }) => id) };
}
