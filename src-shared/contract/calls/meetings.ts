import { z } from 'zod';
import { AgendaState } from '../../domain/agenda-item.ts';
import { QuorumStatus } from '../../domain/attendance.ts';
import { Id, Party } from '../../domain/common.ts';
import { Meeting, MeetingFields, MeetingKind, MeetingRow, MeetingState } from '../../domain/meeting.ts';
import { MinutesState } from '../../domain/minutes.ts';
import { ById, Created, Done, None, read, write } from '../call.ts';

/** Meetings and their states. */
export const meetingsCalls = {
  'meetings.list': read(None, z.array(MeetingRow)),
  'meetings.one': read(
    ById,
    z.object({
      meeting: Meeting,
      chair: Party.nullable(),
      agendaState: AgendaState,
      minutesState: MinutesState,
      quorum: QuorumStatus,
    }),
  ),
  /** What a new meeting of this kind starts with: the next number, times and place of the last one. */
  'meetings.suggest': read(z.object({ kind: MeetingKind }), MeetingFields),
  'meetings.create': write(MeetingFields, Created, 'meetings'),
  'meetings.update': write(
    z.object({ id: Id, changes: MeetingFields.partial() }),
    Done,
    'meetings',
    'agenda',
    'minutes',
    'attendance',
  ),
  'meetings.setState': write(z.object({ id: Id, state: MeetingState }), Done, 'meetings'),
  'meetings.remove': write(ById, Done, 'meetings', 'records'),
} as const;
