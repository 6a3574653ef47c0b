import type { ActionChanges, ActionUpdate, UpdateFields } from '../../src-shared/domain/action.ts';
import type { IsoDate, Party, PartyRef } from '../../src-shared/domain/common.ts';
import { type MinutesState, minutesCanBeEdited } from '../../src-shared/domain/minutes.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type PartyList, partiesOf, replaceParties } from '../database/party-lists.ts';
import { type Changes, deleteRow, found, insertRow, mustExist, sqlIds, updateRow } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';
import { type MeetingRefColumns, meetingRefOf, sqlMeetingRef } from '../meetings/meeting-ref.ts';
import { currentOwners, minutedOwners, setCurrentOwners, setMinutedOwners } from './actions-store.ts';

const HANDED_OVER: PartyList = { table: 'action_update_owner', owner: 'update_id' };

interface UpdateColumns {
  id: string;
  action_id: string;
  on_date: string;
  kind: ActionUpdate['kind'];
  state: ActionUpdate['state'];
  due_date: string | null;
  text: string;
  author: string;
}

type MaybeMeeting = { [Name in keyof MeetingRefColumns]: MeetingRefColumns[Name] | null };

const hasMeeting = (row: MaybeMeeting): row is MeetingRefColumns => row.meeting_id !== null;

/** What became of some actions, by action, the latest first. `which`: of updates `u`. */
export function readUpdates(db: ReadableDatabase, which: Sql): Map<string, ActionUpdate[]> {
  const rows = db.all<UpdateColumns & MaybeMeeting>(sql`
    SELECT u.id, u.action_id, u.on_date, u.kind, u.state, u.due_date, u.text, u.author, ${sqlMeetingRef('m')}
    FROM action_update AS u LEFT JOIN meeting AS m ON m.id = u.meeting_id
    WHERE ${which} ORDER BY u.on_date DESC, u.id DESC`);
  const owners = partiesOf(db, HANDED_OVER, sql`(SELECT u.id FROM action_update AS u WHERE ${which})`);
  const updates = new Map<string, ActionUpdate[]>();
  for (const row of rows) {
    const update = updateOf(row, owners.get(row.id) ?? []);
    const others = updates.get(row.action_id);
    if (others) others.push(update);
    else updates.set(row.action_id, [update]);
  }
  return updates;
}

const updateOf = (row: UpdateColumns & MaybeMeeting, owners: Party[]): ActionUpdate => ({
  id: row.id,
  onDate: row.on_date,
  kind: row.kind,
  text: row.text,
  meetingId: row.meeting_id,
  meeting: hasMeeting(row) ? meetingRefOf(row) : null,
  state: row.state,
  dueDate: row.due_date,
  owners,
  author: row.author,
});

interface Held {
  id: string;
  code: string;
  due_date: IsoDate | null;
  revised_due_date: IsoDate | null;
  state: NonNullable<ActionUpdate['state']>;
  minutes_state: MinutesState;
}

const heldActions = (db: ReadableDatabase, ids: readonly string[]) =>
  db.all<Held>(
    sql`SELECT a.id, a.code, a.due_date, a.revised_due_date, a.state, s.state AS minutes_state
        FROM action AS a JOIN minutes AS s ON s.meeting_id = a.meeting_id
        WHERE a.id IN ${sqlIds(ids)} ORDER BY a.code, a.id`,
  );

const sameParties = (a: readonly PartyRef[], b: readonly PartyRef[]) =>
  a.length === b.length && a.every((party) => b.some((other) => other.id === party.id));

