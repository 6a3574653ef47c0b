import { describe, expect, test } from 'vitest';
import type { CallInput } from '../../../src-shared/contract/calls.ts';
import { isDueIn, isOverdue } from '../../../src-shared/domain/action.ts';
import { TestRegister } from './test-register.ts';

type Update = CallInput<'actions.addUpdate'>;

/** A meeting with one action for two people by 1 May; `circulated`: its minutes are frozen. */
function registerWithAction(circulated: boolean) {
  const register = new TestRegister();
  const dara = register.person('Dara');
  const sophea = register.person('Sophea');
  const unit = register.organisation('Unit', { acronym: 'U' });
  const meeting = register.meeting(7);
  const item = register.item(meeting, 'Portability');
  const entry = register.entry(item, 'action', 'Draft the note').id;
  register.call('minutes.update', {
    id: entry,
    changes: { action: { owners: [person(dara), person(sophea)], dueDate: '2026-05-01' } },
  });
  if (circulated) register.call('minutes.setState', { meetingId: meeting, state: 'circulated' });
  const id = register.call('actions.list', {}).rows[0]?.id ?? '';
  return {
    register,
    dara,
    sophea,
    unit,
    meeting,
    item,
    entry,
    id,
    one: () => register.call('actions.one', { id }),
    minuted: () => register.call('minutes.get', { meetingId: meeting }).entries[0]?.action,
    update: (changes: Update['changes'], text = '', more: Partial<Update['update']> = {}) =>
      register.call('actions.addUpdate', {
        ids: [id],
        update: { onDate: '2026-04-20', kind: 'note', text, meetingId: null, ...more },
        changes,
      }),
  };
}
const person = (id: string) => ({ kind: 'person', id }) as const;
const organisation = (id: string) => ({ kind: 'organisation', id }) as const;
const names = (parties: readonly { name: { en: string } }[]) => parties.map((party) => party.name.en);

describe('after the minutes were circulated', () => {
  test('what was minuted stays, what holds now moves: all of it in one step', () => {
    const { register, unit, sophea, one, minuted, update, id } = registerWithAction(true);
    const before = register.dump();
    const steps = register.steps();
    update(
      { state: 'in-progress', dueDate: '2026-06-01', owners: [person(sophea), organisation(unit)] },
      'Handed over',
    );
    expect(register.steps()).toBe(steps + 1);
    expect(minuted()).toMatchObject({
      dueDate: '2026-05-01',
      revisedDueDate: '2026-06-01',
      state: 'in-progress',
    });
    expect(names(minuted()?.owners ?? [])).toEqual(['Dara', 'Sophea']);
    expect(names(minuted()?.currentOwners ?? [])).toEqual(['Sophea', 'Unit']);
    expect(one()).toMatchObject({ id, dueDate: '2026-06-01', frozen: true });
    expect(one().updates).toMatchObject([
      {
        text: 'Handed over',
        author: 'Tester',
        state: 'in-progress',
        dueDate: '2026-06-01',
        owners: [{ id: sophea }, { id: unit }],
      },
    ]);
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
  });

  test('the minutes themselves refuse the change', () => {
    const { register, entry } = registerWithAction(true);
    expect(register.refused('minutes.update', { id: entry, changes: { action: { dueDate: null } } })).toBe(
      'frozen',
    );
  });

  test('handed back, and moved back, nothing is left over', () => {
    const { register, unit, dara, sophea, minuted, update } = registerWithAction(true);
    const owners = () => register.dump()['action_owner'];
    const before = owners();
    update({ owners: [organisation(unit)], dueDate: '2026-07-01' });
    expect(names(minuted()?.currentOwners ?? [])).toEqual(['Unit']);
    update({ owners: [person(dara), person(sophea)], dueDate: '2026-05-01' });
    expect(owners()).toEqual(before);
    expect(minuted()?.revisedDueDate).toBeNull();
  });
});

describe('while the minutes are drafted', () => {
  test('what they say moves along', () => {
    const { unit, minuted, update, one } = registerWithAction(false);
    update({ owners: [organisation(unit)], dueDate: '2026-06-01' }, 'Agreed otherwise');
    expect(minuted()).toMatchObject({ dueDate: '2026-06-01', revisedDueDate: null });
    expect(names(minuted()?.owners ?? [])).toEqual(['Unit']);
    expect(one().minuted.dueDate).toBe('2026-06-01');
  });

  test('a date typed into reopened minutes holds again', () => {
    const { register, meeting, entry, unit, minuted, update } = registerWithAction(true);
    update({ dueDate: '2026-06-01', owners: [organisation(unit)] });
    register.call('minutes.setState', { meetingId: meeting, state: 'drafting' });
    register.call('minutes.update', {
      id: entry,
      changes: { action: { dueDate: '2026-05-20', owners: [organisation(unit)] } },
    });
    expect(minuted()).toMatchObject({ dueDate: '2026-05-20', revisedDueDate: null });
    expect(names(minuted()?.owners ?? [])).toEqual(['Unit']);
    expect(names(minuted()?.currentOwners ?? [])).toEqual(['Unit']);
  });
});

