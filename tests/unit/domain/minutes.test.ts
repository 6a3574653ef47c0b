import { describe, expect, it } from 'vitest';
import {
  isDraft,
  minutesCanBeEdited,
  MINUTES_STATES,
  nextMinutesStates,
} from '../../../src-shared/domain/minutes.ts';

describe('the states of minutes', () => {
  it('can be edited until they are circulated', () => {
    expect(MINUTES_STATES.filter((state) => minutesCanBeEdited(state))).toEqual(['drafting', 'with-chair']);
  });

  it('are a draft until they are adopted', () => {
    expect(MINUTES_STATES.filter((state) => isDraft(state))).toEqual([
      'drafting',
      'with-chair',
      'circulated',
    ]);
  });

  it('go from drafting to locked, one after the other', () => {
    MINUTES_STATES.forEach((state, index) => {
      const next = MINUTES_STATES[index + 1];
      if (next !== undefined) expect(nextMinutesStates(state)).toContain(next);
    });
  });

  it('never come back to editing once they are adopted', () => {
    const reachable = new Set<string>(['adopted']);
    for (const state of reachable) {
      for (const next of nextMinutesStates(state as (typeof MINUTES_STATES)[number])) reachable.add(next);
    }
    expect([...reachable]).toEqual(['adopted', 'locked']);
  });
});
