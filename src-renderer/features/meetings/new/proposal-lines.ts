import { clockOfMinutes, minutesOfDay } from '../../../../src-shared/domain/agenda-item.ts';
import type { ClockTime } from '../../../../src-shared/domain/common.ts';
import type { NewMeetingLine, ProposedLine } from '../../../../src-shared/domain/meeting-proposal.ts';
import type { TreeLine, TreeRow } from '../tree/tree.ts';

/** A proposed line while it is decided on, and put in its place. */
export interface Line extends Omit<ProposedLine, 'level'>, TreeRow {}

/** The lines with names to move them by. */
export function linesOf(proposed: readonly ProposedLine[]): Line[] {
  let item: string | null = null;
  return proposed.map(({ level, ...line }, index) => {
    const key = `line-${index}`;
    const parentKey = level === 2 ? item : null;
    if (parentKey === null) item = key;
    return { ...line, key, parentKey };
  });
}

/** Each with its level and number, counting those that are left out too: places in the list, to speak of. */
export function numbered(lines: readonly Line[]): TreeLine<Line>[] {
  let items = 0;
  let below = 0;
  return lines.map((row) => {
    if (row.parentKey === null) {
      items += 1;
      below = 0;
      return { row, number: String(items), level: 1 };
    }
    below += 1;
    return { row, number: `${items}.${below}`, level: 2 };
  });
}

/** Whether the item above was left out, so that nothing can be chosen here. */
export const isOut = (lines: readonly Line[], { parentKey }: Line): boolean =>
  lines.find(({ key }) => key === parentKey)?.on === false;

/** Whether a line will be on the agenda: a sub-item goes where its item goes. */
export const isTaken = (lines: readonly Line[], line: Line): boolean => line.on && !isOut(lines, line);

/** What is made of them. */
export function linesToMake(lines: readonly Line[]): NewMeetingLine[] {
  return lines
    .filter((line) => isTaken(lines, line))
    .map(({ on: _on, key: _key, parentKey, reason, presenters, ...line }) => ({
      ...line,
      level: parentKey === null ? 1 : 2,
      actionId: reason.kind === 'action' ? reason.id : null,
      presenters: presenters.map(({ kind, id }) => ({ kind, id })),
    }));
}

/** How long the agenda takes, when it ends, and how much longer than the meeting it is. */
export function lengthOf(
  lines: readonly Line[],
  meeting: { start: ClockTime; end: ClockTime },
): { total: number; ends: ClockTime; over: number } {
  const total = lines.reduce((sum, line) => sum + (isTaken(lines, line) ? line.minutes : 0), 0);
  const end = minutesOfDay(meeting.start) + total;
  return { total, ends: clockOfMinutes(end), over: end - minutesOfDay(meeting.end) };
}
