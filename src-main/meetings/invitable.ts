import type { Capacity, Invitable } from '../../src-shared/domain/attendance.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { compareTexts } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { snapshotsOn } from './attendance-snapshot.ts';
import { getMeeting } from './meetings-store.ts';

interface PersonColumns {
  id: string;
  honorific: string;
  name_en: string;
  name_km: string;
  listed: number;
  previous: number;
}

interface OrganisationColumns {
  id: string;
  name_en: string;
  name_km: string;
  acronym: string;
}

/** Whoever speaks for nobody sits as a guest: that is no role to invite by. */
const roleOf = (capacity: Capacity | undefined) =>
  capacity === undefined || capacity === 'guest' ? null : capacity;

/** Everybody who could be invited to a meeting, with the post and role they hold on its day. */
export function listInvitable(db: ReadableDatabase, meetingId: string): Invitable[] {
  const meeting = getMeeting(db, meetingId);
  const before = db.one<{ id: string }>(sql`
    SELECT id FROM meeting AS m
    WHERE m.id <> ${meetingId} AND m.state <> 'cancelled' AND (m.date, m.start_time) < (${meeting.date}, ${meeting.start})
      AND EXISTS (SELECT 1 FROM attendance WHERE meeting_id = m.id)
    ORDER BY m.kind = ${meeting.kind} DESC, m.date DESC, m.start_time DESC LIMIT 1`);
  const people = db.all<PersonColumns>(sql`
    SELECT p.id, p.honorific, p.name_en, p.name_km,
      EXISTS (SELECT 1 FROM attendance WHERE meeting_id = ${meetingId} AND person_id = p.id) AS listed,
      EXISTS (SELECT 1 FROM attendance WHERE meeting_id = ${before?.id ?? null} AND person_id = p.id AND invited = 1)
        AS previous
    FROM person AS p`);
  const snapshots = snapshotsOn(
    db,
    people.map((person) => person.id),
    meeting.date,
  );
  const organisations = new Map(
    db
      .all<OrganisationColumns>(sql`SELECT id, name_en, name_km, acronym FROM organisation`)
      .map(({ id, name_en, name_km, acronym }) => [id, { id, name: { en: name_en, km: name_km }, acronym }]),
  );
  return people
    .map((person) => {
      const snapshot = snapshots.get(person.id);
      return {
        id: person.id,
        honorific: person.honorific,
        name: { en: person.name_en, km: person.name_km },
        organisation: organisations.get(snapshot?.organisationId ?? '') ?? null,
        capacity: roleOf(snapshot?.capacity),
        previous: person.previous === 1,
        listed: person.listed === 1,
      };
    })
    .toSorted((a, b) => compareTexts(a.name, b.name));
}
