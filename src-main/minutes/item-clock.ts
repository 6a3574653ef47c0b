import type { ClockTime } from '../../src-shared/domain/common.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { updateRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { openMeeting } from '../meetings/meetings-store.ts';

/**
 * The meeting goes on with another item (null: with none): what was open ends, the other begins. An item that is
 * taken up again keeps when it began first and is open again.
 * @throws RegisterError 'frozen' when the meeting is closed or its minutes were adopted
 */
export function goToItem(
  db: WritableDatabase,
  meetingId: string,
  itemId: string | null,
  at: ClockTime,
): void {
  openMeeting(db, meetingId);
  const open = db.all<{ id: string }>(
    sql`SELECT id FROM agenda_item WHERE meeting_id = ${meetingId} AND began <> '' AND ended = ''`,
  );
  for (const { id } of open) if (id !== itemId) updateRow(db, 'agenda_item', id, { ended: at });
  const item = db.one<{ began: string; ended: string }>(
    sql`SELECT began, ended FROM agenda_item WHERE id = ${itemId} AND meeting_id = ${meetingId}`,
  );
  if (itemId === null || item === undefined) return;
  if (item.began === '') updateRow(db, 'agenda_item', itemId, { began: at });
  else if (item.ended !== '') updateRow(db, 'agenda_item', itemId, { ended: '' });
}
