import type { CallOutput } from '../../src-shared/contract/calls.ts';
import type { Meeting, MeetingRef } from '../../src-shared/domain/meeting.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { groupedBy } from '../grouped-by.ts';
import { sqlIds } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { listPapers } from '../papers/papers-store.ts';
import { numbersOfItems } from './agenda-numbers.ts';
import { listAgenda } from './agenda-store.ts';
import { type MeetingRefColumns, meetingRefOf, sqlMeetingRef } from './meeting-ref.ts';
import { getMeeting } from './meetings-store.ts';

/** A meeting as others refer to it. */
export const refOf = ({ id, kind, ordinal, title, date }: Meeting): MeetingRef => ({
  id,
  kind,
  ordinal,
  title,
  date,
});

export interface ItemPlace {
  meeting: MeetingRef;
  number: string;
}

/** Where items stand: the meeting and the number, by the ids of the items. */
export function placesOf(db: ReadableDatabase, itemIds: readonly string[]): Map<string, ItemPlace> {
  const rows = db.all<{ id: string; meeting_id: string }>(
    sql`SELECT id, meeting_id FROM agenda_item WHERE id IN ${sqlIds(itemIds)}`,
  );
  const places = new Map<string, ItemPlace>();
  for (const meetingId of new Set(rows.map((row) => row.meeting_id))) {
    const meeting = refOf(getMeeting(db, meetingId));
    const numbers = numbersOfItems(db, meetingId);
    for (const row of rows) {
      if (row.meeting_id === meetingId) places.set(row.id, { meeting, number: numbers.get(row.id) ?? '' });
    }
  }
  return places;
}

/** Where each item of an agenda leads: minutes, topic, the meeting it came from or went to, papers. `next`: the meeting that takes up what is deferred. */
export function agendaLinks(
  db: ReadableDatabase,
  meetingId: string,
  next: MeetingRef | null,
): CallOutput<'agenda.links'> {
  const items = listAgenda(db, meetingId);
  const ofMeeting = sql`i.meeting_id = ${meetingId}`;
  const minutes = new Map(
    db
      .all<MeetingRefColumns & { itemId: string; minutesState: MinutesState }>(
        sql`SELECT i.id AS itemId, ${sqlMeetingRef('m')}, coalesce(s.state, 'drafting') AS minutesState
            FROM agenda_item AS i JOIN meeting AS m ON m.id = i.minutes_of_id
            LEFT JOIN minutes AS s ON s.meeting_id = m.id WHERE ${ofMeeting}`,
      )
      .map((row) => [row.itemId, { ...meetingRefOf(row), minutesState: row.minutesState }]),
  );
  const topics = new Map(
    db
      .all<{ itemId: string; id: string; title_en: string; title_km: string }>(
        sql`SELECT i.id AS itemId, t.id, t.title_en, t.title_km
            FROM agenda_item AS i JOIN topic AS t ON t.id = i.topic_id WHERE ${ofMeeting}`,
      )
      .map((row) => [row.itemId, { id: row.id, title: { en: row.title_en, km: row.title_km } }]),
  );
  const takenUp = new Map(
    db
      .all<{ id: string; by: string }>(
        sql`SELECT i.id, n.id AS by FROM agenda_item AS i JOIN agenda_item AS n ON n.carried_from_id = i.id
            JOIN meeting AS m ON m.id = n.meeting_id AND m.state <> 'cancelled' WHERE ${ofMeeting}`,
      )
      .map((row) => [row.id, row.by]),
  );
  const places = placesOf(db, [
    ...items.map((item) => item.carriedFromId).filter((id) => id !== null),
    ...takenUp.values(),
  ]);
  const papers = groupedBy(listPapers(db, meetingId), (paper) => paper.agendaItemId);
  return items.map((item) => ({
    itemId: item.id,
    minutesOf: minutes.get(item.id) ?? null,
    topic: topics.get(item.id) ?? null,
    carriedFrom: (item.carriedFromId !== null && places.get(item.carriedFromId)) || null,
    carriedTo: places.get(takenUp.get(item.id) ?? '') ?? null,
    canGoTo: item.outcome === 'deferred' && !takenUp.has(item.id) ? next : null,
    outcome: item.outcome,
    papers: papers.get(item.id) ?? [],
  }));
}
