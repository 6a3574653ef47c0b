import { describe, expect, test } from 'vitest';
import { sql } from '../../../src-main/database/sql.ts';
import { NOBODY, TestRegister } from './test-register.ts';

const posts = (register: TestRegister, id: string) =>
  register.call('people.one', { id }).affiliations.map(({ organisationId, position, from, to }) => ({
    organisationId,
    position: position.en,
    from,
    to,
  }));

const roles = (register: TestRegister, id: string) =>
  register
    .call('people.one', { id })
    .memberships.map(({ role, countsForQuorum, from, to }) => ({ role, countsForQuorum, from, to }));

const en = (text: string) => ({ en: text, km: '' });

describe('people', () => {
  test('are created with the post they hold and their role', () => {
    const register = new TestRegister();
    const organisationId = register.organisation('Department', {
      acronym: 'DPH',
      kind: 'ministry-department',
    });
    const form = {
      honorific: 'Dr.',
      name: { en: 'Sok Dara', km: 'សុខ ដារ៉ា' },
      sex: 'male',
      email: 'dara@example.org',
      phone: '012 345 678',
      position: { en: 'Director', km: 'ប្រធាន' },
    } as const;
    const id = register.person('', { ...form, organisationId, role: 'vice-chair' });
    expect(register.subject).toBe('Sok Dara');
    const person = {
      id,
      ...form,
      organisation: {
        id: organisationId,
        name: en('Department'),
        acronym: 'DPH',
        kind: 'ministry-department',
      },
      role: 'vice-chair',
      alternateFor: null,
      former: false,
    };
    expect(register.call('people.list', {})).toEqual([person]);
    const one = register.call('people.one', { id });
    expect(one.person).toEqual(person);
    expect(posts(register, id)).toEqual([{ organisationId, position: 'Director', from: null, to: null }]);
    expect(roles(register, id)).toEqual([
      { role: 'vice-chair', countsForQuorum: true, from: null, to: null },
    ]);
  });

  test('are listed by name, whatever script it is in', () => {
    const register = new TestRegister();
    for (const name of ['Zhang', 'ek', 'Åsa']) register.person(name);
    register.person('', { name: { en: '', km: 'សុខ' } });
    expect(register.call('people.list', {}).map(({ name }) => name.en || name.km)).toEqual([
      'Åsa',
      'ek',
      'Zhang',
      'សុខ',
    ]);
  });

  test('can hold a post outside of any organisation', () => {
    const register = new TestRegister();
    const id = register.person('A', { position: en('Consultant') });
    expect(register.call('people.one', { id }).person).toMatchObject({
      organisation: null,
      position: en('Consultant'),
    });
    expect(posts(register, register.person('B'))).toEqual([]);
    register.call('people.update', { id, changes: { position: { en: '', km: 'ទីប្រឹក្សា' } } });
    expect(register.call('people.one', { id }).person.position).toEqual({ en: '', km: 'ទីប្រឹក្សា' });
    register.call('people.update', { id, changes: { position: en('') } });
    expect(posts(register, id)).toEqual([
      { organisationId: null, position: '', from: null, to: '2026-03-09' },
    ]);
  });

  test('count for the quorum by their role', () => {
    const register = new TestRegister();
    const counting = (
      ['chair', 'vice-chair', 'member', 'secretary', 'alternate', 'observer', 'resource-person'] as const
    ).filter((role) => roles(register, register.person(role, { role }))[0]?.countsForQuorum);
    expect(counting).toEqual(['chair', 'vice-chair', 'member']);
  });

  test('change their own data without touching post and role', () => {
    const register = new TestRegister();
    const organisationId = register.organisation('X');
    const id = register.person('A', { organisationId, position: en('Officer'), role: 'member' });
    register.call('people.update', {
      id,
      changes: { name: en('B'), phone: '1', organisationId, position: en('Officer'), role: 'member' },
    });
    expect(register.subject).toBe('B');
    expect(register.latestOperations()).toEqual(['update person.name_en', 'update person.phone']);
    expect(register.refused('people.update', { id: NOBODY, changes: { phone: '2' } })).toBe('not-found');
    expect(register.refused('people.one', { id: NOBODY })).toBe('not-found');
    expect(register.refused('people.update', { id, changes: { organisationId: NOBODY } })).toBe('not-found');
    const form = { honorific: '', name: en('C'), sex: 'male', email: '', phone: '', role: null } as const;
    expect(register.refused('people.create', { ...form, position: en(''), organisationId: NOBODY })).toBe(
      'not-found',
    );
  });
});

