import { getBody } from '../body/body-store.ts';
import type { Answers } from '../ipc/answers.ts';
import {
  addAttendance,
  attendanceSubject,
  inviteMembers,
  listAttendance,
  markAttendance,
  removeAttendance,
  updateAttendance,
} from './attendance-store.ts';
import { getMeeting, meetingSubject } from './meetings-store.ts';
import { quorumOf } from './quorum.ts';

export const attendanceAnswers = {
  'attendance.list': (db, { meetingId }) => ({
    rows: listAttendance(db, meetingId),
    quorum: quorumOf(db, getMeeting(db, meetingId), getBody(db).quorum),
  }),
  'attendance.inviteMembers': (db, { meetingId }, context) => {
    const added = inviteMembers(db, meetingId);
    context.describe(meetingSubject(getMeeting(db, meetingId)));
    return { added };
  },
  'attendance.add': (db, { meetingId, personIds, invited }, context) => {
    const added = addAttendance(db, meetingId, personIds, invited);
    context.describe(meetingSubject(getMeeting(db, meetingId)));
    return { added };
  },
  'attendance.mark': (db, { ids, mark, at }, context) => {
    context.describe(attendanceSubject(markAttendance(db, ids, mark, at)));
    return null;
  },
  'attendance.update': (db, { id, changes }, context) => {
    context.describe(attendanceSubject([updateAttendance(db, id, changes)]));
    return null;
  },
  'attendance.remove': (db, { ids }, context) => {
    context.describe(attendanceSubject(removeAttendance(db, ids)));
    return null;
  },
} satisfies Answers<
  | 'attendance.list'
  | 'attendance.inviteMembers'
  | 'attendance.add'
  | 'attendance.mark'
  | 'attendance.update'
  | 'attendance.remove'
>;
