import { z } from 'zod';
import { Attendance, AttendanceFields, AttendanceMark, QuorumStatus } from '../../domain/attendance.ts';
import { ClockTime, Id } from '../../domain/common.ts';
import { Done, OfMeeting, read, write } from '../call.ts';

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
  'attendance.add': write(
    z.object({ meetingId: Id, personIds: z.array(Id).min(1).max(500), invited: z.boolean() }),
    z.object({ added: z.number().int() }),
    'attendance',
    'meetings',
  ),
  /** One keystroke: sets outcome and presence. `at`: the clock time for arriving late, null for the start. */
  'attendance.mark': write(
    z.object({ ids: z.array(Id).min(1).max(500), mark: AttendanceMark, at: ClockTime.nullable() }),
    Done,
    'attendance',
    'meetings',
  ),
  'attendance.update': write(
    z.object({ id: Id, changes: AttendanceFields.partial() }),
    Done,
    'attendance',
    'meetings',
  ),
  'attendance.remove': write(z.object({ ids: z.array(Id).min(1).max(500) }), Done, 'attendance', 'meetings'),
} as const;
