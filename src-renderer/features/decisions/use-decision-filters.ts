import { useMemo } from 'react';
import {
  DECISION_KINDS,
  type DecisionKind,
  type DecisionRow,
  isInForce,
} from '../../../src-shared/domain/decision.ts';
import { useAddress } from '../../ui/use-address.ts';

export const STATUSES = ['in-force', 'superseded'] as const;
export type Status = (typeof STATUSES)[number];

/** What the list is asked for, as the address holds it. Null: not asked. */
export interface DecisionFilters {
  kind: DecisionKind | null;
  status: Status | null;
  meeting: string | null;
}

/** Whether a decision is in a list asked for in this way. */
export function matches(decision: DecisionRow, { kind, status, meeting }: DecisionFilters): boolean {
  if (kind !== null && decision.kind !== kind) return false;
  if (meeting !== null && decision.meeting.id !== meeting) return false;
  return status === null || isInForce(decision) === (status === 'in-force');
}

export function useDecisionFilters() {
  const [search, change] = useAddress();
  const kind = DECISION_KINDS.find((each) => each === search.get('kind')) ?? null;
  const status = STATUSES.find((each) => each === search.get('status')) ?? null;
  const meeting = search.get('meeting');
  const filters = useMemo<DecisionFilters>(() => ({ kind, status, meeting }), [kind, status, meeting]);
  return { filters, change, clear: () => change({ kind: null, status: null, meeting: null, q: null }) };
}
