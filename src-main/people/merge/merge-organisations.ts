import { RegisterError } from '../../../src-shared/contract/errors.ts';
import type { IsoDate } from '../../../src-shared/domain/common.ts';
import type { OrganisationsMerge, OrganisationsMergePreview } from '../../../src-shared/domain/merging.ts';
import { holdsOn } from '../../../src-shared/domain/person.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/connection.ts';
import { deleteRow, mustExist, sqlIds, updateRow } from '../../database/rows.ts';
import { sql } from '../../database/sql.ts';
import { keepingListsCurrent } from '../../meetings/attendance-snapshot.ts';
import { listOrganisations, updateOrganisation } from '../organisations-store.ts';
import { readAffiliations, readMemberships } from '../posts-store.ts';
import { usesOf } from './merge-people.ts';
import { redirect, uniteParties } from './references.ts';
import { forgetAmong, uniteApart } from './told-apart.ts';
import { uniteDated } from './unite-dated.ts';

/** What there is of each of some organisations. */
export function organisationsMergePreview(
  db: ReadableDatabase,
  ids: readonly string[],
  today: IsoDate,
): OrganisationsMergePreview {
  mustExist(db, 'organisation', ids);
  const all = new Map(listOrganisations(db, today).map((row) => [row.id, row]));
  return {
    organisations: ids.flatMap((id) => {
      const organisation = all.get(id);
      if (organisation === undefined) return [];
      const role =
        readMemberships(db, sql`organisation_id = ${id}`).find((each) => holdsOn(each, today)) ?? null;
      return [{ organisation, uses: usesOf(db, id, 'organisation'), role }];
    }),
  };
}

/** Makes one organisation of several: people, parts, attendance, minutes and actions go to the one that stays. */
export function mergeOrganisations(
  db: WritableDatabase,
  { keepId, ids, fields, roleId }: OrganisationsMerge,
  today: IsoDate,
): void {
  const others = [...new Set(ids)].filter((id) => id !== keepId);
  if (others.length === 0) throw new RegisterError('invalid-input', 'Two organisations are merged, or more');
  const all = [keepId, ...others];
  mustExist(db, 'organisation', all);
  keepingListsCurrent(db, sql`t.organisation_id IN ${sqlIds(all)}`, () => {
    const parentId = parentAfter(db, fields.parentId, all);
    // Out of the tree while its parts are moved: nothing stands above itself, not even for a moment.
    updateRow(db, 'organisation', keepId, { parent_id: null });
    const people = readAffiliations(db, sql`organisation_id IN ${sqlIds(all)}`);
    forgetAmong(db, 'organisation', all);
    redirect(db, 'organisation', others, keepId);
    uniteApart(db, 'organisation', keepId);
    uniteParties(db, 'organisation_id', keepId);
    for (const personId of new Set(people.map((post) => post.personId))) {
      uniteDated(
        db,
        'affiliation',
        readAffiliations(db, sql`person_id = ${personId} AND organisation_id = ${keepId}`),
        (a, b) => a.position.en === b.position.en && a.position.km === b.position.km,
        null,
        today,
      );
    }
    uniteDated(
      db,
      'membership',
      readMemberships(db, sql`organisation_id = ${keepId}`),
      (a, b) => a.role === b.role && a.countsForQuorum === b.countsForQuorum,
      roleId,
      today,
    );
    updateOrganisation(db, keepId, { ...fields, parentId });
    for (const id of others) deleteRow(db, 'organisation', id);
  });
}

/** What the one that stays is part of: never itself, nor a part of one of those that go into it. */
function parentAfter(db: ReadableDatabase, wanted: string | null, merged: readonly string[]): string | null {
  const parents = new Map(
    db
      .all<{ id: string; parent_id: string | null }>(sql`SELECT id, parent_id FROM organisation`)
      .map((row) => [row.id, row.parent_id]),
  );
  let parent = wanted;
  while (parent !== null && merged.includes(parent)) parent = parents.get(parent) ?? null;
  for (let above = parent; above !== null; above = parents.get(above) ?? null) {
    if (merged.includes(above)) return null;
  }
  return parent;
}
