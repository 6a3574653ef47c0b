import { getBody } from '../body/body-store.ts';
import { sql } from '../database/sql.ts';
import type { Answers } from '../ipc/answers.ts';
import { keepingListsCurrent } from './attendance-snapshot.ts';
import {
  createMeeting,
  getMeetingFile,
  meetingSubject,
  removeMeetings,
  setMeetingState,
  updateMeeting,
} from './meetings-store.ts';
import { createMeetingWithAgenda } from './new-meeting.ts';
import { proposeMeeting } from './propose-meeting.ts';
import { quorumOf } from './quorum.ts';
import { suggestMeeting } from './suggest-meeting.ts';

export const meetingsAnswers = {
  'meetings.one': (db, { id }) => {
    const file = getMeetingFile(db, id);
    return { ...file, quorum: quorumOf(db, file.meeting) };
  },
  'meetings.suggest': (db, { kind }, { today }) => suggestMeeting(db, kind, today, getBody(db).timeZone),
  'meetings.propose': (db, wish, { today }) => proposeMeeting(db, wish, today, getBody(db).timeZone),
  'meetings.createWithAgenda': (db, input, context) => {
    context.describe(meetingSubject(input.fields));
    return { id: createMeetingWithAgenda(db, input) };
  },
  'meetings.create': (db, fields, context) => {
    context.describe(meetingSubject(fields));
    return { id: createMeeting(db, fields) };
  },
  'meetings.update': (db, { id, changes }, context) => {
    const update = () => {
      context.describe(meetingSubject(updateMeeting(db, id, changes)));
    };
    // Posts and roles on the list are those of the day of the meeting, also of a new day.
    if (changes.date === undefined) update();
    else keepingListsCurrent(db, sql`m.id = ${id}`, update);
    return null;
  },
  'meetings.setState': (db, { id, state }, context) => {
    context.describe(meetingSubject(setMeetingState(db, id, state)));
    return null;
  },
  'meetings.remove': (db, { ids }, context) => {
    const { removed, kept } = removeMeetings(db, ids);
    const [first, ...others] = removed.map(meetingSubject);
    if (first !== undefined) context.describe(others.length > 0 ? `${first} +${others.length}` : first);
    return { kept };
  },
} satisfies Answers<
  | 'meetings.one'
  | 'meetings.suggest'
  | 'meetings.propose'
  | 'meetings.createWithAgenda'
  | 'meetings.create'
  | 'meetings.update'
  | 'meetings.setState'
  | 'meetings.remove'
>;
