import type { Answers } from '../ipc/answers.ts';
import { getBody, updateBody, updateBodyName } from './body-store.ts';

export const bodyAnswers = {
  'body.get': (db) => getBody(db),
  'body.update': (db, { changes }) => {
    updateBody(db, changes);
    return null;
  },
  'body.updateName': (db, { id, changes }, context) => {
    updateBodyName(db, id, changes);
    if (changes.name) context.describe(changes.name.en || changes.name.km);
    return null;
  },
} satisfies Answers<'body.get' | 'body.update' | 'body.updateName'>;
