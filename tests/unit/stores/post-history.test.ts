import { expect, test } from 'vitest';
import { overlap } from '../../../src-shared/domain/person.ts';
import { overlapsIn } from '../../../src-renderer/features/people/history/overlaps.ts';
import { TestRegister } from './test-register.ts';

const en = (text: string) => ({ en: text, km: '' });

const posts = (register: TestRegister, id: string) =>
  register
    .call('people.one', { id })
    .affiliations.map(({ position, from, to }) => `${position.en} ${from ?? '…'} ${to ?? '…'}`);

test('a change of post ends the old one the day before, and old meetings keep it', () => {
  const register = new TestRegister();
  const [old, next] = [register.organisation('Old'), register.organisation('Next')];
  const id = register.person('Sok Dara', { organisationId: old, position: en('Clerk') });
  const held = register.meeting(1, { date: '2026-01-10' });
  register.attend(held, id);
  register.hold(held);
  const coming = register.meeting(2, { date: '2026-04-01' });
  register.attend(coming, id);
  register.call('people.changePost', {
    personId: id,
    organisationId: next,
    position: en('Director'),
    on: '2026-03-01',
  });
  expect(posts(register, id)).toEqual(['Director 2026-03-01 …', 'Clerk … 2026-02-28']);
  const listed = (meetingId: string) =>
    register.call('attendance.list', { meetingId }).rows.map((row) => [row.position.en, row.organisationId]);
  expect(listed(held)).toEqual([['Clerk', old]]);
  expect(listed(coming)).toEqual([['Director', next]]);
  // On the same day again: what was entered is corrected.
  register.call('people.changePost', {
    personId: id,
    organisationId: next,
    position: en('Head'),
    on: '2026-03-01',
  });
  expect(posts(register, id)).toEqual(['Head 2026-03-01 …', 'Clerk … 2026-02-28']);
  // Told later of something in between: it ends where the next one begins.
  register.call('people.changePost', {
    personId: id,
    organisationId: old,
    position: en('Deputy'),
    on: '2026-02-01',
  });
  expect(posts(register, id)).toEqual([
    'Head 2026-03-01 …',
    'Deputy 2026-02-01 2026-02-28',
    'Clerk … 2026-01-31',
  ]);
  expect(register.call('people.one', { id }).person.position).toEqual(en('Head'));
});

test('a history is written and corrected by hand; what ends before it begins is refused', () => {
  const register = new TestRegister();
  const id = register.person('A', { position: en('Now') });
  const post = register.call('people.addPost', {
    personId: id,
    organisationId: null,
    position: en('Then'),
    from: '2019-01-01',
    to: '2019-12-31',
  }).id;
  expect(posts(register, id)).toEqual(['Then 2019-01-01 2019-12-31', 'Now … …']);
  expect(register.refusal('people.updatePost', { id: post, changes: { to: '2018-12-31' } }).fields).toEqual({
    'changes.to': 'ends-before-start',
  });
  register.call('people.removePost', { id: post });
  expect(posts(register, id)).toEqual(['Now … …']);
  const role = register.call('people.addRole', {
    personId: id,
    organisationId: null,
    role: 'member',
    alternateForId: null,
    countsForQuorum: true,
    from: '2026-01-01',
    to: null,
  }).id;
  expect(register.refusal('people.updateRole', { id: role, changes: { to: '2025-12-31' } }).fields).toEqual({
    'changes.to': 'ends-before-start',
  });
});

test('an alternate stands in for somebody else, while being an alternate', () => {
  const register = new TestRegister();
  const [id, member] = [register.person('A'), register.person('M', { role: 'member' })];
  const role = register.call('people.addRole', {
    personId: id,
    organisationId: null,
    role: 'alternate',
    alternateForId: member,
    countsForQuorum: false,
    from: null,
    to: null,
  }).id;
  expect(register.call('people.one', { id }).person).toMatchObject({
    role: 'alternate',
    alternateFor: { id: member, name: en('M') },
  });
  expect(register.refusal('people.updateRole', { id: role, changes: { alternateForId: id } }).fields).toEqual(
    { 'changes.alternateForId': 'not-allowed' },
  );
  register.call('people.updateRole', { id: role, changes: { role: 'observer' } });
  expect(register.call('people.one', { id }).person).toMatchObject({ role: 'observer', alternateFor: null });
});

