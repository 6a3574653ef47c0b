import { describe, expect, test } from 'vitest';
import type { Interval, Outcome } from '../../../src-shared/domain/attendance.ts';
import { type Presence, changed, marked } from '../../../src-main/meetings/presence.ts';

const START = '09:00';
const room = (arrived: string | null, left: string | null = null): Interval => ({
  arrived,
  left,
  place: 'room',
});
const online = (arrived: string | null, left: string | null = null): Interval => ({
  arrived,
  left,
  place: 'online',
});
const attended = (...intervals: Interval[]): Presence => ({
  outcome: 'attended',
  intervals,
  representedById: null,
});
const away = (outcome: Outcome, representedById: string | null = null): Presence => ({
  outcome,
  intervals: [],
  representedById,
});

describe('one keystroke', () => {
  test('says that somebody is there, from the start or from a time on', () => {
    for (const before of [away('expected'), away('absent'), away('represented', 'x')]) {
      expect(marked(before, 'room', null, START)).toEqual(attended(room(null)));
      expect(marked(before, 'online', '09:20', START)).toEqual(attended(online('09:20')));
    }
  });

  test('changes nothing for somebody who is there already', () => {
    const before = attended(room('09:20'));
    expect(marked(before, 'room', '10:00', START).intervals).toBe(before.intervals);
    expect(marked(before, 'room', null, START).intervals).toBe(before.intervals);
  });

  test('moves somebody between the room and the screen at a time', () => {
    expect(marked(attended(room(null)), 'online', '10:00', START)).toEqual(
      attended(room(null, '10:00'), online('10:00')),
    );
    expect(marked(attended(room(null, '10:00'), online('10:00')), 'room', '11:00', START)).toEqual(
      attended(room(null, '10:00'), online('10:00', '11:00'), room('11:00')),
    );
  });

  test('corrects the place where no time passed', () => {
    expect(marked(attended(room('09:20')), 'online', null, START)).toEqual(attended(online('09:20')));
    expect(marked(attended(room('09:20')), 'online', '09:20', START)).toEqual(attended(online('09:20')));
    expect(marked(attended(room(null)), 'online', START, START)).toEqual(attended(online(null)));
  });

  test('brings back somebody who had left', () => {
    const before = attended(room(null, '10:00'));
    expect(marked(before, 'room', '10:30', START)).toEqual(attended(room(null, '10:00'), room('10:30')));
    expect(marked(before, 'online', '10:30', START)).toEqual(attended(room(null, '10:00'), online('10:30')));
    expect(marked(before, 'room', null, START)).toEqual(attended(room(null)));
    for (const at of ['09:30', '10:00']) {
      expect(marked(before, 'room', at, START)).toEqual(attended(room(null)));
    }
  });

  test('says that somebody is not there, with nothing left of a presence', () => {
    const before = attended(room(null, '10:00'), online('10:00'));
    for (const mark of ['apologies', 'absent', 'expected', 'represented'] as const) {
      expect(marked(before, mark, '10:30', START)).toEqual(away(mark));
      expect(marked(away('represented', 'x'), mark, null, START)).toEqual(
        away(mark, mark === 'represented' ? 'x' : null),
      );
    }
  });
});

describe('the form', () => {
  test('lets a new outcome decide about the intervals', () => {
    const before = attended(room('09:20'));
    expect(changed(before, { outcome: 'absent' }, 'room')).toEqual(away('absent'));
    // A form sends what it shows: the intervals it shows are the old ones.
    expect(changed(before, { outcome: 'absent', intervals: [room('09:20')] }, 'room')).toEqual(
      away('absent'),
    );
    expect(changed(away('absent'), { outcome: 'attended' }, 'online')).toEqual(attended(online(null)));
    expect(changed(away('absent'), { outcome: 'attended', intervals: [] }, 'room')).toEqual(
      attended(room(null)),
    );
    expect(changed(before, { outcome: 'attended' }, 'online')).toEqual(before);
  });

  test('lets new intervals decide about the outcome', () => {
    expect(changed(away('absent'), { intervals: [online('10:00')] }, 'room')).toEqual(
      attended(online('10:00')),
    );
    expect(
      changed(away('represented', 'x'), { outcome: 'represented', intervals: [room(null)] }, 'room'),
    ).toEqual(attended(room(null)));
    expect(changed(attended(room(null)), { intervals: [] }, 'room')).toEqual(away('expected'));
    expect(changed(attended(room(null)), { intervals: [], outcome: 'apologies' }, 'room')).toEqual(
      away('apologies'),
    );
  });

  test('puts intervals in order and refuses one that ends before it starts', () => {
    expect(
      changed(away('expected'), { intervals: [room('11:00'), online(null, '10:00')] }, 'room').intervals,
    ).toEqual([online(null, '10:00'), room('11:00')]);
    for (const interval of [room('10:00', '10:00'), room('10:00', '09:59')]) {
      expect(() => changed(away('expected'), { intervals: [interval] }, 'room')).toThrow(
        expect.objectContaining({ code: 'invalid-input', fields: { intervals: 'ends-before-start' } }),
      );
    }
  });

  test('takes naming a representative for being represented', () => {
    expect(changed(attended(room(null)), { representedById: 'x' }, 'room')).toEqual(away('represented', 'x'));
    expect(changed(away('represented', 'x'), { representedById: 'y' }, 'room')).toEqual(
      away('represented', 'y'),
    );
    expect(changed(away('represented', 'x'), { representedById: null }, 'room')).toEqual(away('represented'));
    expect(changed(away('represented', 'x'), { outcome: 'absent' }, 'room')).toEqual(away('absent'));
    expect(changed(away('represented', 'x'), { outcome: 'attended', representedById: 'x' }, 'room')).toEqual(
      attended(room(null)),
    );
  });

  test('leaves alone what is not given', () => {
    for (const presence of [
      attended(room('09:20'), online('10:00')),
      away('represented', 'x'),
      away('absent'),
    ]) {
      expect(changed(presence, {}, 'room')).toEqual(presence);
    }
  });
});