describe('updates', () => {
  test('that say and change nothing are not written', () => {
    const { register, update } = registerWithAction(true);
    const steps = register.steps();
    update({ state: 'open', dueDate: '2026-05-01' });
    expect(register.steps()).toBe(steps);
  });

  test('close an action on their day, and open it again', () => {
    const { update, one } = registerWithAction(true);
    update({ state: 'done' }, 'Sent', { onDate: '2026-04-28' });
    expect(one()).toMatchObject({ state: 'done', closedOn: '2026-04-28' });
    update({ state: 'open' }, 'It came back', { onDate: '2026-04-29' });
    expect(one()).toMatchObject({ state: 'open', closedOn: null, lastUpdate: { text: 'It came back' } });
    expect(one().updates.map((each) => each.text)).toEqual(['It came back', 'Sent']);
  });

  test('that gave a day to an action minuted without one leave none behind when they are taken away', () => {
    const register = new TestRegister();
    const meeting = register.meeting(7);
    const entry = register.entry(register.item(meeting, 'Item'), 'action', 'Send the figures');
    const id = entry.action?.id ?? '';
    register.call('minutes.setState', { meetingId: meeting, state: 'circulated' });
    const due = () => register.call('actions.one', { id }).dueDate;
    register.call('actions.addUpdate', {
      ids: [id],
      update: { onDate: '2026-04-01', kind: 'note', text: '', meetingId: null },
      changes: { dueDate: '2026-06-01' },
    });
    expect(due()).toBe('2026-06-01');
    const [update] = register.call('actions.one', { id }).updates;
    register.call('actions.removeUpdate', { id: update?.id ?? '' });
    expect(due()).toBeNull();
  });

  test('name the meeting that was told', () => {
    const { register, update, one } = registerWithAction(true);
    const next = register.meeting(8, { date: '2026-05-12' });
    update({ dueDate: '2026-06-30' }, 'The figures came late', { kind: 'delay', meetingId: next });
    expect(one().updates[0]).toMatchObject({ kind: 'delay', meeting: { ordinal: 8 } });
  });

  test('taken away, what they changed goes back to what was said before', () => {
    const { unit, update, one, register } = registerWithAction(true);
    update({ state: 'in-progress', dueDate: '2026-06-01' }, 'One', { onDate: '2026-04-01' });
    update({ state: 'done', dueDate: '2026-07-01', owners: [organisation(unit)] }, 'Two', {
      onDate: '2026-04-02',
    });
    update({}, 'Three', { onDate: '2026-04-03' });
    const remove = (index: number) =>
      register.call('actions.removeUpdate', { id: one().updates[index]?.id ?? '' });
    remove(1);
    expect(one()).toMatchObject({ state: 'in-progress', dueDate: '2026-06-01', closedOn: null });
    expect(names(one().owners)).toEqual(['Dara', 'Sophea']);
    remove(1);
    expect(one()).toMatchObject({ state: 'open', dueDate: '2026-05-01' });
    expect(one().updates.map((each) => each.text)).toEqual(['Three']);
  });

  test('of many actions are one step', () => {
    const { register, item, id } = registerWithAction(true);
    const other = register.meeting(8);
    register.entry(register.item(other, 'Else'), 'action', 'Another');
    const ids = register.call('actions.list', {}).rows.map((row) => row.id);
    expect(ids).toHaveLength(2);
    const steps = register.steps();
    register.call('actions.addUpdate', {
      ids,
      update: { onDate: '2026-04-20', kind: 'note', text: '', meetingId: null },
      changes: { state: 'cancelled' },
    });
    expect(register.steps()).toBe(steps + 1);
    expect(register.subject).toBe('A7.1 +1');
    expect(register.call('actions.list', {}).rows.map((row) => row.state)).toEqual([
      'cancelled',
      'cancelled',
    ]);
    expect([item, id].every(Boolean)).toBe(true);
  });

  test('of an action that is not there are refused', () => {
    const { register, meeting } = registerWithAction(true);
    expect(
      register.refused('actions.addUpdate', {
        ids: [meeting],
        update: { onDate: '2026-04-20', kind: 'note', text: 'x', meetingId: null },
        changes: {},
      }),
    ).toBe('not-found');
  });

  test('keep those they handed over to from being deleted', () => {
    const { register, unit, dara, update } = registerWithAction(true);
    update({ owners: [organisation(unit)] });
    update({ owners: [person(dara)] });
    expect(register.refusal('organisations.remove', { ids: [unit] }).details).toEqual({ where: 'actions' });
  });
});

