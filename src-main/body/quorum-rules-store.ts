import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { DatedQuorumRule } from '../../src-shared/domain/body.ts';
import { MOST_SHARE, quorumRuleOn } from '../../src-shared/domain/body-rules.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type Changes, type Columns, deleteRow, found, insertRow, updateRow } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { checkOwnDay } from './own-day.ts';

type RuleFields = Omit<DatedQuorumRule, 'id'>;

const ruleColumns = (fields: Changes<RuleFields>): Columns => ({
  kind: fields.kind,
  value: fields.value,
  basis: fields.basis,
  from_date: fields.from,
});

/** The quorum rules of the group from the oldest on. */
export function quorumRules(db: ReadableDatabase): DatedQuorumRule[] {
  return db.all<DatedQuorumRule>(sql`
    SELECT id, kind, value, basis, from_date AS "from" FROM quorum_rule ORDER BY coalesce(from_date, ''), id`);
}

/** The rule by which a meeting of a day is counted. */
export function ruleOfDay(db: ReadableDatabase, day: IsoDate): DatedQuorumRule {
  return quorumRuleOn(quorumRules(db), day);
}

/** No meeting has more than everybody: a share of 100 or more could never be reached. `path`: where the value was. */
function checkReachable({ kind, value }: Pick<RuleFields, 'kind' | 'value'>, path: string): void {
  if (kind !== 'share' || value <= MOST_SHARE) return;
  throw new RegisterError('invalid-input', `More than ${value} per cent`, { fields: { [path]: 'too-big' } });
}

/** Gives the group a rule from a day on; answers its id. @throws RegisterError 'invalid-input' when one begins then */
export function addQuorumRule(db: WritableDatabase, bodyId: string, fields: RuleFields): string {
  checkOwnDay(quorumRules(db), fields.from, null);
  checkReachable(fields, 'value');
  return insertRow(db, 'quorum_rule', { body_id: bodyId, ...ruleColumns(fields) });
}

/** Changes a rule, and with it every meeting of its days. */
export function updateQuorumRule(db: WritableDatabase, id: string, changes: Changes<RuleFields>): void {
  const rules = quorumRules(db);
  const rule = found(
    rules.find((each) => each.id === id),
    'quorum_rule',
    id,
  );
  if (changes.from !== undefined) checkOwnDay(rules, changes.from, id);
  const { kind = rule.kind, value = rule.value } = changes;
  checkReachable({ kind, value }, 'changes.value');
  updateRow(db, 'quorum_rule', id, ruleColumns(changes));
}

/** Takes a rule away: the one before holds on. @throws RegisterError 'not-allowed' when it is the only one */
export function removeQuorumRule(db: WritableDatabase, id: string): void {
  if (quorumRules(db).length === 1) throw new RegisterError('not-allowed', 'A group has a quorum rule');
  deleteRow(db, 'quorum_rule', id);
}
