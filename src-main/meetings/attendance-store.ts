import type { z } from 'zod';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import {
  type Attendance,
  type AttendanceFields,
  type AttendanceMark,
  type NewAttendee,
  type Reply,
  outcomeAfterReply,
} from '../../src-shared/domain/attendance.ts';
import { type ClockTime, type IsoDate, inLanguage } from '../../src-shared/domain/common.ts';
import { bilingualOf } from '../../src-shared/domain/khmer.ts';
import type { Meeting } from '../../src-shared/domain/meeting.ts';
import { roleCountsForQuorum } from '../../src-shared/domain/person.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import {
  type Changes,
  flag,
  found,
  insertRow,
  mustExist,
  sqlHolds,
  sqlIds,
  updateRow,
} from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { byProtocol, readAttendance, replaceIntervals } from './attendance-rows.ts';
import { snapshotColumns, snapshotsOn } from './attendance-snapshot.ts';
import { openMeeting } from './meetings-store.ts';
import { createOrganisation } from '../people/organisations-store.ts';
import { createPerson } from '../people/people-store.ts';
import { type Presence, changed, departed, marked } from './presence.ts';

/** Who was asked to a meeting and who came, the chair first and the secretary last. */
export function listAttendance(db: ReadableDatabase, meetingId: string): Attendance[] {
  return readAttendance(db, sql`t.meeting_id = ${meetingId}`).toSorted(byProtocol);
}

/** Puts people on the list of a meeting who are not on it yet; answers the rows of all of them. */
export function addAttendance(
  db: WritableDatabase,
  meetingId: string,
  personIds: readonly string[],
  invited: boolean,
): { ids: string[]; added: number } {
  const meeting = openMeeting(db, meetingId);
  mustExist(db, 'person', personIds);
  const rows = new Map(
    db
      .all<{ id: string; person_id: string }>(
        sql`SELECT id, person_id FROM attendance WHERE meeting_id = ${meetingId} AND person_id IN ${sqlIds(personIds)}`,
      )
      .map((row) => [row.person_id, row.id]),
  );
  const wanted = [...new Set(personIds)];
  const missing = wanted.filter((id) => !rows.has(id));
  for (const [personId, snapshot] of snapshotsOn(db, missing, meeting.date)) {
    const id = insertRow(db, 'attendance', {
      meeting_id: meetingId,
      person_id: personId,
      ...snapshotColumns(snapshot),
      invited: flag(invited),
    });
    rows.set(personId, id);
  }
  return { ids: wanted.flatMap((id) => rows.get(id) ?? []), added: missing.length };
}

/** Writes down somebody at the door, with an organisation that may be new too; answers the person. */
export function createAttendee(db: WritableDatabase, attendee: NewAttendee, today: IsoDate): string {
  const { organisationName, ...form } = attendee;
  if (form.organisationId !== null || organisationName === '') return createPerson(db, form, today);
  const name = bilingualOf(organisationName);
  const organisationId = createOrganisation(db, { name, acronym: '', kind: 'other', parentId: null });
  return createPerson(db, { ...form, organisationId }, today);
}

/**
 * Everybody with a role on a day. An organisation that has a role speaks through its people with a role; where
 * it named none, everybody who works there is meant.
 */
export function membersOn(db: ReadableDatabase, date: IsoDate): string[] {
  const people = db.all<{ id: string }>(sql`
    SELECT m.person_id AS id FROM membership AS m WHERE m.person_id IS NOT NULL AND ${sqlHolds('m', date)}
    UNION
    SELECT a.person_id FROM membership AS m JOIN affiliation AS a ON a.organisation_id = m.organisation_id
    WHERE ${sqlHolds('m', date)} AND ${sqlHolds('a', date)} AND NOT EXISTS (
      SELECT 1 FROM affiliation AS c JOIN membership AS named ON named.person_id = c.person_id
      WHERE c.organisation_id = m.organisation_id AND ${sqlHolds('c', date)} AND ${sqlHolds('named', date)})`);
  return people.map((person) => person.id);
}

/** Invites everybody with a role on the day of the meeting who is not on its list yet. */
export function inviteMembers(db: WritableDatabase, meetingId: string): number {
  return addAttendance(db, meetingId, membersOn(db, openMeeting(db, meetingId).date), true).added;
}

/** Rows to change, with their meetings, which are not closed. @throws RegisterError 'not-found' */
function rowsToChange(
  db: ReadableDatabase,
  ids: readonly string[],
): { rows: Attendance[]; meetings: Map<string, Meeting> } {
  mustExist(db, 'attendance', ids);
  const rows = readAttendance(db, sql`t.id IN ${sqlIds(ids)}`);
  const meetings = new Map<string, Meeting>();
  for (const { meetingId } of rows) {
    if (!meetings.has(meetingId)) meetings.set(meetingId, openMeeting(db, meetingId));
  }
  return { rows, meetings };
}

