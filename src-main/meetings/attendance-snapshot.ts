import type { Capacity } from '../../src-shared/domain/attendance.ts';
import type { Bilingual, IsoDate } from '../../src-shared/domain/common.ts';
import { assertNever } from '../../src-shared/domain/common.ts';
import type { MembershipRole } from '../../src-shared/domain/person.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { flag, sqlHeldOn, sqlIds, updateRow } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';

/** What a list of attendance says of somebody as at a day: later changes do not touch it. */
export interface Snapshot {
  organisationId: string | null;
  position: Bilingual;
  capacity: Capacity;
  countsForQuorum: boolean;
}

interface SnapshotColumns {
  person_id: string;
  organisation_id: string | null;
  position_en: string | null;
  position_km: string | null;
  own_role: MembershipRole | null;
  own_counts: number | null;
  organisation_role: MembershipRole | null;
  organisation_counts: number | null;
}

/** In what role somebody speaks for an organisation that has one. An organisation has no chair's seat to give. */
function capacityFor(role: MembershipRole): Capacity {
  switch (role) {
    case 'chair':
    case 'vice-chair':
    case 'member':
      return 'member';
    case 'secretary':
    case 'alternate':
    case 'observer':
    case 'resource-person':
      return role;
    default:
      return assertNever(role);
  }
}

const snapshotOf = (row: SnapshotColumns): Snapshot => ({
  organisationId: row.organisation_id,
  position: { en: row.position_en ?? '', km: row.position_km ?? '' },
  // A role of one's own goes before that of the organisation.
  capacity: row.own_role ?? (row.organisation_role === null ? 'guest' : capacityFor(row.organisation_role)),
  countsForQuorum: (row.own_role === null ? row.organisation_counts : row.own_counts) === 1,
});

/** Post, organisation and capacity of people as at a day. */
export function snapshotsOn(
  db: ReadableDatabase,
  personIds: readonly string[],
  day: IsoDate,
): Map<string, Snapshot> {
  const rows = db.all<SnapshotColumns>(sql`
    SELECT p.id AS person_id, a.organisation_id, a.position_en, a.position_km,
      own.role AS own_role, own.counts_for_quorum AS own_counts,
      org.role AS organisation_role, org.counts_for_quorum AS organisation_counts
    FROM person AS p
    LEFT JOIN affiliation AS a ON a.id = ${sqlHeldOn('affiliation', sql`x.person_id = p.id`, day)}
    LEFT JOIN membership AS own ON own.id = ${sqlHeldOn('membership', sql`x.person_id = p.id`, day)}
    LEFT JOIN membership AS org
      ON org.id = ${sqlHeldOn('membership', sql`x.organisation_id = a.organisation_id`, day)}
    WHERE p.id IN ${sqlIds(personIds)}`);
  return new Map(rows.map((row) => [row.person_id, snapshotOf(row)]));
}

interface ExpectedRow {
  id: string;
  person_id: string;
  date: IsoDate;
  organisation_id: string | null;
  position_en: string;
  position_km: string;
  capacity: Capacity;
  counts_for_quorum: number;
}

const expectedRows = (db: ReadableDatabase, which: Sql) =>
  db.all<ExpectedRow>(sql`
    SELECT t.id, t.person_id, m.date, t.organisation_id, t.position_en, t.position_km, t.capacity, t.counts_for_quorum
    FROM attendance AS t JOIN meeting AS m ON m.id = t.meeting_id
    WHERE m.state IN ('planned', 'convened') AND ${which}`);

/** The snapshots of rows, by their id, each as at the day of its meeting. */
function snapshotsOf(db: ReadableDatabase, rows: readonly ExpectedRow[]): Map<string, Snapshot> {
  const found = new Map<string, Snapshot>();
  for (const day of new Set(rows.map((row) => row.date))) {
    const ofDay = rows.filter((row) => row.date === day);
    const people = snapshotsOn(
      db,
      ofDay.map((row) => row.person_id),
      day,
    );
    for (const row of ofDay) {
      const snapshot = people.get(row.person_id);
      if (snapshot) found.set(row.id, snapshot);
    }
  }
  return found;
}

/**
 * Makes a change to posts, roles or days, and takes the lists of meetings that were not held yet along:
 * whoever is invited for next week is there with next week's post. What somebody wrote into a list by
 * hand stays. `which` chooses among attendance `t` of meetings `m`.
 */
export function keepingListsCurrent(db: WritableDatabase, which: Sql, change: () => void): void {
  const rows = expectedRows(db, which);
  const before = snapshotsOf(db, rows);
  change();
  if (rows.length === 0) return;
  const ids = sqlIds(rows.map((row) => row.id));
  const after = snapshotsOf(db, expectedRows(db, sql`t.id IN ${ids}`));
  for (const row of rows) {
    const was = before.get(row.id);
    const is = after.get(row.id);
    if (was === undefined || is === undefined) continue;
    const post =
      row.organisation_id === was.organisationId &&
      row.position_en === was.position.en &&
      row.position_km === was.position.km;
    const capacity = row.capacity === was.capacity && row.counts_for_quorum === flag(was.countsForQuorum);
    updateRow(db, 'attendance', row.id, {
      ...(post ? postColumns(is) : {}),
      ...(capacity ? { capacity: is.capacity, counts_for_quorum: flag(is.countsForQuorum) } : {}),
    });
  }
}

const postColumns = (snapshot: Snapshot) => ({
  organisation_id: snapshot.organisationId,
  position_en: snapshot.position.en,
  position_km: snapshot.position.km,
});

/** The columns of a new row that come from the snapshot. */
export const snapshotColumns = (snapshot: Snapshot) => ({
  ...postColumns(snapshot),
  capacity: snapshot.capacity,
  counts_for_quorum: flag(snapshot.countsForQuorum),
});
