import type { WritableDatabase } from '../database/connection.ts';
import { insertRow, mustExist, sqlIds } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { isForArising, lineOfItem, placeOfLeftovers } from '../meetings/agenda-places.ts';
import { addAgendaItem, listAgenda, updateAgendaItem } from '../meetings/agenda-store.ts';
import { MATTERS_ARISING } from '../meetings/built-in-templates.ts';
import { titleOfAction } from './action-title.ts';
import { nextPlaces } from './action-places.ts';
import { currentOwners } from './actions-store.ts';

interface Carried {
  id: string;
  code: string;
  meeting_id: string;
  body: string;
}

/** Says that an agenda item takes up an action. */
export function linkAction(db: WritableDatabase, agendaItemId: string, actionId: string): void {
  insertRow(db, 'agenda_action', { agenda_item_id: agendaItemId, action_id: actionId });
}

/**
 * Puts actions under matters arising of a meeting, each as an item of its own with its owners to report on it;
 * those that stand on its agenda stay where they are. Answers their codes.
 */
export function putOnAgenda(db: WritableDatabase, ids: readonly string[], meetingId: string): string[] {
  mustExist(db, 'action', ids);
  const places = nextPlaces(db);
  const actions = db
    .all<Carried>(
      sql`SELECT a.id, a.code, a.meeting_id, e.body FROM action AS a JOIN minutes_entry AS e ON e.id = a.entry_id
          JOIN meeting AS m ON m.id = a.meeting_id
          WHERE a.id IN ${sqlIds(ids)} AND a.meeting_id <> ${meetingId} ORDER BY m.date, m.id, a.ordinal`,
    )
    .filter((action) => places.of(action)?.meeting.id !== meetingId);
  if (actions.length === 0) return [];
  const owners = currentOwners(db, sqlIds(ids));
  const parentId = mattersArising(db, meetingId);
  for (const action of actions) {
    const itemId = addAgendaItem(db, {
      meetingId,
      parentId,
      after: listAgenda(db, meetingId).findLast((item) => item.parentId === parentId)?.id ?? null,
      fields: {
        title: titleOfAction(action),
        purpose: 'information',
        minutes: 0,
        presenters: owners.get(action.id) ?? [],
        kind: 'matters-arising',
      },
    });
    linkAction(db, itemId, action.id);
  }
  return actions.map((action) => action.code);
}

/** The item for matters arising; where an agenda has none it gets one. */
function mattersArising(db: WritableDatabase, meetingId: string): string {
  const items = listAgenda(db, meetingId);
  const lines = items.map(lineOfItem);
  const there = items[lines.findIndex(isForArising)];
  if (there) {
    // Typed by hand, it is known for what it is from now on.
    if (there.kind === 'item') updateAgendaItem(db, there.id, { kind: 'matters-arising' });
    return there.id;
  }
  const { level: _, ...fields } = MATTERS_ARISING;
  const before = items.slice(0, placeOfLeftovers(lines)).findLast((item) => item.parentId === null);
  return addAgendaItem(db, {
    meetingId,
    parentId: null,
    after: before?.id ?? null,
    fields: { ...fields, presenters: [] },
  });
}
