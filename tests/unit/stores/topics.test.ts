import { describe, expect, test } from 'vitest';
import { NOBODY, TestRegister } from './test-register.ts';

describe('topics', () => {
  test('gather what was said on them across meetings, the oldest first', () => {
    const register = new TestRegister();
    const topic = register.call('topics.create', { title: { en: 'Portability', km: '' } }).id;
    const later = register.meeting(8, { date: '2026-04-07' });
    const earlier = register.meeting(7);
    const on = (meetingId: string, title: string, parent?: string) => {
      const id = register.item(meetingId, title, {}, parent);
      register.call('agenda.update', { id, changes: { topicId: topic } });
      return id;
    };
    const second = on(later, 'Portability again');
    register.item(earlier, 'Opening');
    const first = on(earlier, 'Portability of entitlements');
    const sub = on(earlier, 'In border provinces', first);
    register.entry(first, 'discussion', 'Workers move');
    register.entry(first, 'decision', 'Cards are named');
    const action = register.entry(second, 'action', 'Draft the note');
    register.call('agenda.update', { id: first, changes: { outcome: 'deferred' } });

    const { items } = register.call('topics.one', { id: topic });
    expect(items.map((item) => [item.id, item.number, item.meeting.ordinal, item.outcome])).toEqual([
      [first, '2', 7, 'deferred'],
      [sub, '2.1', 7, 'none'],
      [second, '1', 8, 'none'],
    ]);
    expect(items[0]).toMatchObject({
      said: [{ text: 'Workers move' }],
      decisions: [{ code: 'D7.1', text: 'Cards are named' }],
      actions: [],
    });
    expect(items[2]?.actions).toMatchObject([{ code: 'A8.1', state: 'open' }]);
    expect(register.call('topics.list', {})).toMatchObject([
      { items: 3, decisions: 1, actions: 1, openActions: 1, lastDate: '2026-04-07' },
    ]);
    register.call('minutes.update', { id: action.id, changes: { action: { state: 'done' } } });
    expect(register.call('topics.list', {})).toMatchObject([{ openActions: 0 }]);
  });

  test('go, and their items stay without one', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const item = register.item(meetingId, 'A');
    const id = register.call('topics.create', { title: { en: '', km: 'ប្រធានបទ' } }).id;
    register.call('agenda.update', { id: item, changes: { topicId: id } });
    expect(register.call('agenda.links', { meetingId })[0]?.topic?.title.km).toBe('ប្រធានបទ');
    register.call('topics.remove', { ids: [id] });
    expect(register.call('agenda.list', { meetingId })[0]?.topicId).toBeNull();
    expect(register.refused('topics.one', { id })).toBe('not-found');
    expect(register.refused('topics.remove', { ids: [NOBODY] })).toBe('not-found');
    register.history.undo('Tester');
    expect(register.call('agenda.list', { meetingId })[0]?.topicId).toBe(id);
  });

  test('go together as one step, all or none', () => {
    const register = new TestRegister();
    const [one, two, three] = ['A', 'B', 'C'].map(
      (en) => register.call('topics.create', { title: { en, km: '' } }).id,
    ) as [string, string, string];
    const left = () => register.call('topics.list', {}).map(({ title }) => title.en);
    expect(register.refused('topics.remove', { ids: [one, NOBODY] })).toBe('not-found');
    expect(left()).toEqual(['A', 'B', 'C']);
    register.call('topics.remove', { ids: [one, three, one] });
    expect(left()).toEqual(['B']);
    expect(register.subject).toBe('A +1');
    register.history.undo('Tester');
    expect(left()).toEqual(['A', 'B', 'C']);
    expect(register.call('topics.one', { id: two }).topic.title.en).toBe('B');
  });
});
