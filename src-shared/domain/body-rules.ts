import type { BodyName, QuorumRule } from './body.ts';
import type { IsoDate } from './common.ts';

// Beside body.ts, not in it: the home reads the group before the schemas are there.

/** "More than so many per cent" at most. */
export const MOST_SHARE = 99;

interface Dated {
  from: IsoDate | null;
}

/** What held on a day: the latest that began on or before it, else the first. */
function heldOn<One extends Dated>(dated: readonly One[], day: IsoDate): One {
  const sorted = dated.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const held = sorted.findLast(({ from }) => from === null || from <= day) ?? sorted[0];
  if (held === undefined) throw new Error('A body has at least one name and one rule');
  return held;
}

/** The name and mandate of the group on a day. */
export const bodyNameOn = (names: readonly BodyName[], day: IsoDate): BodyName => heldOn(names, day);

/** The rule by which a meeting of a day is counted. */
export const quorumRuleOn = <Rule extends QuorumRule & Dated>(rules: readonly Rule[], day: IsoDate): Rule =>
  heldOn(rules, day);
