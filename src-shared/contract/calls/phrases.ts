import { z } from 'zod';
import { Id } from '../../domain/common.ts';
import { Phrase, PhraseFields } from '../../domain/phrase.ts';
import { After, ById, Created, Done, None, read, write } from '../call.ts';

/** Stock phrases of the minutes. */
export const phrasesCalls = {
  'phrases.list': read(None, z.array(Phrase)),
  'phrases.add': write(z.object({ after: After, fields: PhraseFields }), Created, 'phrases'),
  'phrases.update': write(z.object({ id: Id, changes: PhraseFields.partial() }), Done, 'phrases'),
  'phrases.move': write(z.object({ id: Id, after: After }), Done, 'phrases'),
  'phrases.remove': write(ById, Done, 'phrases'),
  /** Adds those that come with the program and are not there. */
  'phrases.addUsual': write(None, Done, 'phrases'),
} as const;
