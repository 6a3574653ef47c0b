import { z } from 'zod';
import { Bilingual, Id } from '../../domain/common.ts';
import { DuplicateGroup, TellApart, ToldApart } from '../../domain/duplicates.ts';
import { OrganisationsMerge, OrganisationsMergePreview } from '../../domain/merging.ts';
import { Organisation, OrganisationFields, OrganisationRow } from '../../domain/organisation.ts';
import { Affiliation, Membership } from '../../domain/person.ts';
import { ById, Created, Done, None, read, write } from '../call.ts';
import { Ids, POSTS, Removed } from './people.ts';

/** Organisations and their roles in the group. */
export const organisationsCalls = {
  'organisations.list': read(None, z.array(OrganisationRow)),
  'organisations.create': write(OrganisationFields, Created, 'organisations'),
  'organisations.update': write(
    z.object({ id: Id, changes: OrganisationFields.partial() }),
    Done,
    'organisations',
    'people',
    'agenda',
    'attendance',
    'minutes',
  ),
  /** Sets or ends the role of an organisation in the group from today. */
  'organisations.setRole': write(
    z.object({ id: Id, role: Membership.shape.role.nullable(), countsForQuorum: z.boolean() }),
    Done,
    'organisations',
    'meetings',
    'attendance',
  ),
  'organisations.remove': write(z.object({ ids: Ids }), Removed, 'organisations', 'people', 'meetings'),
  'organisations.duplicates': read(None, z.array(DuplicateGroup)),
  /** Pairs of which somebody said that they are two. */
  'organisations.toldApart': read(None, z.array(ToldApart)),
  'organisations.tellApart': write(TellApart, Done, 'organisations'),
  /** Takes that back, by the ids of the pairs. */
  'organisations.takeBackApart': write(z.object({ ids: Ids }), Done, 'organisations'),
  'organisations.mergePreview': read(z.object({ ids: Ids }), OrganisationsMergePreview),
  'organisations.merge': write(OrganisationsMerge, Done, ...POSTS),
  'organisations.one': read(ById, Organisation),
  /** Its roles in the group and who works or worked there, the latest first. */
  'organisations.history': read(
    ById,
    z.object({
      memberships: z.array(Membership),
      posts: z.array(Affiliation.extend({ name: Bilingual })),
    }),
  ),
} as const;
