import type { Answers } from '../ipc/answers.ts';
import { getDecision, listDecisions } from './decisions-register.ts';
import { setSupersedes } from './supersession.ts';

export const decisionsAnswers = {
  'decisions.list': (db) => listDecisions(db),
  'decisions.one': (db, { id }) => getDecision(db, id),
  'decisions.setSupersedes': (db, { id, supersedes }, context) => {
    context.describe(setSupersedes(db, id, supersedes));
    return null;
  },
} satisfies Answers<'decisions.list' | 'decisions.one' | 'decisions.setSupersedes'>;
