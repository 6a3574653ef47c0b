import { describe, expect, it } from 'vitest';
import type { Attendance } from '../../../src-shared/domain/attendance.ts';
import {
  markOfLetter,
  markTyped,
  readTypedMark,
} from '../../../src-renderer/features/minutes/attendance-mark.ts';

const row = (en: string, acronym: string, km = '') =>
  ({
    id: en,
    person: { id: en, honorific: '', name: { en, km }, sex: 'female' },
    organisation: { id: acronym, name: { en: acronym, km: '' }, acronym, kind: 'other' },
  }) as unknown as Attendance;

const DARA = row('Sok Dara', 'WHO', 'សុខ តារា');
const SOPHEAP = row('Sok Sopheap', 'ILO');
const PAUL = row('Paul A', 'UNFPA');
const ROWS = [DARA, SOPHEAP, PAUL];

describe('one letter', () => {
  it('marks in either script', () => {
    expect(['p', 'o', 'x', 'a', 'r'].map((letter) => markOfLetter(letter))).toEqual([
      'room',
      'online',
      'apologies',
      'absent',
      'represented',
    ]);
    expect(markOfLetter('ផ')).toBe('room');
    expect(markOfLetter('z')).toBeNull();
  });

  it('takes the time somebody came', () => {
    expect(markTyped('p 10:15')).toEqual({ mark: 'room', at: '10:15' });
    expect(markTyped('o')).toEqual({ mark: 'online', at: null });
    expect(markTyped('P'), 'a capital letter: comes now').toEqual({ mark: 'room', at: 'now' });
    expect(markTyped('O')).toEqual({ mark: 'online', at: 'now' });
    expect(markTyped('P 10:15')).toEqual({ mark: 'room', at: '10:15' });
    expect(readTypedMark('dara P', ROWS)).toMatchObject({ rows: [DARA], mark: 'room', at: 'now' });
    expect(markTyped('p soon')).toBeNull();
  });
});

describe('a name typed to be marked', () => {
  it('is found by any part of it, by the organisation and in Khmer', () => {
    expect(readTypedMark('dara', ROWS).rows).toEqual([DARA]);
    expect(readTypedMark('who', ROWS).rows).toEqual([DARA]);
    expect(readTypedMark('តារា', ROWS).rows).toEqual([DARA]);
    expect(readTypedMark('nobody', ROWS)).toEqual({ rows: [], mark: null, at: null });
  });

  it('is marked by a letter behind it, with the time where one is given', () => {
    expect(readTypedMark('dara p', ROWS)).toEqual({ rows: [DARA], mark: 'room', at: null });
    expect(readTypedMark('sok dara p 10:15', ROWS)).toEqual({ rows: [DARA], mark: 'room', at: '10:15' });
    expect(readTypedMark('sok x', ROWS)).toMatchObject({ rows: [DARA, SOPHEAP], mark: 'apologies' });
  });

  it('goes on as a name where the letter only begins the next word', () => {
    expect(readTypedMark('sok sop', ROWS)).toEqual({ rows: [SOPHEAP], mark: null, at: null });
  });
});
