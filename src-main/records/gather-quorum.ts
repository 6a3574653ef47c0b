import type { QuorumRule } from '../../src-shared/domain/body.ts';
import type { Meeting } from '../../src-shared/domain/meeting.ts';
import type { QuorumLine } from '../../src-shared/domain/minutes-record.ts';
import { ruleOfDay } from '../body/quorum-rules-store.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { quorumOf } from '../meetings/quorum.ts';

/** The quorum of a meeting with the rule it is counted by: that of its day, unless another one is given. */
export function gatherQuorum(
  db: ReadableDatabase,
  meeting: Pick<Meeting, 'id' | 'date'>,
  rule: QuorumRule = ruleOfDay(db, meeting.date),
): QuorumLine {
  const { kind, value, basis } = rule;
  return { kind, value, basis, ...quorumOf(db, meeting, rule) };
}
