import { z } from 'zod';
import { Id } from '../../domain/common.ts';
import { Organisation, OrganisationFields, OrganisationRow } from '../../domain/organisation.ts';
import { Membership } from '../../domain/person.ts';
import { ById, Created, Done, None, read, write } from '../call.ts';

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
  'organisations.remove': write(ById, Done, 'organisations', 'people', 'meetings'),
  'organisations.one': read(ById, Organisation),
} as const;
