import type { Bilingual } from './common.ts';
import { isKhmer } from './khmer.ts';
import type { Sex } from './person.ts';

/** A text on one line without what nobody sees: zero-width characters, soft hyphens, double spaces. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Titles before a name, each with the sex it tells, if any. Longer ones come before those they begin with. */
const LATIN_TITLES: readonly (readonly [RegExp, Sex])[] = [
  [/^(?:h\.\s?e\.?|his excellency|her excellency|excellency)(?=\s|$)/i, 'unknown'],
  // Without dots only in capitals before a whole name: He is a family name.
  [/^HE(?=\s+\S+\s+\S)/, 'unknown'],
  [/^(?:lok chumteav|l\.c\.)(?=\s)/i, 'female'],
  [/^(?:mrs|ms|miss|mme|madam|madame)(?:\.\s*|\s+)/i, 'female'],
  [/^mr(?:\.\s*|\s+)/i, 'male'],
  [/^(?:assoc\.? prof|professor|prof|dr|doctor)(?:\.\s*|\s+)/i, 'unknown'],
  [/^(?:pharm|eng|ven|gen|col)\.\s*/i, 'unknown'],
];
const KHMER_TITLES: readonly (readonly [RegExp, Sex])[] = [
  [/^លោកជំទាវ\s*/, 'female'],
  [/^ល\.\s?ជ\.?\s*/, 'female'],
  [/^លោកវេជ្ជបណ្ឌិត\s*/, 'male'],
  [/^លោកស្រី\s*/, 'female'],
  [/^អ្នកស្រី\s*/, 'female'],
  [/^អ្នកនាង\s*/, 'female'],
  [/^កញ្ញា\s*/, 'female'],
  [/^ឯកឧត្តម\s*/, 'unknown'],
  [/^ឯ\.\s?ឧ\.?\s*/, 'unknown'],
  [/^(?:អ្នក)?ឧកញ៉ា\s*/, 'unknown'],
  [/^វេជ្ជបណ្ឌិត\s*/, 'unknown'],
  [/^វេជ្ជ\.\s*/, 'unknown'],
  [/^សាស្រ?្?ត្?រ?ាចារ្យ\s*/, 'unknown'],
  [/^បណ្ឌិត\s+/, 'unknown'],
  [/^លោក\s*/, 'male'],
];

const ALL_TITLES = [...LATIN_TITLES, ...KHMER_TITLES];

/** A name without the titles before it, the titles, and the sex they tell. */
export function splitTitle(text: string): { honorific: string; name: string; sex: Sex } {
  let name = tidy(text);
  const titles: string[] = [];
  let sex: Sex = 'unknown';
  const known = isKhmer(name) ? ALL_TITLES : LATIN_TITLES;
  for (let found = true; found;) {
    found = false;
    for (const [title, tells] of known) {
      const match = title.exec(name);
      // A title alone is no name, and a name is left.
      if (match === null || match[0].length >= name.length) continue;
      titles.push(match[0].trim());
      if (sex === 'unknown') sex = tells;
      name = name.slice(match[0].length).trim();
      found = true;
      break;
    }
  }
  return { honorific: titles.join(' '), name, sex };
}

/** The sex that a title tells. */
export function sexOfTitle(honorific: string): Sex {
  return splitTitle(`${honorific} Name Name`).sex;
}

/**
 * What two spellings of one name have in common: no title, case, accents, dots or invisible characters. Khmer is
 * written with and without spaces; Latin words come in any order (family name first or last).
 */
export function nameKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = makeNameKey(text);
  // Lists are compared name by name: each is taken apart once.
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(text, key);
  return key;
}

const keys = new Map<string, string>();
const MOST_KEYS = 50_000;

function makeNameKey(text: string): string {
  const { name } = splitTitle(text);
  if (isKhmer(name)) return name.replaceAll(/[\s.,\-–()'"«»]+/g, '');
  const words = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.sort((a, b) => (a < b ? -1 : 1)).join(' ');
}

/** An e-mail address for comparing. */
export const emailKey = (text: string): string => tidy(text).toLowerCase();

const KHMER_DIGITS = '០១២៣៤៥៦៧៨៩';

/** Khmer digits as Latin ones. */
export const latinDigits = (text: string): string =>
  text.replaceAll(/[០-៩]/g, (digit) => String(KHMER_DIGITS.indexOf(digit)));

/** A phone number for comparing: its digits, those of Cambodia without the country's; '' for what is too short. */
export function phoneKey(text: string): string {
  const digits = latinDigits(text).replaceAll(/\D/g, '');
  const local = digits.replace(/^(?:00)?855/, '0').replace(/^0+/, '0');
  return local.length < 8 ? '' : local;
}

/** How many letters differ between two words (one swapped pair counts once), up to a limit. */
export function lettersApart(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    before = row;
    row = next;
    if (Math.min(...row) > limit) return limit + 1;
  }
  return row[b.length] ?? 0;
}

/** Whether two keys of names could be one name mistyped. Short names are not guessed at. */
export function nearNames(a: string, b: string): boolean {
  // Numbers in names tell apart: "Clinic 1" is not a mistyped "Clinic 2".
  if (/\d/.test(a) || /\d/.test(b)) return false;
  const length = Math.min(a.length, b.length);
  const limit = length >= 12 ? 2 : length >= 6 ? 1 : 0;
  return a !== b && limit > 0 && lettersApart(a, b, limit) <= limit;
}

/** Whether two names, each in one script or both, could be the same person's. */
export function couldBeSameName(a: Bilingual, b: Bilingual): boolean {
  const pairs = [
    [nameKey(a.en), nameKey(b.en)],
    [nameKey(a.km), nameKey(b.km)],
  ] as const;
  const comparable = pairs.filter(([one, other]) => one !== '' && other !== '');
  return comparable.length === 0 || comparable.some(([one, other]) => one === other || nearNames(one, other));
}
