import { z } from 'zod';
import { Bilingual, BilingualRequired, Id, IsoDate, Line } from './common.ts';

export const SEXES = ['female', 'male', 'unknown'] as const;
/** Reports of the group count women and men. */
export const Sex = z.enum(SEXES);
export type Sex = z.infer<typeof Sex>;

export const MEMBERSHIP_ROLES = [
  'chair',
  'vice-chair',
  'secretary',
  'member',
  'alternate',
  'observer',
  'resource-person',
] as const;
export const MembershipRole = z.enum(MEMBERSHIP_ROLES);
export type MembershipRole = z.infer<typeof MembershipRole>;

// In a file of its own: the first screen needs it, and not the schemas.
export { roleCountsForQuorum } from './role-rules.ts';

const Email = z.union([z.literal(''), z.email({ error: 'email' })]);

export const PersonFields = z.object({
  honorific: Line,
  /** Name in Latin (en) and Khmer (km) script. */
  name: BilingualRequired,
  sex: Sex,
  email: Email,
  phone: Line,
});
export type PersonFields = z.infer<typeof PersonFields>;

/** A post held at an organisation for a time: people change posts, old minutes keep the old one. */
export const AffiliationFields = z.object({
  /** Null: a post outside any organisation. */
  organisationId: Id.nullable(),
  position: Bilingual,
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
});
export type AffiliationFields = z.infer<typeof AffiliationFields>;

export const Affiliation = AffiliationFields.extend({ id: Id, personId: Id });
export type Affiliation = z.infer<typeof Affiliation>;

export const Person = PersonFields.extend({ id: Id });
export type Person = z.infer<typeof Person>;

/** A person as a row of the list: with the post held today, and the role in the group. */
export const PersonRow = Person.extend({
  organisation: z.object({ id: Id, name: Bilingual, acronym: z.string(), kind: z.string() }).nullable(),
  position: Bilingual,
  role: z.string().nullable(),
  /** For an alternate: who is stood in for. */
  alternateFor: z.object({ id: Id, name: Bilingual }).nullable(),
  /** Held a post or a role once and holds none today. */
  former: z.boolean(),
});
export type PersonRow = z.infer<typeof PersonRow>;

/** Dated role of a person or an organisation in the group. Exactly one of the two ids is set. */
export const MembershipFields = z.object({
  personId: Id.nullable(),
  organisationId: Id.nullable(),
  role: MembershipRole,
  /** For an alternate: the member (person) that is stood in for. */
  alternateForId: Id.nullable(),
  countsForQuorum: z.boolean(),
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
});
export type MembershipFields = z.infer<typeof MembershipFields>;

export const Membership = MembershipFields.extend({ id: Id });
export type Membership = z.infer<typeof Membership>;

/** What the person form edits: the person, the post held today and the role in the group. */
export const PersonForm = PersonFields.extend({
  organisationId: Id.nullable(),
  position: Bilingual,
  role: MembershipRole.nullable(),
});
export type PersonForm = z.infer<typeof PersonForm>;

type Dated = { from: IsoDate | null; to: IsoDate | null };

/** Whether something dated ends before it begins. */
export function endsBeforeStart({ from, to }: Dated): boolean {
  return from !== null && to !== null && to < from;
}

/** Whether two dated things hold on a day in common. */
export function overlap(a: Dated, b: Dated): boolean {
  return (
    (a.to === null || b.from === null || b.from <= a.to) &&
    (b.to === null || a.from === null || a.from <= b.to)
  );
}

/** Whether something dated holds on a day (both ends belong to it; null is open). */
export function holdsOn(dated: Dated, day: IsoDate): boolean {
  return (dated.from === null || dated.from <= day) && (dated.to === null || day <= dated.to);
}
