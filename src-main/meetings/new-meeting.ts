import type { MeetingFields } from '../../src-shared/domain/meeting.ts';
import { type InviteChoice, type NewMeetingLine } from '../../src-shared/domain/meeting-proposal.ts';
import { assertNever } from '../../src-shared/domain/common.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { mustExist } from '../database/rows.ts';
import { linkAction } from '../actions/put-on-agenda.ts';
import { copyPapers } from '../papers/papers-store.ts';
import { addAgendaLines } from './agenda-store.ts';
import { addAttendance, inviteMembers } from './attendance-store.ts';
import { createMeeting } from './meetings-store.ts';
import { invitedTo } from './propose-meeting.ts';

/** Plans a meeting with its agenda and its list of invited people; a deferred item brings its papers along. */
export function createMeetingWithAgenda(
  db: WritableDatabase,
  input: {
    fields: MeetingFields;
    lines: readonly NewMeetingLine[];
    invite: InviteChoice;
    previousId: string | null;
  },
): string {
  const id = createMeeting(db, input.fields);
  mustExist(
    db,
    'action',
    input.lines.map((line) => line.actionId),
  );
  const itemIds = addAgendaLines(db, id, null, input.lines);
  input.lines.forEach((line, i) => {
    const itemId = itemIds[i];
    if (itemId === undefined) return;
    if (line.carriedFromId) copyPapers(db, line.carriedFromId, itemId);
    if (line.actionId) linkAction(db, itemId, line.actionId);
  });
  invite(db, id, input.invite, input.previousId);
  return id;
}

function invite(db: WritableDatabase, id: string, choice: InviteChoice, previousId: string | null): void {
  switch (choice) {
    case 'nobody':
      return;
    case 'members':
      inviteMembers(db, id);
      return;
    case 'previous':
      if (previousId !== null) addAttendance(db, id, invitedTo(db, previousId), true);
      return;
    default:
      assertNever(choice);
  }
}
