import { z } from 'zod';
import { Id, IsoDate } from './common.ts';
import { Interval, Outcome } from './attendance.ts';
import { MeetingKind } from './meeting.ts';
import { OrganisationFields, OrganisationRow } from './organisation.ts';
import { Affiliation, Membership, PersonFields, PersonRow } from './person.ts';

/** In how many places the register names somebody. */
export const Uses = z.object({
  posts: z.number().int(),
  roles: z.number().int(),
  attendance: z.number().int(),
  chairs: z.number().int(),
  presenters: z.number().int(),
  entries: z.number().int(),
  actions: z.number().int(),
  parts: z.number().int(),
});
export type Uses = z.infer<typeof Uses>;

/** A meeting that has several of those to be merged on its list: what its one row will say. */
export const AttendanceConflict = z.object({
  meetingId: Id,
  kind: MeetingKind,
  ordinal: z.number().int(),
  date: IsoDate,
  outcomes: z.array(Outcome),
  outcome: Outcome,
  intervals: z.array(Interval),
});
export type AttendanceConflict = z.infer<typeof AttendanceConflict>;

export const PeopleMergePreview = z.object({
  people: z.array(
    z.object({ person: PersonRow, uses: Uses, post: Affiliation.nullable(), role: Membership.nullable() }),
  ),
  conflicts: z.array(AttendanceConflict),
});
export type PeopleMergePreview = z.infer<typeof PeopleMergePreview>;

/** Which one stays, what it is called from now on, and which post and role of today it has. */
export const PeopleMerge = z.object({
  keepId: Id,
  ids: z.array(Id).min(1).max(50),
  fields: PersonFields,
  postId: Id.nullable(),
  roleId: Id.nullable(),
});
export type PeopleMerge = z.infer<typeof PeopleMerge>;

export const OrganisationsMergePreview = z.object({
  organisations: z.array(
    z.object({ organisation: OrganisationRow, uses: Uses, role: Membership.nullable() }),
  ),
});
export type OrganisationsMergePreview = z.infer<typeof OrganisationsMergePreview>;

export const OrganisationsMerge = z.object({
  keepId: Id,
  ids: z.array(Id).min(1).max(50),
  fields: OrganisationFields,
  roleId: Id.nullable(),
});
export type OrganisationsMerge = z.infer<typeof OrganisationsMerge>;
