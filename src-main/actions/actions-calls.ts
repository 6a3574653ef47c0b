import type { Answers } from '../ipc/answers.ts';
import { updateRow } from '../database/rows.ts';
import { meetingsToCome } from '../meetings/meeting-ref.ts';
import { getAction, listActions } from './actions-register.ts';
import { codesOf } from './actions-store.ts';
import { putOnAgenda } from './put-on-agenda.ts';
import { addUpdate, changeUpdate, removeUpdate } from './updates-store.ts';

export const actionsAnswers = {
  'actions.list': (db, _, { today }) => ({
    rows: listActions(db),
    today,
    next: meetingsToCome(db)[0] ?? null,
  }),
  'actions.one': (db, { id }) => getAction(db, id),
  'actions.addUpdate': (db, { ids, update, changes }, context) => {
    context.describe(subjectOf(addUpdate(db, ids, update, changes, context.author)));
    return null;
  },
  'actions.changeUpdate': (db, { id, changes }, context) => {
    context.describe(changeUpdate(db, id, changes));
    return null;
  },
  'actions.removeUpdate': (db, { id }, context) => {
    context.describe(removeUpdate(db, id));
    return null;
  },
  'actions.setPriority': (db, { ids, priority }, context) => {
    for (const id of ids) updateRow(db, 'action', id, { priority });
    context.describe(subjectOf(codesOf(db, ids)));
    return null;
  },
  'actions.putOnAgenda': (db, { ids, meetingId }, context) => {
    context.describe(subjectOf(putOnAgenda(db, ids, meetingId)));
    return { id: meetingId };
  },
} satisfies Answers<
  | 'actions.list'
  | 'actions.one'
  | 'actions.addUpdate'
  | 'actions.changeUpdate'
  | 'actions.removeUpdate'
  | 'actions.setPriority'
  | 'actions.putOnAgenda'
>;

/** "A6.1", or "A6.1 +3". */
const subjectOf = (codes: readonly string[]) =>
  codes.length > 1 ? `${codes[0]} +${codes.length - 1}` : (codes[0] ?? '');
