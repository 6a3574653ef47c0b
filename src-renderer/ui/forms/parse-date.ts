import type { IsoDate } from '../../../src-shared/domain/common.ts';
import { latinDigits } from '../../i18n/khmer-digits.ts';

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['jan', 'january', 'មករា'],
  ['feb', 'february', 'កុម្ភៈ', 'កុម្ភះ'],
  ['mar', 'march', 'មីនា'],
  ['apr', 'april', 'មេសា'],
  ['may', 'ឧសភា'],
  ['jun', 'june', 'មិថុនា'],
  ['jul', 'july', 'កក្កដា'],
  ['aug', 'august', 'សីហា'],
  ['sep', 'sept', 'september', 'កញ្ញា'],
  ['oct', 'october', 'តុលា'],
  ['nov', 'november', 'វិច្ឆិកា'],
  ['dec', 'december', 'ធ្នូ'],
];

function isoOf(year: number, month: number, date: number): IsoDate | null {
  const full = year < 100 ? 2000 + year : year;
  const at = new Date(Date.UTC(full, month - 1, date));
  const real = at.getUTCFullYear() === full && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return real ? at.toISOString().slice(0, 10) : null;
}

/**
 * Reads a day as people type it, day first: "12/3/2019", "12.3.19", "12 Mar 2019", "2019-03-12",
 * "១២ មីនា ២០១៩"; without a year, the year of `today`. Null when it is none.
 */
export function parseDate(typed: string, today: IsoDate): IsoDate | null {
  const text = latinDigits(typed).toLowerCase().trim();
  const year = Number(today.slice(0, 4));

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const numbers = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?\.?$/.exec(text);
  if (numbers) return isoOf(Number(numbers[3] ?? year), Number(numbers[2]), Number(numbers[1]));

  const words = text
    .split(/[\s,./-]+/)
    // "ទី១២ ខែមីនា ឆ្នាំ២០១៩": day, month and year are named.
    .map((word) => word.replace(/^(?:ទី|ខែ|ឆ្នាំ)/, ''))
    .filter(Boolean);
  const month = MONTH_NAMES.findIndex((names) => words.some((word) => names.includes(word)));
  const [date, typedYear] = words.filter((word) => /^\d+$/.test(word)).map(Number);
  return month < 0 || date === undefined ? null : isoOf(typedYear ?? year, month + 1, date);
}

/** Reads a clock time as people type it: "9", "930", "9.30", "14h30", "០៩:៣០". Null when it is none. */
export function parseTime(typed: string): string | null {
  const text = latinDigits(typed).trim();
  const match = /^(\d{1,2})(?:[:.h ]?(\d{2})?)$/i.exec(text);
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
