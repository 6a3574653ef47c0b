import { describe, expect, it } from 'vitest';
import {
  codeOf,
  MEETING_KINDS,
  MEETING_STATES,
  nextMeetingStates,
} from '../../../src-shared/domain/meeting.ts';

describe('codes', () => {
  it('name the meeting and the number in it', () => {
    expect(codeOf('D', { kind: 'working-group', ordinal: 7 }, 3)).toBe('D7.3');
    expect(codeOf('A', { kind: 'technical-consultation', ordinal: 1 }, 2)).toBe('ATC1.2');
  });

  it('are not alike for meetings of different kinds', () => {
    const codes = MEETING_KINDS.flatMap((kind) => [
      codeOf('D', { kind, ordinal: 1 }, 1),
      codeOf('A', { kind, ordinal: 1 }, 1),
    ]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the states of a meeting', () => {
  it('go forward as usual, and a step back', () => {
    expect(nextMeetingStates('planned')).toContain('convened');
    expect(nextMeetingStates('convened')).toContain('held');
    expect(nextMeetingStates('held')).toEqual(['convened', 'closed']);
    expect(nextMeetingStates('closed')).toEqual(['held']);
  });

  it('never stay and never lead out of the closed set', () => {
    for (const state of MEETING_STATES) {
      expect(nextMeetingStates(state)).not.toContain(state);
      for (const next of nextMeetingStates(state)) expect(MEETING_STATES).toContain(next);
    }
  });

  it('let a cancelled meeting be planned again, and no closed one be cancelled', () => {
    expect(nextMeetingStates('cancelled')).toEqual(['planned']);
    expect(nextMeetingStates('closed')).not.toContain('cancelled');
  });
});
