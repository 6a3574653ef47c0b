import { z } from 'zod';
import { Finding } from '../../domain/completeness.ts';
import { ClockTime, Id, IsoDate, Line, PartyRef } from '../../domain/common.ts';
import { Correction } from '../../domain/correction.ts';
import { MeetingRef } from '../../domain/meeting.ts';
import { Entry, EntryChanges, EntryType, MinutesState } from '../../domain/minutes.ts';
import { RichText } from '../../domain/rich-text.ts';
import { After, ById, Done, OfMeeting, read, write } from '../call.ts';

/** Going to another state, with what is said about it. Days that are not given are today. */
const StateChange = z.discriminatedUnion('state', [
  z.object({ meetingId: Id, state: z.literal('drafting'), reason: Line.optional() }),
  z.object({ meetingId: Id, state: z.literal('with-chair') }),
  z.object({
    meetingId: Id,
    state: z.literal('circulated'),
    on: IsoDate.optional(),
    /** Until when comments are welcome. */
    deadline: IsoDate.nullable().optional(),
  }),
  z.object({
    meetingId: Id,
    state: z.literal('adopted'),
    on: IsoDate.optional(),
    /** The meeting that adopted them; null: in writing. */
    atId: Id.nullable().optional(),
  }),
  z.object({ meetingId: Id, state: z.literal('locked') }),
]);

/** The minutes of a meeting, entry by entry. */
export const minutesCalls = {
  'minutes.get': read(
    OfMeeting,
    z.object({
      state: MinutesState,
      circulatedOn: IsoDate.nullable(),
      commentDeadline: IsoDate.nullable(),
      adoptedOn: IsoDate.nullable(),
      adoptedAt: MeetingRef.nullable(),
      entries: z.array(Entry),
      corrections: z.array(Correction),
    }),
  ),
  /** What is missing before the minutes are circulated. */
  'minutes.check': read(OfMeeting, z.array(Finding)),
  'minutes.add': write(
    z.object({
      agendaItemId: Id,
      after: After,
      type: EntryType,
      body: RichText,
      speaker: PartyRef.nullable(),
    }),
    Entry,
    'minutes',
    'meetings',
  ),
  'minutes.update': write(z.object({ id: Id, changes: EntryChanges }), Entry, 'minutes'),
  /** A decision or action keeps its code when the type is changed and changed back before the next one is made. */
  'minutes.setType': write(z.object({ id: Id, type: EntryType }), Entry, 'minutes', 'meetings'),
  'minutes.move': write(z.object({ id: Id, agendaItemId: Id, after: After }), Done, 'minutes'),
  'minutes.remove': write(ById, Done, 'minutes', 'meetings'),
  'minutes.setState': write(StateChange, Done, 'minutes', 'meetings'),
  /**
   * The meeting adopts the minutes that one of its items is about: the decision under the item, the state of those
   * minutes and the corrections, in one step.
   */
  'minutes.adopt': write(
    z.object({
      agendaItemId: Id,
      /** The words of the decision. */
      body: RichText,
      corrections: z.array(z.object({ entryId: Id.nullable(), body: RichText, reason: Line })).max(100),
    }),
    Entry,
    'minutes',
    'agenda',
    'meetings',
  ),
  /** The meeting is on another item now; null: it is over. No step of undo: time does not go back. */
  'minutes.clock': write(z.object({ meetingId: Id, itemId: Id.nullable(), at: ClockTime }), Done, 'agenda'),
} as const;
