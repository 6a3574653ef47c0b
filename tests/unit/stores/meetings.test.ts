import { describe, expect, test } from 'vitest';
import type { MeetingState } from '../../../src-shared/domain/meeting.ts';
import { usualGap } from '../../../src-main/meetings/suggest-meeting.ts';
import { NOBODY, TestRegister, meetingFields } from './test-register.ts';

const en = (text: string) => ({ en: text, km: '' });

describe('meetings', () => {
  test('are listed newest first with what there is of them', () => {
    const register = new TestRegister();
    const first = register.meeting(1, { date: '2026-01-10', title: en('First') });
    const late = register.meeting(3, { date: '2026-02-10', start: '14:00', end: '15:00' });
    const early = register.meeting(2, { date: '2026-02-10', start: '08:00', end: '09:00' });
    const item = register.item(first, 'Opening');
    register.item(first, 'Welcome', {}, item);
    register.entry(item, 'discussion', 'Words');
    register.entry(item, 'decision', 'Agreed');
    register.entry(item, 'action', 'Do it');
    register.entry(item, 'action', 'Do that');
    const [a = ''] = register.attend(first, register.person('A'), register.person('B'));
    register.call('attendance.mark', { ids: [a], mark: 'room', at: null });
    register.call('minutes.setState', { meetingId: first, state: 'with-chair' });

    const rows = register.call('meetings.list', {});
    expect(rows.map((row) => row.id)).toEqual([late, early, first]);
    expect(rows[2]).toEqual({
      ...meetingFields({ date: '2026-01-10', title: en('First') }),
      id: first,
      state: 'planned',
      minutesState: 'with-chair',
      counts: { items: 2, present: 1, decisions: 1, actions: 2, openActions: 2 },
    });
    expect(rows[0]?.counts).toEqual({ items: 0, present: 0, decisions: 0, actions: 0, openActions: 0 });
  });

  test('are created with empty minutes', () => {
    const register = new TestRegister();
    const chairId = register.person('Chair');
    const fields = meetingFields({ ordinal: 7, venue: { en: 'Room 1', km: 'បន្ទប់ ១' }, chairId });
    const { id } = register.call('meetings.create', fields);
    expect(register.subject).toBe('7 (2026-03-10)');
    expect(register.call('meetings.one', { id })).toEqual({
      meeting: { ...fields, id, state: 'planned' },
      chair: { kind: 'person', id: chairId, name: en('Chair'), short: '' },
      agendaState: 'draft',
      minutesState: 'drafting',
      quorum: { required: null, present: 0, eligible: 0, reached: true },
    });
    expect(register.call('minutes.get', { meetingId: id })).toMatchObject({ state: 'drafting', entries: [] });
    expect(register.call('meetings.one', { id: register.meeting(8) }).chair).toBeNull();
    expect(register.refused('meetings.one', { id: NOBODY })).toBe('not-found');
  });

  test('have a number of their own within their kind', () => {
    const register = new TestRegister();
    register.meeting(7);
    const duplicate = { code: 'invalid-input', fields: { ordinal: 'duplicate' } };
    expect(register.refusal('meetings.create', meetingFields({ ordinal: 7 }))).toMatchObject(duplicate);
    const workshop = register.meeting(7, { kind: 'workshop' });
    const other = register.meeting(8);
    expect(register.refusal('meetings.update', { id: other, changes: { ordinal: 7 } })).toMatchObject(
      duplicate,
    );
    expect(
      register.refusal('meetings.update', { id: workshop, changes: { kind: 'working-group' } }),
    ).toMatchObject(duplicate);
    register.call('meetings.update', { id: other, changes: { ordinal: 8, kind: 'working-group' } });
  });

  test('end after they start and are chaired by somebody who is known', () => {
    const register = new TestRegister();
    const late = { code: 'invalid-input', fields: { end: 'ends-before-start' } };
    expect(register.refusal('meetings.create', meetingFields({ start: '12:00' }))).toMatchObject(late);
    const id = register.meeting(1);
    expect(register.refusal('meetings.update', { id, changes: { start: '12:30' } })).toMatchObject(late);
    register.call('meetings.update', { id, changes: { start: '12:30', end: '13:00' } });
    expect(register.refused('meetings.update', { id, changes: { chairId: NOBODY } })).toBe('not-found');
    expect(register.refused('meetings.create', meetingFields({ ordinal: 2, chairId: NOBODY }))).toBe(
      'not-found',
    );
  });

  test('change field by field', () => {
    const register = new TestRegister();
    const id = register.meeting(1, { title: en('Old') });
    const before = register.call('meetings.one', { id }).meeting;
    const changes = {
      title: en('New'),
      mode: 'hybrid',
      venue: en('Hall'),
      timeZone: 'Asia/Bangkok',
      date: '2026-05-05',
    } as const;
    register.call('meetings.update', { id, changes });
    expect(register.subject).toBe('New');
    expect(register.call('meetings.one', { id }).meeting).toEqual({ ...before, ...changes });
    expect(register.refused('meetings.update', { id: NOBODY, changes })).toBe('not-found');
  });

  test('that get another number get other codes in the same step', () => {
    const register = new TestRegister();
    const id = register.meeting(7);
    const item = register.item(id, 'Opening');
    register.entry(item, 'decision', 'One');
    register.entry(item, 'decision', 'Two');
    register.entry(item, 'action', 'Three');
    const codes = () =>
      register
        .call('minutes.get', { meetingId: id })
        .entries.map((entry) => entry.decision?.code ?? entry.action?.code);
    expect(codes()).toEqual(['D7.1', 'D7.2', 'A7.1']);
    register.call('meetings.update', { id, changes: { ordinal: 8 } });
    expect(codes()).toEqual(['D8.1', 'D8.2', 'A8.1']);
    register.call('meetings.update', { id, changes: { kind: 'technical-consultation' } });
    expect(codes()).toEqual(['DTC8.1', 'DTC8.2', 'ATC8.1']);
    register.history.undo('Tester');
    expect(codes()).toEqual(['D8.1', 'D8.2', 'A8.1']);

    register.call('minutes.setState', { meetingId: id, state: 'circulated' });
    expect(register.refused('meetings.update', { id, changes: { ordinal: 9 } })).toBe('frozen');
    expect(register.refused('meetings.update', { id, changes: { kind: 'workshop' } })).toBe('frozen');
    register.call('meetings.update', { id, changes: { ordinal: 8, title: en('Still open') } });
  });

  test('on another day have the posts and roles of that day on their list', () => {
    const register = new TestRegister();
    const [x, y] = [register.organisation('X'), register.organisation('Y')];
    const person = register.person('A', { organisationId: x, role: 'observer' });
    register.hold(register.meeting(1, { date: '2026-01-05' }));
    register.attend(register.meeting(2, { date: '2026-01-06' }), person);
    register.call('people.update', { id: person, changes: { organisationId: y, role: 'member' } });
    const id = register.meeting(3, { date: '2026-03-09' });
    register.attend(id, person);
    const row = () => {
      const [first] = register.call('attendance.list', { meetingId: id }).rows;
      return [first?.organisationId, first?.capacity, first?.countsForQuorum];
    };
    expect(row()).toEqual([x, 'observer', false]);
    register.call('meetings.update', { id, changes: { date: '2026-03-10' } });
    expect(row()).toEqual([y, 'member', true]);
  });

  test('go only to the states that come next', () => {
    const register = new TestRegister();
    const id = register.meeting(1);
    const set = (state: MeetingState) => register.call('meetings.setState', { id, state });
    expect(register.refused('meetings.setState', { id, state: 'closed' })).toBe('not-allowed');
    for (const state of ['convened', 'held', 'closed'] as const) set(state);
    expect(register.refused('meetings.setState', { id, state: 'planned' })).toBe('not-allowed');
    const steps = register.steps();
    set('closed');
    expect(register.steps()).toBe(steps);
    expect(register.refused('meetings.update', { id, changes: { title: en('Late') } })).toBe('frozen');
    set('held');
    register.call('meetings.update', { id, changes: { title: en('In time') } });
    expect(register.refused('meetings.setState', { id: NOBODY, state: 'held' })).toBe('not-found');
  });

  test('are removed with agenda and list, unless they took place', () => {
    const register = new TestRegister();
    const personId = register.person('A');
    const before = register.dump();
    const planned = register.meeting(1);
    register.item(planned, 'Part', {}, register.item(planned, 'Opening'));
    register.attend(planned, personId);
    register.call('meetings.remove', { ids: [planned] });
    expect(register.dump()).toEqual(before);
    expect(register.refused('meetings.remove', { ids: [planned] })).toBe('not-found');

    const id = register.meeting(1);
    const entry = register.entry(register.item(id, 'Opening'), 'discussion', 'Words');
    const ids = register.attend(id, personId);
    register.call('attendance.mark', { ids, mark: 'online', at: '09:10' });
    const where = () => register.refusal('meetings.remove', { ids: [id] }).details;
    expect(where()).toEqual({ where: 'minutes,attendance' });
    register.call('attendance.mark', { ids, mark: 'apologies', at: null });
    expect(where()).toEqual({ where: 'minutes' });
    register.call('minutes.remove', { id: entry.id });
    register.call('meetings.remove', { ids: [id] });
    expect(register.dump()).toEqual(before);
  });

  test('are removed together as one step, but for those that took place', () => {
    const register = new TestRegister();
    const [first, held, third] = [1, 2, 3].map((ordinal) => register.meeting(ordinal)) as [
      string,
      string,
      string,
    ];
    register.entry(register.item(held, 'Opening'), 'discussion', 'Words');
    const left = () =>
      register
        .call('meetings.list', {})
        .map(({ ordinal }) => ordinal)
        .toSorted((a, b) => a - b);
    expect(register.refused('meetings.remove', { ids: [first, NOBODY] })).toBe('not-found');
    expect(left()).toEqual([1, 2, 3]);
    expect(register.call('meetings.remove', { ids: [first, held, third] })).toEqual({ kept: [held] });
    expect(register.subject).toBe('1 (2026-03-10) +1');
    expect(left()).toEqual([2]);
    register.history.undo('Tester');
    expect(left()).toEqual([1, 2, 3]);
  });

  test('are not removed once they adopted the minutes of another one', () => {
    const register = new TestRegister();
    const sixth = register.meeting(6, { date: '2026-02-10' });
    const seventh = register.meeting(7);
    register.call('minutes.setState', { meetingId: sixth, state: 'circulated' });
    register.call('minutes.setState', { meetingId: sixth, state: 'adopted', atId: seventh });
    expect(register.refusal('meetings.remove', { ids: [seventh] })).toMatchObject({
      code: 'in-use',
      details: { where: 'minutes' },
    });
  });
});