test('who left is former, keeps the history and is on the lists of old meetings', () => {
  const register = new TestRegister();
  const organisationId = register.organisation('O');
  const ids = [
    register.person('A', { organisationId, role: 'member' }),
    register.person('B', { organisationId, role: 'observer' }),
  ];
  const stays = register.person('C', { organisationId });
  register.call('organisations.setRole', { id: organisationId, role: 'member', countsForQuorum: true });
  register.call('people.leave', { ids, on: '2026-03-09' });
  const people = register.call('people.list', {});
  expect(
    people.map(({ name, former, role, organisation }) => [name.en, former, role, organisation?.id]),
  ).toEqual([
    ['A', true, null, undefined],
    ['B', true, null, undefined],
    ['C', false, null, organisationId],
  ]);
  const { posts: there, memberships } = register.call('organisations.history', { id: organisationId });
  expect(
    there.toSorted((a, b) => a.name.en.localeCompare(b.name.en)).map(({ name, to }) => [name.en, to]),
  ).toEqual([
    ['A', '2026-03-09'],
    ['B', '2026-03-09'],
    ['C', null],
  ]);
  expect(memberships.map(({ role }) => role)).toEqual(['member']);
  expect(register.call('organisations.list', {})[0]).toMatchObject({ people: 1, former: false });
  expect(stays).not.toBe('');
});

test('several people get an organisation or a role in one step', () => {
  const register = new TestRegister();
  const [from, to] = [register.organisation('From'), register.organisation('To')];
  const ids = ['A', 'B', 'C'].map((name) => register.person(name, { organisationId: from }));
  const steps = register.steps();
  register.call('people.updateMany', { ids, changes: { organisationId: to, role: 'member' } });
  expect(register.subject).toBe('A +2');
  expect(register.steps()).toBe(steps + 1);
  expect(register.call('people.list', {}).map(({ organisation, role }) => [organisation?.id, role])).toEqual([
    [to, 'member'],
    [to, 'member'],
    [to, 'member'],
  ]);
});

test('of several only those nothing names are removed; the others are named', () => {
  const register = new TestRegister();
  const [chair, free] = [register.person('Chair'), register.person('Free')];
  register.meeting(1, { chairId: chair });
  expect(register.call('people.remove', { ids: [chair, free] })).toEqual({
    removed: 1,
    kept: [{ id: chair, name: en('Chair') }],
  });
  const ministry = register.organisation('Ministry');
  const part = register.organisation('Part', { parentId: ministry });
  // The part goes first, whatever the order.
  expect(register.call('organisations.remove', { ids: [ministry, part] })).toEqual({ removed: 2, kept: [] });
});

test('two entries on the same days are found, with the day on which the first could end', () => {
  const row = (id: string, from: string | null, to: string | null) => ({ id, from, to });
  expect(overlap(row('a', null, '2020-01-01'), row('b', '2020-01-01', null))).toBe(true);
  expect(overlap(row('a', null, '2020-01-01'), row('b', '2020-01-02', null))).toBe(false);
  const rows = [row('now', '2021-01-01', null), row('then', null, null), row('early', null, '2000-01-01')];
  const found = overlapsIn(rows);
  expect(found.get('then')).toMatchObject({ other: { id: 'early' }, endOn: null });
  expect(found.has('now')).toBe(false);
  expect(overlapsIn(rows.slice(0, 2)).get('then')).toMatchObject({
    other: { id: 'now' },
    endOn: '2020-12-31',
  });
});
