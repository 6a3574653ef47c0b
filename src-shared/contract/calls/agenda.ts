import { z } from 'zod';
import { AgendaItem, AgendaItemChanges, AgendaState, NewAgendaItem } from '../../domain/agenda-item.ts';
import { Id } from '../../domain/common.ts';
import { After, ById, Created, Done, OfMeeting, read, write } from '../call.ts';

/** The agenda of a meeting. */
export const agendaCalls = {
  'agenda.list': read(OfMeeting, z.array(AgendaItem)),
  'agenda.add': write(
    z.object({ meetingId: Id, parentId: Id.nullable(), after: After, fields: NewAgendaItem }),
    Created,
    'agenda',
    'meetings',
  ),
  'agenda.update': write(z.object({ id: Id, changes: AgendaItemChanges }), Done, 'agenda', 'minutes'),
  /** Moves an item behind another one under a parent (null: first level), its sub-items with it. */
  'agenda.move': write(
    z.object({ id: Id, parentId: Id.nullable(), after: After }),
    Done,
    'agenda',
    'minutes',
  ),
  'agenda.remove': write(ById, Done, 'agenda', 'meetings', 'minutes'),
  'agenda.setState': write(z.object({ meetingId: Id, state: AgendaState }), Done, 'agenda', 'meetings'),
} as const;
