import { describe, expect, it } from 'vitest';
import { bodyNameOn, quorumRuleOn } from '../../../src-shared/domain/body.ts';

const named = (en: string, from: string | null) => ({
  id: '01900000-0000-7000-8000-000000000000',
  name: { en, km: '' },
  mandate: { en: '', km: '' },
  from,
});
const nameOn = (names: Parameters<typeof bodyNameOn>[0], day: string) => bodyNameOn(names, day).name.en;

describe('the name of the group on a day', () => {
  const names = [named('National group', '2021-08-09'), named('Group', null)];

  it('is the latest one that had begun', () => {
    expect(nameOn(names, '2019-01-24')).toBe('Group');
    expect(nameOn(names, '2021-08-08')).toBe('Group');
    expect(nameOn(names, '2021-08-09')).toBe('National group');
    expect(nameOn(names, '2030-01-01')).toBe('National group');
  });

  it('is the first one before any had begun', () => {
    expect(nameOn([named('Later', '2021-01-01'), named('First', '2019-01-01')], '2018-01-01')).toBe('First');
  });

  it('is an error where there is none', () => {
    expect(() => bodyNameOn([], '2019-01-01')).toThrow('at least one name');
  });
});

describe('the quorum rule of a day', () => {
  const rule = (value: number, from: string | null) =>
    ({ kind: 'number', value, basis: 'persons', from }) as const;
  const valueOn = (rules: ReturnType<typeof rule>[], day: string) => quorumRuleOn(rules, day).value;

  it('is the latest one that had begun, else the first', () => {
    const rules = [rule(9, '2021-08-09'), rule(5, null), rule(7, '2020-01-01')];
    expect(valueOn(rules, '2019-12-31')).toBe(5);
    expect(valueOn(rules, '2020-01-01')).toBe(7);
    expect(valueOn(rules, '2021-08-08')).toBe(7);
    expect(valueOn(rules, '2021-08-09')).toBe(9);
    expect(valueOn([rule(9, '2021-08-09'), rule(7, '2020-01-01')], '2018-12-11')).toBe(7);
  });

  it('is an error where there is none', () => {
    expect(() => quorumRuleOn([], '2019-01-01')).toThrow('one rule');
  });
});
