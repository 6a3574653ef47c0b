import { describe, expect, test } from 'vitest';
import { presenceDuring } from '../../../src-shared/domain/attendance.ts';
import { sql } from '../../../src-main/database/sql.ts';
import { TestRegister } from './test-register.ts';

const en = (text: string) => ({ en: text, km: '' });

/** A meeting with three people on its list. */
function meetingOfThree() {
  const register = new TestRegister();
  const [dara, sophea, visal] = ['Dara', 'Sophea', 'Visal'].map((name) => register.person(name)) as [
    string,
    string,
    string,
  ];
  const meetingId = register.meeting(1);
  const [a, b, c] = register.attend(meetingId, dara, sophea, visal) as [string, string, string];
  const row = (id: string) =>
    register.call('attendance.list', { meetingId }).rows.find((each) => each.id === id);
  return { register, meetingId, dara, sophea, visal, a, b, c, row };
}
const newcomer = {
  honorific: '',
  name: en('Newcomer'),
  sex: 'female' as const,
  email: '',
  phone: '',
  organisationId: null,
  position: en('Officer'),
  role: null,
  organisationName: '',
};

describe('walk-ins', () => {
  test('come onto the list, with people and organisations nobody knew, and are there: one step', () => {
    const { register, meetingId, row } = meetingOfThree();
    const known = register.person('Known');
    const before = register.dump();
    const steps = register.steps();
    const { ids, added } = register.call('attendance.add', {
      meetingId,
      personIds: [known],
      newPeople: [{ ...newcomer, organisationName: 'New Agency' }],
      invited: false,
      mark: 'online',
      at: '09:40',
    });
    expect(register.steps()).toBe(steps + 1);
    expect(added).toBe(2);
    expect(ids.map((id) => row(id)?.person.name.en)).toEqual(['Known', 'Newcomer']);
    expect(row(ids[1] ?? '')).toMatchObject({
      invited: false,
      organisation: { name: en('New Agency') },
      position: en('Officer'),
      outcome: 'attended',
      intervals: [{ arrived: '09:40', left: null, place: 'online' }],
    });
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
  });

  test('who are on the list already are marked there', () => {
    const { register, meetingId, dara, a, row } = meetingOfThree();
    expect(
      register.call('attendance.add', { meetingId, personIds: [dara], invited: false, mark: 'room' }),
    ).toEqual({ ids: [a], added: 0 });
    expect(row(a)).toMatchObject({ outcome: 'attended', invited: true });
  });
});

describe('represented by', () => {
  test('takes several at once, and whoever speaks comes onto the list: one step', () => {
    const { register, a, b, row } = meetingOfThree();
    const steps = register.steps();
    register.call('attendance.represent', { ids: [a, b], personId: null, newPerson: newcomer });
    expect(register.steps()).toBe(steps + 1);
    expect(row(a)?.outcome).toBe('represented');
    expect(row(a)?.representedById).toBe(row(b)?.representedById);
    expect(row(row(a)?.representedById ?? '')?.person.name.en).toBe('Newcomer');
  });

  test('names nobody, or somebody on the list, never oneself', () => {
    const { register, a, b, sophea, row } = meetingOfThree();
    register.call('attendance.represent', { ids: [a, b], personId: sophea });
    expect(row(a)).toMatchObject({ outcome: 'represented', representedById: b });
    expect(row(b)?.outcome).toBe('expected');
    register.call('attendance.represent', { ids: [a], personId: null });
    expect(row(a)).toMatchObject({ outcome: 'represented', representedById: null });
  });
});

describe('replies', () => {
  test('who declines is noted with apologies; who changes their mind is expected again', () => {
    const { register, a, b, row } = meetingOfThree();
    const steps = register.steps();
    register.call('attendance.reply', { ids: [a, b], reply: 'declined' });
    expect(register.steps()).toBe(steps + 1);
    expect(row(a)).toMatchObject({ reply: 'declined', outcome: 'apologies' });
    register.call('attendance.reply', { ids: [a], reply: 'accepted' });
    expect(row(a)).toMatchObject({ reply: 'accepted', outcome: 'expected' });
    register.call('attendance.update', { id: a, changes: { reply: 'declined' } });
    expect(row(a)?.outcome).toBe('apologies');
  });

  test('say nothing of somebody who came', () => {
    const { register, a, row } = meetingOfThree();
    register.call('attendance.mark', { ids: [a], mark: 'room', at: null });
    register.call('attendance.reply', { ids: [a], reply: 'declined' });
    expect(row(a)).toMatchObject({ outcome: 'attended', intervals: [{ place: 'room' }] });
  });
});

