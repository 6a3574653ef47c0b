import { inLanguage } from '../../src-shared/domain/common.ts';
import type { Answers } from '../ipc/answers.ts';
import { listTemplates, removeTemplate, renameTemplate, templateFromAgenda } from './templates-store.ts';

export const templatesAnswers = {
  'templates.list': (db) => listTemplates(db),
  'templates.fromAgenda': (db, { meetingId, name }, context) => {
    context.describe(inLanguage(name, 'en'));
    return { id: templateFromAgenda(db, meetingId, name) };
  },
  'templates.rename': (db, { id, name }, context) => {
    renameTemplate(db, id, name);
    context.describe(inLanguage(name, 'en'));
    return null;
  },
  'templates.remove': (db, { id }, context) => {
    context.describe(inLanguage(removeTemplate(db, id).name, 'en'));
    return null;
  },
} satisfies Answers<'templates.list' | 'templates.fromAgenda' | 'templates.rename' | 'templates.remove'>;
