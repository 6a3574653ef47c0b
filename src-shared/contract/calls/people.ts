import { z } from 'zod';
import { Id, Party } from '../../domain/common.ts';
import { Affiliation, Membership, PersonForm, PersonRow } from '../../domain/person.ts';
import { ById, Created, Done, None, read, write } from '../call.ts';

/** People, their posts and roles. */
export const peopleCalls = {
  'people.list': read(None, z.array(PersonRow)),
  'people.one': read(
    ById,
    z.object({ person: PersonRow, affiliations: z.array(Affiliation), memberships: z.array(Membership) }),
  ),
  'people.create': write(PersonForm, Created, 'people', 'organisations', 'meetings'),
  'people.update': write(
    z.object({ id: Id, changes: PersonForm.partial() }),
    Done,
    'people',
    'organisations',
    'meetings',
    'agenda',
    'attendance',
    'minutes',
  ),
  'people.remove': write(ById, Done, 'people', 'organisations', 'meetings'),
  /** People and organisations as parties to pick from: presenters, speakers, owners. */
  'people.parties': read(None, z.array(Party)),
} as const;
