import { describe, expect, it } from 'vitest';
import {
  isTaken,
  lengthOf,
  linesOf,
  linesToMake,
  numbered,
} from '../../../src-renderer/features/meetings/new/proposal-lines.ts';
import { moveGroup } from '../../../src-renderer/features/meetings/tree/group.ts';
import { indentPlace, stepPlace, type Place } from '../../../src-renderer/features/meetings/tree/tree.ts';
import type { ProposedLine } from '../../../src-shared/domain/meeting-proposal.ts';

const ACTION: ProposedLine['reason'] = {
  kind: 'action',
  id: 'action-1',
  code: 'A1.1',
  owners: [],
  dueDate: null,
  overdue: false,
};

const line = (en: string, level: 1 | 2, changes: Partial<ProposedLine> = {}): ProposedLine => ({
  title: { en, km: '' },
  purpose: 'information',
  minutes: 10,
  presenters: [],
  kind: 'item',
  minutesOfId: null,
  topicId: null,
  carriedFromId: null,
  level,
  on: true,
  reason: { kind: 'template' },
  ...changes,
});

const PROPOSED = [
  line('Opening', 1),
  line('Matters arising', 1),
  line('Draft the note', 2, { reason: ACTION }),
  line('Book the room', 2, { on: false }),
  line('Closing', 1),
];
const made = (lines: Parameters<typeof linesToMake>[0]) =>
  linesToMake(lines).map(({ title, level }) => `${level} ${title.en}`);
const moved = (lines: ReturnType<typeof linesOf>, key: string, place: Place | string | null) => {
  if (place === null || typeof place === 'string') throw new Error('It stays');
  return moveGroup(lines, [{ key, place }]);
};

describe('the lines of a proposed agenda', () => {
  it('are made in the order they were put in, without those that were left out', () => {
    const lines = linesOf(PROPOSED);
    expect(made(lines)).toEqual(['1 Opening', '1 Matters arising', '2 Draft the note', '1 Closing']);
    const closing = lines.at(-1)?.key ?? '';
    const up = moved(lines, closing, stepPlace(lines, closing, -1));
    expect(made(up)).toEqual(['1 Opening', '1 Closing', '1 Matters arising', '2 Draft the note']);
    expect(made(moved(up, closing, indentPlace(up, closing)))).toEqual([
      '1 Opening',
      '2 Closing',
      '1 Matters arising',
      '2 Draft the note',
    ]);
  });

  it('keep the action they take up, wherever they go', () => {
    const lines = linesOf(PROPOSED);
    const note = lines[2]?.key ?? '';
    const first = moved(lines, note, { parentKey: null, afterKey: null });
    expect(linesToMake(first)[0]).toMatchObject({ level: 1, actionId: 'action-1' });
    expect(linesToMake(first)[0]).not.toHaveProperty('key');
    expect(linesToMake(first)[0]).not.toHaveProperty('parentKey');
  });

  it('go with their item, and have numbers', () => {
    const lines = linesOf(PROPOSED.map((each, i) => (i === 1 ? { ...each, on: false } : each)));
    expect(lines.map((each) => isTaken(lines, each))).toEqual([true, false, false, false, true]);
    expect(lengthOf(lines, { start: '09:00', end: '09:15' })).toEqual({ total: 20, ends: '09:20', over: 5 });
    expect(numbered(lines).map(({ number, level }) => `${number}/${level}`)).toEqual([
      '1/1',
      '2/1',
      '2.1/2',
      '2.2/2',
      '3/1',
    ]);
  });
});