describe('the agenda of a meeting to come', () => {
  test('takes actions up under matters arising, behind the minutes to adopt, once', () => {
    const { register, meeting, id, one, dara } = registerWithAction(true);
    const next = register.meeting(8, { date: '2026-06-01' });
    register.item(next, 'Opening');
    const steps = register.steps();
    register.call('actions.putOnAgenda', { ids: [id], meetingId: next });
    register.call('actions.putOnAgenda', { ids: [id], meetingId: next });
    expect(register.steps()).toBe(steps + 1);
    const agenda = register.call('agenda.list', { meetingId: next });
    expect(agenda.map((item) => item.title.en)).toEqual([
      'Opening',
      'Matters arising',
      'A7.1 Draft the note',
    ]);
    expect(agenda[2]?.presenters[0]?.id).toBe(dara);
    expect(one().next).toMatchObject({ number: '2.1', meeting: { ordinal: 8 } });
    expect(one().places).toHaveLength(1);
    // It is still to come, so the list of actions says so; held, it is history.
    register.hold(next);
    expect(one().next).toBeNull();
    expect(one().places).toMatchObject([{ number: '2.1' }]);
    expect(meeting).not.toBe(next);
  });

  test('go before the closing of an agenda, or under matters arising that were typed by hand', () => {
    const { register, id } = registerWithAction(true);
    const titlesAfter = (ordinal: number, titles: readonly string[]) => {
      const next = register.meeting(ordinal, { date: '2026-06-01' });
      for (const title of titles) register.item(next, title);
      register.call('actions.putOnAgenda', { ids: [id], meetingId: next });
      return register.call('agenda.list', { meetingId: next }).map(({ title }) => title.en);
    };
    expect(titlesAfter(8, ['Opening', 'Work plan', 'Any other business', 'Closing'])).toEqual([
      'Opening',
      'Work plan',
      'Matters arising',
      'A7.1 Draft the note',
      'Any other business',
      'Closing',
    ]);
    expect(titlesAfter(9, ['Opening', 'Matters Arising', 'Closing'])).toEqual([
      'Opening',
      'Matters Arising',
      'A7.1 Draft the note',
      'Closing',
    ]);
  });

  test('is found by the code where the item was typed', () => {
    const { register, one } = registerWithAction(true);
    const next = register.meeting(8, { date: '2026-06-01' });
    register.item(next, 'A7.1: the note');
    register.item(next, 'A7.10 is another one');
    expect(one().places.map((place) => place.title.en)).toEqual(['A7.1: the note']);
    expect(one().next?.number).toBe('1');
  });
});

test('late is what is still open after its day', () => {
  const { register, update } = registerWithAction(true);
  register.today = '2026-05-01';
  expect(register.call('actions.counts', {})).toEqual({ open: 1, overdue: 0 });
  register.today = '2026-05-02';
  expect(register.call('actions.counts', {})).toEqual({ open: 1, overdue: 1 });
  update({ dueDate: '2026-05-09' });
  expect(register.call('actions.counts', {})).toEqual({ open: 1, overdue: 0 });
  update({ state: 'done' });
  register.today = '2026-07-01';
  expect(register.call('actions.counts', {})).toEqual({ open: 0, overdue: 0 });
});

test('due windows hold what is late too, and nothing that is done', () => {
  const days = { today: '2026-05-10', nextMeeting: '2026-05-20' };
  const due = (dueDate: string | null, state: 'open' | 'done' = 'open') => ({ dueDate, state });
  expect(isDueIn(due('2026-05-01'), 'week', days)).toBe(true);
  expect(isDueIn(due('2026-05-17'), 'week', days)).toBe(true);
  expect(isDueIn(due('2026-05-18'), 'week', days)).toBe(false);
  expect(isDueIn(due('2026-05-20'), 'next-meeting', days)).toBe(true);
  expect(isDueIn(due('2026-05-21'), 'next-meeting', days)).toBe(false);
  expect(isDueIn(due('2026-05-21'), 'month', days)).toBe(true);
  expect(isDueIn(due(null), 'none', days)).toBe(true);
  expect(isDueIn(due('2026-05-01', 'done'), 'overdue', days)).toBe(false);
  expect(isOverdue(due('2026-05-10'), '2026-05-10')).toBe(false);
});
