import { describe, expect, test } from 'vitest';
import { parseDate, parseTime } from '../../../src-renderer/ui/forms/parse-date.ts';

const TODAY = '2019-06-15';

describe('days as people type them', () => {
  test.each([
    ['2019-03-12', '2019-03-12'],
    ['12/3/2019', '2019-03-12'],
    ['12.03.19', '2019-03-12'],
    ['12 3', '2019-03-12'],
    ['12/3', '2019-03-12'],
    ['12 Mar 2019', '2019-03-12'],
    ['Tue 12 Mar 2019', '2019-03-12'],
    ['12 march', '2019-03-12'],
    ['Mar 12, 2020', '2020-03-12'],
    ['១២/៣/២០១៩', '2019-03-12'],
    ['១២ មីនា ២០១៩', '2019-03-12'],
    ['ថ្ងៃអង្គារ ទី១២ ខែមីនា ឆ្នាំ២០១៩', '2019-03-12'],
    ['29/2/2020', '2020-02-29'],
  ])('%s', (typed, day) => {
    expect(parseDate(typed, TODAY)).toBe(day);
  });

  test.each(['', '31/2/2019', '29/2/2019', '13/13/2019', 'soon', 'mar', '0/1/2019', '1/2/3/4'])(
    'no day: "%s"',
    (typed) => {
      expect(parseDate(typed, TODAY)).toBeNull();
    },
  );
});

describe('clock times as people type them', () => {
  test.each([
    ['9', '09:00'],
    ['09:30', '09:30'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['1430', '14:30'],
    ['14h30', '14:30'],
    ['14h', '14:00'],
    ['០៩:៣០', '09:30'],
    ['0:00', '00:00'],
  ])('%s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });

  test.each(['', '24:00', '12:60', 'noon', '9:3', '12345'])('no time: "%s"', (typed) => {
    expect(parseTime(typed)).toBeNull();
  });
});
