import { z } from 'zod';
import { ActionState } from './action.ts';
import { ItemOutcome } from './agenda-item.ts';
import { Bilingual, BilingualRequired, Id, IsoDate, Party } from './common.ts';
import { DecisionKind } from './decision.ts';
import { MeetingKind, MeetingState } from './meeting.ts';

export const TOPIC_STATES = ['open', 'closed'] as const;
export const TopicState = z.enum(TOPIC_STATES);
export type TopicState = z.infer<typeof TopicState>;

/** A thread that spans meetings ("portability of entitlements"); agenda items belong to it. */
export const TopicFields = z.object({
  title: BilingualRequired,
  /** What it is about, in a few lines. */
  note: z.string().trim().max(4000, { error: 'too-long' }),
  state: TopicState,
});
export type TopicFields = z.infer<typeof TopicFields>;

export const Topic = TopicFields.extend({ id: Id, title: Bilingual });
export type Topic = z.infer<typeof Topic>;

/** A topic in the list of all, with how much there is of it. */
export const TopicRow = Topic.extend({
  items: z.number().int(),
  decisions: z.number().int(),
  actions: z.number().int(),
  openActions: z.number().int(),
  /** When it was on an agenda last; null when never. */
  lastDate: IsoDate.nullable(),
});
export type TopicRow = z.infer<typeof TopicRow>;

/** Something that was said on a topic: an entry of the minutes, with its text as plain words. */
const TopicEntry = z.object({
  id: Id,
  /** `D7.3`; '' for what has none. */
  code: z.string(),
  text: z.string(),
});
export const TopicDecision = TopicEntry.extend({ kind: DecisionKind });
export const TopicAction = TopicEntry.extend({
  state: ActionState,
  dueDate: IsoDate.nullable(),
  owners: z.array(Party),
});
export const TopicSaid = TopicEntry.extend({ speaker: Party.nullable() });

/** An item on the agenda of a meeting that belongs to a topic, with what came of it. */
export const TopicItem = z.object({
  id: Id,
  /** "3.1" */
  number: z.string(),
  title: Bilingual,
  outcome: ItemOutcome,
  meeting: z.object({
    id: Id,
    kind: MeetingKind,
    ordinal: z.number().int(),
    date: IsoDate,
    state: MeetingState,
  }),
  said: z.array(TopicSaid),
  decisions: z.array(TopicDecision),
  actions: z.array(TopicAction),
});
export type TopicItem = z.infer<typeof TopicItem>;
