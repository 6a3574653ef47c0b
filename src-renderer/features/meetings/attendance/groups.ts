import { CAPACITIES, type Attendance, type Capacity } from '../../../../src-shared/domain/attendance.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../../../src-shared/domain/organisation.ts';

export const GROUPINGS = ['capacity', 'organisation'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Group {
  id: string;
  by: { capacity: Capacity } | { kind: OrganisationKind | null };
  rows: Attendance[];
}

/** The list under headings, in the order of protocol that main gives; groups without anybody are left out. */
export function groupsOf(rows: readonly Attendance[], grouping: Grouping): Group[] {
  const groups: Group[] =
    grouping === 'capacity'
      ? // The secretary closes every list.
        [...CAPACITIES.filter((capacity) => capacity !== 'secretary'), 'secretary' as const].map(
          (capacity) => ({
            id: capacity,
            by: { capacity },
            rows: rows.filter((row) => row.capacity === capacity),
          }),
        )
      : [...ORGANISATION_KINDS, null].map((kind) => ({
          id: kind ?? 'none',
          by: { kind },
          rows: rows.filter((row) => (row.organisation?.kind ?? null) === kind),
        }));
  return groups.filter((group) => group.rows.length > 0);
}
