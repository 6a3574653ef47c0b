import type { Party } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { type PartyColumns, partyOf } from '../database/party-lists.ts';
import { compareTexts } from '../database/rows.ts';
import { sql } from '../database/sql.ts';

/** Everybody to pick from: people by name, then organisations by name. */
export function listParties(db: ReadableDatabase): Party[] {
  return db
    .all<PartyColumns>(
      sql`
      SELECT 'person' AS party_kind, id AS party_id, name_en AS party_name_en, name_km AS party_name_km, '' AS party_short
      FROM person
      UNION ALL
      SELECT 'organisation', id, name_en, name_km, acronym FROM organisation`,
    )
    .map(partyOf)
    .filter((party) => party !== null)
    .toSorted((a, b) => (a.kind === b.kind ? compareTexts(a.name, b.name) : a.kind === 'person' ? -1 : 1));
}
