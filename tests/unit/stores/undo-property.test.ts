import { array, assert, integer, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { CallInput } from '../../../src-shared/contract/calls.ts';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { AGENDA_STATES, ITEM_OUTCOMES } from '../../../src-shared/domain/agenda-item.ts';
import { CAPACITIES } from '../../../src-shared/domain/attendance.ts';
import { MEETING_KINDS, MEETING_STATES } from '../../../src-shared/domain/meeting.ts';
import { ENTRY_TYPES, MINUTES_STATES } from '../../../src-shared/domain/minutes.ts';
import { MEMBERSHIP_ROLES } from '../../../src-shared/domain/person.ts';
import { richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { replayed } from '../../faults/content.ts';
import { addDays } from '../../../src-shared/domain/days.ts';
import { sql, sqlName } from '../../../src-main/database/sql.ts';
import { type StoreCall, TestRegister, meetingFields } from './test-register.ts';

/** Draws choices from random numbers, so that one list of numbers is one session at the desk. */
class Hand {
  readonly #numbers: readonly number[];
  #next = 0;
  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }
  number(below: number): number {
    const number = this.#numbers[this.#next % this.#numbers.length] ?? 0;
    this.#next += 1;
    return number % below;
  }
  of<Value>(values: readonly Value[]): Value {
    return values[this.number(values.length)] as Value;
  }
  text = () => ({ en: this.of(['Alpha', 'Beta', 'Gamma', '']) || 'Delta', km: this.of(['', 'ក', 'ខ']) });
  time = () => `${String(9 + this.number(3)).padStart(2, '0')}:${this.of(['00', '15', '40'])}`;
}

type Write = { [Name in StoreCall]: [Name, CallInput<Name>] }[StoreCall];

/** The next thing somebody does in the register as it is now. */
function nextWrite(register: TestRegister, hand: Hand): Write {
  const ids = (table: string) =>
    register.db.all<{ id: string }>(sql`SELECT id FROM ${sqlName(table)} ORDER BY id`).map((row) => row.id);
  const one = (table: string) => {
    const all = ids(table);
    return all.length === 0 ? '01900000-0000-7000-8000-000000000000' : hand.of(all);
  };
  const maybe = (table: string) => (hand.number(3) === 0 ? null : one(table));
  const party = () => {
    const kind = hand.of(['person', 'organisation'] as const);
    return { kind, id: one(kind) };
  };
  const parties = () => Array.from({ length: hand.number(4) }, party);
  const role = () => hand.of([...MEMBERSHIP_ROLES, null]);
  const interval = () => {
    const arrived = hand.number(2) === 0 ? null : hand.time();
    return { arrived, left: hand.of([null, '12:30']), place: hand.of(['room', 'online'] as const) };
  };
  const rule = () => ({
    kind: hand.of(['none', 'share', 'number'] as const),
    value: hand.number(70),
    basis: hand.of(['organisations', 'persons'] as const),
    from: hand.of([null, '2026-03-10', '2026-04-01']),
  });
  const writes: (() => Write)[] = [
    () => ['body.update', { changes: { shortName: hand.text().en, ministry: hand.text() } }],
    () => ['body.addQuorumRule', rule()],
    () => [
      'body.updateQuorumRule',
      { id: one('quorum_rule'), changes: hand.of([rule(), { from: rule().from }]) },
    ],
    () => ['body.removeQuorumRule', { id: one('quorum_rule') }],
    () => [
      'organisations.create',
      { name: hand.text(), acronym: '', kind: hand.of(['ngo', 'hospital']), parentId: maybe('organisation') },
    ],
    () => [
      'organisations.update',
      { id: one('organisation'), changes: { name: hand.text(), parentId: maybe('organisation') } },
    ],
    () => [
      'organisations.setRole',
      { id: one('organisation'), role: role(), countsForQuorum: hand.number(2) === 0 },
    ],
    () => ['organisations.remove', { ids: [one('organisation')] }],
    () => [
      'people.create',
      {
        honorific: '',
        name: hand.text(),
        sex: 'female',
        email: '',
        phone: '',
        position: hand.text(),
        organisationId: maybe('organisation'),
        role: role(),
      },
    ],
    () => [
      'people.update',
      {
        id: one('person'),
        changes: hand.of([
          { organisationId: maybe('organisation') },
          { position: hand.text(), role: role() },
          { role: role(), phone: '1' },
        ]),
      },
    ],
    () => ['people.remove', { ids: [one('person')] }],
    () => [
      'meetings.create',
      meetingFields({
        ordinal: 1 + hand.number(9),
        kind: hand.of(MEETING_KINDS),
        chairId: maybe('person'),
        date: addDays('2026-03-01', hand.number(60)),
      }),
    ],
    () => [
      'meetings.update',
      {
        id: one('meeting'),
        changes: hand.of([
          { ordinal: 1 + hand.number(9) },
          { date: addDays('2026-03-01', hand.number(60)) },
          { kind: hand.of(MEETING_KINDS), title: hand.text() },
          { chairId: maybe('person'), end: hand.time() },
        ]),
      },
    ],
    () => ['meetings.setState', { id: one('meeting'), state: hand.of(MEETING_STATES) }],
    () => ['meetings.remove', { ids: [one('meeting'), one('meeting')] }],
    () => [
      'agenda.add',
      {
        meetingId: one('meeting'),
        parentId: hand.number(2) === 0 ? null : one('agenda_item'),
        after: null,
        fields: { title: hand.text(), purpose: 'decision', minutes: hand.number(60), presenters: parties() },
      },
    ],
    () => [
      'agenda.update',
      { id: one('agenda_item'), changes: { title: hand.text(), presenters: parties() } },
    ],
    () => [
      'agenda.move',
      { id: one('agenda_item'), parentId: maybe('agenda_item'), after: maybe('agenda_item') },
    ],
    () => [
      'agenda.update',
      {
        id: one('agenda_item'),
        changes: {
          minutesOfId: maybe('meeting'),
          carriedFromId: maybe('agenda_item'),
          topicId: maybe('topic'),
          outcome: hand.of(ITEM_OUTCOMES),
        },
      },
    ],
    () => [
      'agenda.addMany',
      {
        meetingId: one('meeting'),
        after: null,
        lines: Array.from({ length: 1 + hand.number(3) }, () => ({
          level: hand.of([1, 2] as const),
          title: hand.text(),
          purpose: 'decision' as const,
          minutes: 5,
          presenters: [],
        })),
      },
    ],
    () => ['agenda.setTopic', { id: one('agenda_item'), topic: { title: hand.text() } }],
    () => ['agenda.removeMany', { ids: [one('agenda_item'), one('agenda_item')] }],
    () => ['topics.remove', { ids: [one('topic')] }],
    () => ['agenda.remove', { id: one('agenda_item') }],
    () => ['agenda.setState', { meetingId: one('meeting'), state: hand.of(AGENDA_STATES) }],
    () => ['attendance.inviteMembers', { meetingId: one('meeting') }],
    () => [
      'attendance.add',
      { meetingId: one('meeting'), personIds: [one('person'), one('person')], invited: true },
    ],
    () => [
      'attendance.mark',
      {
        ids: [one('attendance'), one('attendance')],
        mark: hand.of(['room', 'online', 'room', 'online', 'absent', 'represented']),
        at: hand.of([null, hand.time()]),
      },
    ],
    () => [
      'attendance.update',
      {
        id: one('attendance'),
        changes: hand.of([
          { intervals: Array.from({ length: hand.number(4) }, interval) },
          { representedById: maybe('attendance') },
          { capacity: hand.of(CAPACITIES), organisationId: maybe('organisation') },
        ]),
      },
    ],
    () => ['attendance.remove', { ids: [one('attendance')] }],
    () => [
      'minutes.add',
      {
        agendaItemId: one('agenda_item'),
        after: null,
        type: hand.of(ENTRY_TYPES),
        body: richTextOf(hand.text().en),
        speaker: hand.of([null, party()]),
      },
    ],
    () => ['minutes.update', { id: one('minutes_entry'), changes: { body: richTextOf(hand.text().en) } }],
    () => ['minutes.update', { id: one('minutes_entry'), changes: { action: { owners: parties() } } }],
    () => ['minutes.setType', { id: one('minutes_entry'), type: hand.of(ENTRY_TYPES) }],
    () => ['minutes.move', { id: one('minutes_entry'), agendaItemId: one('agenda_item'), after: null }],
    () => [
      'minutes.move',
      { id: one('minutes_entry'), agendaItemId: one('agenda_item'), after: one('minutes_entry') },
    ],
    () => ['minutes.remove', { id: one('minutes_entry') }],
    () => ['minutes.setState', { meetingId: one('meeting'), state: hand.of(MINUTES_STATES) }],
  ];
  return hand.of(writes)();
}

const operations = (register: TestRegister) =>
  register.db.one<{ n: number }>(sql`SELECT count(*) AS n FROM operation`)?.n;

const done = new Map<string, number>();

/** A session: most calls do something, some are refused, some type on in one burst; the day moves on. */
function work(register: TestRegister, numbers: readonly number[], calls: number): void {
  const hand = new Hand(numbers);
  for (let i = 0; i < calls; i += 1) {
    const [name, input] = nextWrite(register, hand);
    if (hand.number(12) === 0) register.today = addDays(register.today, hand.number(20));
    // More than main ever folds together: any writes that follow each other. But not numbers of meetings: main folds
    // changes of one meeting only, and two that swapped theirs in one step could not swap back one after the other.
    const folds = hand.number(3) === 0 && name !== 'meetings.update';
    const burst = folds ? 'burst' : undefined;
    const before = operations(register);
    try {
      register.call(name, input, burst);
      done.set(name, (done.get(name) ?? 0) + 1);
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      expect(operations(register), `${name} was refused (${error.code}) and left something`).toBe(before);
    }
  }
}

function furnished(): TestRegister {
  const register = new TestRegister();
  const organisationId = register.organisation('Department');
  const people = ['A', 'B', 'C'].map((name) => register.person(name, { organisationId, role: 'member' }));
  const meetingId = register.meeting(1, { date: '2026-03-12' });
  const item = register.item(meetingId, 'Opening');
  register.item(meetingId, 'The draft');
  register.attend(meetingId, ...people);
  register.entry(item, 'decision', 'Agreed');
  register.entry(item, 'action', 'Do it');
  return register;
}

test('whatever was done can be undone to the start and redone to the end, and the log tells it all', () => {
  assert(
    property(
      array(nat({ max: 1_000_000 }), { minLength: 40, maxLength: 400 }),
      integer({ min: 5, max: 45 }),
      (numbers, calls) => {
        const register = furnished();
        const { history } = register;
        const start = register.dump();
        const before = register.steps();
        work(register, numbers, calls);
        const steps = register.steps() - before;
        const end = register.dump();
        expect(replayed(register.db)).toEqual(end);
        for (let i = 0; i < steps; i += 1) history.undo('Tester');
        expect(register.dump()).toEqual(start);
        for (let i = 0; i < steps; i += 1) history.redo('Tester');
        expect(register.dump()).toEqual(end);
        expect(history.redoLabel).toBeNull();
        expect(replayed(register.db)).toEqual(end);
        expect(register.db.pragma('foreign_key_check')).toBeUndefined();
      },
    ),
    { numRuns: 80, interruptAfterTimeLimit: 30_000 },
  );
  // The sessions really did nearly everything there is to do.
  expect(done.size, [...done.keys()].join(' ')).toBeGreaterThan(24);
}, 60_000);
