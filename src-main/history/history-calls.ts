import { findAnything } from '../find/find-store.ts';
import type { Answers } from '../ipc/answers.ts';
import { listHistory } from './history-store.ts';

export const historyAnswers = {
  'history.list': (db, wanted) => listHistory(db, wanted),
  'find.anything': (db, { text }) => findAnything(db, text),
} satisfies Answers<'history.list' | 'find.anything'>;
