import { describe, expect, test } from 'vitest';
import { domain as english } from '../../../src-renderer/i18n/en/domain.ts';
import { formats } from '../../../src-renderer/i18n/format.ts';
import { khmerDigits, latinDigits } from '../../../src-renderer/i18n/khmer-digits.ts';
import { domain as khmer } from '../../../src-renderer/i18n/km/domain.ts';

describe('days and times as the office writes them', () => {
  test('English', () => {
    expect(formats.en.date('2019-03-12')).toBe('Tue 12 Mar 2019');
    expect(formats.en.shortDate('2019-03-02')).toBe('2 Mar 2019');
    expect(formats.en.timeRange('09:00', '11:40')).toBe('09:00–11:40');
  });

  test('Khmer', () => {
    expect(formats.km.date('2019-03-12')).toBe('ថ្ងៃអង្គារ ទី១២ ខែមីនា ឆ្នាំ២០១៩');
    expect(formats.km.shortDate('2019-03-02')).toBe('០២ មីនា ២០១៩');
    expect(formats.km.time('09:30')).toBe('០៩:៣០');
  });

  test('digits go both ways', () => {
    expect(khmerDigits('D7.3, 2019')).toBe('D៧.៣, ២០១៩');
    expect(latinDigits(khmerDigits('0123456789'))).toBe('0123456789');
  });
});

test('meetings are counted in words', () => {
  const number = english.meetingNumber['working-group'];
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(number)).toEqual([
    '1st meeting',
    '2nd meeting',
    '3rd meeting',
    '4th meeting',
    '11th meeting',
    '12th meeting',
    '13th meeting',
    '21st meeting',
    '22nd meeting',
    '101st meeting',
    '111th meeting',
  ]);
  expect(khmer.meetingNumber['working-group'](7)).toBe('កិច្ចប្រជុំលើកទី៧');
});
