import type { Answers } from '../ipc/answers.ts';
import {
  addAttendance,
  attendanceSubject,
  createAttendee,
  inviteMembers,
  leaveAttendance,
  listAttendance,
  markAttendance,
  removeAttendance,
  replyAttendance,
  representAttendance,
  updateAttendance,
} from './attendance-store.ts';
import { listInvitable } from './invitable.ts';
import { presenceByItem } from './item-presence.ts';
import { getMeeting, meetingSubject } from './meetings-store.ts';
import { quorumOf } from './quorum.ts';

export const attendanceAnswers = {
  'attendance.list': (db, { meetingId }) => ({
    rows: listAttendance(db, meetingId),
    quorum: quorumOf(db, getMeeting(db, meetingId)),
  }),
  'attendance.inviteMembers': (db, { meetingId }, context) => {
    const added = inviteMembers(db, meetingId);
    context.describe(meetingSubject(getMeeting(db, meetingId)));
    return { added };
  },
  'attendance.invitable': (db, { meetingId }) => listInvitable(db, meetingId),
  'attendance.byItem': (db, { meetingId }) => presenceByItem(db, meetingId),
  'attendance.add': (db, { meetingId, personIds, newPeople, invited, mark, at }, context) => {
    const created = newPeople.map((person) => createAttendee(db, person, context.today));
    const result = addAttendance(db, meetingId, [...personIds, ...created], invited);
    if (mark !== null) markAttendance(db, result.ids, mark, at);
    context.describe(meetingSubject(getMeeting(db, meetingId)));
    return result;
  },
  'attendance.represent': (db, { ids, personId, newPerson }, context) => {
    const by = newPerson === null ? personId : createAttendee(db, newPerson, context.today);
    context.describe(attendanceSubject(representAttendance(db, ids, by)));
    return null;
  },
  'attendance.reply': (db, { ids, reply }, context) => {
    context.describe(attendanceSubject(replyAttendance(db, ids, reply)));
    return null;
  },
  'attendance.leave': (db, { ids, at }, context) => {
    context.describe(attendanceSubject(leaveAttendance(db, ids, at)));
    return null;
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
  | 'attendance.invitable'
  | 'attendance.byItem'
  | 'attendance.represent'
  | 'attendance.reply'
  | 'attendance.leave'
  | 'attendance.mark'
  | 'attendance.update'
  | 'attendance.remove'
>;
