import { expect, test } from 'vitest';
import { USUAL_PHRASES } from '../../../src-main/minutes/usual-phrases.ts';
import { beginRegister } from '../../../src-main/body/begin-register.ts';
import { listPhrases } from '../../../src-main/minutes/phrases-store.ts';
import { openConnection } from '../../../src-main/database/connection.ts';
import { History } from '../../../src-main/database/history.ts';
import { migrate } from '../../../src-main/database/migrate.ts';
import { NOBODY, TestRegister } from './test-register.ts';

const OWN = { shortcut: 'ty', text: { en: 'Thank you', km: '' }, entryType: '' } as const;

test('a new register begins with the usual phrases', () => {
  const db = openConnection(':memory:', 'create');
  migrate(db);
  new History(db, 'site').step('Tester', { label: 'register.create', kind: 'note' }, (write) =>
    beginRegister(write, { name: { en: 'Group', km: '' }, shortName: '', timeZone: 'Asia/Phnom_Penh' }),
  );
  expect(listPhrases(db).map((phrase) => phrase.shortcut)).toEqual(
    USUAL_PHRASES.map((each) => each.shortcut),
  );
});

test('phrases stand in an order of their own, and the usual ones are not added twice', () => {
  const register = new TestRegister();
  const order = () => register.call('phrases.list', {}).map((phrase) => phrase.shortcut);
  const { id } = register.call('phrases.add', { after: null, fields: { ...OWN, shortcut: 'noted' } });
  register.call('phrases.addUsual', {});
  expect(order().filter((shortcut) => shortcut === 'noted')).toHaveLength(1);
  expect(order()).toHaveLength(USUAL_PHRASES.length);
  const steps = register.steps();
  register.call('phrases.addUsual', {});
  expect(register.steps(), 'nothing is left to add').toBe(steps);
  const last = register.call('phrases.list', {}).at(-1)?.id ?? null;
  register.call('phrases.move', { id, after: last });
  expect(order().at(-1)).toBe('noted');
  register.call('phrases.remove', { id });
  expect(order()).not.toContain('noted');
  expect(register.refused('phrases.update', { id: NOBODY, changes: OWN })).toBe('not-found');
});

test('a short word is one word', () => {
  const register = new TestRegister();
  expect(() =>
    register.call('phrases.add', { after: null, fields: { ...OWN, shortcut: 'two words' } }),
  ).toThrow();
});
