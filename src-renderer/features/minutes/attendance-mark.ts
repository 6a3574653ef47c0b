import type { z } from 'zod';
import type { Attendance, AttendanceMark } from '../../../src-shared/domain/attendance.ts';
import type { ClockTime } from '../../../src-shared/domain/common.ts';
import { parseTime } from '../../ui/forms/parse-date.ts';

export type Mark = z.infer<typeof AttendanceMark>;

/** The letters on the keyboard, in the order of the office: present, online, apologies, absent, represented. */
export const MARK_KEYS = ['p', 'o', 'x', 'a', 'r'] as const;
type MarkKey = (typeof MARK_KEYS)[number];
export const MARK_OF_KEY: Readonly<Record<MarkKey, Mark>> = {
  p: 'room',
  o: 'online',
  x: 'apologies',
  a: 'absent',
  r: 'represented',
};
/** The same keys as a Khmer keyboard writes them. */
const KHMER_KEYS: Readonly<Record<string, MarkKey>> = {
  '\u1795': 'p',
  '\u17c4': 'o',
  '\u1781': 'x',
  '\u17b6': 'a',
  '\u179a': 'r',
};

/** The mark that one letter stands for, in either script. */
export function markOfLetter(letter: string): Mark | null {
  const key = letter.toLowerCase();
  const latin = KHMER_KEYS[key] ?? key;
  return latin in MARK_OF_KEY ? MARK_OF_KEY[latin as MarkKey] : null;
}

/**
 * "p", "p 10:15", "P": the mark, and when somebody came; a capital letter: now, while the meeting is on.
 */
export function markTyped(typed: string): { mark: Mark; at: ClockTime | 'now' | null } | null {
  const [letter = '', time, ...rest] = typed.trim().split(/\s+/);
  const mark = markOfLetter(letter);
  if (mark === null || rest.length > 0) return null;
  if (time === undefined && (letter === 'P' || letter === 'O')) return { mark, at: 'now' };
  const at = time === undefined ? null : parseTime(time);
  return time !== undefined && at === null ? null : { mark, at };
}

export interface TypedMark {
  /** Who fits what was typed, those whose name begins so first. */
  rows: Attendance[];
  mark: Mark | null;
  at: ClockTime | 'now' | null;
}

const textOf = ({ person, organisation }: Attendance) =>
  `${organisation?.acronym ?? ''} ${person.name.en} ${person.name.km}`.toLowerCase();

function found(rows: readonly Attendance[], typed: string): Attendance[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = rows.filter((row) => words.every((word) => textOf(row).includes(word)));
  const begins = (row: Attendance) => words.every((word) => ` ${textOf(row)}`.includes(` ${word}`));
  return [...fits.filter(begins), ...fits.filter((row) => !begins(row))];
}

/** Reads "dara", "who p", "sok dara p 10:15". */
export function readTypedMark(typed: string, rows: readonly Attendance[]): TypedMark {
  const match = /^(?<name>.*\S)\s+(?<mark>[^\s\d](?:\s+\d[\d:.h]*)?)$/iu.exec(typed.trimEnd());
  const mark = match && markTyped(match.groups?.['mark'] ?? '');
  if (match && mark) {
    const named = found(rows, match.groups?.['name'] ?? '');
    if (named.length > 0) return { rows: named, ...mark };
  }
  return { rows: found(rows, typed), mark: null, at: null };
}
