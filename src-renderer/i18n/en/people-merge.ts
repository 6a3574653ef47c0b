import type { DuplicateReason } from '../../../src-shared/domain/duplicates.ts';
import type { Uses } from '../../../src-shared/domain/merging.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** Finding duplicates and merging them. */
export interface MergeTexts {
  find: string;
  findTitle: string;
  findHint: string;
  noneTitle: string;
  noneText: string;
  reasons: Record<DuplicateReason, string>;
  compare: string;
  title: { people: string; organisations: string };
  hint: string;
  merge: string;
  stays: string;
  keep: (name: string) => string;
  field: string;
  choose: (field: string, value: string) => string;
  empty: string;
  post: string;
  role: string;
  moves: string;
  nothingMoves: string;
  uses: Record<keyof Uses, (count: number) => string>;
  conflicts: (count: number) => string;
  conflictHint: string;
  becomes: (before: string, after: string) => string;
  postsHint: string;
  doMerge: (count: number) => string;
  done: (name: string) => string;
  keptBackup: string;
  tooFew: string;
  apart: {
    say: Record<'people' | 'organisations', (count: number) => string>;
    one: string;
    tooMany: (most: number) => string;
    done: string;
    noneText: string;
    title: (count: number) => string;
    hint: string;
    takeBack: string;
    takenBack: string;
  };
}

export const peopleMerge: MergeTexts = {
  find: 'Find duplicates',
  findTitle: 'Possible duplicates',
  findHint:
    'Entries with the same name, in either script and however it is spaced, the same e-mail or phone, or nearly the same name.',
  noneTitle: 'No duplicates found',
  noneText: 'No two entries have the same name, e-mail or phone, or nearly the same name.',
  reasons: {
    name: 'Same name',
    email: 'Same e-mail',
    phone: 'Same phone',
    acronym: 'Same acronym',
    'near-name': 'Nearly the same name',
  },
  compare: 'Compare and merge…',
  title: { people: 'Merge people', organisations: 'Merge organisations' },
  hint: 'Choose what holds. Everything that names one of them will name the one that stays; the others are gone.',
  merge: 'Merge…',
  stays: 'Stays',
  keep: (name) => `Keep ${name}`,
  field: 'Field',
  choose: (field, value) => `${field}: ${value}`,
  empty: '(empty)',
  post: 'Post today',
  role: 'Role in the group today',
  moves: 'Named in',
  nothingMoves: 'nothing',
  uses: {
    posts: (count) => many(count, 'post', 'posts'),
    roles: (count) => many(count, 'role', 'roles'),
    attendance: (count) => many(count, 'attendance list', 'attendance lists'),
    chairs: (count) => many(count, 'meeting as chair', 'meetings as chair'),
    presenters: (count) => many(count, 'agenda item', 'agenda items'),
    entries: (count) => many(count, 'minutes entry', 'minutes entries'),
    actions: (count) => many(count, 'action', 'actions'),
    parts: (count) => many(count, 'part of it', 'parts of it'),
  },
  conflicts: (count) => `${many(count, 'meeting has', 'meetings have')} more than one of them on the list`,
  conflictHint: 'One row stays: the stronger outcome, and the times of presence together.',
  becomes: (before, after) => `${before} → ${after}`,
  postsHint:
    'Earlier posts and roles of all of them stay in the history. Of those held today only the chosen one goes on.',
  doMerge: (count) => `Merge ${count} into one`,
  done: (name) => `Merged into ${name}`,
  keptBackup: 'A backup is made first, and Undo takes it back in one step.',
  tooFew: 'Choose two or more in the list, then Merge.',
  apart: {
    say: {
      people: (count) => (count === 2 ? 'These are two people' : 'All are different people'),
      organisations: (count) =>
        count === 2 ? 'These are two organisations' : 'All are different organisations',
    },
    one: 'Not this one',
    tooMany: (most) =>
      `More than ${most} cannot be said to be different at once. Take single ones out, or write their names in full.`,
    done: 'Not suggested as duplicates again',
    noneText: 'No two entries look alike, but for those that are different as somebody said.',
    title: (count) => `Not duplicates (${count})`,
    hint: 'Somebody said that these are different. They are not suggested, however alike they look.',
    takeBack: 'Suggest again',
    takenBack: 'May be suggested again',
  },
};
