import type { AgendaPlace } from '../../src-shared/domain/action.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { type Sql, sql } from '../database/sql.ts';
import { groupedBy } from '../grouped-by.ts';
import { numbersOfItems } from '../meetings/agenda-numbers.ts';
import { type MeetingRefColumns, meetingRefOf, sqlMeetingRef } from '../meetings/meeting-ref.ts';

interface PlaceColumns extends MeetingRefColumns {
  item_id: string;
  title_en: string;
  title_km: string;
  action_id: string | null;
}

/** Where actions stand on agendas: items that take one up, or that are called by its code. */
const readPlaces = (db: ReadableDatabase, which: Sql) =>
  db.all<PlaceColumns>(sql`
    SELECT i.id AS item_id, i.title_en, i.title_km, c.action_id, ${sqlMeetingRef('m')}
    FROM agenda_item AS i
    JOIN meeting AS m ON m.id = i.meeting_id
    LEFT JOIN agenda_action AS c ON c.agenda_item_id = i.id
    WHERE ${which}
    ORDER BY m.date DESC, m.start_time DESC, i.id`);

/** "A6.1" at the beginning of a title: the item is about that action, also where nobody linked it. */
const codeIn = (title: string) => /^\s*(A(?:TC|W|B)?\d+\.\d+)(?![\d.])/.exec(title)?.[1];

function placeOf(
  db: ReadableDatabase,
  row: PlaceColumns,
  numbers: Map<string, Map<string, string>>,
): AgendaPlace {
  const ofMeeting = numbers.get(row.meeting_id) ?? numbersOfItems(db, row.meeting_id);
  numbers.set(row.meeting_id, ofMeeting);
  return {
    itemId: row.item_id,
    number: ofMeeting.get(row.item_id) ?? '',
    title: { en: row.title_en, km: row.title_km },
    meeting: meetingRefOf(row),
  };
}

/** Every later agenda that an action stands on, the latest first. */
export function placesOf(
  db: ReadableDatabase,
  action: { id: string; code: string; meeting_id: string },
): AgendaPlace[] {
  const numbers = new Map<string, Map<string, string>>();
  const like = `${action.code}%`;
  return readPlaces(
    db,
    sql`m.id <> ${action.meeting_id}
      AND (c.action_id = ${action.id} OR (c.id IS NULL AND (i.title_en LIKE ${like} OR i.title_km LIKE ${like})))`,
  )
    .filter(
      (row) =>
        row.action_id === action.id ||
        [row.title_en, row.title_km].some((title) => codeIn(title) === action.code),
    )
    .map((row) => placeOf(db, row, numbers));
}

/** The same for any number of actions, by one look at every agenda. */
export function allPlaces(db: ReadableDatabase): {
  of(action: { id: string; code: string; meeting_id: string }): AgendaPlace[];
} {
  const numbers = new Map<string, Map<string, string>>();
  const rows = readPlaces(db, sql`c.id IS NOT NULL OR i.title_en LIKE '%A%.%' OR i.title_km LIKE '%A%.%'`);
  const byAction = groupedBy(rows, (row) => row.action_id);
  const byCode = new Map<string, PlaceColumns[]>();
  for (const row of byAction.get(null) ?? []) {
    for (const code of new Set([codeIn(row.title_en), codeIn(row.title_km)])) {
      if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), row]);
    }
  }
  const order = new Map(rows.map((row, i) => [row, i]));
  const placeIn = (row: PlaceColumns) => order.get(row) ?? 0;
  return {
    of: ({ id, code, meeting_id }) =>
      [...(byAction.get(id) ?? []), ...(byCode.get(code) ?? [])]
        .filter((row) => row.meeting_id !== meeting_id)
        .toSorted((a, b) => placeIn(a) - placeIn(b))
        .map((row) => placeOf(db, row, numbers)),
  };
}

/** Where actions stand on the agendas of meetings to come. */
export function nextPlaces(db: ReadableDatabase): {
  of(action: { id: string; code: string; meeting_id: string }): AgendaPlace | undefined;
} {
  const numbers = new Map<string, Map<string, string>>();
  const byId = new Map<string, AgendaPlace>();
  const byCode = new Map<string, AgendaPlace>();
  // The latest meeting comes first, so that the next one has the last word.
  for (const row of readPlaces(db, sql`m.state IN ('planned', 'convened')`)) {
    if (row.action_id !== null) byId.set(row.action_id, placeOf(db, row, numbers));
    const code = codeIn(row.title_en) ?? codeIn(row.title_km);
    if (code !== undefined) byCode.set(code, placeOf(db, row, numbers));
  }
  return {
    of: ({ id, code, meeting_id }) => {
      const place = byId.get(id) ?? byCode.get(code);
      return place?.meeting.id === meeting_id ? undefined : place;
    },
  };
}
