import { expect, test } from 'vitest';
import { texts as en } from '../../../src-renderer/i18n/en/index.ts';
import { texts as km } from '../../../src-renderer/i18n/km/index.ts';

test('a meeting without a title is told by its number and day, in the language of the screen', () => {
  expect(en.shell.change('add meeting', '2 (2026-12-21)')).toBe('add meeting (no. 2, 21 Dec 2026)');
  expect(km.shell.change('បន្ថែមកិច្ចប្រជុំ', '2 (2026-12-21)')).toBe('បន្ថែមកិច្ចប្រជុំ (លើកទី២ ២១ ធ្នូ ២០២៦)');
});

test('any other subject stays as it is', () => {
  expect(en.shell.change('change person', 'Sok Dara')).toBe('change person (Sok Dara)');
  expect(en.shell.change('change agenda item', 'Draft 2 (of 2026)')).toBe(
    'change agenda item (Draft 2 (of 2026))',
  );
  expect(en.shell.change('undo', '')).toBe('undo');
});

test('how many more there are is told in the digits of the language', () => {
  expect(en.shell.change('import people', 'Sok Vanna +4')).toBe('import people (Sok Vanna +4)');
  expect(km.shell.change('នាំចូលបុគ្គល', 'សុខ វណ្ណា +4')).toBe('នាំចូលបុគ្គល (សុខ វណ្ណា +៤)');
  expect(km.shell.change('បន្ថែមក្នុងកំណត់ហេតុ', 'D1.1')).toBe('បន្ថែមក្នុងកំណត់ហេតុ (D1.1)');
});
