import { z } from 'zod';
import {
  AgendaItem,
  AgendaItemChanges,
  AgendaState,
  ItemOutcome,
  MOST_ITEMS_AT_ONCE,
  NewAgendaItem,
} from '../../domain/agenda-item.ts';
import { AgendaVersion, ChangedItem } from '../../domain/agenda-version.ts';
import { Bilingual, BilingualRequired, Id } from '../../domain/common.ts';
import { MeetingRef } from '../../domain/meeting.ts';
import { NewAgendaLine } from '../../domain/meeting-proposal.ts';
import { MinutesState } from '../../domain/minutes.ts';
import { Paper } from '../../domain/paper.ts';
import { After, ById, Created, Done, OfMeeting, read, write } from '../call.ts';

const Ids = z.object({ ids: z.array(Id).min(1).max(MOST_ITEMS_AT_ONCE) });

/** Where else an item leads: what is shown beside its title. */
const ItemLinks = z.object({
  itemId: Id,
  minutesOf: MeetingRef.extend({ minutesState: MinutesState }).nullable(),
  topic: z.object({ id: Id, title: Bilingual }).nullable(),
  carriedFrom: z.object({ meeting: MeetingRef, number: z.string() }).nullable(),
  /** Where a deferred item was taken up. */
  carriedTo: z.object({ meeting: MeetingRef, number: z.string() }).nullable(),
  /** A meeting to come whose agenda it can be put on: it was deferred, and no meeting has taken it up. */
  canGoTo: MeetingRef.nullable(),
  outcome: ItemOutcome,
  papers: z.array(Paper),
});

/** What changed since a version; `until`: the later version it is compared with, null for the agenda as it is now. */
const Trace = z.object({
  since: AgendaVersion,
  until: AgendaVersion.nullable(),
  changes: z.array(ChangedItem),
});

/** The agenda of a meeting. */
export const agendaCalls = {
  'agenda.list': read(OfMeeting, z.array(AgendaItem)),
  'agenda.links': read(OfMeeting, z.array(ItemLinks)),
  'agenda.add': write(
    z.object({ meetingId: Id, parentId: Id.nullable(), after: After, fields: NewAgendaItem }),
    Created,
    'agenda',
    'meetings',
  ),
  /** A pasted list, as one step: put behind an item of the first level (null: first). */
  'agenda.addMany': write(
    z.object({ meetingId: Id, after: After, lines: z.array(NewAgendaLine).min(1).max(MOST_ITEMS_AT_ONCE) }),
    z.object({ ids: z.array(Id) }),
    'agenda',
    'meetings',
  ),
  'agenda.update': write(
    z.object({ id: Id, changes: AgendaItemChanges }),
    Done,
    'agenda',
    'minutes',
    'topics',
  ),
  /** Gives an item a topic, makes one for it, or takes it off (null). */
  'agenda.setTopic': write(
    z.object({
      id: Id,
      topic: z.union([z.object({ id: Id }), z.object({ title: BilingualRequired })]).nullable(),
    }),
    Done,
    'agenda',
    'topics',
  ),
  /** Puts a deferred item on the agenda of the next meeting, with its papers; answers where it stands there. */
  'agenda.carry': write(
    ById,
    z.object({ meeting: MeetingRef, number: z.string() }),
    'agenda',
    'meetings',
    'topics',
  ),
  /** Moves an item behind another one under a parent (null: first level), its sub-items with it. */
  'agenda.move': write(
    z.object({ id: Id, parentId: Id.nullable(), after: After }),
    Done,
    'agenda',
    'minutes',
  ),
  /** Moves several items, one after the other, as one step. */
  'agenda.moveMany': write(
    z.object({
      moves: z
        .array(z.object({ id: Id, parentId: Id.nullable(), after: After }))
        .min(1)
        .max(MOST_ITEMS_AT_ONCE),
    }),
    Done,
    'agenda',
    'minutes',
  ),
  'agenda.remove': write(ById, Done, 'agenda', 'meetings', 'minutes', 'topics'),
  'agenda.removeMany': write(Ids, Done, 'agenda', 'meetings', 'minutes', 'topics'),
  /** Circulating and adopting keep the agenda as it is then. `convene`: the meeting becomes convened with it. */
  'agenda.setState': write(
    z.object({ meetingId: Id, state: AgendaState, convene: z.boolean().optional() }),
    Done,
    'agenda',
    'meetings',
  ),
  /** Every kept version, and what changed: circulated to adopted (or to now), adopted to now. */
  'agenda.trace': read(OfMeeting, z.object({ versions: z.array(AgendaVersion), traces: z.array(Trace) })),
} as const;
