import { describe, expect, test } from 'vitest';
import { plainText, richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { History } from '../../../src-main/database/history.ts';
import { changes } from './changes-by-calls.ts';
import { fullRegister } from './full-register.ts';

describe('undo and redo of', () => {
  for (const name of Object.keys(changes) as (keyof typeof changes)[]) {
    test(name, () => {
      const full = fullRegister();
      const { register } = full;
      const { history } = register;
      const before = register.dump();
      const steps = register.steps();
      register.call(name, changes[name](full));
      const after = register.dump();
      expect(after, 'something changed').not.toEqual(before);
      expect(register.steps(), 'in one step').toBe(steps + 1);
      expect(history.undoLabel, 'that says what it was about').toEqual({
        label: name,
        subject: name === 'body.update' ? '' : (expect.stringMatching(/./) as string),
      });
      for (let round = 0; round < 2; round += 1) {
        history.undo('Tester');
        expect(register.dump()).toEqual(before);
        expect(history.redoLabel?.label).toBe(name);
        history.redo('Tester');
        expect(register.dump()).toEqual(after);
      }
    });
  }

  test('a whole meeting, also after the register was opened again', () => {
    const { register } = fullRegister();
    const end = register.dump();
    const reopened = new History(register.db, 'site-a');
    let undone = 0;
    while (reopened.undoLabel !== null) {
      reopened.undo('Tester');
      undone += 1;
    }
    expect(undone).toBeGreaterThan(20);
    const { body, body_name, quorum_rule, ...others } = register.dump();
    expect([body, body_name, quorum_rule].map((rows) => rows?.length)).toEqual([1, 1, 1]);
    expect(Object.values(others).flat()).toEqual([]);
    const again = new History(register.db, 'site-a');
    while (again.redoLabel !== null) again.redo('Tester');
    expect(register.dump()).toEqual(end);
  });
});

const owner = (id: string) => ({ kind: 'person' as const, id });

describe('a burst of typing', () => {
  test('is one step, and leaves the text it ended with', () => {
    const { register, decision, meeting } = fullRegister();
    const before = register.dump();
    const steps = register.steps();
    for (const text of ['A', 'Ag', 'Agre', 'Agreed to', 'Agreed to adopt']) {
      register.call(
        'minutes.update',
        { id: decision, changes: { body: richTextOf(text) } },
        `body ${decision}`,
      );
    }
    expect(register.steps()).toBe(steps + 1);
    expect(register.latestOperations()).toEqual(['update minutes_entry.body']);
    const text = () => {
      const { entries } = register.call('minutes.get', { meetingId: meeting });
      const entry = entries.find((one) => one.id === decision);
      return entry && plainText(entry.body);
    };
    expect(text()).toBe('Agreed to adopt');
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
    register.history.redo('Tester');
    expect(text()).toBe('Agreed to adopt');
  });

  test('ends with anything else that is done', () => {
    const { register, decision, action, item } = fullRegister();
    const type = (id: string, text: string) =>
      register.call('minutes.update', { id, changes: { body: richTextOf(text) } }, `body ${id}`);
    const steps = register.steps();
    type(decision, 'One');
    type(action, 'Two');
    type(decision, 'Three');
    register.call('agenda.update', { id: item, changes: { minutes: 1 } });
    const before = register.dump();
    type(decision, 'Four');
    type(decision, 'Five');
    expect(register.steps()).toBe(steps + 5);
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
    // What follows an undo is a step of its own, whatever it was typed into.
    type(decision, 'Six');
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
  });

  test('that ends where it began can be undone and redone, also by the next session', () => {
    const { register, decision, item } = fullRegister();
    const type = (text: string) =>
      register.call('minutes.update', { id: decision, changes: { body: richTextOf(text) } }, 'body');
    const before = register.dump();
    type('Agreed!');
    type('Agreed');
    expect(register.dump()).toEqual(before);
    register.call('agenda.update', { id: item, changes: { minutes: 1 } });
    const after = register.dump();
    const { history } = register;
    for (const round of [history, new History(register.db, 'site-a')]) {
      round.undo('Tester');
      round.undo('Tester');
      expect(round.redoLabel?.label).toBe('minutes.update');
      round.redo('Tester');
      round.redo('Tester');
      expect(register.dump()).toEqual(after);
    }
    const reopened = new History(register.db, 'site-a');
    expect([reopened.undoLabel?.label, reopened.redoLabel]).toEqual(['agenda.update', null]);
  });

  test('of rows that come and go is one step too', () => {
    const { register, chairRow, action, chair, member } = fullRegister();
    const before = register.dump();
    for (const owners of [
      [],
      [owner(member)],
      [owner(chair), owner(member)],
      [owner(member), owner(chair)],
    ]) {
      register.call('minutes.update', { id: action, changes: { action: { owners } } }, 'owners');
    }
    const after = register.dump();
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
    register.history.redo('Tester');
    expect(register.dump()).toEqual(after);

    const place = 'room' as const;
    for (const arrived of ['09:01', null, '09:02', '09:03']) {
      const intervals = arrived === null ? [] : [{ arrived, left: null, place }];
      register.call('attendance.update', { id: chairRow, changes: { intervals } }, 'intervals');
    }
    register.history.undo('Tester');
    expect(register.dump()).toEqual(after);
  });
});

test('a step that changes nothing leaves no trace', () => {
  const { register, ...ids } = fullRegister();
  const { meeting, item, chairRow, memberRow, action, member, department } = ids;
  const [operations, steps] = [register.latestOperations(), register.steps()];
  const label = register.history.undoLabel;
  const same = register.call('meetings.one', { id: meeting }).meeting;
  const listed = register.call('agenda.list', { meetingId: meeting }).find((one) => one.id === item);
  const row = register
    .call('attendance.list', { meetingId: meeting })
    .rows.find((one) => one.id === chairRow);
  const entry = register.call('minutes.get', { meetingId: meeting }).entries.find((one) => one.id === action);
  if (!listed || !row || !entry?.action) throw new Error('The register is not full');
  register.call('body.update', { changes: register.call('body.get', {}) });
  for (const { id, ...rule } of register.call('body.get', {}).quorumRules)
    register.call('body.updateQuorumRule', { id, changes: rule });
  register.call('meetings.update', { id: meeting, changes: same });
  register.call('meetings.setState', { id: meeting, state: same.state });
  register.call('agenda.update', { id: item, changes: listed });
  register.call('agenda.setState', { meetingId: meeting, state: 'draft' });
  register.call('attendance.update', { id: chairRow, changes: row });
  register.call('attendance.mark', { ids: [memberRow], mark: 'represented', at: null });
  register.call('attendance.add', { meetingId: meeting, personIds: [member], invited: true });
  register.call('minutes.update', { id: action, changes: { body: entry.body, action: entry.action } });
  register.call('minutes.setState', { meetingId: meeting, state: 'drafting' });
  register.call('organisations.setRole', { id: department, role: 'member', countsForQuorum: true });
  register.call('people.update', { id: member, changes: { organisationId: department, role: 'member' } });
  expect([register.latestOperations(), register.steps()]).toEqual([operations, steps]);
  expect(register.history.undoLabel).toEqual(label);
  expect(register.history.undoLabel?.label).toBe('body.addQuorumRule');
});
