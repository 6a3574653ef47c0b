import { type QuorumStatus, quorumStatus } from '../../src-shared/domain/attendance.ts';
import type { QuorumRule } from '../../src-shared/domain/body.ts';
import { assertNever } from '../../src-shared/domain/common.ts';
import type { Meeting } from '../../src-shared/domain/meeting.ts';
import { ruleOfDay } from '../body/quorum-rules-store.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { sqlHolds } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';

/** Whether a meeting has its quorum, by the rule that held on its day (or another one) and those who counted then. */
export function quorumOf(
  db: ReadableDatabase,
  meeting: Pick<Meeting, 'id' | 'date'>,
  rule: QuorumRule = ruleOfDay(db, meeting.date),
): QuorumStatus {
  const { eligible, attended } = countedBy(rule.basis, meeting);
  const ids = (query: Sql) => new Set(db.all<{ id: string }>(query).map((row) => row.id));
  return quorumStatus(rule, ids(eligible), ids(attended));
}

function countedBy(
  basis: QuorumRule['basis'],
  { id, date }: Pick<Meeting, 'id' | 'date'>,
): { eligible: Sql; attended: Sql } {
  switch (basis) {
    // An organisation counts once, by a role of its own or through somebody of it who counts.
    case 'organisations':
      return {
        eligible: sql`
          SELECT m.organisation_id AS id FROM membership AS m
          WHERE m.organisation_id IS NOT NULL AND m.counts_for_quorum = 1 AND ${sqlHolds('m', date)}
          UNION
          SELECT a.organisation_id FROM membership AS m JOIN affiliation AS a ON a.person_id = m.person_id
          WHERE a.organisation_id IS NOT NULL AND m.counts_for_quorum = 1
            AND ${sqlHolds('m', date)} AND ${sqlHolds('a', date)}`,
        attended: sql`
          SELECT DISTINCT t.organisation_id AS id FROM attendance AS t
          WHERE t.meeting_id = ${id} AND t.organisation_id IS NOT NULL AND t.outcome IN ('attended', 'represented')
            AND (t.counts_for_quorum = 1 OR EXISTS (
              SELECT 1 FROM membership AS m
              WHERE m.organisation_id = t.organisation_id AND m.counts_for_quorum = 1 AND ${sqlHolds('m', date)}))`,
      };
    // A person counts who was there, or whose representative was.
    case 'persons':
      return {
        eligible: sql`
          SELECT DISTINCT m.person_id AS id FROM membership AS m
          WHERE m.person_id IS NOT NULL AND m.counts_for_quorum = 1 AND ${sqlHolds('m', date)}`,
        attended: sql`
          SELECT t.person_id AS id FROM attendance AS t
          LEFT JOIN attendance AS r ON r.id = t.represented_by_id
          WHERE t.meeting_id = ${id}
            AND (t.outcome = 'attended' OR (t.outcome = 'represented' AND r.outcome = 'attended'))`,
      };
    default:
      return assertNever(basis);
  }
}
