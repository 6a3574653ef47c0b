import { inLanguage } from '../../src-shared/domain/common.ts';
import type { Answers } from '../ipc/answers.ts';
import { createTopic, getTopic, itemsOfTopic, listTopics, removeTopic, updateTopic } from './topics-store.ts';

export const topicsAnswers = {
  'topics.list': (db) => listTopics(db),
  'topics.one': (db, { id }) => ({ topic: getTopic(db, id), items: itemsOfTopic(db, id) }),
  'topics.create': (db, { title }, context) => {
    context.describe(inLanguage(title, 'en'));
    return { id: createTopic(db, title) };
  },
  'topics.update': (db, { id, changes }, context) => {
    context.describe(inLanguage(updateTopic(db, id, changes).title, 'en'));
    return null;
  },
  'topics.remove': (db, { ids }, context) => {
    const [first = '', ...others] = [...new Set(ids)].map((id) =>
      inLanguage(removeTopic(db, id).title, 'en'),
    );
    context.describe(others.length > 0 ? `${first} +${others.length}` : first);
    return null;
  },
} satisfies Answers<'topics.list' | 'topics.one' | 'topics.create' | 'topics.update' | 'topics.remove'>;
