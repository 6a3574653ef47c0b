import type { Party } from '../../src-shared/domain/common.ts';
import { type Meeting, codeOf } from '../../src-shared/domain/meeting.ts';
import type { ActionFields } from '../../src-shared/domain/action.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type PartyList, partiesOf, replaceParties } from '../database/party-lists.ts';
import { type Changes, found, insertRow, updateRow } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';

const OWNERS: PartyList = { table: 'action_owner', owner: 'action_id' };

/** Who owns each of some actions; `actions` is a set for IN. */
export const ownersOfActions = (db: ReadableDatabase, actions: Sql): Map<string, Party[]> =>
  partiesOf(db, OWNERS, actions);

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
  insertRow(db, 'action', {
    entry_id: entryId,
    meeting_id: meetingId,
    ordinal: next.number,
    code: codeOf('A', next, next.number),
  });
}

/** Changes an action; owners that stay keep their rows. */
export function updateAction(db: WritableDatabase, id: string, changes: Changes<ActionFields>): void {
  updateRow(db, 'action', id, {
    due_date: changes.dueDate,
    priority: changes.priority,
    state: changes.state,
  });
  if (changes.owners) replaceParties(db, OWNERS, id, changes.owners);
}