function savePresence(db: WritableDatabase, before: Attendance, after: Presence): void {
  updateRow(db, 'attendance', before.id, {
    outcome: after.outcome,
    represented_by_id: after.representedById,
  });
  if (after.intervals !== before.intervals) replaceIntervals(db, before.id, after.intervals);
}

/** Marks rows with one keystroke; answers them as they were. */
export function markAttendance(
  db: WritableDatabase,
  ids: readonly string[],
  mark: z.infer<typeof AttendanceMark>,
  at: ClockTime | null,
): Attendance[] {
  const { rows, meetings } = rowsToChange(db, ids);
  for (const row of rows) {
    const start = meetings.get(row.meetingId)?.start ?? '00:00';
    savePresence(db, row, marked(row, mark, at, start));
  }
  return rows;
}

/** Writes down what people answered; who declines is noted with apologies unless something else is said already. */
export function replyAttendance(db: WritableDatabase, ids: readonly string[], reply: Reply): Attendance[] {
  const { rows } = rowsToChange(db, ids);
  for (const row of rows) {
    updateRow(db, 'attendance', row.id, {
      reply,
      outcome: outcomeAfterReply(row.outcome, row.reply, reply),
    });
  }
  return rows;
}

/** Those of some people who are there leave. */
export function leaveAttendance(db: WritableDatabase, ids: readonly string[], at: ClockTime): Attendance[] {
  const { rows, meetings } = rowsToChange(db, ids);
  const there = rows.filter((row) => row.outcome === 'attended');
  for (const row of there) {
    savePresence(db, row, departed(row, at, meetings.get(row.meetingId)?.start ?? '00:00'));
  }
  return there;
}

/** Says who spoke for some people: somebody who comes onto the list of the meeting, or nobody that is named. */
export function representAttendance(
  db: WritableDatabase,
  ids: readonly string[],
  personId: string | null,
): Attendance[] {
  const { rows, meetings } = rowsToChange(db, ids);
  const [meeting, ...others] = meetings.keys();
  if (others.length > 0 || meeting === undefined) {
    throw new RegisterError('not-allowed', 'The rows are of more than one meeting');
  }
  const [by] = personId === null ? [null] : addAttendance(db, meeting, [personId], false).ids;
  for (const row of rows) {
    if (row.id === by) continue;
    savePresence(db, row, { outcome: 'represented', intervals: [], representedById: by ?? null });
  }
  return rows;
}

/** Changes one row; answers it as it was. */
export function updateAttendance(
  db: WritableDatabase,
  id: string,
  changes: Changes<AttendanceFields>,
): Attendance {
  const { rows, meetings } = rowsToChange(db, [id]);
  const row = found(rows[0], 'attendance', id);
  mustExist(db, 'organisation', [changes.organisationId]);
  checkRepresentative(db, row, changes.representedById);
  // A capacity chosen by hand brings its own say in the quorum.
  const recast = changes.capacity !== undefined && changes.capacity !== row.capacity;
  updateRow(db, 'attendance', id, {
    organisation_id: changes.organisationId,
    position_en: changes.position?.en,
    position_km: changes.position?.km,
    capacity: changes.capacity,
    counts_for_quorum: recast ? flag(roleCountsForQuorum(changes.capacity ?? null)) : undefined,
    invited: flag(changes.invited),
    reply: changes.reply,
    note: changes.note,
  });
  const online = meetings.get(row.meetingId)?.mode === 'online';
  const outcome =
    changes.outcome ??
    (changes.reply === undefined ? undefined : outcomeAfterReply(row.outcome, row.reply, changes.reply));
  savePresence(db, row, changed(row, { ...changes, outcome }, online ? 'online' : 'room'));
  return row;
}

function checkRepresentative(db: ReadableDatabase, row: Attendance, id: string | null | undefined): void {
  if (typeof id !== 'string') return;
  const other = db.one<{ meeting_id: string }>(sql`SELECT meeting_id FROM attendance WHERE id = ${id}`);
  if (id === row.id || found(other, 'attendance', id).meeting_id !== row.meetingId) {
    throw new RegisterError('invalid-input', 'Somebody else at the same meeting speaks for the person', {
      fields: { representedById: 'not-allowed' },
    });
  }
}

/** Takes rows off the list; answers them as they were. */
export function removeAttendance(db: WritableDatabase, ids: readonly string[]): Attendance[] {
  const { rows } = rowsToChange(db, ids);
  db.run(sql`DELETE FROM attendance WHERE id IN ${sqlIds(ids)}`);
  return rows;
}

/** Who a step on some rows was about: "Sok Dara", or "Sok Dara +3". */
export function attendanceSubject(rows: readonly Attendance[]): string {
  const first = rows[0] ? inLanguage(rows[0].person.name, 'en') : '';
  return rows.length > 1 ? `${first} +${rows.length - 1}` : first;
}
