import { z } from 'zod';
import { ActionChanges, ActionFile, ActionRow, Priority, UpdateFields } from '../../domain/action.ts';
import { Id, IsoDate } from '../../domain/common.ts';
import { MeetingRef } from '../../domain/meeting.ts';
import { ById, Created, Done, None, read, write } from '../call.ts';

const Ids = z.array(Id).min(1).max(500);

/** The actions of all meetings, and what became of them. */
export const actionsCalls = {
  /** `next`: the meeting to come, for what is due before it. */
  'actions.list': read(
    None,
    z.object({ rows: z.array(ActionRow), today: IsoDate, next: MeetingRef.nullable() }),
  ),
  'actions.one': read(ById, ActionFile),
  /** How many are open, and how many of them late. */
  'actions.counts': read(None, z.object({ open: z.number().int(), overdue: z.number().int() })),
  /** Writes what became of some actions, and changes them: one act, one step. */
  'actions.addUpdate': write(
    z.object({ ids: Ids, update: UpdateFields, changes: ActionChanges }),
    Done,
    'actions',
    'minutes',
  ),
  'actions.changeUpdate': write(z.object({ id: Id, changes: UpdateFields.partial() }), Done, 'actions'),
  /** Takes an update away; what it alone had changed goes back to what it was before. */
  'actions.removeUpdate': write(ById, Done, 'actions', 'minutes'),
  'actions.setPriority': write(z.object({ ids: Ids, priority: Priority }), Done, 'actions', 'minutes'),
  /** Puts actions under matters arising of a meeting to come. Answers the meeting. */
  'actions.putOnAgenda': write(
    z.object({ ids: Ids, meetingId: Id }),
    Created,
    'actions',
    'agenda',
    'meetings',
  ),
} as const;
