import { RegisterError } from '../../../src-shared/contract/errors.ts';
import type { IsoDate } from '../../../src-shared/domain/common.ts';
import type { PeopleMerge, PeopleMergePreview, Uses } from '../../../src-shared/domain/merging.ts';
import { holdsOn } from '../../../src-shared/domain/person.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/connection.ts';
import { deleteRow, mustExist, sqlIds } from '../../database/rows.ts';
import { type Sql, sql } from '../../database/sql.ts';
import { keepingListsCurrent } from '../../meetings/attendance-snapshot.ts';
import { getPerson, updatePersonFields } from '../people-store.ts';
import { readAffiliations, readMemberships } from '../posts-store.ts';
import { attendanceConflicts, uniteAttendance } from './merge-attendance.ts';
import { redirect, uniteParties } from './references.ts';
import { forgetAmong, uniteApart } from './told-apart.ts';
import { uniteDated } from './unite-dated.ts';

/** In how many places a person (or an organisation, by its column) is named. */
export function usesOf(db: ReadableDatabase, id: string, kind: 'person' | 'organisation'): Uses {
  const count = (query: Sql) => db.one<{ n: number }>(query)?.n ?? 0;
  const column = kind === 'person' ? sql`person_id` : sql`organisation_id`;
  const speaker = kind === 'person' ? sql`speaker_person_id` : sql`speaker_organisation_id`;
  return {
    posts: count(sql`SELECT count(*) AS n FROM affiliation WHERE ${column} = ${id}`),
    roles: count(sql`SELECT count(*) AS n FROM membership WHERE ${column} = ${id}`),
    attendance: count(sql`SELECT count(*) AS n FROM attendance WHERE ${column} = ${id}`),
    chairs: kind === 'person' ? count(sql`SELECT count(*) AS n FROM meeting WHERE chair_id = ${id}`) : 0,
    presenters: count(sql`SELECT count(*) AS n FROM agenda_presenter WHERE ${column} = ${id}`),
    entries: count(sql`SELECT count(*) AS n FROM minutes_entry WHERE ${speaker} = ${id}`),
    actions: count(sql`SELECT count(*) AS n FROM action_owner WHERE ${column} = ${id}`),
    parts:
      kind === 'organisation'
        ? count(sql`SELECT count(*) AS n FROM organisation WHERE parent_id = ${id}`)
        : 0,
  };
}

/** What there is of each of some people, and where they clash. The first one is meant to stay. */
export function peopleMergePreview(
  db: ReadableDatabase,
  ids: readonly string[],
  today: IsoDate,
): PeopleMergePreview {
  mustExist(db, 'person', ids);
  return {
    people: ids.map((id) => ({
      person: getPerson(db, id, today),
      uses: usesOf(db, id, 'person'),
      post: readAffiliations(db, sql`person_id = ${id}`).find((post) => holdsOn(post, today)) ?? null,
      role: readMemberships(db, sql`person_id = ${id}`).find((role) => holdsOn(role, today)) ?? null,
    })),
    conflicts: attendanceConflicts(db, ids),
  };
}

/** Makes one person of several: everything that names one of them names the one who stays. */
export function mergePeople(
  db: WritableDatabase,
  { keepId, ids, fields, postId, roleId }: PeopleMerge,
  today: IsoDate,
): void {
  const others = [...new Set(ids)].filter((id) => id !== keepId);
  if (others.length === 0) throw new RegisterError('invalid-input', 'Two people are merged, or more');
  const all = [keepId, ...others];
  mustExist(db, 'person', all);
  keepingListsCurrent(db, sql`t.person_id IN ${sqlIds(all)}`, () => {
    uniteAttendance(db, all);
    forgetAmong(db, 'person', all);
    redirect(db, 'person', others, keepId);
    uniteApart(db, 'person', keepId);
    uniteParties(db, 'person_id', keepId);
    // Nobody stands in for themselves.
    db.run(
      sql`UPDATE membership SET alternate_for_id = NULL WHERE person_id = ${keepId} AND alternate_for_id = ${keepId}`,
    );
    uniteDated(
      db,
      'affiliation',
      readAffiliations(db, sql`person_id = ${keepId}`),
      (a, b) =>
        a.organisationId === b.organisationId &&
        a.position.en === b.position.en &&
        a.position.km === b.position.km,
      postId,
      today,
    );
    uniteDated(
      db,
      'membership',
      readMemberships(db, sql`person_id = ${keepId}`),
      (a, b) =>
        a.role === b.role && a.alternateForId === b.alternateForId && a.countsForQuorum === b.countsForQuorum,
      roleId,
      today,
    );
    updatePersonFields(db, keepId, fields);
    for (const id of others) deleteRow(db, 'person', id);
  });
}
