import type { Bilingual, IsoDate } from '../../src-shared/domain/common.ts';
import { addDays } from '../../src-shared/domain/days.ts';
import type { Affiliation, Membership, MembershipRole } from '../../src-shared/domain/person.ts';
import { roleCountsForQuorum } from '../../src-shared/domain/role-rules.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type Columns, deleteRow, flag, insertRow, sqlHeldOn, updateRow } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';

interface AffiliationColumns {
  id: string;
  person_id: string;
  organisation_id: string | null;
  position_en: string;
  position_km: string;
  from_date: IsoDate | null;
  to_date: IsoDate | null;
}

interface MembershipColumns {
  id: string;
  person_id: string | null;
  organisation_id: string | null;
  role: MembershipRole;
  alternate_for_id: string | null;
  counts_for_quorum: number;
  from_date: IsoDate | null;
  to_date: IsoDate | null;
}

const affiliationOf = (row: AffiliationColumns): Affiliation => ({
  id: row.id,
  personId: row.person_id,
  organisationId: row.organisation_id,
  position: { en: row.position_en, km: row.position_km },
  from: row.from_date,
  to: row.to_date,
});

const membershipOf = (row: MembershipColumns): Membership => ({
  id: row.id,
  personId: row.person_id,
  organisationId: row.organisation_id,
  role: row.role,
  alternateForId: row.alternate_for_id,
  countsForQuorum: row.counts_for_quorum === 1,
  from: row.from_date,
  to: row.to_date,
});

/** Posts, the latest first. */
export function readAffiliations(db: ReadableDatabase, which: Sql): Affiliation[] {
  return db
    .all<AffiliationColumns>(
      sql`SELECT * FROM affiliation WHERE ${which} ORDER BY coalesce(from_date, '') DESC, id DESC`,
    )
    .map(affiliationOf);
}

/** Roles in the group, the latest first. */
export function readMemberships(db: ReadableDatabase, which: Sql): Membership[] {
  return db
    .all<MembershipColumns>(
      sql`SELECT * FROM membership WHERE ${which} ORDER BY coalesce(from_date, '') DESC, id DESC`,
    )
    .map(membershipOf);
}

/** Every post somebody held, the latest first. */
export const listAffiliations = (db: ReadableDatabase, personId: string): Affiliation[] =>
  readAffiliations(db, sql`person_id = ${personId}`);

/** Every role somebody had in the group, the latest first. */
export const listMemberships = (db: ReadableDatabase, personId: string): Membership[] =>
  readMemberships(db, sql`person_id = ${personId}`);

/** Whose post or role it is. */
export type Holder = { kind: 'person' | 'organisation'; id: string };

const columnOf = (holder: Holder): Sql =>
  holder.kind === 'person' ? sql`person_id = ${holder.id}` : sql`organisation_id = ${holder.id}`;

/** Whether any list of attendance names the holder. */
function everListed(db: ReadableDatabase, holder: Holder): boolean {
  return db.one(sql`SELECT id FROM attendance WHERE ${columnOf(holder)} LIMIT 1`) !== undefined;
}

/** The day of the last meeting that was held; '' before any was. */
function lastHeld(db: ReadableDatabase): IsoDate | '' {
  const last = db.one<{ date: IsoDate | null }>(
    sql`SELECT max(date) AS date FROM meeting WHERE state IN ('held', 'closed')`,
  );
  return last?.date ?? '';
}

/**
 * Whether a change today to something that runs corrects it, instead of ending it and beginning anew:
 * it was begun today, or nothing was ever made of it.
 */
function isCorrection(
  db: ReadableDatabase,
  holder: Holder,
  running: { from: IsoDate | null },
  today: IsoDate,
): boolean {
  if (running.from === today) return true;
  if (everListed(db, holder)) return false;
  return running.from === null || running.from > lastHeld(db);
}

/** Ends something that runs: yesterday was its last day, or it never was. */
function endRunning(
  db: WritableDatabase,
  table: 'affiliation' | 'membership',
  running: { id: string; from: IsoDate | null },
  today: IsoDate,
): void {
  if (running.from === today) deleteRow(db, table, running.id);
  else updateRow(db, table, running.id, { to_date: addDays(today, -1) });
}

/** The post of a new person: held from the beginning, as far as anybody knows. */
export function beginPost(
  db: WritableDatabase,
  personId: string,
  post: { organisationId: string | null; position: Bilingual },
  from: IsoDate | null,
): void {
  insertRow(db, 'affiliation', { person_id: personId, ...postColumns(post), from_date: from });
}

