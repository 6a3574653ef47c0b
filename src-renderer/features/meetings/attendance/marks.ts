import type { Attendance } from '../../../../src-shared/domain/attendance.ts';
import { placeOf } from './figures.ts';

/** What one keystroke sets, in the order of the menu. */
export const MARKS = ['room', 'online', 'represented', 'apologies', 'absent', 'expected'] as const;
export type Mark = (typeof MARKS)[number];

/** The letter of each mark; the same in both languages, on the keys as they are labelled in Latin. */
export const MARK_KEYS: Readonly<Record<Mark, string>> = {
  room: 'p',
  online: 'o',
  represented: 'r',
  apologies: 'x',
  absent: 'a',
  expected: 'e',
};

const CODES: Readonly<Record<string, Mark>> = {
  KeyP: 'room',
  KeyO: 'online',
  KeyR: 'represented',
  KeyX: 'apologies',
  KeyA: 'absent',
  KeyE: 'expected',
};

/** The mark that a key sets. By its place on the keyboard: on a Khmer layout the same keys write Khmer letters. */
export function markOfKey(event: { key: string; code: string }): Mark | null {
  const letter = event.key.toLowerCase();
  const byLetter = MARKS.find((mark) => MARK_KEYS[mark] === letter);
  if (byLetter !== undefined) return byLetter;
  // A Latin letter means itself, wherever the layout has it.
  return /^[a-z]$/.test(letter) ? null : (CODES[event.code] ?? null);
}

/** The mark that a row shows. */
export function markOf(row: Attendance): Mark {
  return row.outcome === 'attended' ? placeOf(row) : row.outcome;
}
