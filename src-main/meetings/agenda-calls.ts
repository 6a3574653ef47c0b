import { inLanguage } from '../../src-shared/domain/common.ts';
import type { Answers } from '../ipc/answers.ts';
import { createTopic } from '../topics/topics-store.ts';
import { agendaLinks } from './agenda-links.ts';
import {
  addAgendaItem,
  addAgendaLines,
  getAgendaItem,
  listAgenda,
  moveAgendaItem,
  removeAgendaItem,
  removeAgendaItems,
  updateAgendaItem,
} from './agenda-store.ts';
import { carryItem, nextAfter } from './carry-item.ts';
import { agendaTrace, setAgendaState } from './agenda-versions.ts';
import { getMeeting, meetingSubject } from './meetings-store.ts';

/** What a step on several items was about: "Opening", or "Opening +3". */
function several(items: readonly { title: { en: string; km: string } }[]): string {
  const first = items[0] ? inLanguage(items[0].title, 'en') : '';
  return items.length > 1 ? `${first} +${items.length - 1}` : first;
}

export const agendaAnswers = {
  'agenda.list': (db, { meetingId }) => listAgenda(db, meetingId),
  'agenda.links': (db, { meetingId }) => agendaLinks(db, meetingId, nextAfter(db, getMeeting(db, meetingId))),
  'agenda.add': (db, input, context) => {
    context.describe(inLanguage(input.fields.title, 'en'));
    return { id: addAgendaItem(db, input) };
  },
  'agenda.addMany': (db, { meetingId, after, lines }, context) => {
    context.describe(several(lines));
    return { ids: addAgendaLines(db, meetingId, after, lines) };
  },
  'agenda.update': (db, { id, changes }, context) => {
    const before = updateAgendaItem(db, id, changes);
    context.describe(inLanguage(changes.title ?? before.title, 'en'));
    return null;
  },
  'agenda.setTopic': (db, { id, topic }, context) => {
    const topicId = topic === null ? null : 'id' in topic ? topic.id : createTopic(db, topic.title);
    context.describe(inLanguage(updateAgendaItem(db, id, { topicId }).title, 'en'));
    return null;
  },
  'agenda.carry': (db, { id }, context) => {
    context.describe(inLanguage(getAgendaItem(db, id).title, 'en'));
    return carryItem(db, id);
  },
  'agenda.move': (db, { id, ...to }, context) => {
    context.describe(inLanguage(moveAgendaItem(db, id, to).title, 'en'));
    return null;
  },
  'agenda.moveMany': (db, { moves }, context) => {
    context.describe(several(moves.map(({ id, ...to }) => moveAgendaItem(db, id, to))));
    return null;
  },
  'agenda.remove': (db, { id }, context) => {
    context.describe(inLanguage(removeAgendaItem(db, id).title, 'en'));
    return null;
  },
  'agenda.removeMany': (db, { ids }, context) => {
    context.describe(several(removeAgendaItems(db, ids)));
    return null;
  },
  'agenda.setState': (db, { meetingId, state, convene = false }, context) => {
    setAgendaState(db, meetingId, state, convene);
    context.describe(meetingSubject(getMeeting(db, meetingId)));
    return null;
  },
  'agenda.trace': (db, { meetingId }) => agendaTrace(db, meetingId),
} satisfies Answers<
  | 'agenda.list'
  | 'agenda.links'
  | 'agenda.add'
  | 'agenda.addMany'
  | 'agenda.update'
  | 'agenda.setTopic'
  | 'agenda.carry'
  | 'agenda.move'
  | 'agenda.moveMany'
  | 'agenda.remove'
  | 'agenda.removeMany'
  | 'agenda.setState'
  | 'agenda.trace'
>;
