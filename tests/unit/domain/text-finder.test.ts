import { expect, test } from 'vitest';
import { textFinder } from '../../../src-shared/domain/text-finder.ts';

const finds = (query: string, text: string) => textFinder(query)(text);

test('every word, in any case and any order', () => {
  expect(finds('CARD referral', 'The referral note names the card')).toBe(true);
  expect(finds('card letter', 'The referral note names the card')).toBe(false);
  expect(finds('', 'anything')).toBe(true);
});

test('Khmer is found whether or not zero-width spaces part its words', () => {
  const parted = 'គោល\u200Bនយោបាយ\u200Bសុខភាព';
  expect(finds('សុខភាព', parted)).toBe(true);
  expect(finds('គោលនយោបាយ', parted)).toBe(true);
  expect(finds('នយោ\u200Bបាយ', 'គោលនយោបាយ')).toBe(true);
});

test('a part of a Khmer cluster is not a letter', () => {
  // The second consonant of a cluster is written below the first.
  expect(finds('រ', 'ក្រុម')).toBe(false);
  expect(finds('ុម', 'ក្រុម')).toBe(false);
  expect(finds('ក្រុ', 'ក្រុម')).toBe(true);
  // While somebody is still typing, the beginning of a cluster finds it.
  expect(finds('ក', 'ក្រុម')).toBe(true);
});
