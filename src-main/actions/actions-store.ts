import type { ActionFields } from '../../src-shared/domain/action.ts';
import type { Party, PartyRef } from '../../src-shared/domain/common.ts';
import { type Meeting, codeOf } from '../../src-shared/domain/meeting.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type PartyList, partiesMustExist, partiesOf, replaceParties } from '../database/party-lists.ts';
import { type Placed, positionAfter } from '../database/position.ts';
import { type Changes, found, insertRow, sqlIds, updateRow } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';
import { numberFor } from '../minutes/numbers-sent-out.ts';

const OWNERS: PartyList = { table: 'action_owner', owner: 'action_id' };
const MINUTED: PartyList = { ...OWNERS, only: sql`l.minuted = 1` };
const CURRENT: PartyList = { ...OWNERS, only: sql`l.current = 1` };

/** Who each of some actions was given to in the minutes; `actions` is a set for IN. */
export const minutedOwners = (db: ReadableDatabase, actions: Sql): Map<string, Party[]> =>
  partiesOf(db, MINUTED, actions);

/** Who has each of some actions now. */
export const currentOwners = (db: ReadableDatabase, actions: Sql): Map<string, Party[]> =>
  partiesOf(db, CURRENT, actions);

/** Makes an entry an action with the next number of its meeting. */
export function addAction(db: WritableDatabase, entryId: string, meetingId: string): void {
  const next = found(
    db.one<Pick<Meeting, 'kind' | 'ordinal'> & { number: number }>(
      sql`SELECT kind, ordinal, 1 + coalesce((SELECT max(ordinal) FROM action WHERE meeting_id = m.id), 0) AS number
          FROM meeting AS m WHERE id = ${meetingId}`,
    ),
    'meeting',
    meetingId,
  );
  const ordinal = numberFor(db, 'action', { entryId, meetingId, next: next.number });
  insertRow(db, 'action', {
    entry_id: entryId,
    meeting_id: meetingId,
    ordinal,
    code: codeOf('A', next, ordinal),
  });
}

/** Changes what the minutes say of an action. They are still drafted: what holds now moves with it. */
export function updateAction(db: WritableDatabase, id: string, changes: Changes<ActionFields>): void {
  updateRow(db, 'action', id, {
    due_date: changes.dueDate,
    revised_due_date: changes.dueDate === undefined ? undefined : null,
    priority: changes.priority,
    state: changes.state,
  });
  if (changes.owners) setMinutedOwners(db, id, changes.owners);
}

/** Gives an action its owners, in the minutes and now. Owners that stay keep their rows. */
export function setMinutedOwners(db: WritableDatabase, id: string, owners: readonly PartyRef[]): void {
  db.run(
    sql`UPDATE action_owner SET minuted = 1, current = 1 WHERE action_id = ${id} AND (minuted = 0 OR current = 0)`,
  );
  replaceParties(db, OWNERS, id, owners);
}

interface OwnerRow extends Placed {
  party_id: string;
  minuted: number;
}

/** Hands an action over: the minutes go on naming whom they named. */
export function setCurrentOwners(db: WritableDatabase, id: string, owners: readonly PartyRef[]): void {
  partiesMustExist(db, owners);
  const rows = db.all<OwnerRow>(
    sql`SELECT id, position, minuted, coalesce(person_id, organisation_id) AS party_id
        FROM action_owner WHERE action_id = ${id} ORDER BY position, id`,
  );
  const wanted = new Map(owners.map((owner) => [owner.id, owner]));
  for (const row of rows) {
    const stays = wanted.has(row.party_id);
    if (row.minuted === 1) updateRow(db, 'action_owner', row.id, { current: stays ? 1 : 0 });
    else if (!stays) db.run(sql`DELETE FROM action_owner WHERE id = ${row.id}`);
    wanted.delete(row.party_id);
  }
  const placed: Placed[] = [...rows];
  for (const { kind, id: partyId } of wanted.values()) {
    const position = positionAfter(placed, placed.at(-1)?.id ?? null);
    const row = insertRow(db, 'action_owner', {
      action_id: id,
      position,
      [`${kind}_id`]: partyId,
      minuted: 0,
    });
    placed.push({ id: row, position });
  }
}

/** The codes of some actions, for people. */
export const codesOf = (db: ReadableDatabase, ids: readonly string[]): string[] =>
  db
    .all<{ code: string }>(sql`SELECT code FROM action WHERE id IN ${sqlIds(ids)} ORDER BY code`)
    .map((row) => row.code);
