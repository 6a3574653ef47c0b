import { expect, test } from 'vitest';
import {
  type ActionFilters,
  matches as matchesAction,
} from '../../../src-renderer/features/actions/use-action-filters.ts';
import {
  type DecisionFilters,
  matches as matchesDecision,
} from '../../../src-renderer/features/decisions/use-decision-filters.ts';
import type { ActionRow } from '../../../src-shared/domain/action.ts';
import type { DecisionRow } from '../../../src-shared/domain/decision.ts';

const meeting = {
  id: 'm7',
  kind: 'working-group',
  ordinal: 7,
  title: { en: '', km: '' },
  date: '2026-03-10',
} as const;
const who = {
  kind: 'organisation',
  id: 'who',
  name: { en: 'World Health Organization', km: '' },
  short: 'WHO',
} as const;

const action = (changes: Partial<ActionRow> = {}): ActionRow => ({
  id: 'a',
  code: 'A7.1',
  text: 'Draft the note',
  meeting,
  owners: [who],
  dueDate: '2026-05-01',
  state: 'open',
  priority: 'normal',
  lastUpdate: null,
  ...changes,
});
const days = { today: '2026-05-10', nextMeeting: '2026-06-01' };
const finds = (changes: Partial<ActionRow>, filters: Partial<ActionFilters>) =>
  matchesAction(action(changes), { owner: null, state: null, due: null, meeting: null, ...filters }, days);

test('actions are asked for by who has them now', () => {
  expect(finds({}, { owner: 'who' })).toBe(true);
  expect(finds({ owners: [] }, { owner: 'who' })).toBe(false);
});

test('actions are asked for by state; late is what is open after its day', () => {
  expect(finds({ state: 'in-progress' }, { state: 'still-open' })).toBe(true);
  expect(finds({ state: 'done' }, { state: 'still-open' })).toBe(false);
  expect(finds({}, { state: 'overdue' })).toBe(true);
  expect(finds({ dueDate: '2026-05-10' }, { state: 'overdue' })).toBe(false);
  expect(finds({ state: 'cancelled' }, { state: 'cancelled' })).toBe(true);
});

test('all that is asked must hold', () => {
  expect(finds({}, { owner: 'who', due: 'next-meeting', meeting: 'm7' })).toBe(true);
  expect(finds({}, { owner: 'who', due: 'next-meeting', meeting: 'm8' })).toBe(false);
  expect(finds({ dueDate: '2026-06-02' }, { due: 'next-meeting' })).toBe(false);
});

test('decisions are asked for by kind, by whether they hold, and by meeting', () => {
  const decision: DecisionRow = {
    id: 'd',
    code: 'D7.1',
    kind: 'decision',
    supersedes: [],
    supersededBy: [{ id: 'd2', code: 'D8.1', meetingId: 'm8' }],
    text: 'Agreed',
    item: { en: 'Item', km: '' },
    meeting,
  };
  const asked = (filters: Partial<DecisionFilters>) =>
    matchesDecision(decision, { kind: null, status: null, meeting: null, ...filters });
  expect(asked({ status: 'superseded' })).toBe(true);
  expect(asked({ status: 'in-force' })).toBe(false);
  expect(asked({ kind: 'decision', meeting: 'm7' })).toBe(true);
  expect(asked({ kind: 'endorsement' })).toBe(false);
});
