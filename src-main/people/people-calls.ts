import { inLanguage } from '../../src-shared/domain/common.ts';
import { sql } from '../database/sql.ts';
import type { Answers } from '../ipc/answers.ts';
import { keepingListsCurrent } from '../meetings/attendance-snapshot.ts';
import {
  createOrganisation,
  getOrganisation,
  listOrganisations,
  removeOrganisation,
  updateOrganisation,
} from './organisations-store.ts';
import { listParties } from './parties-store.ts';
import {
  createPerson,
  getPerson,
  getPersonName,
  listPeople,
  removePerson,
  updatePerson,
} from './people-store.ts';
import { changeRole, listAffiliations, listMemberships } from './posts-store.ts';

export const peopleAnswers = {
  'organisations.list': (db, _input, { today }) => listOrganisations(db, today),
  'organisations.one': (db, { id }) => getOrganisation(db, id),
  'organisations.create': (db, fields, context) => {
    context.describe(inLanguage(fields.name, 'en'));
    return { id: createOrganisation(db, fields) };
  },
  'organisations.update': (db, { id, changes }, context) => {
    updateOrganisation(db, id, changes);
    context.describe(inLanguage(getOrganisation(db, id).name, 'en'));
    return null;
  },
  'organisations.setRole': (db, { id, role, countsForQuorum }, context) => {
    context.describe(inLanguage(getOrganisation(db, id).name, 'en'));
    keepingListsCurrent(db, sql`t.organisation_id = ${id}`, () => {
      changeRole(db, { kind: 'organisation', id }, role, context.today, countsForQuorum);
    });
    return null;
  },
  'organisations.remove': (db, { id }, context) => {
    context.describe(inLanguage(removeOrganisation(db, id).name, 'en'));
    return null;
  },

  'people.list': (db, _input, { today }) => listPeople(db, today),
  'people.one': (db, { id }, { today }) => ({
    person: getPerson(db, id, today),
    affiliations: listAffiliations(db, id),
    memberships: listMemberships(db, id),
  }),
  'people.create': (db, form, context) => {
    context.describe(inLanguage(form.name, 'en'));
    return { id: createPerson(db, form, context.today) };
  },
  'people.update': (db, { id, changes }, context) => {
    keepingListsCurrent(db, sql`t.person_id = ${id}`, () => {
      updatePerson(db, id, changes, context.today);
    });
    context.describe(inLanguage(getPersonName(db, id), 'en'));
    return null;
  },
  'people.remove': (db, { id }, context) => {
    context.describe(inLanguage(getPersonName(db, id), 'en'));
    removePerson(db, id);
    return null;
  },
  'people.parties': (db) => listParties(db),
} satisfies Answers<
  | 'organisations.list'
  | 'organisations.one'
  | 'organisations.create'
  | 'organisations.update'
  | 'organisations.setRole'
  | 'organisations.remove'
  | 'people.list'
  | 'people.one'
  | 'people.create'
  | 'people.update'
  | 'people.remove'
  | 'people.parties'
>;
