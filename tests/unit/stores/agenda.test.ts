import { describe, expect, test } from 'vitest';
import { agendaClock, NO_LINKS } from '../../../src-shared/domain/agenda-item.ts';
import { NOBODY, TestRegister } from './test-register.ts';

/** The agenda as it is read: "1 A", "1.1 B". */
function reading(register: TestRegister, meetingId: string): string[] {
  const items = register.call('agenda.list', { meetingId });
  const { lines } = agendaClock({ start: '09:00', end: '12:00' }, items);
  expect(items, 'the list comes in reading order').toEqual(lines.map((line) => line.item));
  return lines.map((line) => `${line.number} ${line.item.title.en}`);
}

const fields = (title: string) => ({
  title: { en: title, km: '' },
  purpose: 'decision' as const,
  minutes: 5,
  presenters: [],
});

const person = (id: string) => ({ kind: 'person' as const, id });

describe('the agenda', () => {
  test('takes items at any place of its two levels', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    register.item(register.meeting(2), 'Of another meeting');
    const add = (title: string, parentId: string | null, after: string | null) =>
      register.call('agenda.add', { meetingId, parentId, after, fields: fields(title) }).id;
    const b = add('B', null, null);
    const d = add('D', null, b);
    add('A', null, null);
    add('C', null, b);
    const second = add('D2', d, null);
    add('D1', d, null);
    const third = add('D3', d, second);
    expect(register.subject).toBe('D3');
    expect(reading(register, meetingId)).toEqual(['1 A', '2 B', '3 C', '4 D', '4.1 D1', '4.2 D2', '4.3 D3']);
    expect(register.call('agenda.list', { meetingId }).find((item) => item.id === third)).toEqual({
      id: third,
      meetingId,
      parentId: d,
      position: expect.any(String) as string,
      ...fields('D3'),
      ...NO_LINKS,
    });
    expect(register.refused('agenda.list', { meetingId: NOBODY })).toBe('not-found');
  });

  test('has no third level and no item of another meeting', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const top = register.item(meetingId, 'Top');
    const sub = register.item(meetingId, 'Sub', {}, top);
    const foreign = register.item(register.meeting(2), 'Foreign');
    const add = { meetingId, after: null, fields: fields('X') };
    expect(register.refused('agenda.add', { ...add, parentId: sub })).toBe('not-allowed');
    expect(register.refused('agenda.add', { ...add, parentId: foreign })).toBe('not-allowed');
    expect(register.refused('agenda.add', { ...add, parentId: NOBODY })).toBe('not-found');
    expect(register.refused('agenda.add', { ...add, parentId: null, after: sub })).toBe('not-found');
    expect(register.refused('agenda.add', { ...add, parentId: null, meetingId: NOBODY })).toBe('not-found');

    const other = register.item(meetingId, 'Other');
    expect(register.refused('agenda.move', { id: top, parentId: other, after: null })).toBe('not-allowed');
    expect(register.refused('agenda.move', { id: other, parentId: other, after: null })).toBe('not-allowed');
    expect(register.refused('agenda.move', { id: other, parentId: sub, after: null })).toBe('not-allowed');
    expect(register.refused('agenda.move', { id: other, parentId: foreign, after: null })).toBe(
      'not-allowed',
    );
    expect(register.refused('agenda.move', { id: NOBODY, parentId: null, after: null })).toBe('not-found');
  });

  test('moves an item with one changed row', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const [a, b, c] = ['A', 'B', 'C'].map((title) => register.item(meetingId, title)) as [
      string,
      string,
      string,
    ];
    register.item(meetingId, 'A1', {}, a);
    const move = (id: string, parentId: string | null, after: string | null) => {
      register.call('agenda.move', { id, parentId, after });
      return reading(register, meetingId);
    };
    expect(move(a, null, c)).toEqual(['1 B', '2 C', '3 A', '3.1 A1']);
    expect(register.latestOperations()).toEqual(['update agenda_item.position']);
    expect(register.subject).toBe('A');
    expect(move(c, null, null)).toEqual(['1 C', '2 B', '3 A', '3.1 A1']);
    expect(move(b, a, null)).toEqual(['1 C', '2 A', '2.1 B', '2.2 A1']);
    expect(register.latestOperations()).toContain('update agenda_item.parent_id');
    expect(move(b, null, c)).toEqual(['1 C', '2 B', '3 A', '3.1 A1']);

    const steps = register.steps();
    expect(move(b, null, c)).toEqual(['1 C', '2 B', '3 A', '3.1 A1']);
    expect(move(c, null, null)).toEqual(['1 C', '2 B', '3 A', '3.1 A1']);
    expect(register.steps(), 'where it stands already nothing is written').toBe(steps);
    expect(register.refused('agenda.move', { id: b, parentId: null, after: b })).toBe('not-found');
  });

  test('stays in order however often items move', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const ids = ['A', 'B', 'C', 'D'].map((title) => register.item(meetingId, title));
    let expected = ['A', 'B', 'C', 'D'];
    for (let turn = 0; turn < 60; turn += 1) {
      // Always the last one into second place: the worst case for positions between neighbours.
      const last = expected[3] ?? '';
      const id = ids['ABCD'.indexOf(last)] ?? '';
      const first = ids['ABCD'.indexOf(expected[0] ?? '')] ?? '';
      register.call('agenda.move', { id, parentId: null, after: first });
      expected = [expected[0] ?? '', last, ...expected.slice(1, 3)];
    }
    expect(register.call('agenda.list', { meetingId }).map((item) => item.title.en)).toEqual(expected);
  });

  test('changes items and their presenters, touching only what differs', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const [p, q] = [register.person('P'), register.person('Q')];
    const o = register.organisation('O', { acronym: 'ORG' });
    const organisation = { kind: 'organisation' as const, id: o };
    const id = register.item(meetingId, 'A', { presenters: [person(p), organisation] });
    const presenters = () => register.call('agenda.list', { meetingId })[0]?.presenters.map((one) => one.id);
    const set = (...refs: (typeof organisation | ReturnType<typeof person>)[]) => {
      register.call('agenda.update', { id, changes: { presenters: refs } });
      return [presenters(), register.latestOperations()];
    };
    expect(register.call('agenda.list', { meetingId })[0]?.presenters).toEqual([
      { kind: 'person', id: p, name: { en: 'P', km: '' }, short: '' },
      { kind: 'organisation', id: o, name: { en: 'O', km: '' }, short: 'ORG' },
    ]);
    expect(set(person(p), person(q), organisation)).toEqual([[p, q, o], ['insert agenda_presenter']]);
    expect(set(person(q), organisation)).toEqual([[q, o], ['delete agenda_presenter']]);
    expect(set(organisation, person(q))).toEqual([[o, q], ['update agenda_presenter.position']]);
    expect(set(person(p), organisation, person(q), person(p))).toEqual([
      [p, o, q],
      ['insert agenda_presenter'],
    ]);
    expect(set()).toEqual([
      [],
      ['delete agenda_presenter', 'delete agenda_presenter', 'delete agenda_presenter'],
    ]);
    expect(register.refused('agenda.update', { id, changes: { presenters: [person(NOBODY)] } })).toBe(
      'not-found',
    );
    register.call('agenda.update', {
      id,
      changes: { title: { en: 'B', km: 'ខ' }, minutes: 45, purpose: 'approval' },
    });
    expect(register.subject).toBe('B');
    expect(register.call('agenda.list', { meetingId })[0]).toMatchObject({
      title: { en: 'B', km: 'ខ' },
      minutes: 45,
      purpose: 'approval',
    });
    expect(register.refused('agenda.update', { id: NOBODY, changes: { minutes: 1 } })).toBe('not-found');
  });

  test('keeps what an item hangs together with and what became of it', () => {
    const register = new TestRegister();
    const [first, second] = [register.meeting(1), register.meeting(2)];
    const deferred = register.item(first, 'Deferred', { minutes: 20 });
    register.call('agenda.update', { id: deferred, changes: { outcome: 'deferred', began: '09:05' } });
    expect(register.call('agenda.list', { meetingId: first })[0]).toMatchObject({
      minutes: 20,
      outcome: 'deferred',
      began: '09:05',
      ended: '',
    });
    const links = { kind: 'minutes-adoption', minutesOfId: first, carriedFromId: deferred } as const;
    const id = register.call('agenda.add', {
      meetingId: second,
      parentId: null,
      after: null,
      fields: { ...fields('Minutes of the 1st'), ...links },
    }).id;
    expect(register.call('agenda.list', { meetingId: second })[0]).toMatchObject({ id, ...links });

    const refused = (changes: object) => register.refused('agenda.update', { id, changes });
    expect(refused({ minutesOfId: NOBODY })).toBe('not-found');
    expect(refused({ carriedFromId: NOBODY })).toBe('not-found');
    expect(refused({ topicId: NOBODY })).toBe('not-found');
    expect(refused({ minutesOfId: second }), 'its own minutes').toBe('not-allowed');
    expect(refused({ carriedFromId: id }), 'an item of its own meeting').toBe('not-allowed');

    const before = register.dump();
    register.call('meetings.remove', { ids: [first] });
    expect(register.call('agenda.list', { meetingId: second })[0]).toMatchObject({
      minutesOfId: null,
      carriedFromId: null,
    });
    register.history.undo('Tester');
    expect(register.dump(), 'undo brings the links back too').toEqual(before);
  });

  test('moves several items as one step, one after the other, all or none', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((title) => register.item(meetingId, title)) as [
      string,
      string,
      string,
      string,
    ];
    const under = (id: string, parentId: string | null, after: string | null) => ({ id, parentId, after });
    register.call('agenda.moveMany', { moves: [under(b, a, null), under(d, a, b)] });
    expect(register.subject).toBe('B +1');
    expect(reading(register, meetingId)).toEqual(['1 A', '1.1 B', '1.2 D', '2 C']);
    // The second would make a third level: the first does not happen either.
    expect(register.refused('agenda.moveMany', { moves: [under(b, null, c), under(a, c, null)] })).toBe(
      'not-allowed',
    );
    expect(reading(register, meetingId)).toEqual(['1 A', '1.1 B', '1.2 D', '2 C']);
    register.history.undo('Tester');
    expect(reading(register, meetingId)).toEqual(['1 A', '2 B', '3 C', '4 D']);
  });

  test('loses an item with its sub-items, unless something was minuted there', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    register.item(meetingId, 'Stays');
    const before = register.dump();
    const top = register.item(meetingId, 'Top', {
      presenters: [{ kind: 'person', id: register.person('P') }],
    });
    const sub = register.item(meetingId, 'Sub', {}, top);
    const entry = register.entry(sub, 'discussion', 'Words');
    const inUse = { code: 'in-use', details: { where: 'minutes', item: sub } };
    expect(register.refusal('agenda.remove', { id: top })).toMatchObject(inUse);
    expect(register.refusal('agenda.remove', { id: sub })).toMatchObject(inUse);
    const other = register.item(meetingId, 'Other');
    // Together they all stay.
    expect(register.refusal('agenda.removeMany', { ids: [other, top] })).toMatchObject(inUse);
    expect(reading(register, meetingId)).toEqual(['1 Stays', '2 Top', '2.1 Sub', '3 Other']);
    register.call('agenda.removeMany', { ids: [other] });
    register.call('minutes.remove', { id: entry.id });
    register.call('agenda.remove', { id: top });
    expect(register.subject).toBe('Top');
    expect(register.dump()['agenda_item']).toEqual(before['agenda_item']);
    expect(register.dump()['agenda_presenter']).toEqual([]);
    expect(register.refused('agenda.remove', { id: top })).toBe('not-found');
  });

  test('is frozen once the meeting is closed or its minutes are adopted', () => {
    const register = new TestRegister();
    const meetingId = register.meeting(1);
    const id = register.item(meetingId, 'A');
    const later = register.item(meetingId, 'B');
    const everyWrite = () => [
      register.refused('agenda.add', { meetingId, parentId: null, after: null, fields: fields('X') }),
      register.refused('agenda.update', { id, changes: { minutes: 1 } }),
      register.refused('agenda.move', { id, parentId: null, after: later }),
      register.refused('agenda.remove', { id }),
      register.refused('agenda.setState', { meetingId, state: 'adopted' }),
    ];
    register.hold(meetingId, 'closed');
    expect(new Set(everyWrite())).toEqual(new Set(['frozen']));
    register.call('meetings.setState', { id: meetingId, state: 'held' });
    register.call('agenda.setState', { meetingId, state: 'adopted' });
    expect(register.subject).toBe('1 (2026-03-10)');
    expect(register.call('meetings.one', { id: meetingId }).agendaState).toBe('adopted');
    register.call('minutes.setState', { meetingId, state: 'circulated' });
    register.call('agenda.update', { id, changes: { minutes: 30 } });
    // What heads the circulated minutes stays as it went out.
    for (const changes of [
      { title: { en: 'Other', km: '' } },
      { purpose: 'decision' },
      { outcome: 'deferred' },
    ] as const) {
      expect(register.refused('agenda.update', { id, changes })).toBe('frozen');
    }
    expect([
      register.refused('agenda.add', { meetingId, parentId: null, after: null, fields: fields('X') }),
      register.refused('agenda.move', { id, parentId: null, after: later }),
      register.refused('agenda.removeMany', { ids: [later] }),
      register.refused('meetings.setState', { id: meetingId, state: 'convened' }),
      register.refused('meetings.remove', { ids: [meetingId] }),
    ]).toEqual(['frozen', 'frozen', 'frozen', 'frozen', 'frozen']);
    register.call('minutes.setState', { meetingId, state: 'adopted' });
    expect(register.refused('minutes.clock', { meetingId, itemId: id, at: '09:30' })).toBe('frozen');
    expect(new Set(everyWrite())).toEqual(new Set(['frozen']));
    register.call('minutes.setState', { meetingId, state: 'locked' });
    expect(new Set(everyWrite())).toEqual(new Set(['frozen']));
  });
});
