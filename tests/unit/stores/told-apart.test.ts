import { describe, expect, test } from 'vitest';
import { MOST_TOLD_APART, findDuplicates, groupsToldApart } from '../../../src-shared/domain/duplicates.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { sql } from '../../../src-main/database/sql.ts';
import { tellApart } from '../../../src-main/people/merge/told-apart.ts';
import { createPerson } from '../../../src-main/people/people-store.ts';
import { createRegister, useWorkplace } from '../register-file/workplace.ts';
import { NOBODY, TestRegister } from './test-register.ts';

const en = (text: string) => ({ en: text, km: '' });
const called = (...names: string[]) => names.map((name, i) => ({ id: `${i}`, name: en(name) }));
const groupsOf = (entries: ReturnType<typeof called>, ...apart: [string, string][]) =>
  findDuplicates(
    entries,
    apart.map((ids) => ({ ids })),
  ).map(({ ids }) => ids.join(''));

describe('those who are told apart', () => {
  test('are in no group together; whoever looks like both stays with one of them', () => {
    const three = called('Sok Dara', 'Sok Dara', 'Sok Dara');
    expect(groupsOf(three)).toEqual(['012']);
    expect(groupsOf(three, ['0', '1'])).toEqual(['02']);
    expect(groupsOf(three, ['1', '0'], ['0', '2'])).toEqual(['12']);
    expect(groupsOf(three, ['0', '1'], ['2', '0'], ['1', '2'])).toEqual([]);
  });

  test('also not over somebody between them, by whatever they look alike', () => {
    const near = called('Sok Vanna', 'Sok Vannak', 'Sok Vannam');
    expect(groupsOf(near)).toEqual(['012']);
    for (const group of groupsOf(near, ['1', '2'])) expect(group).not.toMatch(/1.*2/);
    expect(groupsOf(near, ['1', '2'])).toHaveLength(1);
    expect(
      findDuplicates(
        [
          { id: 'a', name: en('Sok Dara'), email: 'x@example.org' },
          { id: 'b', name: en('Dara Sok'), email: 'x@example.org' },
        ],
        [{ ids: ['b', 'a'] }],
      ),
    ).toEqual([]);
  });

  test('one of the same name still looks like a third of nearly that name', () => {
    expect(groupsOf(called('Sok Vanna', 'Sok Vanna', 'Sok Vannak'), ['0', '1'], ['0', '2'])).toEqual(['12']);
  });
});

describe('what was told', () => {
  const pair = (one: string, other: string) => ({
    id: `${one}${other}`,
    ids: [one, other] as [string, string],
  });
  const shown = (...pairs: [string, string][]) =>
    groupsToldApart(pairs.map(([one, other]) => pair(one, other))).map(({ ids, pairIds }) => [
      ids.toSorted().join(''),
      pairIds.join(' '),
    ]);

  test('is shown as it was said: all of a group as one, others pair by pair', () => {
    expect(shown(['a', 'b'])).toEqual([['ab', 'ab']]);
    expect(shown(['a', 'b'], ['x', 'y'], ['b', 'c'], ['c', 'a'])).toEqual([
      ['abc', 'ab bc ca'],
      ['xy', 'xy'],
    ]);
    // One of four is not the others; these were not told apart.
    expect(shown(['d', 'a'], ['d', 'b'], ['d', 'c'])).toEqual([
      ['ad', 'da'],
      ['bd', 'db'],
      ['cd', 'dc'],
    ]);
  });
});

