import { clockOfMinutes, minutesOfDay } from '../../../../src-shared/domain/agenda-item.ts';
import type { ClockTime } from '../../../../src-shared/domain/common.ts';
import type { NewMeetingLine, ProposedLine } from '../../../../src-shared/domain/meeting-proposal.ts';

/** A proposed line while it is decided on. Sub-items follow the item they belong to. */
export type Line = ProposedLine;

/** The item a sub-item stands under; -1 for an item of the first level. */
function parentIndex(lines: readonly Line[], index: number): number {
  if (lines[index]?.level !== 2) return -1;
  return lines.slice(0, index).findLastIndex((line) => line.level === 1);
}

/** Whether a line will be on the agenda: a sub-item goes where its item goes. */
export function isTaken(lines: readonly Line[], index: number): boolean {
  const parent = lines[parentIndex(lines, index)];
  return (lines[index]?.on ?? false) && (parent?.on ?? true);
}

/** Whether the item above was left out, so that nothing can be chosen here. */
export const isOut = (lines: readonly Line[], index: number): boolean =>
  lines[parentIndex(lines, index)]?.on === false;

/** The sub-items of a line, by their places. */
export function subLines(lines: readonly Line[], index: number): number[] {
  return lines.flatMap((line, i) => (line.level === 2 && parentIndex(lines, i) === index ? [i] : []));
}

/** What is made of them. */
export function linesToMake(lines: readonly Line[]): NewMeetingLine[] {
  return lines
    .filter((_line, index) => isTaken(lines, index))
    .map(({ on: _on, reason, presenters, ...line }) => ({
      ...line,
      actionId: reason.kind === 'action' ? reason.id : null,
      presenters: presenters.map(({ kind, id }) => ({ kind, id })),
    }));
}

/** How long the agenda takes, when it ends, and how much longer than the meeting it is. */
export function lengthOf(
  lines: readonly Line[],
  meeting: { start: ClockTime; end: ClockTime },
): { total: number; ends: ClockTime; over: number } {
  const total = lines.reduce((sum, line, index) => sum + (isTaken(lines, index) ? line.minutes : 0), 0);
  const end = minutesOfDay(meeting.start) + total;
  return { total, ends: clockOfMinutes(end), over: end - minutesOfDay(meeting.end) };
}
