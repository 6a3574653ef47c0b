import { expect, test } from 'vitest';
import { TestRegister } from './test-register.ts';

/** Three meetings, each with one decision: D1.1, D2.1, D3.1. */
function threeDecisions() {
  const register = new TestRegister();
  for (const ordinal of [1, 2, 3]) {
    const meeting = register.meeting(ordinal, { date: `2026-0${ordinal}-10` });
    register.entry(register.item(meeting, `Item ${ordinal}`), 'decision', `Decision ${ordinal}`);
  }
  const list = () => register.call('decisions.list', {});
  const ids = Object.fromEntries(list().map((row) => [row.code, row.id]));
  const [first = '', second = '', third = ''] = ['D1.1', 'D2.1', 'D3.1'].map((code) => ids[code]);
  const codes = (of: readonly { code: string }[] | undefined) => of?.map((ref) => ref.code);
  return {
    register,
    first,
    second,
    third,
    list,
    row: (code: string) => list().find((row) => row.code === code),
    codes,
    set: (id: string, supersedes: string[]) => register.call('decisions.setSupersedes', { id, supersedes }),
  };
}

test('the register has every decision, the latest meeting first, with item and meeting', () => {
  const { list } = threeDecisions();
  expect(list().map((row) => [row.code, row.text, row.item.en, row.meeting.ordinal])).toEqual([
    ['D3.1', 'Decision 3', 'Item 3', 3],
    ['D2.1', 'Decision 2', 'Item 2', 2],
    ['D1.1', 'Decision 1', 'Item 1', 1],
  ]);
});

test('a decision replaces earlier ones, in one step, and both ends say so', () => {
  const { register, set, row, codes, first, second, third } = threeDecisions();
  const before = register.dump();
  const steps = register.steps();
  set(third, [second, first]);
  expect(register.steps()).toBe(steps + 1);
  expect(register.subject).toBe('D3.1');
  expect(codes(row('D3.1')?.supersedes)).toEqual(['D1.1', 'D2.1']);
  expect(codes(row('D1.1')?.supersededBy)).toEqual(['D3.1']);
  const { meeting } = register.call('decisions.one', { id: first });
  const { entries } = register.call('minutes.get', { meetingId: meeting.id });
  expect(codes(entries[0]?.decision?.supersededBy)).toEqual(['D3.1']);
  set(third, [first]);
  expect(codes(row('D2.1')?.supersededBy)).toEqual([]);
  register.history.undo('Tester');
  register.history.undo('Tester');
  expect(register.dump()).toEqual(before);
});

test('also when the minutes of both are frozen: it is a fact of the register', () => {
  const { register, set, list, first, third } = threeDecisions();
  for (const { meeting } of list()) {
    register.call('minutes.setState', { meetingId: meeting.id, state: 'circulated' });
  }
  set(third, [first]);
  expect(list()[2]?.supersededBy).toHaveLength(1);
});

test('only an earlier decision can be replaced, and none replaces itself', () => {
  const { register, first, second, third } = threeDecisions();
  expect(register.refused('decisions.setSupersedes', { id: first, supersedes: [second] })).toBe(
    'not-allowed',
  );
  expect(register.refused('decisions.setSupersedes', { id: third, supersedes: [third] })).toBe('not-allowed');
});

test('no circle, also when a meeting was moved to another day in between', () => {
  const { register, set, row, first, second, third } = threeDecisions();
  set(second, [first]);
  set(third, [second]);
  // The first meeting turns out to be the last one.
  register.call('meetings.update', { id: row('D1.1')?.meeting.id ?? '', changes: { date: '2026-12-01' } });
  expect(register.refused('decisions.setSupersedes', { id: first, supersedes: [third] })).toBe('not-allowed');
});

test('of one meeting the earlier number can be replaced by the later one', () => {
  const { register, row, codes } = threeDecisions();
  const { meeting, agendaItemId, id } = register.call('decisions.one', { id: row('D2.1')?.id ?? '' });
  register.entry(agendaItemId, 'decision', 'On second thoughts');
  const later = row('D2.2')?.id ?? '';
  register.call('decisions.setSupersedes', { id: later, supersedes: [id] });
  expect(codes(row('D2.1')?.supersededBy)).toEqual(['D2.2']);
  expect(register.refused('decisions.setSupersedes', { id, supersedes: [later] })).toBe('not-allowed');
  expect(meeting.ordinal).toBe(2);
});