test('those who are there leave together, in one step; the others are not touched', () => {
  const { register, a, b, c, row } = meetingOfThree();
  register.call('attendance.mark', { ids: [a, b], mark: 'room', at: null });
  const steps = register.steps();
  register.call('attendance.leave', { ids: [a, b, c], at: '10:30' });
  expect(register.steps()).toBe(steps + 1);
  expect(row(a)?.intervals).toEqual([{ arrived: null, left: '10:30', place: 'room' }]);
  expect(row(c)).toMatchObject({ outcome: 'expected', intervals: [] });
});

test('an alternate says for whom', () => {
  const { register, meetingId, dara } = meetingOfThree();
  const alternate = register.person('Alternate', { role: 'alternate' });
  register.history.step('Tester', { label: 'test' }, (db) => {
    db.run(sql`UPDATE membership SET alternate_for_id = ${dara} WHERE person_id = ${alternate}`);
  });
  const [id] = register.attend(meetingId, alternate);
  const row = register.call('attendance.list', { meetingId }).rows.find((each) => each.id === id);
  expect(row?.alternateFor).toEqual({ id: dara, name: en('Dara') });
});

test('who could be invited: by role on the day, by organisation, by the list of the meeting before', () => {
  const register = new TestRegister();
  const unit = register.organisation('Unit', { acronym: 'U' });
  const member = register.person('Member', { role: 'member', organisationId: unit });
  const guest = register.person('Guest');
  register.person('Stranger');
  const first = register.meeting(1, { date: '2026-02-01' });
  register.attend(first, guest);
  const second = register.meeting(2, { date: '2026-03-10' });
  register.attend(second, member);
  const all = register.call('attendance.invitable', { meetingId: second });
  expect(
    all.map(({ name, organisation, capacity, previous, listed }) => [
      name.en,
      organisation?.acronym ?? null,
      capacity,
      previous,
      listed,
    ]),
  ).toEqual([
    ['Guest', null, null, true, false],
    ['Member', 'U', 'member', false, true],
    ['Stranger', null, null, false, false],
  ]);
});

describe('who was there for each item', () => {
  test('by the plan, until it is known when the item really was', () => {
    const { register, meetingId, a, b, c } = meetingOfThree();
    const first = register.item(meetingId, 'First', { minutes: 30 });
    const second = register.item(meetingId, 'Second', { minutes: 60 });
    register.call('attendance.mark', { ids: [a, b], mark: 'room', at: null });
    register.call('attendance.mark', { ids: [c], mark: 'online', at: '09:30' });
    register.call('attendance.leave', { ids: [b], at: '10:00' });
    const byItem = () => register.call('attendance.byItem', { meetingId });
    expect(byItem()).toMatchObject([
      { itemId: first, number: '1', from: '09:00', to: '09:30', actual: false, whole: [a, b], part: [] },
      { itemId: second, number: '2', from: '09:30', to: '10:30', whole: [a, c], part: [b] },
    ]);
    register.call('agenda.update', { id: second, changes: { began: '10:05', ended: '10:40' } });
    expect(byItem()[1]).toMatchObject({ from: '10:05', to: '10:40', actual: true, whole: [a, c], part: [] });
  });

  test('a stretch is there whole, in part, or not', () => {
    const room = (arrived: string | null, left: string | null) => ({ arrived, left, place: 'room' as const });
    expect(presenceDuring([room(null, null)], '09:00', '10:00')).toBe('whole');
    expect(presenceDuring([room('09:10', null)], '09:00', '10:00')).toBe('part');
    expect(presenceDuring([room(null, '09:00')], '09:00', '10:00')).toBe('none');
    expect(presenceDuring([room(null, '09:30'), room('09:30', null)], '09:00', '10:00')).toBe('whole');
    expect(presenceDuring([room('09:40', null), room(null, '09:30')], '09:00', '10:00')).toBe('part');
    expect(presenceDuring([room('09:00', null)], '09:00', '09:00')).toBe('whole');
    expect(presenceDuring([], '09:00', '10:00')).toBe('none');
  });
});
