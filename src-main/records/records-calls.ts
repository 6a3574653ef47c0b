import type { Answers } from '../ipc/answers.ts';
import { listRecords, recordFileName } from './records-store.ts';

/** Answers to the calls on written records. Writing and opening them asks for files: ipc/window-answers/records.ts. */
export const recordsAnswers = {
  'records.list': (db, { meetingId }) => listRecords(db, meetingId),
  'records.fileName': (db, request) => ({ fileName: recordFileName(db, request) }),
} satisfies Answers<'records.list' | 'records.fileName'>;
