import { z } from 'zod';
import { Bilingual, Id, IsoDate, Party } from '../../domain/common.ts';
import { DuplicateGroup, TellApart, ToldApart } from '../../domain/duplicates.ts';
import { PeopleMerge, PeopleMergePreview } from '../../domain/merging.ts';
import {
  Affiliation,
  AffiliationFields,
  Membership,
  MembershipFields,
  PersonForm,
  PersonRow,
} from '../../domain/person.ts';
import { ById, Created, Done, None, read, write } from '../call.ts';

/** What a change to posts or roles can be seen in: the lists of coming meetings follow it. */
export const POSTS = [
  'people',
  'organisations',
  'meetings',
  'agenda',
  'attendance',
  'minutes',
  'actions',
] as const;

export const Ids = z.array(Id).min(1).max(10_000);

/** What came of removing several at once: those that something else names are kept. */
export const Removed = z.object({
  removed: z.number().int(),
  kept: z.array(z.object({ id: Id, name: Bilingual })),
});

/** People, their posts and roles. */
export const peopleCalls = {
  'people.list': read(None, z.array(PersonRow)),
  'people.one': read(
    ById,
    z.object({ person: PersonRow, affiliations: z.array(Affiliation), memberships: z.array(Membership) }),
  ),
  'people.create': write(PersonForm, Created, 'people', 'organisations', 'meetings'),
  'people.update': write(z.object({ id: Id, changes: PersonForm.partial() }), Done, ...POSTS),
  /** The same organisation or role for several people, from today. */
  'people.updateMany': write(
    z.object({ ids: Ids, changes: PersonForm.pick({ organisationId: true, role: true }).partial() }),
    Done,
    ...POSTS,
  ),
  'people.remove': write(z.object({ ids: Ids }), Removed, 'people', 'organisations', 'meetings'),
  /** People and organisations as parties to pick from: presenters, speakers, owners. */
  'people.parties': read(None, z.array(Party)),

  /** Entries that could be one person. */
  'people.duplicates': read(None, z.array(DuplicateGroup)),
  /** Pairs of which somebody said that they are two. */
  'people.toldApart': read(None, z.array(ToldApart)),
  'people.tellApart': write(TellApart, Done, 'people'),
  /** Takes that back, by the ids of the pairs. */
  'people.takeBackApart': write(z.object({ ids: Ids }), Done, 'people'),
  'people.mergePreview': read(z.object({ ids: Ids }), PeopleMergePreview),
  'people.merge': write(PeopleMerge, Done, ...POSTS),

  'people.addPost': write(AffiliationFields.extend({ personId: Id }), Created, ...POSTS),
  'people.updatePost': write(z.object({ id: Id, changes: AffiliationFields.partial() }), Done, ...POSTS),
  'people.removePost': write(ById, Done, ...POSTS),
  /** From a day on somebody has another post: the one before ends the day before. */
  'people.changePost': write(
    AffiliationFields.pick({ organisationId: true, position: true }).extend({ personId: Id, on: IsoDate }),
    Done,
    ...POSTS,
  ),
  /** Posts and roles end: `on` is the last day. */
  'people.leave': write(z.object({ ids: Ids, on: IsoDate }), Done, ...POSTS),

  /** Dated roles in the group, of people and of organisations. */
  'people.addRole': write(MembershipFields, Created, ...POSTS),
  'people.updateRole': write(
    z.object({ id: Id, changes: MembershipFields.omit({ personId: true, organisationId: true }).partial() }),
    Done,
    ...POSTS,
  ),
  'people.removeRole': write(ById, Done, ...POSTS),
} as const;