describe('telling apart', () => {
  test('many of one name is one step, back and forth', () => {
    const register = new TestRegister();
    const ids = Array.from({ length: MOST_TOLD_APART }, () => register.person('Deputy Director'));
    const duplicates = () => register.call('people.duplicates', {});
    expect(duplicates()).toMatchObject([{ ids: { length: MOST_TOLD_APART } }]);
    register.call('people.tellApart', { ids });
    expect(duplicates()).toEqual([]);
    const [group, ...rest] = groupsToldApart(register.call('people.toldApart', {}));
    expect(rest).toEqual([]);
    expect(group?.ids.toSorted()).toEqual(ids.toSorted());
    register.call('people.takeBackApart', { ids: group?.pairIds ?? [] });
    expect(duplicates()).toHaveLength(1);
    register.call('people.tellApart', { ids: [register.person('Deputy Director')], others: ids });
    expect(duplicates()).toMatchObject([{ ids: { length: MOST_TOLD_APART } }]);
  });

  const three = (register: TestRegister) => {
    const ids = [register.person('Sok Dara'), register.person('Dara SOK'), register.person('Sok Dara')];
    return ids as [string, string, string];
  };
  const groups = (register: TestRegister) =>
    register.call('people.duplicates', {}).map(({ ids }) => ids.toSorted());

  test('is one step, said once, can be taken back and undone', () => {
    const register = new TestRegister();
    const [a, b, c] = three(register);
    const before = register.dump();
    const steps = register.steps();
    register.call('people.tellApart', { ids: [a, b, c] });
    expect(register.steps()).toBe(steps + 1);
    expect(register.subject).toBe('Sok Dara, Dara SOK, Sok Dara');
    expect(groups(register)).toEqual([]);
    expect(register.call('people.toldApart', {}).map(({ ids }) => ids)).toEqual([
      [a, b],
      [a, c],
      [b, c],
    ]);
    register.call('people.tellApart', { ids: [c, a] });
    expect(register.steps()).toBe(steps + 1);
    const [first] = register.call('people.toldApart', {});
    register.call('people.takeBackApart', { ids: [first?.id ?? ''] });
    expect(groups(register)).toEqual([[a, b].toSorted()]);
    register.history.undo('Tester');
    register.history.undo('Tester');
    expect(register.dump()).toEqual(before);
    expect(groups(register)).toEqual([[a, b, c].toSorted()]);
  });

  test('takes one out of a group and leaves the others together', () => {
    const register = new TestRegister();
    const [a, b, c] = three(register);
    register.call('people.tellApart', { ids: [b], others: [a, c] });
    expect(groups(register)).toEqual([[a, c].toSorted()]);
  });

  test('is refused for one alone, and for nobody', () => {
    const register = new TestRegister();
    const [a] = three(register);
    expect(register.refused('people.tellApart', { ids: [a] })).toBe('invalid-input');
    expect(register.refused('people.tellApart', { ids: [a], others: [a] })).toBe('invalid-input');
    expect(register.refused('people.tellApart', { ids: [a, NOBODY] })).toBe('not-found');
    expect(register.refused('people.takeBackApart', { ids: [NOBODY] })).toBe('not-found');
  });

  test('is said of the one that stays after a merge, once, and goes with who is removed', () => {
    const register = new TestRegister();
    const [a, b, c] = three(register);
    const d = register.person('Sok Dara');
    register.call('people.tellApart', { ids: [a], others: [b, d] });
    register.call('people.tellApart', { ids: [b], others: [d] });
    register.call('people.merge', {
      keepId: a,
      ids: [b],
      fields: { honorific: '', name: en('Sok Dara'), sex: 'unknown', email: '', phone: '' },
      postId: null,
      roleId: null,
    });
    expect(register.call('people.toldApart', {}).map(({ ids }) => ids.toSorted())).toEqual([
      [a, d].toSorted(),
    ]);
    expect(groups(register)).toEqual([[a, c].toSorted()]);
    register.call('people.remove', { ids: [d] });
    expect(register.call('people.toldApart', {})).toEqual([]);
    register.history.undo('Tester');
    expect(register.call('people.toldApart', {})).toHaveLength(1);
  });

  test('works for organisations, also when they are merged', () => {
    const register = new TestRegister();
    const [a, b, c] = [
      register.organisation('Office', { acronym: 'OF' }),
      register.organisation('Bureau', { acronym: 'O.F.' }),
      register.organisation('office'),
    ];
    register.call('organisations.tellApart', { ids: [a, b] });
    expect(register.subject).toBe('Office, Bureau');
    const [only, more] = register.call('organisations.duplicates', {});
    expect([only?.ids.toSorted(), more]).toEqual([[a, c].toSorted(), undefined]);
    register.call('organisations.merge', {
      keepId: c,
      ids: [a],
      fields: { name: en('Office'), acronym: 'OF', kind: 'ngo', parentId: null },
      roleId: null,
    });
    expect(register.call('organisations.duplicates', {})).toEqual([]);
    expect(register.call('organisations.toldApart', {}).map(({ ids }) => ids.toSorted())).toEqual([
      [b, c].toSorted(),
    ]);
  });
});

describe('in a file', () => {
  const workplace = useWorkplace();

  test('what was told apart is there after saving and opening again', async () => {
    const { machine, file } = workplace();
    const session = await createRegister(machine('a'), file);
    const form = {
      honorific: '',
      name: en('Sok Dara'),
      sex: 'unknown' as const,
      email: '',
      phone: '',
      organisationId: null,
      position: en(''),
      role: null,
    };
    session.step({ label: 'people.create' }, (db) => {
      const ids = [createPerson(db, form, '2026-03-10'), createPerson(db, form, '2026-03-10')];
      tellApart(db, 'person', { ids });
    });
    await session.close();
    const again = await RegisterSession.open(machine('b'), file);
    expect(again.read((db) => db.all(sql`SELECT * FROM distinct_people`))).toHaveLength(1);
    await again.close();
  });
});
