import { z } from 'zod';
import { Id, PartyRef } from '../../domain/common.ts';
import { Entry, EntryChanges, EntryType, MinutesState } from '../../domain/minutes.ts';
import { RichText } from '../../domain/rich-text.ts';
import { After, ById, Done, OfMeeting, read, write } from '../call.ts';

/** The minutes of a meeting, entry by entry. */
export const minutesCalls = {
  'minutes.get': read(OfMeeting, z.object({ state: MinutesState, entries: z.array(Entry) })),
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
  'minutes.setState': write(z.object({ meetingId: Id, state: MinutesState }), Done, 'minutes', 'meetings'),
} as const;
