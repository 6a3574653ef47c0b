import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src-shared/domain/days.ts';
import { dayTyped, duePhraseIn } from '../../../src-shared/domain/due-day.ts';

/** A Tuesday. */
const MEETING = '2019-03-12';
const dayOf = (text: string, from = MEETING) => duePhraseIn(text, from)?.day ?? null;
const khmerDigits = (text: string) =>
  text.replaceAll(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)));

describe('deadlines in English', () => {
  it.each([
    ['by 15 March', '2019-03-15'],
    ['by 15 Mar', '2019-03-15'],
    ['By 15th of March 2020', '2020-03-15'],
    ['by March 15', '2019-03-15'],
    ['by March 15th, 2020', '2020-03-15'],
    ['by Sept. 3', '2019-09-03'],
    ['by 2026-03-15', '2026-03-15'],
    ['by 15/3', '2019-03-15'],
    ['before 15/3/2020', '2020-03-15'],
    ['before 15.3.20', '2020-03-15'],
    ['no later than the 15th of April', '2019-04-15'],
    ['due on 1 May', '2019-05-01'],
    ['deadline: 1 May', '2019-05-01'],
    ['by Friday', '2019-03-15'],
    ['by Fri', '2019-03-15'],
    ['by this Friday', '2019-03-15'],
    ['by next Friday', '2019-03-22'],
    ['by Tuesday', '2019-03-19'],
    ['by Friday, 29 March', '2019-03-29'],
    ['by tomorrow', '2019-03-13'],
    ['by the end of the week', '2019-03-15'],
    ['by next week', '2019-03-22'],
    ['by the end of the month', '2019-03-31'],
    ['by the end of next month', '2019-04-30'],
    ['by the end of the year', '2019-12-31'],
    ['by end of February', '2020-02-29'],
    ['by the end of March', '2019-03-31'],
    ['by mid-April', '2019-04-15'],
    ['in two weeks', '2019-03-26'],
    ["in two weeks' time", '2019-03-26'],
    ['within 10 days', '2019-03-22'],
    ['within ten working days', '2019-03-26'],
    ['in a month', '2019-04-12'],
    ['within the next three months', '2019-06-12'],
  ])('%s', (text, day) => {
    expect(dayOf(`Send the note ${text}`)).toBe(day);
    expect(dayOf(`Send the note ${text}.`)).toBe(day);
  });

  it.each([
    'as said by 4.2 of the draft',
    'by 31 February',
    'by 31 February 2019',
    'by 29 February 2019',
    'by 2019-13-01',
    'by 45/3',
    'by the Ministry',
    'by Marching bands',
    'nearby 15 March',
    'the letter of 15 March',
    'before the next meeting',
    'in two provinces',
    'by March',
    'by Sunita',
  ])('no deadline: %s', (text) => {
    expect(duePhraseIn(text, MEETING)).toBeNull();
  });
});

describe('deadlines in Khmer', () => {
  it.each([
    ['ត្រឹមថ្ងៃទី១៥ ខែមីនា', '2019-03-15'],
    ['ត្រឹមថ្ងៃទី ១៥ ខែ មីនា ឆ្នាំ ២០២០', '2020-03-15'],
    ['មុនថ្ងៃទី០១ ខែកុម្ភៈ', '2020-02-01'],
    ['ត្រឹមថ្ងៃសុក្រ ទី១៥ ខែមីនា ឆ្នាំ២០១៩', '2019-03-15'],
    ['ឲ្យបានមុនថ្ងៃទី៥ មេសា ២០១៩', '2019-04-05'],
    ['យ៉ាងយូរត្រឹមថ្ងៃទី៣០ ខែមិថុនា', '2019-06-30'],
    ['មិនឲ្យហួសពីថ្ងៃទី៣០ ខែមិថុនា', '2019-06-30'],
    ['ត្រឹមថ្ងៃសុក្រ', '2019-03-15'],
    ['ត្រឹមថ្ងៃសុក្រសប្តាហ៍ក្រោយ', '2019-03-22'],
    ['ត្រឹមថ្ងៃស្អែក', '2019-03-13'],
    ['ត្រឹមចុងខែនេះ', '2019-03-31'],
    ['ត្រឹមចុងខែក្រោយ', '2019-04-30'],
    ['ត្រឹមចុងខែមេសា', '2019-04-30'],
    ['ត្រឹមពាក់កណ្តាលខែមេសា', '2019-04-15'],
    ['ក្នុងរយៈពេលពីរសប្តាហ៍', '2019-03-26'],
    ['ក្នុងរយៈពេល ២ សប្ដាហ៍ទៀត', '2019-03-26'],
    ['ក្នុងរយៈពេលប្រាំមួយខែ', '2019-09-12'],
    ['ក្នុង ១០ថ្ងៃធ្វើការ', '2019-03-26'],
    ['ត្រឹមថ្ងៃ\u200bទី១៥\u200bខែមីនា', '2019-03-15'],
  ])('%s', (text, day) => {
    expect(dayOf(`រៀបចំលិខិត${text}`)).toBe(day);
    expect(dayOf(`រៀបចំលិខិត ${text}។`)).toBe(day);
  });

  it('stays text when the day does not exist', () => {
    expect(duePhraseIn('ត្រឹមថ្ងៃទី៣១ ខែមេសា', MEETING)).toBeNull();
  });
});

