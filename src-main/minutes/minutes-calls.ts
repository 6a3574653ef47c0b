import { inLanguage } from '../../src-shared/domain/common.ts';
import { type Entry, codeOfEntry } from '../../src-shared/domain/minutes.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import type { Answers, CallContext } from '../ipc/answers.ts';
import { getAgendaItem } from '../meetings/agenda-store.ts';
import { getMeeting, meetingSubject } from '../meetings/meetings-store.ts';
import { adoptMinutes } from './adoption.ts';
import { checkMinutes } from './completeness.ts';
import { addCorrection, removeCorrection, updateCorrection } from './corrections-store.ts';
import { addEntry, moveEntry, removeEntry, setEntryType, updateEntry } from './entries-store.ts';
import { goToItem } from './item-clock.ts';
import { getMinutes, setMinutesState } from './minutes-store.ts';
import { listMinutesVersions, minutesNow, readMinutesVersion } from './versions-store.ts';

export const minutesAnswers = {
  'minutes.get': (db, { meetingId }) => getMinutes(db, meetingId),
  'minutes.check': (db, { meetingId }) => checkMinutes(db, meetingId),
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
  'minutes.setState': (db, change, context) => {
    setMinutesState(db, change, context.today);
    ofMeeting(db, context, change.meetingId);
    return null;
  },
  'minutes.adopt': (db, input, context) => {
    const entry = adoptMinutes(db, input, context.today);
    ofMeeting(db, context, getAgendaItem(db, input.agendaItemId).minutesOfId ?? entry.meetingId);
    return entry;
  },
  'minutes.clock': (db, { meetingId, itemId, at }, context) => {
    goToItem(db, meetingId, itemId, at);
    ofMeeting(db, context, meetingId);
    return null;
  },
  'minutes.versions': (db, { meetingId }) => listMinutesVersions(db, meetingId),
  'minutes.version': (db, { meetingId, versionId }) =>
    versionId === null ? minutesNow(db, meetingId) : readMinutesVersion(db, meetingId, versionId),
  'corrections.add': (db, { meetingId, fields }, context) => {
    ofMeeting(db, context, meetingId);
    return { id: addCorrection(db, meetingId, fields) };
  },
  'corrections.update': (db, { id, changes }, context) => {
    ofMeeting(db, context, updateCorrection(db, id, changes).meetingId);
    return null;
  },
  'corrections.remove': (db, { id }, context) => {
    ofMeeting(db, context, removeCorrection(db, id).meetingId);
    return null;
  },
} satisfies Answers<
  | 'minutes.get'
  | 'minutes.check'
  | 'minutes.add'
  | 'minutes.update'
  | 'minutes.setType'
  | 'minutes.move'
  | 'minutes.remove'
  | 'minutes.setState'
  | 'minutes.adopt'
  | 'minutes.clock'
  | 'minutes.versions'
  | 'minutes.version'
  | 'corrections.add'
  | 'corrections.update'
  | 'corrections.remove'
>;

/** Says what a step on an entry was about: its code, else the item it stands under. */
function described(db: ReadableDatabase, context: CallContext, entry: Entry): Entry {
  context.describe(codeOfEntry(entry) ?? inLanguage(getAgendaItem(db, entry.agendaItemId).title, 'en'));
  return entry;
}

function ofMeeting(db: ReadableDatabase, context: CallContext, meetingId: string): void {
  context.describe(meetingSubject(getMeeting(db, meetingId)));
}
