import { describe, expect, it } from 'vitest';
import { backupsToKeep } from '../../../src-main/register-file/backups/which-to-keep.ts';
import { today } from '../../../src-main/clock.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** A Wednesday at noon, by the clock of this computer. */
const NOW = new Date(2026, 10, 25, 12).getTime();

const backups = (times: readonly number[]) => times.map((time) => ({ id: `b${time}`, at: new Date(time) }));
const keptTimes = (times: readonly number[]) => {
  const kept = backupsToKeep(backups(times));
  return times.filter((time) => kept.has(`b${time}`));
};

describe('which backups are kept', () => {
  it('keeps all while there are few, and none of none', () => {
    expect(backupsToKeep([]).size).toBe(0);
    const ten = Array.from({ length: 10 }, (_, i) => NOW - i * 1000);
    expect(keptTimes(ten)).toEqual(ten);
  });

  it('keeps the ten latest of one busy hour, and no others of that day', () => {
    const busy = Array.from({ length: 60 }, (_, i) => NOW - i * 60_000);
    expect(keptTimes(busy)).toEqual(busy.slice(0, 10));
  });

  it('keeps the latest of each of seven days', () => {
    // Three a day for twenty days.
    const times = Array.from({ length: 60 }, (_, i) => NOW - Math.floor(i / 3) * DAY - (i % 3) * HOUR);
    const kept = keptTimes(times);
    const days = new Map<string, number>();
    for (const time of kept) days.set(today(new Date(time)), (days.get(today(new Date(time))) ?? 0) + 1);
    // Ten are the latest (three days and one), then one a day up to the seventh.
    expect([...days.values()].slice(0, 7)).toEqual([3, 3, 3, 1, 1, 1, 1]);
    for (let day = 4; day < 7; day += 1) expect(kept).toContain(NOW - day * DAY);
  });

  it('keeps the latest of four weeks and of twelve months of two years of daily work', () => {
    const times = Array.from({ length: 730 }, (_, i) => NOW - i * DAY);
    const kept = keptTimes(times);
    const months = new Set(kept.map((time) => today(new Date(time)).slice(0, 7)));
    expect(months.size).toBe(12);
    // 10 recent hold the 7 days and 2 weeks; 2 more weeks; 10 more months, the two latest are in already.
    expect(kept.length).toBeLessThanOrEqual(10 + 7 + 4 + 12);
    expect(kept.length).toBeGreaterThanOrEqual(10 + 2 + 10);
    // Sundays end their weeks: of the four latest weeks each has its last day.
    for (const sunday of [
      new Date(2026, 10, 22, 12),
      new Date(2026, 10, 15, 12),
      new Date(2026, 10, 8, 12),
    ]) {
      expect(kept).toContain(sunday.getTime());
    }
  });

  it('does not count days without a backup: a register opened once a year keeps its years', () => {
    const yearly = Array.from({ length: 20 }, (_, i) => new Date(2026 - i, 5, 1, 9).getTime());
    expect(keptTimes(yearly)).toHaveLength(12);
  });

  it('never lets the newest go, and asks for nothing twice: what is kept once is kept again', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 200; round += 1) {
      const times = Array.from(
        { length: Math.floor(random() * 80) + 1 },
        () => NOW - Math.floor(random() * 500 * DAY),
      );
      const kept = keptTimes(times);
      expect(kept).toContain(Math.max(...times));
      expect(keptTimes(kept)).toEqual(kept);
    }
  });
});
