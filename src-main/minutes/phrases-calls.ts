import type { PhraseFields } from '../../src-shared/domain/phrase.ts';
import type { Answers } from '../ipc/answers.ts';
import {
  addPhrase,
  addUsualPhrases,
  listPhrases,
  movePhrase,
  removePhrase,
  updatePhrase,
} from './phrases-store.ts';

const nameOf = ({ shortcut, text }: Pick<PhraseFields, 'shortcut' | 'text'>) =>
  shortcut || (text.en || text.km).slice(0, 40);

export const phrasesAnswers = {
  'phrases.list': (db) => listPhrases(db),
  'phrases.add': (db, { after, fields }, context) => {
    context.describe(nameOf(fields));
    return { id: addPhrase(db, after, fields) };
  },
  'phrases.update': (db, { id, changes }, context) => {
    context.describe(nameOf(updatePhrase(db, id, changes)));
    return null;
  },
  'phrases.move': (db, { id, after }, context) => {
    context.describe(nameOf(movePhrase(db, id, after)));
    return null;
  },
  'phrases.remove': (db, { id }, context) => {
    context.describe(nameOf(removePhrase(db, id)));
    return null;
  },
  'phrases.addUsual': (db, _input, context) => {
    context.describe(addUsualPhrases(db).map(nameOf).join(', '));
    return null;
  },
} satisfies Answers<
  'phrases.list' | 'phrases.add' | 'phrases.update' | 'phrases.move' | 'phrases.remove' | 'phrases.addUsual'
>;
