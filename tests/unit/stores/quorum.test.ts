import { describe, expect, test } from 'vitest';
import type { QuorumRule } from '../../../src-shared/domain/body.ts';
import { TestRegister } from './test-register.ts';

function group(rule: QuorumRule) {
  const register = new TestRegister();
  register.call('body.update', { changes: { quorum: rule } });
  const meetingId = register.meeting(1);
  const organisation = (name: string, countsForQuorum: boolean | null) => {
    const id = register.organisation(name);
    if (countsForQuorum !== null) {
      register.call('organisations.setRole', { id, role: 'member', countsForQuorum });
    }
    return id;
  };
  const quorum = () => {
    const { quorum } = register.call('attendance.list', { meetingId });
    expect(register.call('meetings.one', { id: meetingId }).quorum).toEqual(quorum);
    return quorum;
  };
  return { register, meetingId, organisation, quorum };
}

describe('quorum of organisations', () => {
  test('counts each once, by its own role or through a person who counts', () => {
    const { register, meetingId, organisation, quorum } = group({
      kind: 'share',
      value: 50,
      basis: 'organisations',
    });
    const member = organisation('Member', true);
    const silent = organisation('Does not count', false);
    const through = organisation('Through a person', null);
    const none = organisation('No role', null);
    register.person('Guest of the group', { organisationId: none, role: 'observer' });
    const people = {
      first: register.person('First', { organisationId: member, role: 'member' }),
      second: register.person('Second', { organisationId: member, role: 'observer' }),
      silent: register.person('Silent', { organisationId: silent }),
      chair: register.person('Chair', { organisationId: through, role: 'chair' }),
      colleague: register.person('Colleague of the chair', { organisationId: through }),
      loose: register.person('Consultant', { position: { en: 'Consultant', km: '' }, role: 'member' }),
    };
    const [first, second, quiet, chair, colleague, loose] = register.attend(
      meetingId,
      ...Object.values(people),
    ) as [string, string, string, string, string, string];
    const mark = (id: string, mark: 'room' | 'represented' | 'absent') => {
      register.call('attendance.mark', { ids: [id], mark, at: null });
      return quorum();
    };
    const status = { required: 2, eligible: 2, present: 0, reached: false };
    expect(quorum()).toEqual(status);
    expect(mark(quiet, 'room')).toEqual(status);
    expect(mark(loose, 'room')).toEqual(status);
    // Not the one who counts, and the organisation has no role of its own.
    expect(mark(colleague, 'room')).toEqual(status);
    // The organisation counts, whoever speaks for it.
    expect(mark(second, 'room')).toEqual({ ...status, present: 1 });
    expect(mark(first, 'room')).toEqual({ ...status, present: 1 });
    expect(mark(chair, 'represented')).toEqual({ ...status, present: 2, reached: true });
    expect(mark(chair, 'absent')).toEqual({ ...status, present: 1 });
  });

  test('is that of the day of the meeting', () => {
    const { register, meetingId, organisation, quorum } = group({
      kind: 'number',
      value: 1,
      basis: 'organisations',
    });
    const id = organisation('Member', true);
    const ids = register.attend(meetingId, register.person('A', { organisationId: id }));
    register.call('attendance.mark', { ids, mark: 'online', at: null });
    const reached = { required: 1, eligible: 1, present: 1, reached: true };
    expect(quorum()).toEqual(reached);
    register.today = '2026-03-11';
    register.call('organisations.setRole', { id, role: null, countsForQuorum: false });
    expect(quorum()).toEqual(reached);
    const later = register.meeting(2, { date: '2026-03-11' });
    expect(register.call('meetings.one', { id: later }).quorum).toEqual({
      required: null,
      eligible: 0,
      present: 0,
      reached: true,
    });
  });

  test('counts an organisation while somebody who counts works there', () => {
    const { register, meetingId, organisation, quorum } = group({
      kind: 'number',
      value: 1,
      basis: 'organisations',
    });
    const [before, after] = [organisation('Before', null), organisation('After', null)];
    const person = register.person('A', { organisationId: before, role: 'member' });
    const [row = ''] = register.attend(meetingId, person);
    register.call('attendance.mark', { ids: [row], mark: 'room', at: null });
    register.today = '2026-03-11';
    register.call('people.update', { id: person, changes: { organisationId: after } });
    const there = { required: 1, eligible: 1, present: 1, reached: true };
    expect(quorum()).toEqual(there);
    register.call('attendance.update', { id: row, changes: { organisationId: after } });
    expect(quorum(), 'on that day the other one was asked').toEqual({ ...there, present: 0, reached: false });
    const later = register.meeting(2, { date: '2026-03-11' });
    const ids = register.attend(later, person);
    register.call('attendance.mark', { ids, mark: 'room', at: null });
    expect(register.call('meetings.one', { id: later }).quorum).toEqual(there);
  });

  test('is not asked for where the group has no rule', () => {
    const { organisation, quorum } = group({ kind: 'none', value: 0, basis: 'organisations' });
    organisation('Member', true);
    expect(quorum()).toEqual({ required: null, eligible: 1, present: 0, reached: true });
  });
});

describe('quorum of persons', () => {
  test('counts who was there, or whose representative was', () => {
    const { register, meetingId, organisation, quorum } = group({
      kind: 'share',
      value: 50,
      basis: 'persons',
    });
    const organisationId = organisation('Member', true);
    const people = ['A', 'B', 'C'].map((name) => register.person(name, { organisationId, role: 'member' }));
    const alternate = register.person('Alternate', { organisationId, role: 'alternate' });
    const colleague = register.person('Colleague', { organisationId });
    const [a, b, c, stand, other] = register.attend(meetingId, ...people, alternate, colleague) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const status = { required: 2, eligible: 3, present: 0, reached: false };
    expect(quorum()).toEqual(status);
    register.call('attendance.mark', { ids: [other], mark: 'room', at: null });
    expect(quorum()).toEqual(status);
    register.call('attendance.mark', { ids: [a], mark: 'room', at: null });
    expect(quorum()).toEqual({ ...status, present: 1 });
    register.call('attendance.mark', { ids: [c], mark: 'represented', at: null });
    expect(quorum(), 'by nobody in particular').toEqual({ ...status, present: 1 });
    register.call('attendance.update', { id: b, changes: { representedById: stand } });
    expect(quorum(), 'by somebody who is not there').toEqual({ ...status, present: 1 });
    register.call('attendance.mark', { ids: [stand], mark: 'online', at: '09:30' });
    expect(quorum()).toEqual({ ...status, present: 2, reached: true });
  });
});
