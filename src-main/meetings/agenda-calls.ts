import { inLanguage } from '../../src-shared/domain/common.ts';
import type { Answers } from '../ipc/answers.ts';
import {
  addAgendaItem,
  listAgenda,
  moveAgendaItem,
  removeAgendaItem,
  setAgendaState,
  updateAgendaItem,
} from './agenda-store.ts';
import { getMeeting, meetingSubject } from './meetings-store.ts';

export const agendaAnswers = {
  'agenda.list': (db, { meetingId }) => listAgenda(db, meetingId),
  'agenda.add': (db, input, context) => {
    context.describe(inLanguage(input.fields.title, 'en'));
    return { id: addAgendaItem(db, input) };
  },
  'agenda.update': (db, { id, changes }, context) => {
    const before = updateAgendaItem(db, id, changes);
    context.describe(inLanguage(changes.title ?? before.title, 'en'));
    return null;
  },
  'agenda.move': (db, { id, ...to }, context) => {
    context.describe(inLanguage(moveAgendaItem(db, id, to).title, 'en'));
    return null;
  },
  'agenda.remove': (db, { id }, context) => {
    context.describe(inLanguage(removeAgendaItem(db, id).title, 'en'));
    return null;
  },
  'agenda.setState': (db, { meetingId, state }, context) => {
    setAgendaState(db, meetingId, state);
    context.describe(meetingSubject(getMeeting(db, meetingId)));
    return null;
  },
} satisfies Answers<
  'agenda.list' | 'agenda.add' | 'agenda.update' | 'agenda.move' | 'agenda.remove' | 'agenda.setState'
>;
