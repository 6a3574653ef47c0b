import { describe, expect, test } from 'vitest';
import { type MinutesState, codeOfEntry } from '../../../src-shared/domain/minutes.ts';
import { plainText, richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { NOBODY, TestRegister } from './test-register.ts';

/** A register with one meeting, 7, that has two items. */
function meetingSeven() {
  const register = new TestRegister();
  const meetingId = register.meeting(7);
  const opening = register.item(meetingId, 'Opening');
  const draft = register.item(meetingId, 'The draft');
  const reading = () =>
    register
      .call('minutes.get', { meetingId })
      .entries.map((entry) => `${codeOfEntry(entry) ?? ''} ${plainText(entry.body)}`.trim());
  return { register, meetingId, opening, draft, reading };
}

describe('entries', () => {
  test('are read item by item in the order they were put', () => {
    const { register, meetingId, opening, draft, reading } = meetingSeven();
    const part = register.item(meetingId, 'Part one', {}, opening);
    const c = register.entry(draft, 'decision', 'c');
    register.entry(opening, 'discussion', 'a');
    register.entry(part, 'discussion', 'b');
    register.entry(draft, 'action', 'd');
    register.call('minutes.add', {
      agendaItemId: draft,
      after: c.id,
      type: 'decision',
      body: richTextOf('between'),
      speaker: null,
    });
    expect(reading()).toEqual(['a', 'b', 'D7.1 c', 'D7.2 between', 'A7.1 d']);
    register.call('agenda.move', { id: draft, parentId: null, after: null });
    expect(reading()).toEqual(['D7.1 c', 'D7.2 between', 'A7.1 d', 'a', 'b']);
  });

  test('are answered whole when they are added', () => {
    const { register, meetingId, opening } = meetingSeven();
    const organisationId = register.organisation('UN Agency', { acronym: 'UNA' });
    const body = {
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          content: [{ type: 'text' as const, text: 'Agreed', marks: [{ type: 'bold' as const }] }],
        },
      ],
    };
    const entry = register.call('minutes.add', {
      agendaItemId: opening,
      after: null,
      type: 'action',
      body,
      speaker: { kind: 'organisation', id: organisationId },
    });
    expect(register.subject).toBe('A7.1');
    expect(entry).toEqual({
      id: entry.id,
      meetingId,
      agendaItemId: opening,
      position: entry.position,
      type: 'action',
      body,
      speaker: {
        kind: 'organisation',
        id: organisationId,
        name: { en: 'UN Agency', km: '' },
        short: 'UNA',
      },
      decision: null,
      input: null,
      action: {
        id: entry.action?.id,
        code: 'A7.1',
        owners: [],
        currentOwners: [],
        dueDate: null,
        revisedDueDate: null,
        priority: 'normal',
        state: 'open',
      },
    });
    expect(register.call('minutes.get', { meetingId })).toMatchObject({
      state: 'drafting',
      entries: [entry],
    });
    const input = { agendaItemId: opening, after: null, type: 'discussion', body, speaker: null } as const;
    expect(register.refused('minutes.add', { ...input, agendaItemId: NOBODY })).toBe('not-found');
    expect(register.refused('minutes.add', { ...input, after: NOBODY })).toBe('not-found');
    expect(register.refused('minutes.add', { ...input, speaker: { kind: 'person', id: NOBODY } })).toBe(
      'not-found',
    );
    register.call('minutes.add', input);
    expect(register.subject).toBe('Opening');
    expect(register.refused('minutes.get', { meetingId: NOBODY })).toBe('not-found');
  });

  test('change in place, each part on its own', () => {
    const { register, draft } = meetingSeven();
    const person = { kind: 'person' as const, id: register.person('P') };
    const organisation = { kind: 'organisation' as const, id: register.organisation('O') };
    const { id } = register.entry(draft, 'decision', 'Old');
    const update = (changes: Parameters<typeof register.call<'minutes.update'>>[1]['changes']) =>
      register.call('minutes.update', { id, changes });
    expect(plainText(update({ body: richTextOf('New') }).body)).toBe('New');
    expect(register.latestOperations()).toEqual(['update minutes_entry.body']);
    expect(update({ speaker: person }).speaker).toMatchObject(person);
    expect(update({ speaker: organisation }).speaker).toMatchObject(organisation);
    expect(update({ decision: { kind: 'recommendation' } }).decision?.kind).toBe('recommendation');
    expect(register.subject).toBe('D7.1');
    const entry = update({ speaker: null });
    expect(entry).toMatchObject({ speaker: null, decision: { kind: 'recommendation' } });
    expect(plainText(entry.body)).toBe('New');
    expect(register.refused('minutes.update', { id, changes: { action: { state: 'done' } } })).toBe(
      'not-allowed',
    );
    const action = register.entry(draft, 'action', 'Do');
    expect(
      register.refused('minutes.update', { id: action.id, changes: { decision: { kind: 'decision' } } }),
    ).toBe('not-allowed');
    expect(register.refused('minutes.update', { id: NOBODY, changes: {} })).toBe('not-found');
  });

  test('keep the owners of an action that stay', () => {
    const { register, draft } = meetingSeven();
    const [a, b, c] = ['A', 'B', 'C'].map((name) => ({
      kind: 'person' as const,
      id: register.person(name),
    })) as [{ kind: 'person'; id: string }, { kind: 'person'; id: string }, { kind: 'person'; id: string }];
    const { id } = register.entry(draft, 'action', 'Do');
    const own = (...owners: { kind: 'person'; id: string }[]) => {
      const entry = register.call('minutes.update', { id, changes: { action: { owners } } });
      return [entry.action?.owners.map((owner) => owner.name.en).join(''), register.latestOperations()];
    };
    expect(own(a, c)).toEqual(['AC', ['insert action_owner', 'insert action_owner']]);
    expect(own(a, b, c)).toEqual(['ABC', ['insert action_owner']]);
    expect(own(b, c, a)).toEqual(['BCA', ['update action_owner.position']]);
    expect(own(c, a)).toEqual(['CA', ['delete action_owner']]);
    const entry = register.call('minutes.update', {
      id,
      changes: { action: { dueDate: '2026-04-30', priority: 'high', state: 'in-progress' } },
    });
    expect(entry.action).toMatchObject({
      code: 'A7.1',
      dueDate: '2026-04-30',
      priority: 'high',
      state: 'in-progress',
    });
    expect(entry.action?.owners).toHaveLength(2);
    expect(
      register.call('minutes.update', { id, changes: { action: { dueDate: null } } }).action,
    ).toMatchObject({ dueDate: null, priority: 'high' });
  });

  test('move within their item and to another with one changed row', () => {
    const { register, opening, draft, reading } = meetingSeven();
    const [a, b, c] = ['a', 'b', 'c'].map((text) => register.entry(opening, 'discussion', text).id) as [
      string,
      string,
      string,
    ];
    const d = register.entry(draft, 'decision', 'd').id;
    const move = (id: string, agendaItemId: string, after: string | null) => {
      register.call('minutes.move', { id, agendaItemId, after });
      return reading();
    };
    expect(move(c, opening, null)).toEqual(['c', 'a', 'b', 'D7.1 d']);
    expect(register.latestOperations()).toEqual(['update minutes_entry.position']);
    expect(move(a, draft, d)).toEqual(['c', 'b', 'D7.1 d', 'a']);
    expect(move(d, opening, c)).toEqual(['c', 'D7.1 d', 'b', 'a']);
    expect(register.subject).toBe('D7.1');
    const steps = register.steps();
    expect(move(d, opening, c)).toEqual(['c', 'D7.1 d', 'b', 'a']);
    expect(register.steps()).toBe(steps);
    const foreign = register.item(register.meeting(8), 'Foreign');
    expect(register.refused('minutes.move', { id: b, agendaItemId: foreign, after: null })).toBe(
      'not-allowed',
    );
    expect(register.refused('minutes.move', { id: b, agendaItemId: draft, after: c })).toBe('not-found');
    expect(register.refused('minutes.move', { id: NOBODY, agendaItemId: draft, after: null })).toBe(
      'not-found',
    );
  });

  test('are removed with what belongs to them', () => {
    const { register, draft } = meetingSeven();
    const owner = { kind: 'person' as const, id: register.person('P') };
    const before = register.dump();
    const { id } = register.entry(draft, 'action', 'Do');
    register.call('minutes.update', { id, changes: { action: { owners: [owner] } } });
    register.call('minutes.remove', { id });
    expect(register.subject).toBe('A7.1');
    expect(register.dump()).toEqual(before);
    expect(register.refused('minutes.remove', { id })).toBe('not-found');
  });
});

