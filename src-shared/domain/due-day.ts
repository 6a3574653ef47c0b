import type { IsoDate } from './common.ts';
import { addDays } from './days.ts';

/** A deadline in words within a text: which day is meant, and where it stands. */
export interface DuePhrase {
  day: IsoDate;
  start: number;
  end: number;
}

const MONTHS: readonly string[] = [
  'jan(?:uary)?|មករា',
  'feb(?:ruary)?|កុម្ភៈ|កុម្ភះ',
  'mar(?:ch)?|មីនា',
  'apr(?:il)?|មេសា',
  'may|ឧសភា',
  'june?|មិថុនា',
  'july?|កក្កដា',
  'aug(?:ust)?|សីហា',
  'sept?(?:ember)?|កញ្ញា',
  'oct(?:ober)?|តុលា',
  'nov(?:ember)?|វិច្ឆិកា',
  'dec(?:ember)?|ធ្នូ',
];
/** Sunday first, as `getUTCDay` counts. */
const WEEKDAYS: readonly string[] = [
  'sun(?:day)?|អាទិត្យ',
  'mon(?:day)?|ច័ន្ទ|ចន្ទ',
  'tue(?:s(?:day)?)?|អង្គារ',
  'wed(?:nesday)?|ពុធ',
  'thu(?:r(?:s(?:day)?)?)?|ព្រហស្បតិ៍',
  'fri(?:day)?|សុក្រ',
  'sat(?:urday)?|សៅរ៍',
];
const COUNTS: readonly string[] = [
  'an?|one|មួយ',
  'two|ពីរ',
  'three|បី',
  'four|បួន',
  'five|ប្រាំ',
  'six|ប្រាំមួយ',
  'seven|ប្រាំពីរ',
  'eight|ប្រាំបី',
  'nine|ប្រាំបួន',
  'ten|ដប់',
  'eleven|ដប់មួយ',
  'twelve|ដប់ពីរ',
];

// The longest word first, so that ប្រាំមួយ (six) is not read as ប្រាំ (five).
const oneOf = (words: readonly string[]) =>
  `(?:${words
    .flatMap((word) => word.split('|'))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})`;
const MONTH = oneOf(MONTHS);
const WEEKDAY = oneOf(WEEKDAYS);
const COUNT = `(?:\\d{1,3}|${oneOf(COUNTS)})`;
const YEAR = String.raw`(?:(?:,?\s*|\s*ឆ្នាំ\s*)(?<year>\d{4}))?`;
// Latin words end where no letter and no digit follows; Khmer has no spaces between words.
const END = String.raw`(?![a-z\d])`;

function indexIn(words: readonly string[], word: string): number {
  return words.findIndex((each) => new RegExp(`^(?:${each})$`, 'i').test(word));
}

function isoOf(year: number, month: number, date: number): IsoDate | null {
  const at = new Date(Date.UTC(year, month, date));
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month && at.getUTCDate() === date;
  return real ? at.toISOString().slice(0, 10) : null;
}

/** A day of the calendar; without a year the next such day, the day itself included. */
function calendarDay(from: IsoDate, date: number, month: number, year?: string): IsoDate | null {
  if (year !== undefined) return isoOf(Number(year) < 100 ? 2000 + Number(year) : Number(year), month, date);
  const first = Number(from.slice(0, 4));
  // Eight years reach over a leap day that falls out (1896-1904, 2096-2104).
  for (let each = first; each <= first + 8; each += 1) {
    const day = isoOf(each, month, date);
    if (day !== null && day >= from) return day;
  }
  return null;
}

const weekdayOf = (day: IsoDate) => new Date(`${day}T00:00:00Z`).getUTCDay();
const mondayOf = (day: IsoDate) => addDays(day, -((weekdayOf(day) + 6) % 7));

/** The last day of a month; months past December run on into the next years. */
const endOfMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);

function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = endOfMonth(year, month - 1 + months);
  return `${last.slice(0, 8)}${String(Math.min(date, Number(last.slice(8)))).padStart(2, '0')}`;
}

function addWorkingDays(day: IsoDate, days: number): IsoDate {
  let at = day;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    const weekday = weekdayOf(at);
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}

type Groups = Readonly<Record<string, string | undefined>>;
interface Form {
  pattern: RegExp;
  day: (groups: Groups, from: IsoDate) => IsoDate | null;
}

