import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { DecisionRef } from '../../src-shared/domain/decision.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { found, insertRow, mustExist, sqlIds } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';

interface RefColumns {
  of: string;
  id: string;
  code: string;
  meeting_id: string;
}

/** Which decisions some decisions replace, and which replaced them; `decisions` is a set for IN. */
export function supersessionsOf(
  db: ReadableDatabase,
  decisions: Sql,
): { supersedes(id: string): DecisionRef[]; supersededBy(id: string): DecisionRef[] } {
  const before = refsBy(
    db.all<RefColumns>(sql`
      SELECT s.decision_id AS "of", d.id, d.code, d.meeting_id
      FROM decision_supersedes AS s JOIN decision AS d ON d.id = s.superseded_id JOIN meeting AS m ON m.id = d.meeting_id
      WHERE s.decision_id IN ${decisions} ORDER BY m.date, m.start_time, d.ordinal, d.id`),
  );
  const after = refsBy(
    db.all<RefColumns>(sql`
      SELECT s.superseded_id AS "of", d.id, d.code, d.meeting_id
      FROM decision_supersedes AS s JOIN decision AS d ON d.id = s.decision_id JOIN meeting AS m ON m.id = d.meeting_id
      WHERE s.superseded_id IN ${decisions} ORDER BY m.date, m.start_time, d.ordinal, d.id`),
  );
  return { supersedes: (id) => before.get(id) ?? [], supersededBy: (id) => after.get(id) ?? [] };
}

function refsBy(rows: readonly RefColumns[]): Map<string, DecisionRef[]> {
  const refs = new Map<string, DecisionRef[]>();
  for (const { of, id, code, meeting_id: meetingId } of rows) {
    const others = refs.get(of);
    if (others) others.push({ id, code, meetingId });
    else refs.set(of, [{ id, code, meetingId }]);
  }
  return refs;
}

/**
 * Says which decisions one replaces: these and no others. Answers its code.
 * @throws RegisterError 'not-allowed' for a later decision, itself, or one that replaces it in the end.
 */
export function setSupersedes(db: WritableDatabase, id: string, superseded: readonly string[]): string {
  const decision = found(
    db.one<{ code: string }>(sql`SELECT code FROM decision WHERE id = ${id}`),
    'decision',
    id,
  );
  const wanted = new Set(superseded);
  mustExist(db, 'decision', superseded);
  const rows = db.all<{ id: string; superseded_id: string }>(
    sql`SELECT id, superseded_id FROM decision_supersedes WHERE decision_id = ${id}`,
  );
  const there = new Set(rows.map((row) => row.superseded_id));
  const added = [...wanted].filter((each) => !there.has(each));
  mustBeEarlier(db, id, added);
  for (const row of rows) {
    if (!wanted.has(row.superseded_id)) db.run(sql`DELETE FROM decision_supersedes WHERE id = ${row.id}`);
  }
  for (const each of added) insertRow(db, 'decision_supersedes', { decision_id: id, superseded_id: each });
  return decision.code;
}

function mustBeEarlier(db: ReadableDatabase, id: string, superseded: readonly string[]): void {
  const wrong = db.one<{ code: string }>(sql`
    WITH RECURSIVE replaced (id) AS (
      SELECT value FROM json_each(${JSON.stringify(superseded)})
      UNION SELECT s.superseded_id FROM decision_supersedes AS s JOIN replaced AS r ON r.id = s.decision_id)
    SELECT d.code FROM decision AS d WHERE d.id = ${id} AND d.id IN (SELECT id FROM replaced)
    UNION ALL
    SELECT e.code FROM decision AS e JOIN meeting AS n ON n.id = e.meeting_id,
      decision AS d JOIN meeting AS m ON m.id = d.meeting_id
    WHERE d.id = ${id} AND e.id IN ${sqlIds(superseded)}
      AND (n.date, n.start_time, e.meeting_id = d.meeting_id AND e.ordinal >= d.ordinal) >
        (m.date, m.start_time, 0)
    LIMIT 1`);
  if (wrong !== undefined) {
    throw new RegisterError('not-allowed', `Only an earlier decision can be replaced, not ${wrong.code}`);
  }
}