describe('days without a year', () => {
  it('are the next such day, the day of the meeting included', () => {
    expect(dayOf('by 12 March')).toBe('2019-03-12');
    expect(dayOf('by 11 March')).toBe('2020-03-11');
    expect(dayOf('by 1 January', '2019-12-30')).toBe('2020-01-01');
  });

  it('wait for the next leap year where they must', () => {
    expect(dayOf('by 29 February')).toBe('2020-02-29');
    expect(dayOf('by 29 February', '2020-03-01')).toBe('2024-02-29');
    expect(dayOf('by 29 February', '2096-03-01')).toBe('2104-02-29');
  });

  it('end months where the next one is shorter', () => {
    expect(dayOf('in a month', '2019-01-31')).toBe('2019-02-28');
    expect(dayOf('in one month', '2019-12-31')).toBe('2020-01-31');
  });
});

describe('a day typed on its own', () => {
  it.each([
    ['15 March', '2019-03-15'],
    ['by 15 March ', '2019-03-15'],
    ['friday', '2019-03-15'],
    ['2 weeks', '2019-03-26'],
    ['in two weeks', '2019-03-26'],
    ['2020-02-29', '2020-02-29'],
    ['១៥ មីនា', '2019-03-15'],
    ['ពីរសប្តាហ៍', '2019-03-26'],
    ['15 March and more', null],
    ['31 February', null],
    ['', null],
  ])('%s', (typed, day) => {
    expect(dayTyped(typed, MEETING)).toBe(day);
  });
});

describe('the phrase', () => {
  it('is the last one, with its words', () => {
    const text = 'Comment by 15 March, then send by 20 March';
    const phrase = duePhraseIn(text, MEETING);
    expect(phrase?.day).toBe('2019-03-20');
    expect(text.slice(phrase?.start, phrase?.end)).toBe('by 20 March');
  });

  const days = fc.integer({ min: 0, max: 360 }).map((days) => addDays(MEETING, days));

  it('finds every day however it is written', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
        const name = new Date(`${day}T00:00:00Z`).toLocaleDateString('en', {
          month: 'long',
          timeZone: 'UTC',
        });
        const written = [
          `${date} ${name}`,
          `${name} ${date}`,
          `${date} ${name} ${year}`,
          `${name} ${date}, ${year}`,
          `${date}/${month}`,
          `${date}.${month}.${year}`,
          day,
        ];
        for (const each of written) {
          expect(dayOf(`Draft the note by ${each}.`)).toBe(day);
          expect(dayOf(`Draft the note by ${khmerDigits(each)}`)).toBe(day);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lies within any text, and is never before the meeting without a year', () => {
    const piece = fc.constantFrom(
      'by ',
      'in ',
      'ត្រឹម',
      '15',
      ' March',
      '២',
      ' weeks',
      '/',
      '.',
      '\u200b',
      'x',
      'ខែ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const phrase = duePhraseIn(text, MEETING);
        if (phrase === null) return;
        expect(phrase.day).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(phrase.start).toBeGreaterThanOrEqual(0);
        expect(phrase.end).toBeGreaterThan(phrase.start);
        expect(phrase.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
