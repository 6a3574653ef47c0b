import { describe, expect, test } from 'vitest';
import { richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { sql } from '../../../src-main/database/sql.ts';
import { NOBODY, TestRegister } from './test-register.ts';

const memberships = (register: TestRegister, id: string) =>
  register.db.all(
    sql`SELECT role, counts_for_quorum AS counts, from_date AS "from", to_date AS "to" FROM membership
        WHERE organisation_id = ${id} ORDER BY id`,
  );

describe('organisations', () => {
  test('are listed by name with their people and role of today', () => {
    const register = new TestRegister();
    const zeta = register.organisation('zeta', { acronym: 'Z', kind: 'hospital' });
    const alpha = register.organisation('Alpha 10');
    const second = register.organisation('Alpha 2', { parentId: zeta });
    register.person('One', { organisationId: zeta });
    register.person('Two', { organisationId: zeta });
    register.call('organisations.setRole', { id: zeta, role: 'member', countsForQuorum: true });
    const common = { acronym: '', kind: 'ngo', parentId: null, people: 0, role: null, former: false };
    expect(register.call('organisations.list', {})).toEqual([
      { ...common, id: second, name: { en: 'Alpha 2', km: '' }, parentId: zeta },
      { ...common, id: alpha, name: { en: 'Alpha 10', km: '' } },
      {
        ...common,
        id: zeta,
        name: { en: 'zeta', km: '' },
        acronym: 'Z',
        kind: 'hospital',
        people: 2,
        role: 'member',
      },
    ]);
    expect(register.call('organisations.one', { id: second })).toEqual({
      id: second,
      name: { en: 'Alpha 2', km: '' },
      acronym: '',
      kind: 'ngo',
      parentId: zeta,
    });
  });

  test('change and never become a part of themselves', () => {
    const register = new TestRegister();
    const ministry = register.organisation('Ministry', { kind: 'ministry' });
    const department = register.organisation('Department', { parentId: ministry });
    const office = register.organisation('Office', { parentId: department });
    register.call('organisations.update', { id: office, changes: { acronym: 'OFF' } });
    expect(register.call('organisations.one', { id: office })).toMatchObject({
      acronym: 'OFF',
      parentId: department,
    });
    for (const parentId of [ministry, department, office]) {
      const refusal = register.refusal('organisations.update', { id: ministry, changes: { parentId } });
      expect(refusal).toMatchObject({ code: 'invalid-input', fields: { parentId: 'not-allowed' } });
    }
    register.call('organisations.update', { id: department, changes: { parentId: null } });
    expect(register.call('organisations.one', { id: department }).parentId).toBeNull();
    expect(register.refused('organisations.update', { id: NOBODY, changes: { acronym: 'X' } })).toBe(
      'not-found',
    );
    expect(register.refused('organisations.update', { id: NOBODY, changes: {} })).toBe('not-found');
    expect(register.refused('organisations.one', { id: NOBODY })).toBe('not-found');
    const orphan = { name: { en: 'X', km: '' }, acronym: '', kind: 'ngo', parentId: NOBODY } as const;
    expect(register.refused('organisations.create', orphan)).toBe('not-found');
    expect(register.refused('organisations.update', { id: office, changes: { parentId: NOBODY } })).toBe(
      'not-found',
    );
  });

  test('get, change and lose their role from today', () => {
    const register = new TestRegister();
    const id = register.organisation('UN Agency');
    const setRole = (role: 'member' | 'observer' | null, countsForQuorum: boolean, today: string) => {
      register.today = today;
      register.call('organisations.setRole', { id, role, countsForQuorum });
      return memberships(register, id);
    };
    const member = { role: 'member', counts: 1, from: null, to: null };
    expect(setRole('member', true, '2026-01-10')).toEqual([member]);
    // Nobody of it was at a meeting yet: that was a slip.
    expect(setRole('observer', false, '2026-01-10')).toEqual([{ ...member, role: 'observer', counts: 0 }]);
    expect(setRole('member', true, '2026-01-12')).toEqual([member]);

    register.attend(
      register.meeting(1, { date: '2026-01-20' }),
      register.person('A', { organisationId: id }),
    );
    const past = { ...member, to: '2026-02-09' };
    expect(setRole('observer', false, '2026-02-10')).toEqual([
      past,
      { role: 'observer', counts: 0, from: '2026-02-10', to: null },
    ]);
    // On the same day, corrected and taken back.
    expect(setRole('member', false, '2026-02-10')).toEqual([
      past,
      { role: 'member', counts: 0, from: '2026-02-10', to: null },
    ]);
    expect(setRole(null, false, '2026-02-10')).toEqual([past]);
    expect(setRole(null, false, '2026-02-10')).toEqual([past]);
    expect(setRole('observer', false, '2026-03-01')).toEqual([
      past,
      { role: 'observer', counts: 0, from: '2026-03-01', to: null },
    ]);
    expect(setRole(null, false, '2026-03-20').at(-1)).toMatchObject({ to: '2026-03-19' });
    expect(register.call('organisations.list', {})[0]?.role).toBeNull();
    expect(
      register.refused('organisations.setRole', { id: NOBODY, role: 'member', countsForQuorum: true }),
    ).toBe('not-found');
  });

  test('that join late do not change who had to be there before', () => {
    const register = new TestRegister();
    register.today = '2026-03-10';
    const first = register.meeting(1, { date: '2026-02-02' });
    register.hold(first);
    const id = register.organisation('Late');
    register.call('organisations.setRole', { id, role: 'member', countsForQuorum: true });
    expect(memberships(register, id)).toEqual([{ role: 'member', counts: 1, from: '2026-02-03', to: null }]);
    expect(register.call('meetings.one', { id: first }).quorum.eligible).toBe(0);
    const next = register.meeting(2, { date: '2026-02-20' });
    expect(register.call('meetings.one', { id: next }).quorum.eligible).toBe(1);
    // Held today: the role begins today, and not tomorrow.
    register.hold(register.meeting(3, { date: '2026-03-10' }));
    const other = register.organisation('Later');
    register.call('organisations.setRole', { id: other, role: 'member', countsForQuorum: true });
    expect(memberships(register, other)).toMatchObject([{ from: '2026-03-10' }]);
  });

  test('are removed with the posts held there, unless something names them', () => {
    const register = new TestRegister();
    const free = register.organisation('Free');
    const person = register.person('A', { organisationId: free });
    register.call('organisations.setRole', { id: free, role: 'member', countsForQuorum: true });
    register.call('organisations.remove', { ids: [free] });
    expect(register.subject).toBe('Free');
    expect(register.call('people.one', { id: person }).affiliations).toEqual([]);
    expect(register.dump()['membership']).toEqual([]);
    expect(register.refused('organisations.remove', { ids: [free] })).toBe('not-found');

    const used = register.organisation('Used');
    register.organisation('Part', { parentId: used });
    const meetingId = register.meeting(1);
    const item = register.item(meetingId, 'Opening', { presenters: [{ kind: 'organisation', id: used }] });
    const action = register.entry(item, 'action', 'Send the draft');
    register.call('minutes.update', {
      id: action.id,
      changes: { action: { owners: [{ kind: 'organisation', id: used }] } },
    });
    register.call('minutes.add', {
      agendaItemId: item,
      after: null,
      type: 'discussion',
      body: richTextOf('Agreed.'),
      speaker: { kind: 'organisation', id: used },
    });
    expect(register.refusal('organisations.remove', { ids: [used] })).toMatchObject({
      code: 'in-use',
      details: { where: 'meetings,minutes,actions,organisations' },
    });
    const visited = register.organisation('Visited');
    register.attend(meetingId, register.person('B', { organisationId: visited }));
    expect(register.refusal('organisations.remove', { ids: [visited] }).details).toEqual({
      where: 'meetings',
    });
  });
});