describe('codes', () => {
  test('count on in their meeting, for decisions and actions apart', () => {
    const { register, draft, reading } = meetingSeven();
    const first = register.entry(draft, 'decision', 'a');
    const second = register.entry(draft, 'decision', 'b');
    register.entry(draft, 'action', 'c');
    register.entry(register.item(register.meeting(8), 'X'), 'decision', 'other');
    register.entry(draft, 'decision', 'd');
    expect(reading()).toEqual(['D7.1 a', 'D7.2 b', 'A7.1 c', 'D7.3 d']);
    // A gap stays a gap: no code is ever given to something else while later ones stand.
    register.call('minutes.remove', { id: first.id });
    register.call('minutes.setType', { id: second.id, type: 'discussion' });
    register.entry(draft, 'decision', 'e');
    expect(reading()).toEqual(['b', 'A7.1 c', 'D7.3 d', 'D7.4 e']);
  });

  test('of inputs count through the whole register', () => {
    const { register, draft, reading } = meetingSeven();
    const { id } = register.entry(draft, 'input', 'a');
    register.entry(register.item(register.meeting(8), 'X'), 'input', 'b');
    register.entry(draft, 'input', 'c');
    expect(reading()).toEqual(['I-001 a', 'I-003 c']);
    const about = {
      type: 'technical',
      document: 'Draft 0.2',
      clause: '4.2',
      proposedChange: 'shall\nmust',
    } as const;
    const entry = register.call('minutes.update', { id, changes: { input: about } });
    expect(entry.input).toMatchObject({ ...about, code: 'I-001' });
    register.call('minutes.update', { id, changes: { input: { clause: '4.3' } } });
    const before = register.dump();
    const decided = register.call('minutes.setType', { id, type: 'decision' });
    expect(decided).toMatchObject({ input: null, decision: { code: 'D7.1' } });
    expect(register.refused('minutes.update', { id, changes: { input: { clause: '5' } } })).toBe(
      'not-allowed',
    );
    register.history.undo('Tester');
    expect(register.dump(), 'clause and proposal are back').toEqual(before);
  });

  test('come and go with the type', () => {
    const { register, draft } = meetingSeven();
    const owner = { kind: 'person' as const, id: register.person('P') };
    const { id } = register.entry(draft, 'action', 'Words');
    register.call('minutes.update', { id, changes: { action: { owners: [owner], dueDate: '2026-05-01' } } });
    const before = register.dump();
    const decision = register.call('minutes.setType', { id, type: 'decision' });
    expect(decision).toMatchObject({
      type: 'decision',
      action: null,
      decision: { code: 'D7.1', kind: 'decision' },
    });
    expect(register.dump()).toMatchObject({ action: [], action_owner: [] });
    const after = register.dump();
    const discussion = register.call('minutes.setType', { id, type: 'discussion' });
    expect(discussion).toMatchObject({ type: 'discussion', action: null, decision: null });
    expect(plainText(discussion.body)).toBe('Words');
    const again = register.call('minutes.setType', { id, type: 'decision' });
    expect(again.decision?.code).toBe('D7.1');
    const steps = register.steps();
    expect(register.call('minutes.setType', { id, type: 'decision' })).toEqual(again);
    expect(register.steps()).toBe(steps);
    register.history.undo('Tester');
    register.history.undo('Tester');
    expect(register.dump()).toEqual(after);
    register.history.undo('Tester');
    expect(register.dump(), 'owners and due date are back').toEqual(before);
    expect(register.refused('minutes.setType', { id: NOBODY, type: 'action' })).toBe('not-found');
  });
});

