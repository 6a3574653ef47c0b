import type { ClockTime, Instant, IsoDate, Language } from '../../src-shared/domain/common.ts';
import { khmerDigits } from './khmer-digits.ts';

const WEEKDAYS: Record<Language, readonly string[]> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  km: ['អាទិត្យ', 'ច័ន្ទ', 'អង្គារ', 'ពុធ', 'ព្រហស្បតិ៍', 'សុក្រ', 'សៅរ៍'],
};
const MONTHS: Record<Language, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  km: ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'],
};

/** Numbers, days and times as the office writes them in one language. */
export interface Format {
  /** "7", "៧". */
  number(value: number): string;
  /** "Tue 12 Mar 2019", "ថ្ងៃអង្គារ ទី១២ ខែមីនា ឆ្នាំ២០១៩". */
  date(day: IsoDate): string;
  /** For tables and tight places: "12 Mar 2019", "១២ មីនា ២០១៩". */
  shortDate(day: IsoDate): string;
  /** Wall-clock time of the meeting place: "09:30", "០៩:៣០". */
  time(time: ClockTime): string;
  /** "09:30-11:40". */
  timeRange(start: ClockTime, end: ClockTime): string;
  /** The clock of this computer at an instant. */
  timeOf(instant: Instant): string;
  /** The day at this computer at an instant. */
  dateOf(instant: Instant): string;
  /** Size of a file: "340 KB", "1.2 MB". */
  size(bytes: number): string;
}

function parts(day: IsoDate): { year: number; month: number; date: number; weekday: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date, weekday: new Date(Date.UTC(year, month - 1, date)).getUTCDay() };
}

const two = (value: number) => String(value).padStart(2, '0');

/** The calendar day of this computer at an instant. */
export function dayOf(instant: Instant | Date): IsoDate {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Whether an instant is of today, at this computer. */
export const isToday = (instant: Instant): boolean => dayOf(instant) === dayOf(new Date());

function clockOf(instant: Instant): ClockTime {
  const at = new Date(instant);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

const english: Format = {
  number: String,
  date(day) {
    return `${WEEKDAYS.en[parts(day).weekday]} ${english.shortDate(day)}`;
  },
  shortDate(day) {
    const { year, month, date } = parts(day);
    return `${date} ${MONTHS.en[month - 1]} ${year}`;
  },
  time: (time) => time,
  timeRange: (start, end) => `${start}–${end}`,
  timeOf: clockOf,
  dateOf: (instant) => english.date(dayOf(instant)),
  size: (bytes) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} KB`
      : `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`,
};

const khmer: Format = {
  number: (value) => khmerDigits(String(value)),
  date(day) {
    const { year, month, date, weekday } = parts(day);
    return khmerDigits(`ថ្ងៃ${WEEKDAYS.km[weekday]} ទី${two(date)} ខែ${MONTHS.km[month - 1]} ឆ្នាំ${year}`);
  },
  shortDate(day) {
    const { year, month, date } = parts(day);
    return khmerDigits(`${two(date)} ${MONTHS.km[month - 1]} ${year}`);
  },
  time: khmerDigits,
  timeRange: (start, end) => khmerDigits(`${start}–${end}`),
  timeOf: (instant) => khmerDigits(clockOf(instant)),
  dateOf: (instant) => khmer.date(dayOf(instant)),
  size: (bytes) => khmerDigits(english.size(bytes)),
};

export const formats: Readonly<Record<Language, Format>> = { en: english, km: khmer };
