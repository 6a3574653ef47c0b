import { describe, expect, test } from 'vitest';
import { TestRegister } from './test-register.ts';

function filled() {
  const register = new TestRegister();
  const ministry = register.organisation('Ministry of Health', { acronym: 'MoH' });
  register.call('organisations.create', {
    name: { en: '', km: 'នាយកដ្ឋានការពារសុខភាព' },
    acronym: 'PMD',
    kind: 'ministry-department',
    parentId: null,
  });
  register.person('Sok Dara', { organisationId: ministry });
  const meeting = register.meeting(7);
  const item = register.item(meeting, 'Portability of entitlements');
  register.entry(item, 'decision', 'Clause 4.2 names the provincial departments');
  register.entry(item, 'action', 'Draft the referral note 100% of it');
  return { register, meeting, find: (text: string) => register.call('find.anything', { text }) };
}

describe('finding anything', () => {
  test('a code comes first', () => {
    const { find } = filled();
    expect(find('d7.1')[0]).toMatchObject({ kind: 'decision', code: 'D7.1' });
    expect(find('A7')[0]).toMatchObject({ kind: 'action', code: 'A7.1' });
  });

  test('a number means the meeting of that number', () => {
    const { find, meeting } = filled();
    expect(find('7')[0]).toMatchObject({ kind: 'meeting', id: meeting });
  });

  test('an old decision by a word that the stored form of every text has', () => {
    const { register, find } = filled();
    const early = register.meeting(1, { date: '2024-01-10' });
    register.entry(register.item(early, 'Wording'), 'decision', 'The text goes out');
    const many = register.item(register.meeting(8, { date: '2026-05-12' }), 'Many');
    for (let n = 0; n < 61; n += 1) register.entry(many, 'decision', 'Agreed');
    expect(find('text')).toMatchObject([{ kind: 'decision', code: 'D1.1' }]);
  });

  test('words in any order, in any case', () => {
    const { find } = filled();
    expect(find('DARA sok')[0]).toMatchObject({ kind: 'person', detail: { en: 'Ministry of Health' } });
    expect(find('entitlements portability')[0]?.kind).toBe('agenda-item');
    expect(find('departments clause')[0]).toMatchObject({ kind: 'decision' });
  });

  test('Khmer, with and without zero-width spaces', () => {
    const { find } = filled();
    expect(find('ការពារ')[0]).toMatchObject({ kind: 'organisation', detail: { en: 'PMD' } });
    expect(find('ការ\u200Bពារ')[0]).toMatchObject({ kind: 'organisation' });
  });

  test('signs that mean something to the database are only signs', () => {
    const { find } = filled();
    expect(find('100%')).toHaveLength(1);
    expect(find('100_')).toHaveLength(0);
  });

  test('names of the stored form are not found', () => {
    const { find } = filled();
    expect(find('paragraph')).toHaveLength(0);
  });

  test('nothing typed finds nothing', () => {
    expect(filled().find('  ')).toEqual([]);
  });
});
