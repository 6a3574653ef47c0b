import { paperTitle } from '../../src-shared/domain/paper.ts';
import type { Answers } from '../ipc/answers.ts';
import { listPapers, movePaper, removePaper, renamePaper } from './papers-store.ts';

export const papersAnswers = {
  'papers.list': (db, { meetingId }) => listPapers(db, meetingId),
  'papers.rename': (db, { id, title }, context) => {
    context.describe(paperTitle({ ...renamePaper(db, id, title), title }));
    return null;
  },
  'papers.move': (db, { id, ...to }, context) => {
    context.describe(paperTitle(movePaper(db, id, to)));
    return null;
  },
  'papers.remove': (db, { id }, context) => {
    context.describe(paperTitle(removePaper(db, id)));
    return null;
  },
} satisfies Answers<'papers.list' | 'papers.rename' | 'papers.move' | 'papers.remove'>;
