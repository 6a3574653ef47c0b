import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src-shared/domain/attendance.ts';
import { sql, sqlName } from '../../../src-main/database/sql.ts';
import { unionOf } from '../../../src-main/people/merge/merge-attendance.ts';
import { referencesTo } from '../../../src-main/people/merge/references.ts';
import { TestRegister } from './test-register.ts';

const en = (text: string) => ({ en: text, km: '' });
const fields = (name: string) => ({
  honorific: '',
  name: en(name),
  sex: 'female' as const,
  email: '',
  phone: '',
});

/** Two people (and two organisations) that everything in a register names. */
function twice() {
  const register = new TestRegister();
  const [office, bureau] = [
    register.organisation('Office', { acronym: 'OFF' }),
    register.organisation('Bureau', { acronym: 'OFF.' }),
  ];
  const part = register.organisation('Part', { parentId: bureau });
  for (const id of [office, bureau])
    register.call('organisations.setRole', { id, role: 'member', countsForQuorum: true });
  const kept = register.person('Sok Dara', { organisationId: office, position: en('Clerk'), role: 'member' });
  const gone = register.person('Dara SOK', { organisationId: bureau, position: en('Clerk'), role: 'chair' });
  const other = register.person('Somebody Else');
  register.call('people.addRole', {
    personId: other,
    organisationId: null,
    role: 'alternate',
    alternateForId: gone,
    countsForQuorum: false,
    from: null,
    to: null,
  });
  const meeting = register.meeting(1, { chairId: gone, date: '2026-01-10' });
  const item = register.item(meeting, 'Opening', {
    presenters: [
      { kind: 'person', id: kept },
      { kind: 'person', id: gone },
      { kind: 'organisation', id: bureau },
    ],
  });
  const [keptRow, goneRow, otherRow] = register.attend(meeting, kept, gone, other) as [
    string,
    string,
    string,
  ];
  register.call('attendance.update', {
    id: keptRow,
    changes: { intervals: [{ arrived: null, left: '10:00', place: 'room' }] },
  });
  register.call('attendance.update', {
    id: goneRow,
    changes: { intervals: [{ arrived: '09:45', left: null, place: 'room' }], note: 'By car' },
  });
  register.call('attendance.update', { id: otherRow, changes: { representedById: goneRow } });
  const action = register.entry(item, 'action', 'Do it');
  register.call('minutes.update', {
    id: action.id,
    changes: {
      speaker: { kind: 'person', id: gone },
      action: {
        owners: [
          { kind: 'person', id: gone },
          { kind: 'person', id: kept },
          { kind: 'organisation', id: bureau },
        ],
      },
    },
  });
  register.call('actions.addUpdate', {
    ids: [action.action?.id ?? ''],
    update: { onDate: '2026-02-01', meetingId: null, kind: 'note', text: 'Handed over' },
    changes: {
      owners: [
        { kind: 'person', id: gone },
        { kind: 'organisation', id: bureau },
      ],
    },
  });
  register.call('people.tellApart', { ids: [kept], others: [gone] });
  register.call('people.tellApart', { ids: [gone], others: [other] });
  register.call('organisations.tellApart', { ids: [office], others: [bureau] });
  register.call('organisations.tellApart', { ids: [bureau], others: [part] });
  const coming = register.meeting(2, { date: '2026-05-01' });
  register.attend(coming, gone);
  return { register, office, bureau, part, kept, gone, other, meeting, coming, item, keptRow };
}

/** How often a table names an id, by column. */
function namedIn(register: TestRegister, target: 'person' | 'organisation', id: string): string[] {
  return referencesTo(register.db, target)
    .filter(
      ({ table, column }) =>
        register.db.one(sql`SELECT id FROM ${sqlName(table)} WHERE ${sqlName(column)} = ${id} LIMIT 1`) !==
        undefined,
    )
    .map(({ table, column }) => `${table}.${column}`);
}

