import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaClock, clockOfMinutes, minutesOfDay } from '../../../src-shared/domain/agenda-item.ts';

const item = (id: string, minutes: number, position: string, parentId: string | null = null) => ({
  id,
  minutes,
  position,
  parentId,
});

describe('clock times', () => {
  it('are minutes of the day, there and back', () => {
    expect(minutesOfDay('00:00')).toBe(0);
    expect(minutesOfDay('23:59')).toBe(1439);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(minutesOfDay(clockOfMinutes(minutes))).toBe(minutes);
      }),
    );
  });

  it('start anew at midnight', () => {
    expect(clockOfMinutes(1440)).toBe('00:00');
    expect(clockOfMinutes(1445)).toBe('00:05');
    expect(clockOfMinutes(-5)).toBe('23:55');
  });
});

describe('the clock of an agenda', () => {
  const meeting = { start: '09:00', end: '11:00' };

  it('numbers the items in reading order and adds up their minutes', () => {
    const clock = agendaClock(meeting, [
      item('2b', 20, 'b', '2'),
      item('3', 10, 'c'),
      item('1', 5, 'a'),
      item('2a', 15, 'a', '2'),
      item('2', 10, 'b'),
    ]);
    expect(clock.lines.map(({ number, level, clock, item }) => [number, level, clock, item.id])).toEqual([
      ['1', 1, '09:00', '1'],
      ['2', 1, '09:05', '2'],
      ['2.1', 2, '09:15', '2a'],
      ['2.2', 2, '09:30', '2b'],
      ['3', 1, '09:50', '3'],
    ]);
    expect(clock).toMatchObject({ total: 60, ends: '10:00', overrun: -60 });
  });

  it('tells by how much the agenda runs over', () => {
    expect(agendaClock(meeting, [item('1', 130, 'a')])).toMatchObject({ ends: '11:10', overrun: 10 });
  });

  it('has a meeting without items end as it starts', () => {
    expect(agendaClock(meeting, [])).toEqual({ lines: [], total: 0, ends: '09:00', overrun: -120 });
  });

  it('puts items of the same position in the order of their ids', () => {
    const { lines } = agendaClock(meeting, [item('b', 1, 'x'), item('a', 1, 'x')]);
    expect(lines.map((line) => line.item.id)).toEqual(['a', 'b']);
  });

  it('goes on past midnight', () => {
    const { lines, ends } = agendaClock({ start: '23:30', end: '23:59' }, [
      item('1', 45, 'a'),
      item('2', 15, 'b'),
    ]);
    expect(lines[1]?.clock).toBe('00:15');
    expect(ends).toBe('00:30');
  });

  it('has every item once, and each start where the one before ends', () => {
    const items = fc
      .array(fc.record({ minutes: fc.integer({ min: 0, max: 90 }), parent: fc.boolean() }), { maxLength: 20 })
      .map((drawn) =>
        drawn.map(({ minutes, parent }, index) =>
          item(
            String(index),
            minutes,
            String(index).padStart(3, '0'),
            parent && index > 0 && !drawn[0]?.parent ? '0' : null,
          ),
        ),
      );
    fc.assert(
      fc.property(items, (drawn) => {
        const { lines, total } = agendaClock(meeting, drawn);
        expect(new Set(lines.map((line) => line.item.id)).size).toBe(drawn.length);
        expect(total).toBe(drawn.reduce((sum, each) => sum + each.minutes, 0));
        lines.forEach((line, index) => {
          const before = lines[index - 1];
          expect(line.offset).toBe(before === undefined ? 0 : before.offset + before.item.minutes);
        });
      }),
    );
  });
});
