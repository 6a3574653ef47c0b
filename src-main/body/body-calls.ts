import { inLanguage } from '../../src-shared/domain/common.ts';
import type { Answers } from '../ipc/answers.ts';
import { addBodyName, getBody, removeBodyName, updateBody, updateBodyName } from './body-store.ts';

export const bodyAnswers = {
  'body.update': (db, { changes }) => {
    updateBody(db, changes);
    return null;
  },
  'body.addName': (db, fields, context) => {
    context.describe(inLanguage(fields.name, 'en'));
    return { id: addBodyName(db, getBody(db).id, fields) };
  },
  'body.removeName': (db, { id }, context) => {
    const name = getBody(db).names.find((each) => each.id === id);
    if (name) context.describe(inLanguage(name.name, 'en'));
    removeBodyName(db, id);
    return null;
  },
  'body.updateName': (db, { id, changes }, context) => {
    updateBodyName(db, id, changes);
    if (changes.name) context.describe(changes.name.en || changes.name.km);
    return null;
  },
} satisfies Answers<'body.update' | 'body.addName' | 'body.removeName' | 'body.updateName'>;
