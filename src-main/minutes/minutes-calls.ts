import { inLanguage } from '../../src-shared/domain/common.ts';
import { type Entry, codeOfEntry } from '../../src-shared/domain/minutes.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import type { Answers, CallContext } from '../ipc/answers.ts';
import { getAgendaItem } from '../meetings/agenda-store.ts';
import { getMeeting, meetingSubject } from '../meetings/meetings-store.ts';
import {
  addEntry,
  getMinutes,
  moveEntry,
  removeEntry,
  setEntryType,
  setMinutesState,
  updateEntry,
} from './entries-store.ts';

export const minutesAnswers = {
  'minutes.get': (db, { meetingId }) => getMinutes(db, meetingId),
  'minutes.add': (db, input, context) => described(db, context, addEntry(db, input)),
  'minutes.update': (db, { id, changes }, context) => described(db, context, updateEntry(db, id, changes)),
  'minutes.setType': (db, { id, type }, context) => described(db, context, setEntryType(db, id, type)),
  'minutes.move': (db, { id, ...to }, context) => {
    described(db, context, moveEntry(db, id, to));
    return null;
  },
  'minutes.remove': (db, { id }, context) => {
    described(db, context, removeEntry(db, id));
    return null;
  },
  'minutes.setState': (db, { meetingId, state }, context) => {
    setMinutesState(db, meetingId, state);
    context.describe(meetingSubject(getMeeting(db, meetingId)));
    return null;
  },
} satisfies Answers<
  | 'minutes.get'
  | 'minutes.add'
  | 'minutes.update'
  | 'minutes.setType'
  | 'minutes.move'
  | 'minutes.remove'
  | 'minutes.setState'
>;

/** Says what a step on an entry was about: its code, else the item it stands under. */
function described(db: ReadableDatabase, context: CallContext, entry: Entry): Entry {
  context.describe(codeOfEntry(entry) ?? inLanguage(getAgendaItem(db, entry.agendaItemId).title, 'en'));
  return entry;
}
