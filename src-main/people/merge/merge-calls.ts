import { inLanguage } from '../../../src-shared/domain/common.ts';
import { findDuplicates } from '../../../src-shared/domain/duplicates.ts';
import type { ReadableDatabase } from '../../database/connection.ts';
import type { Answers } from '../../ipc/answers.ts';
import { getOrganisation, listOrganisations } from '../organisations-store.ts';
import { getPersonName, listPeople } from '../people-store.ts';
import { mergeOrganisations, organisationsMergePreview } from './merge-organisations.ts';
import { mergePeople, peopleMergePreview } from './merge-people.ts';
import { listToldApart, takeBackApart, tellApart } from './told-apart.ts';

const peopleCalled = (db: ReadableDatabase, ids: readonly string[]) =>
  ids.map((id) => inLanguage(getPersonName(db, id), 'en')).join(', ');

const organisationsCalled = (db: ReadableDatabase, ids: readonly string[]) =>
  ids.map((id) => inLanguage(getOrganisation(db, id).name, 'en')).join(', ');

export const mergeAnswers = {
  'people.duplicates': (db, _input, { today }) =>
    findDuplicates(listPeople(db, today), listToldApart(db, 'person')),
  'people.toldApart': (db) => listToldApart(db, 'person'),
  'people.tellApart': (db, told, context) => {
    tellApart(db, 'person', told);
    context.describe(peopleCalled(db, [...told.ids, ...(told.others ?? [])]));
    return null;
  },
  'people.takeBackApart': (db, { ids }, context) => {
    context.describe(peopleCalled(db, takeBackApart(db, 'person', ids)));
    return null;
  },
  'people.mergePreview': (db, { ids }, { today }) => peopleMergePreview(db, ids, today),
  'people.merge': (db, merge, context) => {
    mergePeople(db, merge, context.today);
    context.describe(inLanguage(merge.fields.name, 'en'));
    return null;
  },
  'organisations.duplicates': (db, _input, { today }) =>
    findDuplicates(listOrganisations(db, today), listToldApart(db, 'organisation')),
  'organisations.toldApart': (db) => listToldApart(db, 'organisation'),
  'organisations.tellApart': (db, told, context) => {
    tellApart(db, 'organisation', told);
    context.describe(organisationsCalled(db, [...told.ids, ...(told.others ?? [])]));
    return null;
  },
  'organisations.takeBackApart': (db, { ids }, context) => {
    context.describe(organisationsCalled(db, takeBackApart(db, 'organisation', ids)));
    return null;
  },
  'organisations.mergePreview': (db, { ids }, { today }) => organisationsMergePreview(db, ids, today),
  'organisations.merge': (db, merge, context) => {
    mergeOrganisations(db, merge, context.today);
    context.describe(inLanguage(merge.fields.name, 'en'));
    return null;
  },
} satisfies Answers<
  | 'people.duplicates'
  | 'people.toldApart'
  | 'people.tellApart'
  | 'people.takeBackApart'
  | 'people.mergePreview'
  | 'people.merge'
  | 'organisations.duplicates'
  | 'organisations.toldApart'
  | 'organisations.tellApart'
  | 'organisations.takeBackApart'
  | 'organisations.mergePreview'
  | 'organisations.merge'
>;