/** Writes what became of some actions, and changes them. Where it says and changes nothing, nothing is written. */
export function addUpdate(
  db: WritableDatabase,
  ids: readonly string[],
  update: UpdateFields,
  changes: ActionChanges,
  author: string,
): string[] {
  mustExist(db, 'action', ids);
  mustExist(db, 'meeting', [update.meetingId]);
  const owners = currentOwners(db, sqlIds(ids));
  const actions = heldActions(db, ids);
  for (const action of actions) {
    const due = action.revised_due_date ?? action.due_date;
    const state = changes.state === action.state ? undefined : changes.state;
    const dueDate = changes.dueDate === due ? undefined : changes.dueDate;
    const handedTo =
      changes.owners && sameParties(changes.owners, owners.get(action.id) ?? []) ? undefined : changes.owners;
    if (update.text === '' && state === undefined && dueDate === undefined && handedTo === undefined)
      continue;
    const id = insertRow(db, 'action_update', {
      action_id: action.id,
      on_date: update.onDate,
      meeting_id: update.meetingId,
      kind: update.kind,
      text: update.text,
      state,
      due_date: dueDate,
      author,
    });
    if (handedTo) replaceParties(db, HANDED_OVER, id, handedTo);
    applyChanges(db, action, { state, dueDate, owners: handedTo }, update.onDate);
  }
  return actions.map((action) => action.code);
}

const closes = (state: string) => state === 'done' || state === 'cancelled';

/** Until the minutes are circulated, what they say moves along; afterwards it stays. */
function applyChanges(
  db: WritableDatabase,
  action: Held,
  { state, dueDate, owners }: Changes<ActionChanges>,
  onDate: IsoDate,
): void {
  const drafted = minutesCanBeEdited(action.minutes_state);
  if (state !== undefined) {
    updateRow(db, 'action', action.id, { state, closed_on: closes(state) ? onDate : null });
  }
  if (dueDate !== undefined) {
    updateRow(
      db,
      'action',
      action.id,
      drafted
        ? { due_date: dueDate, revised_due_date: null }
        : { revised_due_date: dueDate === action.due_date ? null : dueDate },
    );
  }
  if (owners === undefined) return;
  if (drafted) setMinutedOwners(db, action.id, owners);
  else setCurrentOwners(db, action.id, owners);
}

/** The action that an update belongs to. @throws RegisterError 'not-found' */
function actionOfUpdate(db: ReadableDatabase, id: string): Held {
  const row = db.one<{ action_id: string }>(sql`SELECT action_id FROM action_update WHERE id = ${id}`);
  const actionId = found(row, 'action_update', id).action_id;
  return found(heldActions(db, [actionId])[0], 'action', actionId);
}

/** Corrects what an update says; answers the code of its action. */
export function changeUpdate(db: WritableDatabase, id: string, changes: Changes<UpdateFields>): string {
  const { code } = actionOfUpdate(db, id);
  mustExist(db, 'meeting', [changes.meetingId]);
  updateRow(db, 'action_update', id, {
    on_date: changes.onDate,
    kind: changes.kind,
    text: changes.text,
    meeting_id: changes.meetingId,
  });
  return code;
}

/**
 * Takes an update away. What it was the last to change goes back to what an earlier update or the minutes said.
 */
export function removeUpdate(db: WritableDatabase, id: string): string {
  const action = actionOfUpdate(db, id);
  const updates = readUpdates(db, sql`u.action_id = ${action.id}`).get(action.id) ?? [];
  const index = updates.findIndex((update) => update.id === id);
  const removed = found(updates[index], 'action_update', id);
  const later = updates.slice(0, index);
  const earlier = updates.slice(index + 1);
  const minuted = minutedOwners(db, sqlIds([action.id])).get(action.id) ?? [];
  const dueDate = earlier.find((update) => update.dueDate !== null)?.dueDate ?? action.due_date;
  const before = earlier.find((update) => update.state !== null);
  applyChanges(
    db,
    action,
    {
      state:
        removed.state !== null && later.every((update) => update.state === null)
          ? (before?.state ?? 'open')
          : undefined,
      dueDate:
        removed.dueDate !== null && dueDate !== null && later.every((update) => update.dueDate === null)
          ? dueDate
          : undefined,
      owners:
        removed.owners.length > 0 && later.every((update) => update.owners.length === 0)
          ? (earlier.find((update) => update.owners.length > 0)?.owners ?? minuted)
          : undefined,
    },
    before?.onDate ?? removed.onDate,
  );
  // No day was minuted and none is left: it has none again.
  if (removed.dueDate !== null && dueDate === null && later.every((update) => update.dueDate === null)) {
    updateRow(db, 'action', action.id, { revised_due_date: null });
  }
  deleteRow(db, 'action_update', id);
  return action.code;
}
