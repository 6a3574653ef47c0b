import { describe, expect, test } from 'vitest';
import { manyPeople } from '../../fixtures/many-people.ts';
import { TestRegister } from '../stores/test-register.ts';
import { bringIn, plan } from './bring-in.ts';

const en = (text: string) => ({ en: text, km: '' });

const HEAD = ['Name', 'Sex', 'Organisation', 'Position', 'Role', 'Email', 'Phone'];

describe('a table of people', () => {
  test('comes in as one step, with organisations in both scripts and by acronym', () => {
    const register = new TestRegister();
    const who = register.organisation('World Health Organization', { acronym: 'WHO', kind: 'un-agency' });
    const before = register.dump();
    const steps = register.steps();
    const report = bringIn(register, [
      HEAD,
      ['Dr. Kim Leng', 'M', 'WHO', 'Adviser', 'Resource person', 'kim@example.org', '12345678'],
      ['លោកស្រី ចាន់ សុភា', '', 'ក្រសួងសុខាភិបាល', 'ប្រធាន', 'សមាជិក', '', '០៩៨ ៧៦៥ ៤៣២'],
      ['', '', '', '', '', '', ''],
      ['Sok Dara / សុខ ដារ៉ា', 'ប្រុស', 'Department of Planning (DP)', '', '', '', ''],
      ['Ly Mom', 'F', 'DP', '', '', '', ''],
    ]);
    expect(register.steps()).toBe(steps + 1);
    expect(register.subject).toBe('Kim Leng +3');
    expect(report.rows.map(({ line, done }) => [line, done])).toEqual([
      [2, 'added'],
      [3, 'added'],
      [5, 'added'],
      [6, 'added'],
    ]);
    expect(report.empty).toBe(1);
    expect(report.organisations.map(({ name }) => name)).toEqual(['ក្រសួងសុខាភិបាល', 'Department of Planning']);
    const people = register.call('people.list', {});
    expect(
      people.map(({ name, honorific, sex, phone, role }) => [name, honorific, sex, phone, role]),
    ).toEqual([
      [en('Kim Leng'), 'Dr.', 'male', '012345678', 'resource-person'],
      [en('Ly Mom'), '', 'female', '', null],
      [{ en: 'Sok Dara', km: 'សុខ ដារ៉ា' }, '', 'male', '', null],
      [{ en: '', km: 'ចាន់ សុភា' }, 'លោកស្រី', 'female', '098 765 432', 'member'],
    ]);
    expect(people[0]?.organisation?.id).toBe(who);
    expect(people[1]?.organisation).toMatchObject({ acronym: 'DP', kind: 'ministry-department' });
    expect(people[1]?.organisation?.id).toBe(people[2]?.organisation?.id);
    const after = register.dump();
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
    register.history.redo('Tester');
    expect(register.dump()).toEqual(after);
  });

  test('is looked up: there already, something new, twice, unclear, unreadable', () => {
    const register = new TestRegister();
    const [moh, moi] = [
      register.organisation('Ministry of Health'),
      register.organisation('Ministry of Interior'),
    ];
    register.person('Sok Dara', { organisationId: moh, email: 'dara@example.org' });
    register.person('Chan Sophea', { organisationId: moh, position: en('Officer') });
    for (const organisationId of [moh, moi]) register.person('Kim Leng', { organisationId });
    register.person('Prak Sothea', { organisationId: moh });
    const { rows } = plan(register, [
      HEAD,
      ['DARA SOK', '', 'ministry of health', '', '', 'Dara@Example.org', ''],
      ['Ms Chan Sophea', '', 'Ministry of Health', 'Director', '', '', ''],
      ['Chan Sophea', '', '', '', '', '', ''],
      ['Kim Leng', '', '', '', '', '', ''],
      ['Kim Leng', '', 'Ministry of Interior', '', '', '', ''],
      ['', 'F', 'Ministry of Health', '', '', '', ''],
      ['Prak Sothia', '?', '', '', 'Boss', 'no address', ''],
    ]);
    expect(rows.map(({ line, state }) => [line, state])).toEqual([
      [2, 'same'],
      [3, 'update'],
      [4, 'repeated'],
      [5, 'unclear'],
      [6, 'repeated'],
      [7, 'unreadable'],
      [8, 'new'],
    ]);
    expect(rows[1]?.changes).toEqual([
      { field: 'honorific', before: '', after: 'Ms' },
      { field: 'sex', before: 'unknown', after: 'female' },
      { field: 'position', before: 'Officer', after: 'Director' },
    ]);
    expect(rows[2]?.repeats).toBe(3);
    expect(rows[6]?.notes).toEqual([
      { kind: 'sex', text: '?' },
      { kind: 'email', text: 'no address' },
      { kind: 'role', text: 'Boss' },
      { kind: 'near-name', text: 'Prak Sothea' },
    ]);
  });

  test('updates change what the table says and nothing else; a new post is dated', () => {
    const register = new TestRegister();
    const moh = register.organisation('Ministry of Health');
    const id = register.person('Chan Sophea', {
      organisationId: moh,
      position: en('Officer'),
      phone: '012 345 678',
    });
    const held = register.meeting(1, { date: '2026-02-01' });
    register.attend(held, id);
    register.hold(held);
    const report = bringIn(register, [HEAD, ['Chan Sophea', 'F', '', 'Director', '', '', '+85512345678']]);
    expect(report.rows).toMatchObject([
      { done: 'updated', id, changes: [{ field: 'sex' }, { field: 'position' }] },
    ]);
    const { person, affiliations } = register.call('people.one', { id });
    expect(person).toMatchObject({ sex: 'female', phone: '012 345 678', organisation: { id: moh } });
    expect(affiliations.map(({ position, from, to }) => [position.en, from, to])).toEqual([
      ['Director', '2026-03-10', null],
      ['Officer', null, '2026-03-09'],
    ]);
    expect(register.call('attendance.list', { meetingId: held }).rows[0]?.position).toEqual(en('Officer'));
    // Once more: nothing is new.
    const steps = register.steps();
    expect(
      bringIn(register, [HEAD, ['Chan Sophea', 'F', '', 'Director', '', '', '012345678']]).rows,
    ).toMatchObject([{ done: 'skipped', reason: 'same' }]);
    expect(register.steps()).toBe(steps);
  });

  test('each row is done as chosen, and what is skipped brings no organisation', () => {
    const register = new TestRegister();
    const id = register.person('Sok Dara');
    const report = bringIn(
      register,
      [
        HEAD,
        ['Sok Dara', 'M', '', '', '', '', ''],
        ['Ly Mom', '', 'New Office', '', '', '', ''],
        ['', '', 'Nowhere', '', '', '', ''],
      ],
      { 2: 'add', 3: 'skip', 4: 'add' },
    );
    expect(report.rows.map(({ done, reason }) => [done, reason])).toEqual([
      ['added', null],
      ['skipped', 'chosen'],
      ['skipped', 'unreadable'],
    ]);
    expect(report.rows[0]?.id).not.toBe(id);
    expect(register.call('people.list', {})).toHaveLength(2);
    expect(register.call('organisations.list', {})).toEqual([]);
  });

  test('two of one name are told apart by their organisation and address', () => {
    const register = new TestRegister();
    const { rows } = plan(register, [
      HEAD,
      ['Sok Dara', '', 'Ministry of Health', '', '', 'a@example.org', ''],
      ['Sok Dara', '', 'Ministry of Interior', '', '', 'b@example.org', ''],
    ]);
    expect(rows.map(({ state }) => state)).toEqual(['new', 'new']);
  });
});

test('five thousand rows are looked up and brought in', () => {
  const register = new TestRegister();
  const table = manyPeople(5_000);
  const { rows: done } = bringIn(register, table);
  expect(done.filter((row) => row.done === 'added')).toHaveLength(5_000);
  expect(plan(register, table).rows.every((row) => row.state === 'same')).toBe(true);
});