describe('merging people', () => {
  test('everything names the one who stays, and undo brings all of it back', () => {
    const { register, kept, gone, other, meeting, coming, item, keptRow } = twice();
    const before = register.dump();
    // Every reference of the schema is in the register, so none is tested by its absence.
    expect(namedIn(register, 'person', gone)).toEqual(
      referencesTo(register.db, 'person').map(({ table, column }) => `${table}.${column}`),
    );
    const preview = register.call('people.mergePreview', { ids: [kept, gone] });
    expect(preview.conflicts).toMatchObject([
      {
        meetingId: meeting,
        outcome: 'attended',
        intervals: [{ arrived: null, left: null, place: 'room' }],
      },
    ]);
    expect(preview.people[1]?.uses).toMatchObject({ attendance: 2, chairs: 1, presenters: 1, actions: 1 });

    register.call('people.merge', {
      keepId: kept,
      ids: [gone],
      fields: fields('Sok Dara'),
      postId: preview.people[0]?.post?.id ?? null,
      roleId: preview.people[1]?.role?.id ?? null,
    });
    expect(register.subject).toBe('Sok Dara');
    expect(namedIn(register, 'person', gone)).toEqual([]);
    expect(
      register
        .call('people.list', {})
        .map((person) => person.id)
        .toSorted(),
    ).toEqual([kept, other].toSorted());
    const { person, affiliations } = register.call('people.one', { id: kept });
    expect(person).toMatchObject({ role: 'chair', sex: 'female', position: en('Clerk') });
    // Both were held from the beginning: only the chosen one is left.
    expect(affiliations).toHaveLength(1);
    const { rows } = register.call('attendance.list', { meetingId: meeting });
    expect(rows.map((row) => row.person.id).toSorted()).toEqual([kept, other].toSorted());
    expect(rows.find((row) => row.person.id === kept)).toMatchObject({ outcome: 'attended', note: 'By car' });
    expect(rows.find((row) => row.person.id === other)?.representedById).toBe(keptRow);
    expect(register.call('attendance.list', { meetingId: coming }).rows[0]?.person.id).toBe(kept);
    expect(register.call('people.one', { id: other }).memberships[0]?.alternateForId).toBe(kept);
    expect(register.call('meetings.one', { id: meeting }).meeting.chairId).toBe(kept);
    const [opening] = register.call('agenda.list', { meetingId: meeting });
    expect(opening?.id).toBe(item);
    expect(opening?.presenters.filter((party) => party.kind === 'person').map((party) => party.id)).toEqual([
      kept,
    ]);
    const [entry] = register.call('minutes.get', { meetingId: meeting }).entries;
    expect(entry?.speaker?.id).toBe(kept);
    expect(entry?.action?.owners.map((owner) => owner.kind)).toEqual(['person', 'organisation']);

    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
    register.history.redo('Tester');
    expect(namedIn(register, 'person', gone)).toEqual([]);
  });

  test('a post of the other one that began before the chosen one stays in the history', () => {
    const register = new TestRegister();
    const [kept, gone] = [register.person('A B', { position: en('Old') }), register.person('A B')];
    const postId = register.call('people.addPost', {
      personId: gone,
      organisationId: null,
      position: en('New'),
      from: '2026-02-01',
      to: null,
    }).id;
    register.call('people.merge', { keepId: kept, ids: [gone], fields: fields('A B'), postId, roleId: null });
    expect(
      register
        .call('people.one', { id: kept })
        .affiliations.map(({ position, from, to }) => [position.en, from, to]),
    ).toEqual([
      ['New', '2026-02-01', null],
      ['Old', null, '2026-01-31'],
    ]);
  });

  test('one person is not merged with itself', () => {
    const register = new TestRegister();
    const id = register.person('A');
    const merge = { keepId: id, ids: [id], fields: fields('A'), postId: null, roleId: null };
    expect(register.refused('people.merge', merge)).toBe('invalid-input');
  });

  test('one who was represented by the other was there', () => {
    const register = new TestRegister();
    const [kept, gone] = [register.person('A B'), register.person('A. B.')];
    const meeting = register.meeting(1);
    const [keptRow, goneRow] = register.attend(meeting, kept, gone) as [string, string];
    register.call('attendance.mark', { ids: [goneRow], mark: 'online', at: null });
    register.call('attendance.update', { id: keptRow, changes: { representedById: goneRow } });
    register.call('people.merge', {
      keepId: kept,
      ids: [gone],
      fields: fields('A B'),
      postId: null,
      roleId: null,
    });
    expect(register.call('attendance.list', { meetingId: meeting }).rows).toMatchObject([
      { id: keptRow, outcome: 'attended', representedById: null, intervals: [{ place: 'online' }] },
    ]);
  });
});

