import {
  agendaClock,
  type AgendaItem,
  type AgendaItemFields,
} from '../../../../src-shared/domain/agenda-item.ts';
import type { ClockTime, Party } from '../../../../src-shared/domain/common.ts';
import type { TreeLine, TreeRow } from '../tree/tree.ts';

/** A line of the agenda as the editor holds it: in reading order, each item followed by its sub-items. */
export interface Row extends TreeRow {
  title: AgendaItemFields['title'];
  purpose: AgendaItemFields['purpose'];
  minutes: number;
  presenters: Party[];
}

type Rows = readonly Row[];

/** What main holds, in reading order. */
export function inReadingOrder(items: readonly AgendaItem[]): AgendaItem[] {
  return agendaClock({ start: '00:00', end: '00:00' }, items).lines.map((line) => line.item);
}

/** A row with what follows from its place. */
export interface Line extends TreeLine<Row> {
  clock: ClockTime;
  /** It starts when the meeting should be over. */
  late: boolean;
}

export interface Timetable {
  lines: Line[];
  ends: ClockTime;
  total: number;
  overrun: number;
}

/** Numbers and clock times of the rows as they stand. */
export function timetableOf(meeting: { start: ClockTime; end: ClockTime }, rows: Rows): Timetable {
  const width = String(rows.length).length;
  const placed = rows.map((row, index) => ({
    row,
    id: row.key,
    parentId: row.parentKey,
    // The order of the array is the order of the agenda; the positions in main come with the next answer.
    position: String(index).padStart(width, '0'),
    minutes: row.minutes,
  }));
  const { lines, ends, total, overrun } = agendaClock(meeting, placed);
  const length = total - overrun;
  return {
    lines: lines.map(({ item, number, level, clock, offset }) => ({
      row: item.row,
      number,
      level,
      clock,
      late: offset >= length,
    })),
    ends,
    total,
    overrun,
  };
}
