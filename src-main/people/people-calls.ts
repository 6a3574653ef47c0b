import { type Bilingual, inLanguage } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { sqlIds } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import type { Answers } from '../ipc/answers.ts';
import { keepingListsCurrent } from '../meetings/attendance-snapshot.ts';
import {
  createOrganisation,
  getOrganisation,
  removeOrganisations,
  updateOrganisation,
} from './organisations-store.ts';
import { listParties } from './parties-store.ts';
import {
  createPerson,
  getPerson,
  getPersonName,
  removePeople,
  updatePeople,
  updatePerson,
} from './people-store.ts';
import { organisationHistory } from './post-history.ts';
import { changeRole, listAffiliations, listMemberships } from './posts-store.ts';

/** Who a step was about: "Sok Dara", or "Sok Dara +3". */
function subjectOf(all: readonly { name: Bilingual }[]): string {
  const first = all[0] ? inLanguage(all[0].name, 'en') : '';
  return all.length > 1 ? `${first} +${all.length - 1}` : first;
}

const peopleSubject = (db: ReadableDatabase, ids: readonly string[]): string =>
  subjectOf(ids.map((id) => ({ name: getPersonName(db, id) })));

export const peopleAnswers = {
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
  'organisations.remove': (db, { ids }, context) => {
    const { removed, kept } = removeOrganisations(db, ids);
    context.describe(subjectOf(removed));
    return { removed: removed.length, kept };
  },
  'organisations.history': (db, { id }) => organisationHistory(db, id),

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
  'people.updateMany': (db, { ids, changes }, context) => {
    keepingListsCurrent(db, sql`t.person_id IN ${sqlIds(ids)}`, () => {
      updatePeople(db, ids, changes, context.today);
    });
    context.describe(peopleSubject(db, ids));
    return null;
  },
  'people.remove': (db, { ids }, context) => {
    const { removed, kept } = removePeople(db, ids);
    context.describe(subjectOf(removed));
    return { removed: removed.length, kept };
  },
  'people.parties': (db) => listParties(db),
} satisfies Answers<
  | 'organisations.one'
  | 'organisations.create'
  | 'organisations.update'
  | 'organisations.setRole'
  | 'organisations.remove'
  | 'organisations.history'
  | 'people.one'
  | 'people.create'
  | 'people.update'
  | 'people.updateMany'
  | 'people.remove'
  | 'people.parties'
>;
