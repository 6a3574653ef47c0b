import { getBody } from '../body/body-store.ts';
import { imageSize } from '../files/image-size.ts';
import { readContent } from '../files/file-content.ts';
import type { Answers } from '../ipc/answers.ts';
import {
  findingsOf,
  getTemplate,
  listTemplates,
  removeTemplate,
  templateBytes,
  updateTemplate,
} from './word-templates-store.ts';

/** Answers that need no file of the system; the others are in ipc/window-answers/word-templates.ts. */
export const wordTemplatesAnswers = {
  'wordTemplates.list': (db) => listTemplates(db),
  'wordTemplates.check': (db, { id }) => findingsOf(templateBytes(db, id), getTemplate(db, id).kind),
  'wordTemplates.update': (db, { id, changes }, context) => {
    updateTemplate(db, id, changes);
    context.describe(getTemplate(db, id).name);
    return null;
  },
  'wordTemplates.remove': (db, { id }, context) => {
    context.describe(removeTemplate(db, id).name);
    return null;
  },
  'letterhead.logo': (db) => {
    const { logo } = getBody(db);
    if (logo === null) return { address: null };
    const bytes = readContent(db, logo);
    const type = imageSize(bytes)?.type ?? 'png';
    return { address: `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}` };
  },
} satisfies Answers<
  | 'wordTemplates.list'
  | 'wordTemplates.check'
  | 'wordTemplates.update'
  | 'wordTemplates.remove'
  | 'letterhead.logo'
>;