describe('a suggested meeting', () => {
  test('is the first one on the next working day, chaired by the chair of the group', () => {
    const register = new TestRegister();
    register.person('Secretary', { role: 'secretary' });
    const former = register.person('Former chair', { role: 'chair' });
    register.call('people.update', { id: former, changes: { role: null } });
    const chairId = register.person('Chair', { role: 'chair' });
    register.person('Member', { role: 'member' });
    register.call('organisations.setRole', {
      id: register.organisation('Ministry'),
      role: 'chair',
      countsForQuorum: true,
    });
    register.today = '2026-03-14'; // a Saturday
    expect(register.call('meetings.suggest', { kind: 'workshop' })).toEqual(
      meetingFields({ kind: 'workshop', date: '2026-03-16', chairId }),
    );
  });

  test('continues the last of its kind after the usual gap', () => {
    const register = new TestRegister();
    const chairId = register.person('Chair');
    const last = {
      date: '2026-03-02',
      start: '14:00',
      end: '16:30',
      venue: en('Hall'),
      mode: 'hybrid',
      timeZone: 'Asia/Bangkok',
      chairId,
    } as const;
    register.meeting(4, { date: '2026-01-05' });
    register.meeting(5, { date: '2026-01-19' });
    register.meeting(6, { date: '2026-02-16', title: en('Sixth') });
    register.meeting(7, last);
    register.meeting(40, { kind: 'workshop', date: '2026-12-01' });
    const suggested = () => register.call('meetings.suggest', { kind: 'working-group' });
    expect(suggested()).toEqual(meetingFields({ ...last, ordinal: 8, date: '2026-03-16' }));
    // A cancelled meeting keeps its number, and says nothing about the next day.
    const cancelled = register.meeting(8, { date: '2026-03-30' });
    register.call('meetings.setState', { id: cancelled, state: 'cancelled' });
    expect(suggested()).toMatchObject({ ordinal: 9, date: '2026-03-16' });
    register.today = '2026-06-07'; // a Sunday
    expect(suggested().date).toBe('2026-06-08');
  });

  test('comes four weeks after the only one so far', () => {
    const register = new TestRegister();
    register.meeting(1, { date: '2026-03-02' });
    expect(register.call('meetings.suggest', { kind: 'working-group' }).date).toBe('2026-03-30');
  });

  test('knows the usual gap', () => {
    expect(usualGap([])).toBe(28);
    expect(usualGap(['2026-03-02', '2026-03-02'])).toBe(28);
    expect(usualGap(['2026-03-02', '2026-02-16', '2026-01-19'])).toBe(14);
    expect(usualGap(['2026-12-01', '2026-03-02', '2026-02-16', '2026-02-02'])).toBe(14);
    expect(usualGap(['2026-06-30', '2026-05-31', '2026-03-01', '2026-02-01'])).toBe(30);
  });
});
