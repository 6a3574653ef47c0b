import type { Answers } from '../ipc/answers.ts';
import { fileNameOf, listRecords } from './records-store.ts';

/** Answers to the calls on written records. Writing and opening them asks for files: ipc/window-answers/records.ts. */
export const recordsAnswers = {
  'records.list': (db, { meetingId }) => listRecords(db, meetingId),
  'records.fileName': (db, request, { today }) => ({ fileName: fileNameOf(db, { ...request, asOf: today }) }),
} satisfies Answers<'records.list' | 'records.fileName'>;