describe('the minutes', () => {
  test('go only to the states that come next', () => {
    const { register, meetingId } = meetingSeven();
    const set = (state: MinutesState) => register.call('minutes.setState', { meetingId, state });
    expect(register.refused('minutes.setState', { meetingId, state: 'adopted' })).toBe('not-allowed');
    for (const state of [
      'with-chair',
      'drafting',
      'circulated',
      'drafting',
      'circulated',
      'adopted',
    ] as const) {
      set(state);
    }
    expect(register.subject).toBe('7 (2026-03-10)');
    expect(register.refused('minutes.setState', { meetingId, state: 'drafting' })).toBe('not-allowed');
    set('locked');
    expect(register.call('minutes.get', { meetingId }).state).toBe('locked');
    expect(register.refused('minutes.setState', { meetingId: NOBODY, state: 'with-chair' })).toBe(
      'not-found',
    );
  });

  test('are frozen once they were circulated', () => {
    const { register, meetingId, opening, draft } = meetingSeven();
    const { id } = register.entry(draft, 'decision', 'Agreed');
    register.call('minutes.setState', { meetingId, state: 'with-chair' });
    register.call('minutes.update', { id, changes: { decision: { kind: 'endorsement' } } });
    register.call('minutes.setState', { meetingId, state: 'circulated' });
    for (const state of ['circulated', 'adopted', 'locked'] as const) {
      if (state !== 'circulated') register.call('minutes.setState', { meetingId, state });
      const add = { agendaItemId: draft, after: null, body: richTextOf('Late'), speaker: null };
      expect([
        register.refused('minutes.add', { ...add, type: 'discussion' }),
        register.refused('minutes.update', { id, changes: { body: richTextOf('Other') } }),
        register.refused('minutes.setType', { id, type: 'action' }),
        register.refused('minutes.move', { id, agendaItemId: opening, after: null }),
        register.refused('minutes.remove', { id }),
      ]).toEqual(['frozen', 'frozen', 'frozen', 'frozen', 'frozen']);
    }
  });
});
