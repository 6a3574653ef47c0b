import { z } from 'zod';
import { AgendaState } from '../../domain/agenda-item.ts';
import { QuorumStatus } from '../../domain/attendance.ts';
import { Id, Language, Party } from '../../domain/common.ts';
import { Meeting, MeetingFields, MeetingKind, MeetingRow, MeetingState } from '../../domain/meeting.ts';
import { InviteChoice, MeetingProposal, NewMeetingLine } from '../../domain/meeting-proposal.ts';
import { MinutesState } from '../../domain/minutes.ts';
import { ById, Created, Done, None, act, read, write } from '../call.ts';

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
  /**
   * The agenda of a new meeting as it can be made: a template filled with minutes to adopt, matters arising and
   * deferred items. `template`: its ref, `previous` for the agenda of the previous meeting, null for an empty one.
   */
  'meetings.propose': read(
    z.object({ kind: MeetingKind, previousId: Id.nullable().optional(), template: z.string().nullable() }),
    MeetingProposal,
  ),
  /** A meeting with its agenda and its list of invited people, as one step. */
  'meetings.createWithAgenda': write(
    z.object({
      fields: MeetingFields,
      lines: z.array(NewMeetingLine).max(500),
      invite: InviteChoice,
      previousId: Id.nullable(),
    }),
    Created,
    'meetings',
    'agenda',
    'attendance',
    'topics',
    'actions',
  ),
  /** Asks where to, and writes the invitation as a calendar file; null when the dialog was closed. */
  'meetings.saveInvitation': act(
    z.object({ id: Id, language: Language }),
    z.object({ fileName: z.string() }).nullable(),
  ),
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
  /** Those that took place are kept and told; refused when that is all of them. */
  'meetings.remove': write(
    z.object({ ids: z.array(Id).min(1).max(500) }),
    z.object({ kept: z.array(Id) }),
    'meetings',
    'records',
  ),
} as const;
