import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMinutes } from '../../../src-shared/domain/compare-minutes.ts';
import { compareWords } from '../../../src-shared/domain/compare-words.ts';
import { richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { TestRegister } from '../stores/test-register.ts';

/** "the [-old-] {+new+} text". */
const shown = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ text, change }) =>
      change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');

describe('words', () => {
  test('that changed are told from those that stayed', () => {
    expect(shown('The draft goes out', 'The draft goes out')).toBe('The draft goes out');
    expect(shown('The draft goes out', 'The new draft goes out')).toBe('The {+new +}draft goes out');
    expect(shown('by 15 March 2019', 'by 22 March 2019')).toBe('by [-15-]{+22+} March 2019');
    expect(shown('one two three four', 'one six seven four')).toBe('one [-two three-]{+six seven+} four');
    expect(shown('', 'All new')).toBe('{+All new+}');
    expect(shown('All gone', '')).toBe('[-All gone-]');
  });

  test('of Khmer are found without spaces, and zero-width spaces say nothing', () => {
    expect(shown('កម្មករផ្លាស់ទីពីខេត្តមួយ', 'កម្មករផ្លាស់ទីពីស្រុកមួយ')).toBe('កម្មករផ្លាស់ទីពី[-ខេត្ត-]{+ស្រុក+}មួយ');
    expect(shown('កម្មករ\u200bផ្លាស់ទី', 'កម្មករផ្លាស់\u200bទី')).toBe('កម្មករផ្លាស់ទី');
  });

  test('give both texts back, whatever they are', () => {
    assert(
      property(string(), string(), (before, after) => {
        const runs = compareWords(before, after);
        const side = (without: string) =>
          runs
            .filter(({ change }) => change !== without)
            .map(({ text }) => text)
            .join('');
        expect(side('added')).toBe(before.replaceAll(/[\u200b\u2060\ufeff]/g, ''));
        expect(side('removed')).toBe(after.replaceAll(/[\u200b\u2060\ufeff]/g, ''));
      }),
    );
  });
});

/** Minutes with two items of three entries each, and a way to look at them now. */
function minutesOfSeven() {
  const register = new TestRegister();
  const meetingId = register.meeting(7);
  const draft = register.item(meetingId, 'The draft');
  const plan = register.item(meetingId, 'Work plan');
  const [a, b, c] = ['a', 'b', 'c'].map((text) => register.entry(draft, 'discussion', text).id) as [
    string,
    string,
    string,
  ];
  const action = register.entry(plan, 'action', 'Draft the note').id;
  const now = () => register.call('minutes.version', { meetingId, versionId: null }).content;
  const before = now();
  /** Every entry and item that is not the same. */
  const changes = () =>
    compareMinutes(before, now()).flatMap(({ item, change, entries }) => [
      ...(change === 'same' ? [] : [`${item.title.en}: ${change}`]),
      ...entries
        .filter((entry) => entry.change !== 'same')
        .map((entry) => `${entry.words.map((run) => run.text).join('|')}: ${entry.change}`),
    ]);
  return { register, draft, plan, a, b, c, action, before, now, changes };
}

describe('minutes', () => {
  test('that stayed as they were show nothing', () => {
    expect(minutesOfSeven().changes()).toEqual([]);
  });

  test('show what was added, removed and changed in its place', () => {
    const { register, a, b, draft, before, now, changes } = minutesOfSeven();
    register.call('minutes.remove', { id: b });
    register.call('minutes.update', { id: a, changes: { body: richTextOf('a and more') } });
    register.entry(draft, 'decision', 'new');
    expect(changes()).toEqual(['a| and more: changed', 'b: removed', 'new: added']);
    const order = compareMinutes(before, now())[0]?.entries.map(({ change }) => change);
    expect(order).toEqual(['changed', 'removed', 'same', 'added']);
  });

  test('show one moved entry as moved, not all that it passed, and one that went elsewhere there', () => {
    const { register, a, b, c, draft, plan, action, changes } = minutesOfSeven();
    register.call('minutes.move', { id: c, agendaItemId: draft, after: null });
    expect(changes()).toEqual(['c: moved']);
    register.call('minutes.move', { id: b, agendaItemId: plan, after: action });
    register.call('minutes.update', { id: b, changes: { body: richTextOf('b too') } });
    expect(changes(), 'either of the two that changed places').toHaveLength(2);
    expect(changes()).toContain('b| too: moved-changed');
    register.call('minutes.move', { id: c, agendaItemId: draft, after: a });
    register.call('minutes.move', { id: b, agendaItemId: draft, after: a });
    register.call('minutes.update', { id: b, changes: { body: richTextOf('b') } });
    expect(changes()).toEqual([]);
  });

  test('show owners, dates and clauses that changed', () => {
    const { register, action, before, now } = minutesOfSeven();
    const who = register.organisation('WHO', { acronym: 'WHO' });
    register.call('minutes.update', {
      id: action,
      changes: { action: { owners: [{ kind: 'organisation', id: who }], dueDate: '2026-04-01' } },
    });
    const [, plan] = compareMinutes(before, now());
    expect(plan?.entries[0]).toMatchObject({
      change: 'changed',
      facts: [
        { fact: 'owners', before: [], after: [{ short: 'WHO' }] },
        { fact: 'dueDate', before: null, after: '2026-04-01' },
      ],
    });
    register.call('minutes.setType', { id: action, type: 'input' });
    const types = compareMinutes(before, now())[1]?.entries[0]?.facts;
    expect(types).toEqual([
      { fact: 'type', before: 'action', after: 'input' },
      { fact: 'code', before: 'A7.1', after: 'I-001' },
    ]);
  });

  test('show items that came, went, and were put off', () => {
    const { register, draft, plan, now, changes, before } = minutesOfSeven();
    register.call('agenda.update', { id: draft, changes: { outcome: 'deferred' } });
    const { items } = now();
    const meetingId = register.call('meetings.list', {})[0]?.id ?? '';
    register.item(meetingId, 'Any other business');
    expect(changes()).toEqual(['The draft: changed', 'Any other business: added']);
    const without = { ...before, items: items.filter(({ id }) => id !== plan), entries: [] };
    expect(compareMinutes(before, without).map(({ change }) => change)).toEqual(['changed', 'removed']);
  });
});
