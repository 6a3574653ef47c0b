import { generateNKeysBetween } from 'fractional-indexing';
import type { Party, PartyRef } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase, WritableDatabase } from './connection.ts';
import { insertRow, mustExist } from './rows.ts';
import { type Sql, sql, sqlName } from './sql.ts';

/** Columns that a statement selects with `sqlParty`. */
export interface PartyColumns {
  party_kind: 'person' | 'organisation' | null;
  party_id: string | null;
  party_name_en: string | null;
  party_name_km: string | null;
  party_short: string | null;
}

/** The columns of a party from a joined person (aliased `person`) or organisation (aliased `organisation`). */
export function sqlParty(person: string, organisation: string): Sql {
  const p = sqlName(person);
  const o = sqlName(organisation);
  return sql`
    CASE WHEN ${p}.id IS NOT NULL THEN 'person' WHEN ${o}.id IS NOT NULL THEN 'organisation' END AS party_kind,
    coalesce(${p}.id, ${o}.id) AS party_id,
    coalesce(${p}.name_en, ${o}.name_en) AS party_name_en,
    coalesce(${p}.name_km, ${o}.name_km) AS party_name_km,
    coalesce(${o}.acronym, '') AS party_short`;
}

export function partyOf(row: PartyColumns): Party | null {
  if (row.party_kind === null || row.party_id === null) return null;
  return {
    kind: row.party_kind,
    id: row.party_id,
    name: { en: row.party_name_en ?? '', km: row.party_name_km ?? '' },
    short: row.party_short ?? '',
  };
}

/** Checks that parties are there. @throws RegisterError 'not-found' */
export function partiesMustExist(db: ReadableDatabase, parties: readonly PartyRef[]): void {
  for (const kind of ['person', 'organisation'] as const) {
    const ids = parties.filter((party) => party.kind === kind).map((party) => party.id);
    mustExist(db, kind, ids);
  }
}

/** A table that holds ordered parties of something: who presents an item, who owns an action. */
export interface PartyList {
  table: string;
  /** The column that says of what. */
  owner: string;
  /** Only some of the rows `l`; for reading. */
  only?: Sql;
}

/** The parties of many owners in their order, by owner; `owners` is a set for IN. */
export function partiesOf(db: ReadableDatabase, list: PartyList, owners: Sql): Map<string, Party[]> {
  const rows = db.all<PartyColumns & { owner_id: string }>(sql`
    SELECT l.${sqlName(list.owner)} AS owner_id, ${sqlParty('p', 'o')}
    FROM ${sqlName(list.table)} AS l
    LEFT JOIN person AS p ON p.id = l.person_id
    LEFT JOIN organisation AS o ON o.id = l.organisation_id
    WHERE l.${sqlName(list.owner)} IN ${owners}${list.only ? sql` AND ${list.only}` : sql``}
    ORDER BY l.position, l.id`);
  const parties = new Map<string, Party[]>();
  for (const row of rows) {
    const party = partyOf(row);
    if (party === null) continue;
    const others = parties.get(row.owner_id);
    if (others) others.push(party);
    else parties.set(row.owner_id, [party]);
  }
  return parties;
}

interface PartyRow {
  id: string;
  position: string;
  person_id: string | null;
  organisation_id: string | null;
}

const keyOfRow = (row: PartyRow) => row.person_id ?? row.organisation_id ?? '';

/**
 * Makes the parties of one owner those wanted, in the wanted order. Rows that stay where they are
 * among each other are not touched, so that the history shows what really changed.
 */
export function replaceParties(
  db: WritableDatabase,
  list: PartyList,
  ownerId: string,
  parties: readonly PartyRef[],
): void {
  partiesMustExist(db, parties);
  const table = sqlName(list.table);
  const rows = db.all<PartyRow>(
    sql`SELECT * FROM ${table} WHERE ${sqlName(list.owner)} = ${ownerId} ORDER BY position, id`,
  );
  const wanted = [...new Map(parties.map((party) => [party.id, party])).values()];
  const byKey = new Map(rows.map((row) => [keyOfRow(row), row]));
  const wantedIds = new Set(wanted.map((party) => party.id));
  for (const row of rows) {
    if (!wantedIds.has(keyOfRow(row))) db.run(sql`DELETE FROM ${table} WHERE id = ${row.id}`);
  }

  // Runs of parties that need a new position, each between two that keep theirs.
  let last: string | null = null;
  let moving: PartyRef[] = [];
  const place = (next: string | null) => {
    const positions = generateNKeysBetween(last, next, moving.length);
    moving.forEach((party, i) => {
      const position = positions[i] ?? '';
      const row = byKey.get(party.id);
      if (row) db.run(sql`UPDATE ${table} SET position = ${position} WHERE id = ${row.id}`);
      else insertRow(db, list.table, { [list.owner]: ownerId, position, [`${party.kind}_id`]: party.id });
    });
    moving = [];
  };
  for (const party of wanted) {
    const row = byKey.get(party.id);
    if (row === undefined || (last !== null && row.position <= last)) {
      moving.push(party);
      continue;
    }
    // `last` is older than what is moving now: the moved ones come between it and this row.
    place(row.position);
    last = row.position;
  }
  place(null);
}