const postColumns = (post: { organisationId: string | null; position: Bilingual }): Columns => ({
  organisation_id: post.organisationId,
  position_en: post.position.en,
  position_km: post.position.km,
});

const isNoPost = (post: { organisationId: string | null; position: Bilingual }) =>
  post.organisationId === null && post.position.en === '' && post.position.km === '';

const samePosition = (a: Bilingual, b: Bilingual) => a.en === b.en && a.km === b.km;

/** Changes the post that somebody holds today; a later change begins a new one, and the old one stays on record. */
export function changePost(
  db: WritableDatabase,
  personId: string,
  changes: { organisationId?: string | null | undefined; position?: Bilingual | undefined },
  today: IsoDate,
): void {
  const row = db.one<AffiliationColumns>(
    sql`SELECT * FROM affiliation WHERE id = ${sqlHeldOn('affiliation', sql`x.person_id = ${personId}`, today)}`,
  );
  const running = row && affiliationOf(row);
  const held = running ?? { organisationId: null, position: { en: '', km: '' } };
  const post = {
    organisationId: changes.organisationId === undefined ? held.organisationId : changes.organisationId,
    position: changes.position ?? held.position,
  };
  if (post.organisationId === held.organisationId && samePosition(post.position, held.position)) return;
  // Leaving an organisation leaves the post there, whatever is still written beside it.
  const left = held.organisationId !== null && post.organisationId === null;
  const ends = isNoPost(post) || (left && samePosition(post.position, held.position));

  if (running === undefined) {
    const first = listAffiliations(db, personId).length === 0;
    beginPost(db, personId, post, first && !everListed(db, { kind: 'person', id: personId }) ? null : today);
    return;
  }
  if (ends) {
    endRunning(db, 'affiliation', running, today);
    return;
  }
  if (isCorrection(db, { kind: 'person', id: personId }, running, today)) {
    updateRow(db, 'affiliation', running.id, postColumns(post));
    return;
  }
  endRunning(db, 'affiliation', running, today);
  beginPost(db, personId, post, today);
}

/**
 * Sets or ends the role that a person or an organisation has in the group today.
 * `countsForQuorum`: as usual for the role unless told.
 */
export function changeRole(
  db: WritableDatabase,
  holder: Holder,
  role: MembershipRole | null,
  today: IsoDate,
  countsForQuorum?: boolean,
): void {
  const row = db.one<MembershipColumns>(
    sql`SELECT * FROM membership WHERE id = ${sqlHeldOn('membership', sql`x.${columnOf(holder)}`, today)}`,
  );
  const running = row && membershipOf(row);
  if (role === null) {
    if (running) endRunning(db, 'membership', running, today);
    return;
  }
  const counts = countsForQuorum ?? roleCountsForQuorum(role);
  if (running?.role === role && (countsForQuorum ?? running.countsForQuorum) === running.countsForQuorum)
    return;
  const columns = { role, counts_for_quorum: flag(counts) };
  if (running === undefined) {
    beginRole(db, holder, columns, firstDay(db, holder, today));
  } else if (isCorrection(db, holder, running, today)) {
    // An alternate stands in for somebody only while being an alternate.
    const alternate = role === 'alternate' ? {} : { alternate_for_id: null };
    updateRow(db, 'membership', running.id, { ...columns, ...alternate });
  } else {
    endRunning(db, 'membership', running, today);
    beginRole(db, holder, columns, today);
  }
}

function beginRole(db: WritableDatabase, holder: Holder, columns: Columns, from: IsoDate | null): void {
  insertRow(db, 'membership', { [`${holder.kind}_id`]: holder.id, ...columns, from_date: from });
}

/**
 * The day a role begins. The first one of somebody who was on no list yet is only now written down:
 * it holds since after the last meeting that was held (from the beginning before the first one), so
 * that the next meeting sees it, also when it is entered late, and the quorum of past ones stays.
 */
function firstDay(db: ReadableDatabase, holder: Holder, today: IsoDate): IsoDate | null {
  const earlier = db.one(sql`SELECT id FROM membership WHERE ${columnOf(holder)} LIMIT 1`);
  if (earlier !== undefined || everListed(db, holder)) return today;
  const held = lastHeld(db);
  if (held === '') return null;
  const next = addDays(held, 1);
  return next < today ? next : today;
}
