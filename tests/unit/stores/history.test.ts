import { describe, expect, test } from 'vitest';
import type { HistorySubject } from '../../../src-shared/domain/history.ts';
import { TestRegister } from './test-register.ts';

const historyOf = (register: TestRegister, of: { table: HistorySubject; id: string } | null, limit = 50) =>
  register.call('history.list', { of, before: null, limit }).changes;

describe('the history of a register', () => {
  test('tells who changed what, with the value before and after', () => {
    const register = new TestRegister();
    const person = register.person('Sok Dara');
    register.call('people.update', { id: person, changes: { phone: '012 345 678' } });
    const [latest, first] = historyOf(register, { table: 'person', id: person });
    expect(latest).toMatchObject({ author: 'Tester', label: 'people.update', kind: 'do' });
    expect(latest?.details).toEqual([
      {
        action: 'update',
        table: 'person',
        rowId: person,
        column: 'phone',
        before: null,
        after: { kind: 'text', text: '012 345 678' },
      },
    ]);
    expect(first?.label).toBe('people.create');
    expect(first?.details.map(({ column }) => column)).toContain('name_en');
  });

  test('tells of what belongs to a thing, also when it is gone', () => {
    const register = new TestRegister();
    const ministry = register.organisation('Ministry of Health');
    const person = register.person('Sok Dara', { organisationId: ministry });
    register.call('people.update', { id: person, changes: { organisationId: null } });
    const details = historyOf(register, { table: 'person', id: person }).flatMap((change) => change.details);
    const named = details.flatMap(({ before, after }) => [before, after]).filter((value) => value !== null);
    expect(named).toContainEqual({
      kind: 'row',
      table: 'organisation',
      name: { en: 'Ministry of Health', km: '' },
    });
  });

  test('rich text is told as plain text', () => {
    const register = new TestRegister();
    const item = register.item(register.meeting(7), 'Opening');
    const entry = register.entry(item, 'discussion', 'The chair opened the meeting').id;
    const texts = historyOf(register, { table: 'minutes_entry', id: entry })
      .flatMap((change) => change.details)
      .map(({ after }) => (after?.kind === 'text' ? after.text : ''));
    expect(texts).toContain('The chair opened the meeting');
  });

  test('a thing’s history holds nothing of another one', () => {
    const register = new TestRegister();
    const one = register.person('One');
    register.person('Two');
    for (const change of historyOf(register, { table: 'person', id: one }))
      expect(change.subject).not.toBe('Two');
  });

  test('comes page by page, nothing twice and nothing left out', () => {
    const register = new TestRegister();
    for (let n = 0; n < 23; n += 1) register.organisation(`Organisation ${n}`);
    const seen: string[] = [];
    const page = (before: string | null) => register.call('history.list', { of: null, before, limit: 5 });
    for (let before: string | null = null; ;) {
      const { changes, more } = page(before);
      seen.push(...changes.map((change) => change.subject));
      if (!more) break;
      before = changes.at(-1)?.id ?? null;
    }
    expect(seen.filter((subject) => subject.startsWith('Organisation'))).toEqual(
      Array.from({ length: 23 }, (_, n) => `Organisation ${22 - n}`),
    );
  });

  test('undo is told as a step of its own', () => {
    const register = new TestRegister();
    const person = register.person('Sok Dara');
    register.call('people.update', { id: person, changes: { phone: '1' } });
    register.history.undo('Other');
    const [latest] = historyOf(register, { table: 'person', id: person });
    expect(latest).toMatchObject({ kind: 'undo', author: 'Other', label: 'people.update' });
    expect(latest?.details[0]).toMatchObject({ before: { text: '1' }, after: null });
  });
});
