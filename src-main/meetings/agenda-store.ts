import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { AgendaItem, AgendaItemChanges, NewAgendaItem } from '../../src-shared/domain/agenda-item.ts';
import type { NewAgendaLine } from '../../src-shared/domain/meeting-proposal.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type PartyList, partiesOf, replaceParties } from '../database/party-lists.ts';
import { type Placed, READING_ORDER, positionAfter, positionOfMove } from '../database/position.ts';
import { type Columns, deleteRow, found, insertRow, mustExist, updateRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { getMeeting, openHeadings, openMeeting } from './meetings-store.ts';

interface AgendaItemColumns {
  id: string;
  meeting_id: string;
  parent_id: string | null;
  position: string;
  title_en: string;
  title_km: string;
  purpose: AgendaItem['purpose'];
  minutes: number;
  kind: AgendaItem['kind'];
  minutes_of_id: string | null;
  topic_id: string | null;
  outcome: AgendaItem['outcome'];
  carried_from_id: string | null;
  began: string;
  ended: string;
}

const agendaItemOf = (row: AgendaItemColumns, presenters: AgendaItem['presenters']): AgendaItem => ({
  id: row.id,
  meetingId: row.meeting_id,
  parentId: row.parent_id,
  position: row.position,
  title: { en: row.title_en, km: row.title_km },
  purpose: row.purpose,
  minutes: row.minutes,
  presenters,
  kind: row.kind,
  minutesOfId: row.minutes_of_id,
  topicId: row.topic_id,
  outcome: row.outcome,
  carriedFromId: row.carried_from_id,
  began: row.began,
  ended: row.ended,
});

const agendaItemColumns = (fields: AgendaItemChanges): Columns => ({
  title_en: fields.title?.en,
  title_km: fields.title?.km,
  purpose: fields.purpose,
  minutes: fields.minutes,
  kind: fields.kind,
  minutes_of_id: fields.minutesOfId,
  topic_id: fields.topicId,
  outcome: fields.outcome,
  carried_from_id: fields.carriedFromId,
  began: fields.began,
  ended: fields.ended,
});

const PRESENTERS: PartyList = { table: 'agenda_presenter', owner: 'agenda_item_id' };

/** The agenda of a meeting in reading order. @throws RegisterError 'not-found' without the meeting */
export function listAgenda(db: ReadableDatabase, meetingId: string): AgendaItem[] {
  getMeeting(db, meetingId);
  const rows = db.all<AgendaItemColumns>(sql`
    SELECT i.* FROM agenda_item AS i LEFT JOIN agenda_item AS above ON above.id = i.parent_id
    WHERE i.meeting_id = ${meetingId} ORDER BY ${READING_ORDER}`);
  const presenters = partiesOf(
    db,
    PRESENTERS,
    sql`(SELECT id FROM agenda_item WHERE meeting_id = ${meetingId})`,
  );
  return rows.map((row) => agendaItemOf(row, presenters.get(row.id) ?? []));
}

/** One item, without its presenters. @throws RegisterError 'not-found' */
export function getAgendaItem(db: ReadableDatabase, id: string): AgendaItem {
  const row = db.one<AgendaItemColumns>(sql`SELECT * FROM agenda_item WHERE id = ${id}`);
  return agendaItemOf(found(row, 'agenda_item', id), []);
}

function siblingsOf(db: ReadableDatabase, meetingId: string, parentId: string | null): Placed[] {
  return db.all<Placed>(
    sql`SELECT id, position FROM agenda_item
        WHERE meeting_id = ${meetingId} AND parent_id IS ${parentId} ORDER BY position, id`,
  );
}

/** An agenda has two levels, and an item stays in its meeting. */
function checkParent(db: ReadableDatabase, meetingId: string, parentId: string | null): void {
  if (parentId === null) return;
  const parent = getAgendaItem(db, parentId);
  if (parent.parentId !== null) throw new RegisterError('not-allowed', 'An agenda has two levels');
  if (parent.meetingId !== meetingId) throw new RegisterError('not-allowed', 'An item of another meeting');
}

/** What an item refers to is there; minutes are adopted and items taken up at another meeting than their own. */
function checkLinks(db: ReadableDatabase, meetingId: string, changes: AgendaItemChanges): void {
  const { minutesOfId, topicId, carriedFromId } = changes;
  mustExist(db, 'meeting', [minutesOfId]);
  mustExist(db, 'topic', [topicId]);
  const carried = typeof carriedFromId === 'string' ? getAgendaItem(db, carriedFromId).meetingId : null;
  if (minutesOfId === meetingId || carried === meetingId) {
    throw new RegisterError('not-allowed', 'A meeting cannot take up what is its own');
  }
}

/** Adds an item behind another one under a parent; answers its id. */
export function addAgendaItem(
  db: WritableDatabase,
  input: { meetingId: string; parentId: string | null; after: string | null; fields: NewAgendaItem },
): string {
  const { meetingId, parentId, after, fields } = input;
  openHeadings(db, meetingId);
  checkParent(db, meetingId, parentId);
  checkLinks(db, meetingId, fields);
  const id = insertRow(db, 'agenda_item', {
    meeting_id: meetingId,
    parent_id: parentId,
    position: positionAfter(siblingsOf(db, meetingId, parentId), after),
    ...agendaItemColumns(fields),
  });
  replaceParties(db, PRESENTERS, id, fields.presenters);
  return id;
}

/**
 * Adds lines behind an item of the first level (null: first); sub-items go under the line before them.
 * Answers their ids in order.
 */
export function addAgendaLines(
  db: WritableDatabase,
  meetingId: string,
  after: string | null,
  lines: readonly NewAgendaLine[],
): string[] {
  let root = after;
  let sub: string | null = null;
  // What stands under the item they are put behind comes first.
  if (after !== null) sub = siblingsOf(db, meetingId, after).at(-1)?.id ?? null;
  return lines.map(({ level, ...fields }) => {
    if (level === 2 && root !== null) {
      sub = addAgendaItem(db, { meetingId, parentId: root, after: sub, fields });
      return sub;
    }
    root = addAgendaItem(db, { meetingId, parentId: null, after: root, fields });
    sub = null;
    return root;
  });
}

/** Whether minutes that were sent out would read otherwise. */
const changesHeading = ({ title, purpose, outcome }: AgendaItemChanges): boolean =>
  title !== undefined || purpose !== undefined || outcome !== undefined;

/** Changes an item; answers it as it was. */
export function updateAgendaItem(db: WritableDatabase, id: string, changes: AgendaItemChanges): AgendaItem {
  const item = getAgendaItem(db, id);
  (changesHeading(changes) ? openHeadings : openMeeting)(db, item.meetingId);
  checkLinks(db, item.meetingId, changes);
  updateRow(db, 'agenda_item', id, agendaItemColumns(changes));
  if (changes.presenters) replaceParties(db, PRESENTERS, id, changes.presenters);
  return item;
}

/**
 * Moves an item behind another one under a parent; its sub-items go with it, and no other row changes.
 * @throws RegisterError 'not-allowed' where that would make a third level.
 */
export function moveAgendaItem(
  db: WritableDatabase,
  id: string,
  to: { parentId: string | null; after: string | null },
): AgendaItem {
  const item = getAgendaItem(db, id);
  openHeadings(db, item.meetingId);
  if (to.parentId !== null) {
    const child = db.one(sql`SELECT id FROM agenda_item WHERE parent_id = ${id} LIMIT 1`);
    if (child !== undefined || to.parentId === id) {
      throw new RegisterError('not-allowed', 'An agenda has two levels');
    }
  }
  checkParent(db, item.meetingId, to.parentId);
  const siblings = siblingsOf(db, item.meetingId, to.parentId);
  const position = positionOfMove(siblings, id, to.after);
  if (position !== undefined) updateRow(db, 'agenda_item', id, { parent_id: to.parentId, position });
  return item;
}

/**
 * Removes an item with its sub-items.
 * @throws RegisterError 'in-use' when something was minuted under one of them.
 */
export function removeAgendaItem(db: WritableDatabase, id: string): AgendaItem {
  const item = getAgendaItem(db, id);
  openHeadings(db, item.meetingId);
  const entry = db.one<{ item: string }>(
    sql`SELECT agenda_item_id AS item FROM minutes_entry
        WHERE agenda_item_id = ${id} OR agenda_item_id IN (SELECT id FROM agenda_item WHERE parent_id = ${id}) LIMIT 1`,
  );
  if (entry !== undefined) {
    throw new RegisterError('in-use', 'Something was minuted under the item', {
      details: { where: 'minutes', item: entry.item },
    });
  }
  deleteRow(db, 'agenda_item', id);
  return item;
}

/** Removes several items; sub-items of one that goes go with it. Answers those that were named, as they were. */
export function removeAgendaItems(db: WritableDatabase, ids: readonly string[]): AgendaItem[] {
  const chosen = new Set(ids);
  return [...chosen]
    .flatMap((id) => {
      const { parentId } = getAgendaItem(db, id);
      return parentId !== null && chosen.has(parentId) ? [] : [id];
    })
    .map((id) => removeAgendaItem(db, id));
}