describe('posts', () => {
  test('are corrected while nothing was made of them, and changed afterwards', () => {
    const register = new TestRegister();
    const [x, y] = [register.organisation('X'), register.organisation('Y')];
    const id = register.person('A', { organisationId: x, position: en('Offcer') });
    const first = { organisationId: x, position: 'Officer', from: null, to: null };
    register.call('people.update', { id, changes: { position: en('Officer') } });
    expect(posts(register, id)).toEqual([first]);

    register.attend(register.meeting(1), id);
    register.call('people.update', { id, changes: { organisationId: y, position: en('Head') } });
    const ended = { ...first, to: '2026-03-09' };
    const second = { organisationId: y, position: 'Head', from: '2026-03-10', to: null };
    expect(posts(register, id)).toEqual([second, ended]);

    // A slip on the day it was typed.
    register.call('people.update', { id, changes: { position: en('Head of office') } });
    // Today's meeting, which was not held yet, goes along.
    expect(register.latestOperations()).toEqual([
      'update affiliation.position_en',
      'update attendance.position_en',
    ]);
    expect(posts(register, id)).toEqual([{ ...second, position: 'Head of office' }, ended]);

    register.today = '2026-06-01';
    register.call('people.update', { id, changes: { position: en('Director') } });
    expect(posts(register, id)).toEqual([
      { organisationId: y, position: 'Director', from: '2026-06-01', to: null },
      { ...second, position: 'Head of office', to: '2026-05-31' },
      ended,
    ]);
    expect(register.call('people.one', { id }).person.position.en).toBe('Director');
  });

  test('end with the organisation, whatever is still written as position', () => {
    const register = new TestRegister();
    const organisationId = register.organisation('X');
    const id = register.person('A', { organisationId, position: en('Officer') });
    register.call('people.update', { id, changes: { organisationId: null, position: en('Officer') } });
    expect(posts(register, id)).toEqual([
      { organisationId, position: 'Officer', from: null, to: '2026-03-09' },
    ]);
    expect(register.call('people.one', { id }).person).toMatchObject({
      organisation: null,
      position: en(''),
    });

    register.call('people.update', { id, changes: { organisationId } });
    expect(posts(register, id)[0]).toEqual({ organisationId, position: '', from: '2026-03-10', to: null });
    // Begun today and taken back today: it never was.
    register.call('people.update', { id, changes: { organisationId: null } });
    expect(posts(register, id)).toHaveLength(1);
  });

  test('that overlap, after a merge, are led by the one begun last', () => {
    const register = new TestRegister();
    const [x, y] = [register.organisation('X'), register.organisation('Y')];
    const id = register.person('A', { organisationId: x });
    register.attend(register.meeting(1), id);
    register.call('people.update', { id, changes: { organisationId: y } });
    register.history.step('Tester', { label: 'test' }, (db) =>
      db.run(sql`UPDATE affiliation SET to_date = NULL`),
    );
    expect(register.call('people.list', {})).toMatchObject([{ organisation: { id: y } }]);
    const later = register.meeting(2, { date: '2026-05-01' });
    register.attend(later, id);
    expect(register.call('attendance.list', { meetingId: later }).rows).toMatchObject([
      { organisationId: y },
    ]);
  });

  test('are known from the beginning when they are the first that is heard of', () => {
    const register = new TestRegister();
    const organisationId = register.organisation('X');
    const id = register.person('A');
    register.call('people.update', { id, changes: { organisationId } });
    expect(posts(register, id)).toEqual([{ organisationId, position: '', from: null, to: null }]);

    const listed = register.person('B');
    register.attend(register.meeting(1), listed);
    register.call('people.update', { id: listed, changes: { organisationId } });
    expect(posts(register, listed)).toMatchObject([{ from: '2026-03-10' }]);
  });

  test('follow into the lists of meetings to come, and no other', () => {
    const register = new TestRegister();
    const [x, y] = [register.organisation('X'), register.organisation('Y')];
    const id = register.person('A', { organisationId: x, position: en('Officer') });
    const other = register.person('Other', { organisationId: x, position: en('Officer') });
    const past = register.meeting(1, { date: '2026-02-01' });
    const held = register.meeting(2, { date: '2026-03-10' });
    const next = register.meeting(3, { date: '2026-04-01' });
    const byHand = register.meeting(4, { date: '2026-05-01' });
    for (const meeting of [past, held, next]) register.attend(meeting, id, other);
    register.hold(held);
    const [row = ''] = register.attend(byHand, id);
    register.call('attendance.update', { id: row, changes: { position: en('Acting head') } });
    const [adviser = ''] = register.attend(register.meeting(5, { date: '2026-06-01' }), id);
    register.call('attendance.update', { id: adviser, changes: { capacity: 'resource-person' } });

    register.call('people.update', {
      id,
      changes: { organisationId: y, position: en('Head'), role: 'chair' },
    });
    const listed = (meetingId: string, personId = id) => {
      const found = register
        .call('attendance.list', { meetingId })
        .rows.find(({ person }) => person.id === personId);
      return [found?.organisationId, found?.position.en, found?.capacity, found?.countsForQuorum];
    };
    expect(listed(past)).toEqual([x, 'Officer', 'guest', false]);
    expect(listed(held)).toEqual([x, 'Officer', 'guest', false]);
    expect(listed(next)).toEqual([y, 'Head', 'chair', true]);
    expect(listed(byHand)).toEqual([x, 'Acting head', 'chair', true]);
    expect(listed(next, other)).toEqual([x, 'Officer', 'guest', false]);
    expect(register.dump()['attendance']?.find((row) => row['id'] === adviser)).toMatchObject({
      position_en: 'Head',
      capacity: 'resource-person',
      counts_for_quorum: 0,
    });
  });
});

