import { z } from 'zod';
import { BilingualRequired, Id, Line } from './common.ts';

export const ORGANISATION_KINDS = [
  'ministry-department',
  'hospital',
  'ministry',
  'un-agency',
  'ngo',
  'donor',
  'private',
  'academia',
  'other',
] as const;
export const OrganisationKind = z.enum(ORGANISATION_KINDS);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

export const OrganisationFields = z.object({
  name: BilingualRequired,
  acronym: Line,
  kind: OrganisationKind,
  parentId: Id.nullable(),
});
export type OrganisationFields = z.infer<typeof OrganisationFields>;

export const Organisation = OrganisationFields.extend({ id: Id });
export type Organisation = z.infer<typeof Organisation>;

/** An organisation as a row of the list. */
export const OrganisationRow = Organisation.extend({
  people: z.number().int(),
  /** Role in the group today, or null. */
  role: z.string().nullable(),
});
export type OrganisationRow = z.infer<typeof OrganisationRow>;
