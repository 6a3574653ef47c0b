import { inLanguage } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { sqlIds } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import type { Answers, CallContext } from '../ipc/answers.ts';
import { keepingListsCurrent } from '../meetings/attendance-snapshot.ts';
import { getOrganisation } from './organisations-store.ts';
import { getPersonName } from './people-store.ts';
import {
  addPost,
  addRole,
  changePostOn,
  getAffiliation,
  holderOfRole,
  leave,
  removePost,
  removeRole,
  updatePost,
  updateRole,
} from './post-history.ts';
import type { Holder } from './posts-store.ts';

const nameOf = (db: ReadableDatabase, holder: Holder): string =>
  inLanguage(
    holder.kind === 'person' ? getPersonName(db, holder.id) : getOrganisation(db, holder.id).name,
    'en',
  );

/** Makes a change to what somebody holds; the lists of coming meetings follow. */
function changing(db: WritableDatabase, holder: Holder, context: CallContext, change: () => void): null {
  context.describe(nameOf(db, holder));
  const which =
    holder.kind === 'person' ? sql`t.person_id = ${holder.id}` : sql`t.organisation_id = ${holder.id}`;
  keepingListsCurrent(db, which, change);
  return null;
}

const person = (id: string): Holder => ({ kind: 'person', id });

export const postsAnswers = {
  'people.addPost': (db, { personId, ...fields }, context) => {
    let id = '';
    changing(db, person(personId), context, () => {
      id = addPost(db, personId, fields);
    });
    return { id };
  },
  'people.updatePost': (db, { id, changes }, context) =>
    changing(db, person(getAffiliation(db, id).personId), context, () => {
      updatePost(db, id, changes);
    }),
  'people.removePost': (db, { id }, context) =>
    changing(db, person(getAffiliation(db, id).personId), context, () => {
      removePost(db, id);
    }),
  'people.changePost': (db, { personId, on, ...post }, context) =>
    changing(db, person(personId), context, () => {
      changePostOn(db, personId, post, on);
    }),
  'people.leave': (db, { ids, on }, context) => {
    keepingListsCurrent(db, sql`t.person_id IN ${sqlIds(ids)}`, () => {
      for (const id of ids) leave(db, id, on);
    });
    const [first = ''] = ids;
    const name = nameOf(db, person(first));
    context.describe(ids.length > 1 ? `${name} +${ids.length - 1}` : name);
    return null;
  },
  'people.addRole': (db, fields, context) => {
    const { personId, organisationId } = fields;
    const holder: Holder =
      personId === null ? { kind: 'organisation', id: organisationId ?? '' } : person(personId);
    let id = '';
    changing(db, holder, context, () => {
      id = addRole(db, fields);
    });
    return { id };
  },
  'people.updateRole': (db, { id, changes }, context) =>
    changing(db, holderOfRole(db, id), context, () => {
      updateRole(db, id, changes);
    }),
  'people.removeRole': (db, { id }, context) =>
    changing(db, holderOfRole(db, id), context, () => {
      removeRole(db, id);
    }),
} satisfies Answers<
  | 'people.addPost'
  | 'people.updatePost'
  | 'people.removePost'
  | 'people.changePost'
  | 'people.leave'
  | 'people.addRole'
  | 'people.updateRole'
  | 'people.removeRole'
>;