const form = (pattern: string, day: Form['day']): Form => ({ pattern: new RegExp(pattern, 'iy'), day });

/** What can stand behind "by". The first form that fits decides: a day that does not exist stays text. */
const DAYS: readonly Form[] = [
  form(String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})(?!\d)`, (g) =>
    isoOf(Number(g['year']), Number(g['month']) - 1, Number(g['date'])),
  ),
  // A day without a year is written with a slash only: 4.2 is a clause.
  form(
    String.raw`(?<date>\d{1,2})(?<sign>[/.])(?<month>\d{1,2})(?:\k<sign>(?<year>\d{4}|\d{2}))?(?![\d/])`,
    (g, from) =>
      g['sign'] === '.' && g['year'] === undefined
        ? null
        : calendarDay(from, Number(g['date']), Number(g['month']) - 1, g['year']),
  ),
  form(
    String.raw`(?:(?:ថ្ងៃ\s*)?${WEEKDAY},?\s*)?(?:ថ្ងៃ\s*)?(?:the\s+)?(?:ទី\s*)?(?<date>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s*(?:ខែ\s*)?(?<month>${MONTH})(?:\.(?=,?\s*\d{4}))?${YEAR}${END}`,
    (g, from) => calendarDay(from, Number(g['date']), indexIn(MONTHS, g['month'] ?? ''), g['year']),
  ),
  form(
    String.raw`(?:${WEEKDAY},?\s+)?(?<month>${MONTH})\.?\s+(?:the\s+)?(?<date>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?<year>\d{4}))?${END}`,
    (g, from) => calendarDay(from, Number(g['date']), indexIn(MONTHS, g['month'] ?? ''), g['year']),
  ),
  form(
    String.raw`(?:(?:the\s+)?(?<middle>middle|mid)(?:\s+of|-|\s)?\s*|ពាក់កណ្តាលខែ\s*|ពាក់កណ្ដាលខែ\s*)(?<month>${MONTH})${YEAR}${END}`,
    (g, from) => calendarDay(from, 15, indexIn(MONTHS, g['month'] ?? ''), g['year']),
  ),
  form(String.raw`(?:(?:the\s+)?end(?:\s+of)?\s+|ចុងខែ\s*)(?<month>${MONTH})${YEAR}${END}`, (g, from) => {
    const month = indexIn(MONTHS, g['month'] ?? '');
    if (g['year'] !== undefined) return endOfMonth(Number(g['year']), month);
    const year = Number(from.slice(0, 4));
    const last = endOfMonth(year, month);
    return last >= from ? last : endOfMonth(year + 1, month);
  }),
  form(
    String.raw`(?:(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?(?<next>next\s+)?(?<unit>week|month|year)|(?<soon>next)\s+(?<soonUnit>week|month|year)|ចុង(?<unitKm>សប្តាហ៍|សប្ដាហ៍|អាទិត្យ|ខែ|ឆ្នាំ)(?:នេះ|(?<nextKm>ក្រោយ))?)${END}`,
    (g, from) => endOfSpan(from, g),
  ),
  form(
    String.raw`(?:(?<next>next|coming)\s+|this\s+)?(?<weekday>${WEEKDAY})${END}|ថ្ងៃ\s*(?<weekdayKm>${WEEKDAY})(?:\s*(?:នេះ|(?<nextKm>សប្តាហ៍ក្រោយ|សប្ដាហ៍ក្រោយ|អាទិត្យក្រោយ)))?`,
    (g, from) => {
      const weekday = indexIn(WEEKDAYS, g['weekday'] ?? g['weekdayKm'] ?? '');
      // "Next Friday" is the Friday of the next week, "Friday" and "coming Friday" the first one to come.
      if (g['next']?.toLowerCase() === 'next' || g['nextKm'] !== undefined) {
        return addDays(mondayOf(from), 7 + ((weekday + 6) % 7));
      }
      return addDays(from, ((weekday - weekdayOf(from) + 6) % 7) + 1);
    },
  ),
  form(`(?:tomorrow${END}|ថ្ងៃស្អែក)`, (_groups, from) => addDays(from, 1)),
];

/** End of this or the next week (Friday), month or year. */
function endOfSpan(from: IsoDate, g: Groups): IsoDate {
  const unit = (g['unit'] ?? g['soonUnit'] ?? g['unitKm'] ?? '').toLowerCase();
  const later = g['next'] ?? g['soon'] ?? g['nextKm'];
  const more = later === undefined ? 0 : 1;
  const year = Number(from.slice(0, 4));
  if (unit === 'year' || unit === 'ឆ្នាំ') return endOfMonth(year + more, 11);
  if (unit === 'month' || unit === 'ខែ') return endOfMonth(year, Number(from.slice(5, 7)) - 1 + more);
  const friday = addDays(mondayOf(from), 4 + 7 * more);
  return friday >= from ? friday : addDays(friday, 7);
}

/** "In two weeks": counted from the meeting. */
const SPAN = form(
  String.raw`(?<count>${COUNT})\s*(?<unit>(?:working\s+|calendar\s+)?days?|weeks?|months?|ថ្ងៃ(?:ធ្វើការ)?|សប្តាហ៍|សប្ដាហ៍|អាទិត្យ|ខែ(?!\s*${MONTH}))(?:['’]?\s+time|\s+from\s+(?:now|today)|ទៀត|\s*ខាងមុខ)?${END}`,
  (g, from) => {
    const typed = g['count'] ?? '';
    const count = /^\d/.test(typed) ? Number(typed) : indexIn(COUNTS, typed) + 1;
    const unit = (g['unit'] ?? '').toLowerCase();
    if (/^working|ធ្វើការ/.test(unit)) return addWorkingDays(from, count);
    if (/day|ថ្ងៃ/.test(unit)) return addDays(from, count);
    if (/month|ខែ/.test(unit)) return addMonths(from, count);
    return addDays(from, 7 * count);
  },
);

const BY = String.raw`(?:(?<![\p{L}\d])(?:at\s+the\s+latest\s+(?:by|on)|no(?:t)?\s+later\s+than|on\s+or\s+before|by|before|until|due(?:\s+(?:on|by))?|deadline:?)\s+|(?:យ៉ាងយូរ(?:បំផុត)?\s*)?(?:(?:ឲ្យ|ឱ្យ)បាន\s*)?(?:មិន(?:ឲ្យ|ឱ្យ)?(?:ហួស|លើស)(?:ពី)?|(?:នៅ\s*)?ត្រឹម|មុន)\s*)`;
const IN = String.raw`(?:(?<![\p{L}\d])(?:with)?in\s+(?:the\s+next\s+)?|(?:នៅ)?(?:ក្នុង)?(?:រយៈពេល)\s*|ក្នុង\s*)`;
const STARTS: readonly { start: string; forms: readonly Form[] }[] = [
  { start: BY, forms: DAYS },
  { start: IN, forms: [SPAN] },
];

/** Khmer digits become Latin ones and zero-width spaces plain ones: places in the text stay the same. */
function plain(text: string): string {
  return text
    .replaceAll(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0))
    .replaceAll(/[\u200b\u00a0]/g, ' ');
}

function dayAt(text: string, at: number, forms: readonly Form[], from: IsoDate) {
  for (const { pattern, day } of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { day: day(match.groups ?? {}, from), end: at + match[0].length };
  }
  return null;
}

/**
 * The deadline that a text names in English or Khmer words: "by 15 March", "before 15/3/2019", "by Friday",
 * "in two weeks", «ត្រឹមថ្ងៃទី១៥ ខែមីនា». Reckoned from the day of the meeting; a day without a year is the next such
 * day. The last one counts, since deadlines stand at the end. Days that do not exist are no deadline.
 */
export function duePhraseIn(text: string, from: IsoDate): DuePhrase | null {
  const typed = plain(text);
  let last: DuePhrase | null = null;
  for (const { start, forms } of STARTS) {
    for (const match of typed.matchAll(new RegExp(start, 'giu'))) {
      const found = dayAt(typed, match.index + match[0].length, forms, from);
      if (found === null || found.day === null || (last !== null && match.index <= last.start)) continue;
      last = { day: found.day, start: match.index, end: found.end };
    }
  }
  return last;
}

/** A day typed on its own: "15 March", "Friday", "two weeks", "by the end of the month". Null when it is none. */
export function dayTyped(typed: string, from: IsoDate): IsoDate | null {
  for (const before of ['', 'by ', 'in ']) {
    const text = before + typed.trim();
    const phrase = duePhraseIn(text, from);
    if (phrase?.start === 0 && phrase.end === text.length) return phrase.day;
  }
  return null;
}
