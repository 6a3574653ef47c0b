import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src-renderer/features/meetings/attendance/figures.ts';
import { groupsOf } from '../../../src-renderer/features/meetings/attendance/groups.ts';
import { markOf, markOfKey } from '../../../src-renderer/features/meetings/attendance/marks.ts';
import { nowAt } from '../../../src-shared/domain/now-at.ts';
import { timesOf, withTimes } from '../../../src-renderer/features/meetings/attendance/times.ts';
import type { Attendance } from '../../../src-shared/domain/attendance.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';

const row = (changes: Partial<Attendance> & { sex?: Attendance['person']['sex'] }): Attendance => ({
  id: 'r',
  meetingId: 'm',
  capacity: 'member',
  invited: true,
  reply: 'none',
  outcome: 'expected',
  representedById: null,
  organisationId: null,
  position: { en: '', km: '' },
  intervals: [],
  note: '',
  person: { id: 'p', honorific: '', name: { en: 'Sok Dara', km: '' }, sex: changes.sex ?? 'female' },
  organisation: null,
  countsForQuorum: true,
  alternateFor: null,
  ...changes,
});
const there = (place: 'room' | 'online', arrived: string | null = null, left: string | null = null) => ({
  outcome: 'attended' as const,
  intervals: [{ place, arrived, left }],
});

describe('the counts of a list', () => {
  it('counts who is there, where, and women and men among them', () => {
    const figures = figuresOf([
      row(there('room')),
      row({ ...there('online'), sex: 'male' }),
      row({ ...there('room'), sex: 'unknown' }),
      row({ outcome: 'apologies', sex: 'male' }),
      row({ outcome: 'represented' }),
      row({}),
    ]);
    expect(figures).toMatchObject({
      listed: 6,
      present: 3,
      room: 2,
      online: 1,
      women: 1,
      men: 1,
      notRecorded: 1,
    });
    expect(figures).toMatchObject({ apologies: 1, represented: 1, absent: 0, expected: 1 });
    expect(figures.kinds).toEqual([{ kind: null, present: 3, listed: 6 }]);
  });

  it('counts somebody who moved to the screen where they were last', () => {
    const moved = row({
      outcome: 'attended',
      intervals: [
        { place: 'room', arrived: null, left: '10:00' },
        { place: 'online', arrived: '10:00', left: null },
      ],
    });
    expect(figuresOf([moved])).toMatchObject({ room: 0, online: 1 });
    expect(markOf(moved)).toBe('online');
  });
});

describe('headings', () => {
  it('puts the chair first and the secretary last', () => {
    const rows = (['secretary', 'guest', 'chair', 'member'] as const).map((capacity) => row({ capacity }));
    expect(groupsOf(rows, 'capacity').map((group) => group.id)).toEqual([
      'chair',
      'member',
      'guest',
      'secretary',
    ]);
  });
});

describe('keys', () => {
  it('marks by the letter, and by its place where the layout writes Khmer', () => {
    expect(markOfKey({ key: 'p', code: 'KeyP' })).toBe('room');
    expect(markOfKey({ key: 'P', code: 'KeyP' })).toBe('room');
    expect(markOfKey({ key: 'ផ', code: 'KeyP' })).toBe('room');
    // A French keyboard has the a where others have the q.
    expect(markOfKey({ key: 'a', code: 'KeyQ' })).toBe('absent');
    expect(markOfKey({ key: 'q', code: 'KeyA' })).toBeNull();
    expect(markOfKey({ key: 'ArrowDown', code: 'ArrowDown' })).toBeNull();
  });
});

describe('times', () => {
  it('changes the first arrival and the last departure and leaves what is between', () => {
    const intervals = [
      { place: 'room' as const, arrived: null, left: '10:00' },
      { place: 'online' as const, arrived: '10:20', left: null },
    ];
    expect(timesOf(intervals)).toEqual({ arrived: null, left: null });
    expect(
      withTimes(row({ outcome: 'attended', intervals }), { arrived: '09:10', left: '11:00' }, 'room'),
    ).toEqual([
      { place: 'room', arrived: '09:10', left: '10:00' },
      { place: 'online', arrived: '10:20', left: '11:00' },
    ]);
  });

  it('puts somebody into the room who was not there yet', () => {
    expect(withTimes(row({}), { arrived: '09:10', left: null }, 'room')).toEqual([
      { place: 'room', arrived: '09:10', left: null },
    ]);
  });
});

describe('the clock of the meeting place', () => {
  const meeting = {
    date: '2019-03-14',
    start: '08:30',
    end: '11:30',
    timeZone: 'Asia/Phnom_Penh',
  } as Meeting;

  it('is told while the meeting is on, whatever the clock of the computer says', () => {
    expect(nowAt(meeting, new Date('2019-03-14T02:10:00Z'))).toBe('09:10');
  });

  it('is not told before the meeting and on another day', () => {
    expect(nowAt(meeting, new Date('2019-03-14T01:00:00Z'))).toBeNull();
    expect(nowAt(meeting, new Date('2019-03-15T02:10:00Z'))).toBeNull();
  });
});
