import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src-shared/domain/agenda-version.ts';
import { snapshotOf } from '../../../src-main/meetings/agenda-versions.ts';
import { TestRegister } from './test-register.ts';

/** What a trace says, in short: "3 C added". */
function said(register: TestRegister, meetingId: string): string[][] {
  return register
    .call('agenda.trace', { meetingId })
    .traces.map(({ changes }) =>
      changes.map(({ changes: kinds, before, after }) =>
        [(after ?? before)?.number, (after ?? before)?.title.en, ...kinds].join(' '),
      ),
    );
}

function circulated() {
  const register = new TestRegister();
  const meetingId = register.meeting(1);
  const items = ['A', 'B', 'C', 'D'].map((title) => register.item(meetingId, title));
  const sub = register.item(meetingId, 'B1', {}, items[1]);
  register.call('agenda.setState', { meetingId, state: 'circulated', convene: true });
  return { register, meetingId, items: items as [string, string, string, string], sub };
}

describe('the trace of an agenda', () => {
  test('is empty right after circulating, which convenes the meeting in the same step', () => {
    const { register, meetingId } = circulated();
    const { meeting, agendaState } = register.call('meetings.one', { id: meetingId });
    expect([meeting.state, agendaState]).toEqual(['convened', 'circulated']);
    const { versions, traces } = register.call('agenda.trace', { meetingId });
    expect(versions).toMatchObject([{ number: 1, state: 'circulated', author: 'Tester' }]);
    expect(traces).toMatchObject([{ until: null, changes: [] }]);
    register.history.undo('Tester');
    expect(register.call('meetings.one', { id: meetingId })).toMatchObject({
      meeting: { state: 'planned' },
      agendaState: 'draft',
    });
    expect(register.call('agenda.trace', { meetingId })).toEqual({ versions: [], traces: [] });
  });

  test('names what was added, removed, moved, retitled and retimed, and nothing that only got another number', () => {
    const { register, meetingId, items, sub } = circulated();
    const [a, b, c, d] = items;
    const chair = register.person('Chair');
    register.call('agenda.move', { id: d, parentId: null, after: null });
    register.call('agenda.remove', { id: c });
    register.call('agenda.update', { id: b, changes: { minutes: 45, purpose: 'decision' } });
    register.call('agenda.update', {
      id: a,
      changes: { title: { en: 'A new', km: '' }, presenters: [{ kind: 'person', id: chair }] },
    });
    register.call('agenda.move', { id: sub, parentId: a, after: null });
    register.item(meetingId, 'E');
    expect(said(register, meetingId)).toEqual([
      [
        '1 D moved',
        '2 A new title presenters',
        '2.1 B1 moved',
        '3 B minutes purpose',
        '4 E added',
        '3 C removed',
      ],
    ]);
  });

  test('once adopted says what the meeting changed, and apart from it what was changed since', () => {
    const { register, meetingId, items } = circulated();
    register.item(meetingId, 'Late item');
    register.call('agenda.setState', { meetingId, state: 'adopted' });
    expect(said(register, meetingId)).toEqual([['5 Late item added'], []]);
    register.call('agenda.update', { id: items[0], changes: { minutes: 1 } });
    expect(said(register, meetingId)).toEqual([['5 Late item added'], ['1 A minutes']]);
    register.call('agenda.setState', { meetingId, state: 'draft' });
    expect(said(register, meetingId), 'a draft is free').toEqual([]);
  });

  test('keeps a version again only when it is another one', () => {
    const { register, meetingId } = circulated();
    const steps = register.steps();
    register.call('agenda.setState', { meetingId, state: 'circulated' });
    expect(register.steps()).toBe(steps);
    register.item(meetingId, 'E');
    register.call('agenda.setState', { meetingId, state: 'circulated' });
    expect(register.call('agenda.trace', { meetingId }).versions.map((each) => each.number)).toEqual([1, 2]);
    expect(said(register, meetingId)).toEqual([[]]);
  });

  test('stays what it was when somebody presenting is renamed', () => {
    const { register, meetingId, items } = circulated();
    const person = register.person('Sok');
    register.call('agenda.update', {
      id: items[0],
      changes: { presenters: [{ kind: 'person', id: person }] },
    });
    register.call('agenda.setState', { meetingId, state: 'circulated' });
    register.call('people.update', { id: person, changes: { name: { en: 'Sok Dara', km: '' } } });
    expect(said(register, meetingId)).toEqual([[]]);
  });

  test('finds the fewest items that moved, however many there are', () => {
    const item = (id: string, i: number) => ({
      id,
      meetingId: 'm',
      parentId: null,
      position: String(i).padStart(3, '0'),
      title: { en: id, km: '' },
      purpose: 'discussion' as const,
      minutes: 1,
      presenters: [],
      kind: 'item' as const,
      minutesOfId: null,
      topicId: null,
      carriedFromId: null,
      outcome: 'none' as const,
      began: '',
      ended: '',
    });
    const meeting = { start: '09:00', end: '12:00' };
    const of = (letters: string) => snapshotOf(meeting, letters.split('').map(item));
    const moved = (before: string, after: string) =>
      changesBetween(of(before), of(after)).map(({ id, changes }) => `${id} ${changes.join()}`);
    expect(moved('abcdefgh', 'habcdefg')).toEqual(['h moved']);
    expect(moved('abcdefgh', 'bcdefgha')).toEqual(['a moved']);
    expect(moved('abcdefgh', 'abcdefgh')).toEqual([]);
    expect(moved('abcd', 'badc')).toHaveLength(2);
    expect(moved('abcd', 'xabcd')).toEqual(['x added']);
    expect(moved('', 'ab')).toEqual(['a added', 'b added']);
    expect(moved('ab', '')).toEqual(['a removed', 'b removed']);
  });
});
