import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, workingDay } from '../../../src-shared/domain/days.ts';
import { holdsOn } from '../../../src-shared/domain/person.ts';

describe('days', () => {
  it('are counted over months, years and leap days', () => {
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2019-03-01', -1)).toBe('2019-02-28');
    expect(daysBetween('2020-02-01', '2020-03-01')).toBe(29);
  });

  it('add up and come back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        expect(daysBetween('2019-03-12', addDays('2019-03-12', days))).toBe(days);
      }),
    );
  });

  it('of work are not on a weekend', () => {
    expect(workingDay('2019-03-15')).toBe('2019-03-15');
    expect(workingDay('2019-03-16')).toBe('2019-03-18');
    expect(workingDay('2019-03-17')).toBe('2019-03-18');
  });
});

describe('what is dated', () => {
  it('holds on both its ends, and for ever where one is open', () => {
    const dated = { from: '2019-01-01', to: '2019-12-31' };
    expect(
      ['2018-12-31', '2019-01-01', '2019-12-31', '2020-01-01'].map((day) => holdsOn(dated, day)),
    ).toEqual([false, true, true, false]);
    expect(holdsOn({ from: null, to: null }, '1999-01-01')).toBe(true);
  });
});
