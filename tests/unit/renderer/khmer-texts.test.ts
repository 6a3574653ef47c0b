import { expect, test } from 'vitest';
import { LETTERHEAD_LAYOUTS, LOGO_SIDES } from '../../../src-shared/domain/body.ts';
import { AGENDA_ITEM_KINDS, ITEM_OUTCOMES } from '../../../src-shared/domain/agenda-item.ts';
import { CORRECTION_STAGES } from '../../../src-shared/domain/correction.ts';
import { INPUT_TYPES } from '../../../src-shared/domain/input.ts';
import { TOPIC_STATES } from '../../../src-shared/domain/topic.ts';
import { texts as english } from '../../../src-renderer/i18n/en/index.ts';
import { texts as khmer } from '../../../src-renderer/i18n/km/index.ts';
import { COLUMN_LABELS, TABLE_LABELS } from '../../../src-renderer/i18n/history-labels.ts';
import { formats } from '../../../src-renderer/i18n/format.ts';
import { historyWords } from '../../../src-renderer/i18n/history-words.ts';

/** Texts without a Khmer letter, on purpose: names, keys and units. */
const WITHOUT_KHMER: ReadonlySet<string> = new Set([
  'minutes.attendance.markHint',
  'papers.kb',
  'papers.mb',
  'records.tab',
  'settings.version',
  'shell.appName',
]);

const KHMER = /[\u1780-\u17b3]/;
/** Any text of either language can be called with these. */
const ARGUMENTS = ['1', '2', '3', '4'] as const;

/** Every text by its place: "shell.register.new". What needs values is called with some. */
function textsOf(node: unknown, place = ''): [place: string, text: string][] {
  if (typeof node === 'string') return [[place, node]];
  if (typeof node === 'function') {
    try {
      return textsOf((node as (...values: readonly unknown[]) => unknown)(...ARGUMENTS), place);
    } catch {
      return [];
    }
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    textsOf(value, place === '' ? key : `${place}.${key}`),
  );
}

test('every text of the screens is in Khmer, but those that are named here', () => {
  const inEnglish = new Map(textsOf(english));
  const left = textsOf(khmer).filter(
    ([place, text]) =>
      (inEnglish.get(place) ?? '') !== '' && /[a-z]/i.test(inEnglish.get(place) ?? '') && !KHMER.test(text),
  );
  expect(left.length).toBeLessThan(inEnglish.size / 20);
  expect(new Set(left.map(([place]) => place))).toEqual(WITHOUT_KHMER);
});

test('every name of the history is in Khmer', () => {
  const labels = Object.values({ ...TABLE_LABELS, ...COLUMN_LABELS });
  expect(labels.length).toBeGreaterThan(100);
  expect(labels.filter(({ km }) => !KHMER.test(km))).toEqual([]);
});

test.each([
  ['body.letterhead_layout', LETTERHEAD_LAYOUTS],
  ['body.logo_side', LOGO_SIDES],
  ['agenda_item.kind', AGENDA_ITEM_KINDS],
  ['agenda_item.outcome', ITEM_OUTCOMES],
  ['correction.stage', CORRECTION_STAGES],
  ['input.type', INPUT_TYPES],
  ['topic.state', TOPIC_STATES],
])('the history says %s in words', (column, values) => {
  for (const texts of [english, khmer]) {
    const words = historyWords(texts)[column] ?? {};
    for (const value of values) expect(words[value]).not.toBe(undefined);
  }
  for (const value of values) expect(historyWords(khmer)[column]?.[value]).toMatch(KHMER);
});

test('a day in a Khmer sentence does not run into the word before it', () => {
  const day = formats.km.shortDate('2026-11-29');
  const { state, adoption, versions } = khmer.desk;
  const sentences = [
    state.circulated(day),
    state.deadline(day),
    state.adopted(day, ''),
    state.adopted(day, 'កិច្ចប្រជុំលើកទី២'),
    adoption.waiting(day),
    versions.takenBack(day, ''),
    khmer.actions.closedOn(day),
  ];
  for (const sentence of sentences) expect(sentence).toContain('ថ្ងៃទី២៩ វិច្ឆិកា ២០២៦');
});
