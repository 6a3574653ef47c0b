import { describe, expect, test } from 'vitest';
import type { QuorumRule } from '../../../src-shared/domain/body.ts';
import { showMeeting } from '../../../src-main/cli/show.ts';
import { gatherAttendanceRecord } from '../../../src-main/records/gather-attendance.ts';
import { gatherMinutes } from '../../../src-main/records/gather-minutes.ts';
import { NOBODY, TestRegister } from './test-register.ts';

function group(rule: QuorumRule) {
  const register = new TestRegister();
  register.setQuorum(rule);
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

describe('a rule that changes on a day', () => {
  function twoTimes() {
    const {
      register,
      meetingId: later,
      organisation,
    } = group({
      kind: 'share',
      value: 50,
      basis: 'organisations',
    });
    const earlier = register.meeting(2, { date: '2021-08-08' });
    const people = ['A', 'B', 'C'].map((name) =>
      register.person(name, { organisationId: organisation(`Office ${name}`, true), role: 'member' }),
    );
    for (const meeting of [earlier, later]) {
      const rows = register.attend(meeting, ...people);
      register.call('attendance.mark', { ids: rows.slice(0, 2), mark: 'room', at: null });
      register.call('attendance.mark', { ids: rows.slice(2), mark: 'absent', at: null });
    }
    const rule = { kind: 'number', value: 3, basis: 'persons', from: '2021-08-09' } as const;
    const { id } = register.call('body.addQuorumRule', rule);
    return { register, earlier, later, rule, id };
  }

  test('counts each meeting by the one of its day, wherever it is read', () => {
    const { register, earlier, later } = twoTimes();
    const readers = (meetingId: string) => {
      const { quorum } = register.call('attendance.list', { meetingId });
      const { rule: shown, ...counted } = showMeeting(register.db, meetingId).quorum;
      return {
        list: quorum,
        chip: register.call('meetings.one', { id: meetingId }).quorum,
        minutes: gatherMinutes(register.db, meetingId).quorum,
        paper: gatherAttendanceRecord(register.db, meetingId).quorum,
        cli: { kind: shown.kind, value: shown.value, basis: shown.basis, ...counted },
        missing: register.call('minutes.check', { meetingId }).some(({ kind }) => kind === 'no-quorum'),
      };
    };
    const before = { required: 2, eligible: 3, present: 2, reached: true };
    const printedBefore = { kind: 'share', value: 50, basis: 'organisations', ...before };
    expect(readers(earlier)).toEqual({
      list: before,
      chip: before,
      minutes: printedBefore,
      paper: printedBefore,
      cli: printedBefore,
      missing: false,
    });
    const since = { required: 3, eligible: 3, present: 2, reached: false };
    const printedSince = { kind: 'number', value: 3, basis: 'persons', ...since };
    expect(readers(later)).toEqual({
      list: since,
      chip: since,
      minutes: printedSince,
      paper: printedSince,
      cli: printedSince,
      missing: true,
    });
    register.call('meetings.update', { id: earlier, changes: { date: '2021-08-09' } });
    expect(readers(earlier), 'it is held on another day').toMatchObject({ list: since, paper: printedSince });
  });

  test('follows its day, and leaves the meetings to the one before when it goes', () => {
    const { register, earlier, later, id } = twoTimes();
    const needed = () =>
      [earlier, later].map((meeting) => register.call('meetings.one', { id: meeting }).quorum.required);
    expect(needed()).toEqual([2, 3]);
    register.call('body.updateQuorumRule', { id, changes: { from: '2021-08-08' } });
    expect(needed()).toEqual([3, 3]);
    register.call('body.removeQuorumRule', { id });
    expect(needed()).toEqual([2, 2]);
    register.history.undo('Tester');
    register.history.undo('Tester');
    expect(needed()).toEqual([2, 3]);
  });

  test('is one that can be reached: no share of more than everybody', () => {
    const { register, rule, id } = twoTimes();
    const never = { ...rule, kind: 'share', value: 100, from: '2022-01-01' } as const;
    expect(register.refusal('body.addQuorumRule', never).fields).toEqual({ value: 'too-big' });
    register.call('body.updateQuorumRule', { id, changes: { value: 120 } });
    // The number that it has as "at least" would be its share.
    expect(register.refusal('body.updateQuorumRule', { id, changes: { kind: 'share' } }).fields).toEqual({
      'changes.value': 'too-big',
    });
    register.call('body.updateQuorumRule', { id, changes: { kind: 'share', value: 99 } });
    expect(register.subject).toBe('> 99 %');
  });

  test('has a day of its own, and one rule there always is', () => {
    const { register, rule, id } = twoTimes();
    const [first] = register.call('body.get', {}).quorumRules;
    expect(register.refusal('body.addQuorumRule', rule).fields).toEqual({ from: 'duplicate' });
    expect(
      register.refusal('body.updateQuorumRule', { id: first?.id ?? '', changes: { from: rule.from } }).fields,
    ).toEqual({ 'changes.from': 'duplicate' });
    // Its own day is no other one's.
    register.call('body.updateQuorumRule', { id, changes: { ...rule, value: 2 } });
    expect(register.subject).toBe('≥ 2');
    register.call('body.removeQuorumRule', { id: first?.id ?? '' });
    expect(register.subject).toBe('> 50 %');
    expect(register.refused('body.removeQuorumRule', { id })).toBe('not-allowed');
    expect(register.refused('body.updateQuorumRule', { id: NOBODY, changes: { value: 1 } })).toBe(
      'not-found',
    );
  });
});
