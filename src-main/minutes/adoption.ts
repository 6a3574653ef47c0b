import type { CallParsed } from '../../src-shared/contract/calls.ts';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { Entry } from '../../src-shared/domain/minutes.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { sql } from '../database/sql.ts';
import { getAgendaItem, updateAgendaItem } from '../meetings/agenda-store.ts';
import { getMeeting } from '../meetings/meetings-store.ts';
import { addCorrection } from './corrections-store.ts';
import { addEntry } from './entries-store.ts';
import { setMinutesState } from './minutes-store.ts';

/**
 * A meeting adopts the minutes that one of its items is about: the decision is minuted under the item, the
 * corrections are listed, and those minutes are adopted on the day of this meeting.
 * @throws RegisterError 'not-allowed' for an item that adopts no minutes, or minutes that were not circulated
 */
export function adoptMinutes(
  db: WritableDatabase,
  input: CallParsed<'minutes.adopt'>,
  today: IsoDate,
): Entry {
  const item = getAgendaItem(db, input.agendaItemId);
  const { minutesOfId } = item;
  if (minutesOfId === null) throw new RegisterError('not-allowed', 'The item adopts no minutes');
  const { id: atId, date } = getMeeting(db, item.meetingId);
  const last = db.one<{ id: string }>(
    sql`SELECT id FROM minutes_entry WHERE agenda_item_id = ${item.id} ORDER BY position DESC, id DESC LIMIT 1`,
  );
  const entry = addEntry(db, {
    agendaItemId: item.id,
    after: last?.id ?? null,
    type: 'decision',
    body: input.body,
    speaker: null,
  });
  for (const correction of input.corrections) {
    addCorrection(db, minutesOfId, { ...correction, onDate: date, agreedAtId: atId });
  }
  setMinutesState(db, { meetingId: minutesOfId, state: 'adopted', on: date, atId }, today);
  updateAgendaItem(db, item.id, { outcome: 'treated' });
  return entry;
}
