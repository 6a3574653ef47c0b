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
  /** Had a role in the group once and has none today. */
  former: z.boolean(),
});
export type OrganisationRow = z.infer<typeof OrganisationRow>;

type Placed = Pick<Organisation, 'id' | 'parentId'>;

/** What stands above an organisation, the topmost first. */
export function organisationsAbove<Row extends Placed>(byId: ReadonlyMap<string, Row>, id: string): Row[] {
  const above: Row[] = [];
  const seen = new Set([id]);
  let next = byId.get(id)?.parentId ?? null;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const row = byId.get(next);
    if (row === undefined) break;
    above.unshift(row);
    next = row.parentId;
  }
  return above;
}
