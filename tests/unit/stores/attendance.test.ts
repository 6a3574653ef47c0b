import { describe, expect, test } from 'vitest';
import type { Attendance } from '../../../src-shared/domain/attendance.ts';
import { NOBODY, TestRegister } from './test-register.ts';

const en = (text: string) => ({ en: text, km: '' });

function listed(register: TestRegister, meetingId: string): Attendance[] {
  return register.call('attendance.list', { meetingId }).rows;
}
const names = (register: TestRegister, meetingId: string) =>
  listed(register, meetingId).map((row) => row.person.name.en);

describe('the list of a meeting', () => {
  test('holds the post, organisation and capacity of the day', () => {
    const register = new TestRegister();
    const organisationId = register.organisation('Hospital', { acronym: 'H', kind: 'hospital' });
    const personId = register.person('Chan', {
      honorific: 'Dr.',
      sex: 'female',
      organisationId,
      position: { en: 'Director', km: 'នាយិកា' },
      role: 'member',
    });
    const meetingId = register.meeting(1);
    expect(
      register.call('attendance.add', { meetingId, personIds: [personId, personId], invited: true }),
    ).toEqual({ ids: [listed(register, meetingId)[0]?.id], added: 1 });
    expect(register.subject).toBe('1 (2026-03-10)');
    const rows = listed(register, meetingId);
    expect(rows).toEqual([
      {
        id: rows[0]?.id,
        meetingId,
        person: { id: personId, honorific: 'Dr.', name: en('Chan'), sex: 'female' },
        organisationId,
        organisation: { id: organisationId, name: en('Hospital'), acronym: 'H', kind: 'hospital' },
        position: { en: 'Director', km: 'នាយិកា' },
        capacity: 'member',
        countsForQuorum: true,
        alternateFor: null,
        invited: true,
        reply: 'none',
        outcome: 'expected',
        representedById: null,
        intervals: [],
        note: '',
      },
    ]);
    register.hold(meetingId);
    register.today = '2026-09-01';
    register.call('people.update', { id: personId, changes: { position: en('Adviser'), role: 'observer' } });
    expect(listed(register, meetingId)).toEqual(rows);
    const later = register.meeting(2, { date: '2026-09-02' });
    register.call('attendance.add', { meetingId: later, personIds: [personId], invited: false });
    expect(listed(register, later)).toMatchObject([
      { position: en('Adviser'), capacity: 'observer', countsForQuorum: false, invited: false },
    ]);
    // A meeting that is entered late has the post of its own day.
    const early = register.meeting(3, { date: '2026-08-31' });
    register.attend(early, personId);
    expect(listed(register, early)).toMatchObject([{ position: { en: 'Director' }, capacity: 'member' }]);
  });

  test('takes the capacity from the organisation where a person has no role', () => {
    const register = new TestRegister();
    const speakerFor = (role: 'member' | 'observer' | 'chair' | 'secretary' | null, counts: boolean) => {
      const id = register.organisation(`Org ${String(role)}`);
      if (role) register.call('organisations.setRole', { id, role, countsForQuorum: counts });
      return register.person(`Of ${String(role)}`, { organisationId: id });
    };
    const people = [
      speakerFor('member', true),
      speakerFor('observer', false),
      speakerFor('chair', true),
      speakerFor('secretary', false),
      speakerFor(null, false),
      register.person('Nobody'),
    ];
    const meetingId = register.meeting(1);
    const ids = register.attend(meetingId, ...people);
    const rows = listed(register, meetingId);
    expect(
      ids.map((id) => {
        const row = rows.find((one) => one.id === id);
        return `${String(row?.capacity)} ${String(row?.countsForQuorum)}`;
      }),
    ).toEqual([
      'member true',
      'observer false',
      'member true',
      'secretary false',
      'guest false',
      'guest false',
    ]);
  });

  test('begins with the chair and ends with the secretary', () => {
    const register = new TestRegister();
    const ngo = register.organisation('An NGO');
    const hospitals = ['Zeta', 'Alpha'].map((name) => register.organisation(name, { kind: 'hospital' }));
    const people = [
      register.person('Secretary', { role: 'secretary', organisationId: ngo }),
      register.person('Guest'),
      register.person('Member of NGO', { role: 'member', organisationId: ngo }),
      register.person('B of Zeta', { role: 'member', organisationId: hospitals[0] ?? '' }),
      register.person('A of Zeta', { role: 'member', organisationId: hospitals[0] ?? '' }),
      register.person('Z of Alpha', { role: 'member', organisationId: hospitals[1] ?? '' }),
      register.person('Member of nothing', { role: 'member' }),
      register.person('Observer', { role: 'observer' }),
      register.person('Vice-chair', { role: 'vice-chair' }),
      register.person('Chair', { role: 'chair', organisationId: ngo }),
    ];
    const meetingId = register.meeting(1);
    register.attend(meetingId, ...people);
    expect(names(register, meetingId)).toEqual([
      'Chair',
      'Vice-chair',
      'Z of Alpha',
      'A of Zeta',
      'B of Zeta',
      'Member of NGO',
      'Member of nothing',
      'Observer',
      'Guest',
      'Secretary',
    ]);
  });

  test('is filled with everybody who has a role, by name or through the organisation', () => {
    const register = new TestRegister();
    const [named, unnamed, none] = ['Named', 'Unnamed', 'None'].map((name) =>
      register.organisation(name),
    ) as [string, string, string];
    for (const id of [named, unnamed]) {
      register.call('organisations.setRole', { id, role: 'member', countsForQuorum: true });
    }
    register.person('Focal point', { organisationId: named, role: 'member' });
    register.person('Colleague', { organisationId: named });
    register.person('Somebody', { organisationId: unnamed });
    register.person('Anybody', { organisationId: unnamed });
    register.person('Stranger', { organisationId: none });
    register.person('Observer', { role: 'observer' });
    const gone = register.person('Gone', { role: 'member' });
    register.call('people.update', { id: gone, changes: { role: null } });
    const meetingId = register.meeting(1);
    register.call('attendance.add', {
      meetingId,
      personIds: [register.call('people.list', {}).find((one) => one.name.en === 'Observer')?.id ?? ''],
      invited: false,
    });
    expect(register.call('attendance.inviteMembers', { meetingId })).toEqual({ added: 3 });
    expect(register.subject).toBe('1 (2026-03-10)');
    expect(names(register, meetingId)).toEqual(['Focal point', 'Anybody', 'Somebody', 'Observer']);
    expect(listed(register, meetingId).map((row) => row.invited)).toEqual([true, true, true, false]);
    const steps = register.steps();
    expect(register.call('attendance.inviteMembers', { meetingId })).toEqual({ added: 0 });
    expect(register.steps()).toBe(steps);
    // On a day before they left, those who are gone are asked too.
    const past = register.meeting(2, { date: '2026-03-09' });
    expect(register.call('attendance.inviteMembers', { meetingId: past })).toEqual({ added: 5 });
    expect(names(register, past)).toContain('Gone');
  });

  test('names only people and meetings there are', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const [id = ''] = register.attend(meetingId, register.person('A'));
    expect([
      register.refused('attendance.list', { meetingId: NOBODY }),
      register.refused('attendance.inviteMembers', { meetingId: NOBODY }),
      register.refused('attendance.add', { meetingId: NOBODY, personIds: [NOBODY], invited: true }),
      register.refused('attendance.add', { meetingId, personIds: [NOBODY], invited: true }),
      register.refused('attendance.mark', { ids: [id, NOBODY], mark: 'room', at: null }),
      register.refused('attendance.update', { id: NOBODY, changes: {} }),
      register.refused('attendance.update', { id, changes: { organisationId: NOBODY } }),
      register.refused('attendance.update', { id, changes: { representedById: NOBODY } }),
      register.refused('attendance.remove', { ids: [NOBODY] }),
    ]).toEqual(Array.from({ length: 9 }, () => 'not-found'));
  });
});

