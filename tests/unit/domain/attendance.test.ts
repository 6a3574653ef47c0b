import { describe, expect, it } from 'vitest';
import { presentAt, quorumRequired, quorumStatus } from '../../../src-shared/domain/attendance.ts';

const interval = (arrived: string | null, left: string | null) => ({ arrived, left, place: 'room' }) as const;
const share = (value: number) => ({ kind: 'share', value, basis: 'organisations' }) as const;

describe('presence', () => {
  it('lasts from the start to the end without times', () => {
    expect(presentAt([interval(null, null)], '00:00')).toBe(true);
    expect(presentAt([interval(null, null)], '23:59')).toBe(true);
  });

  it('begins with the minute of arriving and ends before the minute of leaving', () => {
    const there = [interval('09:10', '10:00')];
    expect(presentAt(there, '09:09')).toBe(false);
    expect(presentAt(there, '09:10')).toBe(true);
    expect(presentAt(there, '09:59')).toBe(true);
    expect(presentAt(there, '10:00')).toBe(false);
  });

  it('can be interrupted', () => {
    const there = [interval(null, '09:30'), interval('10:00', null)];
    expect(presentAt(there, '09:45')).toBe(false);
    expect(presentAt(there, '10:15')).toBe(true);
  });

  it('is none without intervals', () => {
    expect(presentAt([], '10:00')).toBe(false);
  });
});

describe('the quorum', () => {
  it('needs more than the share', () => {
    expect(quorumRequired(share(50), 18)).toBe(10);
    expect(quorumRequired(share(50), 17)).toBe(9);
    expect(quorumRequired(share(0), 5)).toBe(1);
    expect(quorumRequired(share(66), 3)).toBe(2);
  });

  it('needs the number, or nothing without a rule', () => {
    expect(quorumRequired({ kind: 'number', value: 7, basis: 'persons' }, 20)).toBe(7);
    expect(quorumRequired({ kind: 'none', value: 50, basis: 'persons' }, 20)).toBeNull();
  });

  it('counts only those who count, each once', () => {
    const eligible = new Set(['a', 'b', 'c']);
    expect(quorumStatus(share(50), eligible, new Set(['a', 'x', 'y']))).toEqual({
      required: 2,
      present: 1,
      eligible: 3,
      reached: false,
    });
    expect(quorumStatus(share(50), eligible, new Set(['a', 'b']))).toMatchObject({
      present: 2,
      reached: true,
    });
  });

  it('is not asked for without a rule, or of nobody', () => {
    const none = { kind: 'none', value: 0, basis: 'persons' } as const;
    expect(quorumStatus(none, new Set(), new Set()).reached).toBe(true);
    expect(quorumStatus(share(50), new Set(), new Set())).toMatchObject({ required: null, reached: true });
    expect(quorumStatus(share(50), new Set(['a']), new Set()).reached).toBe(false);
  });
});
