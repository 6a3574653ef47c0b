import { z } from 'zod';
import {
  Attendance,
  AttendanceFields,
  AttendanceMark,
  Invitable,
  ItemPresence,
  NewAttendee,
  QuorumStatus,
  Reply,
} from '../../domain/attendance.ts';
import { ClockTime, Id } from '../../domain/common.ts';
import { Done, OfMeeting, read, write } from '../call.ts';

const Ids = z.array(Id).min(1).max(500);

/** Who was invited, who came, who was there when. */
export const attendanceCalls = {
  'attendance.list': read(OfMeeting, z.object({ rows: z.array(Attendance), quorum: QuorumStatus })),
  /** Invites everybody with a role in the group who is not on the list yet; answers how many were added. */
  'attendance.inviteMembers': write(
    OfMeeting,
    z.object({ added: z.number().int() }),
    'attendance',
    'meetings',
  ),
  /** Everybody who could be invited: by role, by organisation, by the list of the meeting before. */
  'attendance.invitable': read(OfMeeting, z.array(Invitable)),
  /** Who was there for each item of the agenda. */
  'attendance.byItem': read(OfMeeting, z.array(ItemPresence)),
  /**
   * Puts people on the list, also such as nobody knew yet; `mark`: they are there. One act, one step. Answers the
   * rows of all of them, and how many were added.
   */
  'attendance.add': write(
    z.object({
      meetingId: Id,
      personIds: z.array(Id).max(500),
      newPeople: z.array(NewAttendee).max(20).default([]),
      invited: z.boolean(),
      mark: z.enum(['room', 'online']).nullable().default(null),
      at: ClockTime.nullable().default(null),
    }),
    z.object({ ids: z.array(Id), added: z.number().int() }),
    'attendance',
    'meetings',
    'people',
    'organisations',
  ),
  /** One keystroke: sets outcome and presence. `at`: the clock time for arriving late, null for the start. */
  'attendance.mark': write(
    z.object({ ids: Ids, mark: AttendanceMark, at: ClockTime.nullable() }),
    Done,
    'attendance',
    'meetings',
  ),
  /** Says who spoke for some people; whoever it is comes onto the list. Neither given: nobody is named. */
  'attendance.represent': write(
    z.object({ ids: Ids, personId: Id.nullable(), newPerson: NewAttendee.nullable().default(null) }),
    Done,
    'attendance',
    'meetings',
    'people',
    'organisations',
  ),
  /** What people answered to the invitation. */
  'attendance.reply': write(z.object({ ids: Ids, reply: Reply }), Done, 'attendance', 'meetings'),
  /** Those of some people who are there leave at a time. */
  'attendance.leave': write(z.object({ ids: Ids, at: ClockTime }), Done, 'attendance', 'meetings'),
  'attendance.update': write(
    z.object({ id: Id, changes: AttendanceFields.partial() }),
    Done,
    'attendance',
    'meetings',
  ),
  'attendance.remove': write(z.object({ ids: Ids }), Done, 'attendance', 'meetings'),
} as const;
