import { inLanguage } from '../../../src-shared/domain/common.ts';
import { findDuplicates } from '../../../src-shared/domain/duplicates.ts';
import type { Answers } from '../../ipc/answers.ts';
import { listOrganisations } from '../organisations-store.ts';
import { listPeople } from '../people-store.ts';
import { mergeOrganisations, organisationsMergePreview } from './merge-organisations.ts';
import { mergePeople, peopleMergePreview } from './merge-people.ts';

export const mergeAnswers = {
  'people.duplicates': (db, _input, { today }) => findDuplicates(listPeople(db, today)),
  'people.mergePreview': (db, { ids }, { today }) => peopleMergePreview(db, ids, today),
  'people.merge': (db, merge, context) => {
    mergePeople(db, merge, context.today);
    context.describe(inLanguage(merge.fields.name, 'en'));
    return null;
  },
  'organisations.duplicates': (db, _input, { today }) => findDuplicates(listOrganisations(db, today)),
  'organisations.mergePreview': (db, { ids }, { today }) => organisationsMergePreview(db, ids, today),
  'organisations.merge': (db, merge, context) => {
    mergeOrganisations(db, merge, context.today);
    context.describe(inLanguage(merge.fields.name, 'en'));
    return null;
  },
} satisfies Answers<
  | 'people.duplicates'
  | 'people.mergePreview'
  | 'people.merge'
  | 'organisations.duplicates'
  | 'organisations.mergePreview'
  | 'organisations.merge'
>;
