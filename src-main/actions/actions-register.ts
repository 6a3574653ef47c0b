import type { ActionFile, ActionRow, ActionUpdate, AgendaPlace } from '../../src-shared/domain/action.ts';
import type { IsoDate, Party } from '../../src-shared/domain/common.ts';
import { type MinutesState, minutesCanBeEdited } from '../../src-shared/domain/minutes.ts';
import { type RichText, plainText } from '../../src-shared/domain/rich-text.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { found, sqlIds } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';
import { numbersOfItems } from '../meetings/agenda-numbers.ts';
import {
  type MeetingRefColumns,
  meetingMarkOf,
  meetingRefOf,
  sqlMeetingRef,
} from '../meetings/meeting-ref.ts';
import { allPlaces, nextPlaces, placesOf } from './action-places.ts';
import { currentOwners, minutedOwners } from './actions-store.ts';
import { readUpdates } from './updates-store.ts';

interface ActionColumns extends MeetingRefColumns {
  id: string;
  code: string;
  entry_id: string;
  agenda_item_id: string;
  item_title_en: string;
  item_title_km: string;
  body: string;
  state: ActionRow['state'];
  priority: ActionRow['priority'];
  due_date: IsoDate | null;
  revised_due_date: IsoDate | null;
  closed_on: IsoDate | null;
  minutes_state: MinutesState;
  update_date: IsoDate | null;
  update_kind: ActionUpdate['kind'] | null;
  update_text: string | null;
}

/** Actions `a`, those of the latest meeting first and as they were minuted. */
const readActions = (db: ReadableDatabase, which: Sql) =>
  db.all<ActionColumns>(sql`
    SELECT a.id, a.code, a.entry_id, a.state, a.priority, a.due_date, a.revised_due_date, a.closed_on,
      e.agenda_item_id, e.body, i.title_en AS item_title_en, i.title_km AS item_title_km,
      s.state AS minutes_state, ${sqlMeetingRef('m')},
      u.on_date AS update_date, u.kind AS update_kind, u.text AS update_text
    FROM action AS a
    JOIN minutes_entry AS e ON e.id = a.entry_id
    JOIN agenda_item AS i ON i.id = e.agenda_item_id
    JOIN meeting AS m ON m.id = a.meeting_id
    JOIN minutes AS s ON s.meeting_id = a.meeting_id
    LEFT JOIN action_update AS u ON u.id = (
      SELECT x.id FROM action_update AS x WHERE x.action_id = a.id ORDER BY x.on_date DESC, x.id DESC LIMIT 1)
    WHERE ${which}
    ORDER BY m.date DESC, m.start_time DESC, m.id DESC, a.ordinal`);

// Only texts that passed the schema are ever written.
const bodyOf = (row: ActionColumns) => JSON.parse(row.body) as RichText;

function rowOf(row: ActionColumns, owners: Party[]): ActionRow {
  return {
    id: row.id,
    code: row.code,
    text: plainText(bodyOf(row)),
    meeting: meetingMarkOf(row),
    owners,
    dueDate: row.revised_due_date ?? row.due_date,
    state: row.state,
    priority: row.priority,
    lastUpdate:
      row.update_date === null || row.update_kind === null
        ? null
        : { onDate: row.update_date, kind: row.update_kind, text: row.update_text ?? '' },
  };
}

/** Every action of every meeting. */
export function listActions(db: ReadableDatabase): ActionRow[] {
  const owners = currentOwners(db, sql`(SELECT id FROM action)`);
  return readActions(db, sql`1`).map((row) => rowOf(row, owners.get(row.id) ?? []));
}

/** One action with its history. @throws RegisterError 'not-found' */
export function getAction(db: ReadableDatabase, id: string): ActionFile {
  const [file] = readFiles(db, sql`a.id = ${id}`, { of: (row) => placesOf(db, row) });
  return found(file, 'action', id);
}

/** Every action of every meeting with its history: what a list of thousands has no room for. */
export const listActionFiles = (db: ReadableDatabase): ActionFile[] => readFiles(db, sql`1`, allPlaces(db));

function readFiles(
  db: ReadableDatabase,
  which: Sql,
  places: { of(action: ActionColumns): AgendaPlace[] },
): ActionFile[] {
  const rows = readActions(db, which);
  const ids = sqlIds(rows.map(({ id }) => id));
  const [current, minuted] = [currentOwners(db, ids), minutedOwners(db, ids)];
  const updates = readUpdates(db, sql`u.action_id IN ${ids}`);
  const next = nextPlaces(db);
  const numbers = new Map<string, Map<string, string>>();
  return rows.map((row) => {
    const ofMeeting = numbers.get(row.meeting_id) ?? numbersOfItems(db, row.meeting_id);
    numbers.set(row.meeting_id, ofMeeting);
    return {
      ...rowOf(row, current.get(row.id) ?? []),
      meeting: meetingRefOf(row),
      entryId: row.entry_id,
      agendaItemId: row.agenda_item_id,
      closedOn: row.closed_on,
      minuted: { owners: minuted.get(row.id) ?? [], dueDate: row.due_date },
      next: next.of(row) ?? null,
      body: bodyOf(row),
      item: {
        id: row.agenda_item_id,
        number: ofMeeting.get(row.agenda_item_id) ?? '',
        title: { en: row.item_title_en, km: row.item_title_km },
      },
      frozen: !minutesCanBeEdited(row.minutes_state),
      updates: updates.get(row.id) ?? [],
      places: places.of(row),
    };
  });
}