describe('merging organisations', () => {
  test('people, parts, roles, attendance and owners go along, and undo brings all of it back', () => {
    const { register, office, bureau, part, meeting } = twice();
    const before = register.dump();
    register.call('organisations.merge', {
      keepId: office,
      ids: [bureau],
      fields: { name: en('Office'), acronym: 'OFF', kind: 'ngo', parentId: part },
      roleId: null,
    });
    expect(namedIn(register, 'organisation', bureau)).toEqual([]);
    const all = register.call('organisations.list', {});
    // A part of the one that went cannot stand above the one it went into.
    expect(all.map(({ id, parentId }) => [id, parentId])).toEqual(
      expect.arrayContaining([
        [office, null],
        [part, office],
      ]),
    );
    expect(register.call('organisations.history', { id: office })).toMatchObject({
      memberships: [{ role: 'member' }],
      posts: [{}, {}],
    });
    expect(
      register
        .call('attendance.list', { meetingId: meeting })
        .rows.filter((row) => row.organisationId === office),
    ).toHaveLength(2);
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
  });
});

test('duplicates are found by name in either script, e-mail, phone and near names', () => {
  const register = new TestRegister();
  const same = [
    register.person('H.E. Sok  Dara'),
    register.person('', { name: { en: 'dara SOK', km: '' }, honorific: 'Dr' }),
  ];
  const khmer = [
    register.person('', { name: { en: '', km: 'ឯកឧត្តម សុខ វណ្ណា' } }),
    register.person('', { name: { en: '', km: 'សុខ​វណ្ណា' } }),
  ];
  const mail = [
    register.person('Chan Sophea', { email: 'Sophea@example.org' }),
    register.person('', { name: { en: '', km: 'ចាន់ សុភា' }, email: 'sophea@example.org' }),
  ];
  const phone = [
    register.person('Kim Leng', { phone: '012 345 678' }),
    register.person('Kim Lengg', { phone: '+855 12345678' }),
  ];
  const near = [register.person('Prak Sothea'), register.person('Prak Sothia')];
  // An address of an office is nobody's, and others are just others.
  for (const name of ['Ann', 'Ben', 'Cat', 'Dan', 'Eve'])
    register.person(name, { email: 'info@example.org' });
  const groups = register.call('people.duplicates', {});
  const asText = (ids: readonly string[], reasons: readonly string[]) =>
    `${ids.toSorted().join(' ')} ${reasons.join(' ')}`;
  expect(groups.map((group) => asText(group.ids, group.reasons)).toSorted()).toEqual(
    [
      asText(same, ['name']),
      asText(khmer, ['name']),
      asText(mail, ['email']),
      asText(phone, ['phone']),
      asText(near, ['near-name']),
    ].toSorted(),
  );
});

const clock = integer({ min: 0, max: 12 }).map(
  (quarter) =>
    `${String(9 + Math.floor(quarter / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][quarter % 4] ?? '00'}`,
);

test('the union of presence covers exactly what either of them covers, in order and without overlaps', () => {
  const at = (interval: Interval, time: string) =>
    (interval.arrived ?? '00:00') <= time && time < (interval.left ?? '99:99');
  const interval = array(clock, { minLength: 2, maxLength: 2 })
    .filter(([a, b]) => a !== b)
    .map(([a = '', b = '']): Interval => {
      const [arrived, left] = a < b ? [a, b] : [b, a];
      return { arrived, left, place: 'room' };
    });
  assert(
    property(array(interval, { minLength: 1, maxLength: 6 }), (intervals) => {
      const union = unionOf(intervals);
      for (let minute = 0; minute < 5 * 60; minute += 15) {
        const time = `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect(union.filter((one) => at(one, time)).length).toBe(
          intervals.some((one) => at(one, time)) ? 1 : 0,
        );
      }
    }),
  );
});