function threePeople() {
  const register = new TestRegister();
  const meetingId = register.meeting(1);
  const ids = register.attend(
    meetingId,
    register.person('A'),
    register.person('B'),
    register.person('C'),
  ) as [string, string, string];
  const row = (id: string) => listed(register, meetingId).find((one) => one.id === id);
  return { register, meetingId, ids, row };
}

describe('who was there', () => {
  test('is marked for many at once', () => {
    const { register, ids, row } = threePeople();
    register.call('attendance.mark', { ids, mark: 'room', at: null });
    expect(register.subject).toMatch(/^[ABC] \+2$/);
    for (const id of ids) {
      expect(row(id)).toMatchObject({
        outcome: 'attended',
        intervals: [{ arrived: null, left: null, place: 'room' }],
      });
    }
    register.call('attendance.mark', { ids: [ids[0]], mark: 'online', at: '10:15' });
    expect(register.subject).toBe('A');
    expect(row(ids[0])?.intervals).toEqual([
      { arrived: null, left: '10:15', place: 'room' },
      { arrived: '10:15', left: null, place: 'online' },
    ]);
    // The first stretch is the same row, closed; nothing else is written.
    expect(register.latestOperations()).toEqual([
      'update attendance_interval.departed',
      'insert attendance_interval',
    ]);
    const steps = register.steps();
    register.call('attendance.mark', { ids: [ids[1]], mark: 'room', at: '10:20' });
    expect(register.steps()).toBe(steps);
    register.call('attendance.mark', { ids: [ids[0]], mark: 'absent', at: null });
    expect(row(ids[0])).toMatchObject({ outcome: 'absent', intervals: [] });
  });

  test('can be written by hand', () => {
    const { register, ids, row } = threePeople();
    const organisationId = register.organisation('X');
    const intervals = [
      { arrived: '09:10', left: '10:00', place: 'room' as const },
      { arrived: '10:30', left: null, place: 'online' as const },
    ];
    const changes = {
      capacity: 'member',
      invited: false,
      reply: 'accepted',
      organisationId,
      position: en('Officer'),
      intervals,
      note: 'Late',
    } as const;
    register.call('attendance.update', { id: ids[0], changes: { capacity: 'member' } });
    register.call('attendance.update', { id: ids[0], changes: { note: 'Early' } });
    expect(row(ids[0])).toMatchObject({ invited: true, countsForQuorum: true, note: 'Early' });
    expect(register.latestOperations()).toEqual(['update attendance.note']);
    register.call('attendance.update', { id: ids[0], changes: { ...changes, intervals } });
    expect(row(ids[0])).toMatchObject({ ...changes, outcome: 'attended', countsForQuorum: true });
    register.call('attendance.update', { id: ids[0], changes: { capacity: 'member', note: 'Very late' } });
    expect(register.latestOperations()).toEqual(['update attendance.note']);
    register.call('attendance.update', { id: ids[0], changes: { capacity: 'observer', intervals: [] } });
    expect(row(ids[0])).toMatchObject({ capacity: 'observer', countsForQuorum: false, outcome: 'expected' });
    register.call('attendance.update', { id: ids[0], changes: { note: '' } });
    expect(register.latestOperations()).toEqual(['update attendance.note']);
    expect(register.subject).toBe('A');
  });

  test('is somebody in the room, or online where the whole meeting is', () => {
    const { register, meetingId, ids, row } = threePeople();
    register.call('attendance.update', { id: ids[0], changes: { outcome: 'attended' } });
    expect(row(ids[0])?.intervals).toMatchObject([{ place: 'room' }]);
    register.call('meetings.update', { id: meetingId, changes: { mode: 'online' } });
    register.call('attendance.update', { id: ids[1], changes: { outcome: 'attended' } });
    expect(row(ids[1])?.intervals).toMatchObject([{ place: 'online' }]);
  });

  test('can be somebody else at the same meeting', () => {
    const { register, meetingId, ids, row } = threePeople();
    const [a, b] = ids;
    const [elsewhere = ''] = register.attend(register.meeting(2), register.person('D'));
    register.call('attendance.update', { id: a, changes: { representedById: b } });
    expect(row(a)).toMatchObject({ outcome: 'represented', representedById: b });
    for (const representedById of [a, elsewhere]) {
      expect(register.refused('attendance.update', { id: a, changes: { representedById } })).toBe(
        'invalid-input',
      );
    }
    register.call('attendance.remove', { ids: [b] });
    expect(register.subject).toBe('B');
    expect(row(a)).toMatchObject({ outcome: 'represented', representedById: null });
    expect(names(register, meetingId)).toEqual(['A', 'C']);
  });

  test('is frozen once the meeting is closed', () => {
    const { register, meetingId, ids } = threePeople();
    const [id] = ids;
    register.call('attendance.mark', { ids, mark: 'room', at: null });
    register.hold(meetingId, 'closed');
    expect([
      register.refused('attendance.inviteMembers', { meetingId }),
      register.refused('attendance.add', { meetingId, personIds: [register.person('D')], invited: true }),
      register.refused('attendance.mark', { ids, mark: 'absent', at: null }),
      register.refused('attendance.update', { id, changes: { note: 'x' } }),
      register.refused('attendance.remove', { ids }),
    ]).toEqual(['frozen', 'frozen', 'frozen', 'frozen', 'frozen']);
  });
});
