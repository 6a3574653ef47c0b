import { expect, test } from 'vitest';
import type { CallInput } from '../../../src-shared/contract/calls.ts';
import { type StoreCall, TestRegister } from './test-register.ts';

/** How many statements a call runs on a register. */
function statements<Name extends StoreCall>(
  register: TestRegister,
  name: Name,
  input: CallInput<Name>,
): number {
  const { all, one } = register.db;
  let count = 0;
  Object.assign(register.db, {
    all: (query: Parameters<typeof all>[0]) => {
      count += 1;
      return all(query);
    },
    one: (query: Parameters<typeof one>[0]) => {
      count += 1;
      return one(query);
    },
  });
  try {
    const value = register.call(name, input);
    const rows = Object.values(value ?? {}).find((part) => Array.isArray(part)) ?? value;
    expect(Array.isArray(rows) && rows.length > 0, `${name} answers rows`).toBe(true);
  } finally {
    Object.assign(register.db, { all, one });
  }
  return count;
}

function registerOf(size: number): { register: TestRegister; meetingId: string } {
  const register = new TestRegister();
  const meetingId = register.meeting(1);
  const item = register.item(meetingId, 'Opening');
  const people: string[] = [];
  for (let i = 0; i < size; i += 1) {
    const organisationId = register.organisation(`Organisation ${i}`);
    const person = register.person(`Person ${i}`, { organisationId, role: 'member' });
    people.push(person);
    const presenters = [{ kind: 'person' as const, id: person }];
    register.item(meetingId, `Item ${i}`, { presenters }, item);
    const { id } = register.entry(item, 'action', `Action ${i}`);
    register.call('minutes.update', { id, changes: { action: { owners: presenters } } });
    register.meeting(i + 2);
  }
  const ids = register.attend(meetingId, ...people);
  register.call('attendance.mark', { ids, mark: 'room', at: null });
  return { register, meetingId };
}

test('a list takes as many statements for many rows as for few', () => {
  const counts = ({ register, meetingId }: ReturnType<typeof registerOf>) => ({
    organisations: statements(register, 'organisations.list', {}),
    people: statements(register, 'people.list', {}),
    parties: statements(register, 'people.parties', {}),
    meetings: statements(register, 'meetings.list', {}),
    agenda: statements(register, 'agenda.list', { meetingId }),
    attendance: statements(register, 'attendance.list', { meetingId }),
    minutes: statements(register, 'minutes.get', { meetingId }),
  });
  const few = counts(registerOf(2));
  expect(counts(registerOf(30))).toEqual(few);
  expect(Math.max(...Object.values(few))).toBeLessThan(10);
});