describe('roles', () => {
  test('are corrected while nothing was made of them, and changed afterwards', () => {
    const register = new TestRegister();
    const id = register.person('A', { role: 'observer' });
    const setRole = (role: 'member' | 'chair' | 'secretary' | null, today: string) => {
      register.today = today;
      register.call('people.update', { id, changes: { role } });
      return roles(register, id);
    };
    const member = { role: 'member', countsForQuorum: true, from: null, to: null };
    expect(setRole('member', '2026-03-11')).toEqual([member]);
    register.attend(register.meeting(1), id);
    const chair = { role: 'chair', countsForQuorum: true, from: '2026-04-01', to: null };
    expect(setRole('chair', '2026-04-01')).toEqual([chair, { ...member, to: '2026-03-31' }]);
    expect(setRole('secretary', '2026-04-01')).toEqual([
      { ...chair, role: 'secretary', countsForQuorum: false },
      { ...member, to: '2026-03-31' },
    ]);
    expect(setRole(null, '2026-04-01')).toEqual([{ ...member, to: '2026-03-31' }]);
    expect(register.call('people.one', { id }).person.role).toBeNull();
    expect(setRole('chair', '2026-05-01')[0]).toEqual({ ...chair, from: '2026-05-01' });
    expect(setRole(null, '2026-06-01')[0]).toEqual({ ...chair, from: '2026-05-01', to: '2026-05-31' });
  });

  test('of somebody who had one before begin today', () => {
    const register = new TestRegister();
    const id = register.person('A', { role: 'member' });
    register.call('people.update', { id, changes: { role: null } });
    register.today = '2026-04-01';
    register.call('people.update', { id, changes: { role: 'member' } });
    expect(roles(register, id)).toMatchObject([
      { from: '2026-04-01', to: null },
      { from: null, to: '2026-03-09' },
    ]);
  });

  test('let go of whom an alternate stood in for', () => {
    const register = new TestRegister();
    const [member, id] = [
      register.person('M', { role: 'member' }),
      register.person('A', { role: 'alternate' }),
    ];
    const standsFor = () => register.call('people.one', { id }).memberships[0]?.alternateForId;
    register.history.step('Tester', { label: 'test' }, (db) =>
      db.run(sql`UPDATE membership SET alternate_for_id = ${member} WHERE person_id = ${id}`),
    );
    expect(standsFor()).toBe(member);
    register.call('people.update', { id, changes: { role: 'observer' } });
    expect(standsFor()).toBeNull();
  });
});

describe('removing people', () => {
  test('takes posts and roles with them', () => {
    const register = new TestRegister();
    const before = register.dump();
    const organisationId = register.organisation('X');
    const id = register.person('A', { organisationId, role: 'member' });
    register.call('people.remove', { ids: [id] });
    register.call('organisations.remove', { ids: [organisationId] });
    expect(register.dump()).toEqual(before);
    expect(register.refused('people.remove', { ids: [id] })).toBe('not-found');
  });

  test('is refused where something names them, and says where', () => {
    const register = new TestRegister();
    const [chairId, presenter, speaker, owner, guest] = ['C', 'P', 'S', 'O', 'G'].map((name) =>
      register.person(name),
    ) as [string, string, string, string, string];
    const meetingId = register.meeting(1, { chairId });
    const item = register.item(meetingId, 'Opening', { presenters: [{ kind: 'person', id: presenter }] });
    const entry = register.entry(item, 'action', 'Send it');
    register.call('minutes.update', {
      id: entry.id,
      changes: {
        speaker: { kind: 'person', id: speaker },
        action: { owners: [{ kind: 'person', id: owner }] },
      },
    });
    register.attend(meetingId, guest, owner);
    const where = (id: string) => register.refusal('people.remove', { ids: [id] }).details?.['where'];
    expect([chairId, presenter, speaker, owner, guest].map(where)).toEqual([
      'meetings',
      'meetings',
      'minutes',
      'meetings,actions',
      'meetings',
    ]);
  });
});

test('parties are people, then organisations, each by name', () => {
  const register = new TestRegister();
  const [b, a] = [register.person('b'), register.person('A')];
  const [y, x] = [register.organisation('y', { acronym: 'YY' }), register.organisation('X')];
  expect(register.call('people.parties', {})).toEqual([
    { kind: 'person', id: a, name: en('A'), short: '' },
    { kind: 'person', id: b, name: en('b'), short: '' },
    { kind: 'organisation', id: x, name: en('X'), short: '' },
    { kind: 'organisation', id: y, name: en('y'), short: 'YY' },
  ]);
});
