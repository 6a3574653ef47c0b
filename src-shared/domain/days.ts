import type { IsoDate } from './common.ts';

const DAY = 86_400_000;
const timeOf = (day: IsoDate) => Date.parse(`${day}T00:00:00Z`);

/** The day some days later (or earlier). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(timeOf(day) + days * DAY).toISOString().slice(0, 10);
}

/** How many days from one day to another. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/** The day itself, or the Monday after when it falls on a weekend. */
export function workingDay(day: IsoDate): IsoDate {
  const weekday = new Date(timeOf(day)).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}
