import { z } from 'zod';
import { Id } from '../../domain/common.ts';
import { Topic, TopicFields, TopicItem, TopicRow } from '../../domain/topic.ts';
import { ById, Created, Done, None, read, write } from '../call.ts';

/** Threads that span meetings. */
export const topicsCalls = {
  'topics.list': read(None, z.array(TopicRow)),
  /** A topic with every item on it, the oldest first, and what was said, decided and to be done. */
  'topics.one': read(ById, z.object({ topic: Topic, items: z.array(TopicItem) })),
  'topics.create': write(TopicFields.pick({ title: true }), Created, 'topics'),
  'topics.update': write(ById.extend({ changes: TopicFields.partial() }), Done, 'topics'),
  /** The items of the topics stay; they belong to none then. */
  'topics.remove': write(z.object({ ids: z.array(Id).min(1).max(500) }), Done, 'topics', 'agenda'),
} as const;
