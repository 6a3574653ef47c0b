import type { ClockTime, IsoDate, Language } from '../../src-shared/domain/common.ts';
import type { RecordLanguage } from '../../src-shared/domain/record.ts';

const WEEKDAYS: Record<Language, readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  km: ['អាទិត្យ', 'ច័ន្ទ', 'អង្គារ', 'ពុធ', 'ព្រហស្បតិ៍', 'សុក្រ', 'សៅរ៍'],
};
const MONTHS: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  km: ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'],
};

const KHMER_ZERO = 0x17e0;

/** 2019 -> ២០១៩; anything that is not a digit stays. */
export function khmerDigits(text: string): string {
  return text.replaceAll(/\d/g, (digit) => String.fromCodePoint(KHMER_ZERO + Number(digit)));
}

/** Digits as a record writes them; a number that stands once in both languages has the digits that all read. */
export function digits(text: string | number, language: RecordLanguage): string {
  return language === 'km' ? khmerDigits(String(text)) : String(text);
}

/** "1st", "22nd", "13th". */
export function englishOrdinal(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return `${value}th`;
  const endings: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' };
  return `${value}${endings[value % 10] ?? 'th'}`;
}

// By hand and not by Intl: ICU's Khmer texts differ from what ministries write, and between versions.
function parts(day: IsoDate): { year: number; month: number; date: number; weekday: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date, weekday: new Date(Date.UTC(year, month - 1, date)).getUTCDay() };
}

/** "Tuesday, 12 March 2019", "ថ្ងៃអង្គារ ទី១២ ខែមីនា ឆ្នាំ២០១៩". */
export function longDate(day: IsoDate, language: Language): string {
  const { year, month, date, weekday } = parts(day);
  const dayName = WEEKDAYS[language][weekday] ?? '';
  const monthName = MONTHS[language][month - 1] ?? '';
  return language === 'km'
    ? khmerDigits(`ថ្ងៃ${dayName} ទី${date} ខែ${monthName} ឆ្នាំ${year}`)
    : `${dayName}, ${date} ${monthName} ${year}`;
}

/** "12 March 2019", "ថ្ងៃទី១២ ខែមីនា ឆ្នាំ២០១៩". */
export function mediumDate(day: IsoDate, language: Language): string {
  const { year, month, date } = parts(day);
  const monthName = MONTHS[language][month - 1] ?? '';
  return language === 'km'
    ? khmerDigits(`ថ្ងៃទី${date} ខែ${monthName} ឆ្នាំ${year}`)
    : `${date} ${monthName} ${year}`;
}

/** For narrow columns: "12 Mar 2019", "១២ មីនា ២០១៩". */
export function shortDate(day: IsoDate, language: Language): string {
  const { year, month, date } = parts(day);
  const monthName = MONTHS[language][month - 1] ?? '';
  return language === 'km'
    ? khmerDigits(`${date} ${monthName} ${year}`)
    : `${date} ${monthName.slice(0, 3)} ${year}`;
}

/** "09:30", "០៩:៣០". */
export function clock(time: ClockTime, language: RecordLanguage): string {
  return digits(time, language);
}

/** The distance from UTC that held at a place on a day ("UTC+07:00"); empty when the zone is not known. */
export function utcOffset(timeZone: string, day: IsoDate, time: ClockTime): string {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    const name = format
      .formatToParts(new Date(`${day}T${time}:00Z`))
      .find((part) => part.type === 'timeZoneName')?.value;
    return name?.startsWith('GMT') ? name.replace('GMT', 'UTC') : '';
  } catch {
    return '';
  }
}
