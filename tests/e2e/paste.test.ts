import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Inline } from '../../src-shared/domain/rich-text.ts';
import { root } from '../../scripts/setup.mjs';
import { expect, test } from './app.ts';
import { call, goTo } from './pages/bridge.ts';
import { prepare } from './pages/prepared.ts';

/** Text with its marks: "Workers **move**" is "Workers [bold:move]". */
const inline = (content: readonly Inline[] = []): string =>
  content
    .map((node) => {
      if (node.type === 'hardBreak') return '⏎';
      const marks = (node.marks ?? []).map((mark) => mark.type);
      return marks.length === 0 ? node.text : `[${marks.join('+')}:${node.text}]`;
    })
    .join('');

/** One line for each block: what it is, and what it says. */
function shown(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inline(block.content);
    case 'bulletList':
    case 'orderedList': {
      const sign = block.type === 'bulletList' ? '-' : '#';
      return block.content.map((item) => `${sign}(${item.content.map(shown).join(' ')})`).join('');
    }
    case 'table':
      return block.content
        .map((row) =>
          row.content
            .map(
              (cell) =>
                `|${cell.attrs?.colspan ? `${cell.attrs.colspan}:` : ''}${cell.content.map(shown).join(' ')}`,
            )
            .join(''),
        )
        .join('/');
  }
}

test('what is pasted from Word, Excel and Google Docs is clean, and says what it left out', async ({
  desk,
}) => {
  test.setTimeout(90_000);
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await desk.start(['--example']);
  await page.locator('h1').waitFor();
  const meetings = await call(page, 'meetings.list', {});
  const open = meetings.find((meeting) => meeting.minutesState === 'drafting')?.id ?? '';
  await goTo(page, `#/meetings/${open}/minutes`, '[contenteditable=true]');
  const line = page.getByRole('textbox', { name: 'Next entry' });
  await expect(line).toBeFocused();

  const paste = async (name: string): Promise<string[]> => {
    const html = readFileSync(join(root, 'tests', 'fixtures', 'clipboard', `${name}.html`), 'utf8');
    // What the program that was copied from puts on the clipboard.
    await line.evaluate((element, content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', content);
      clipboardData.setData('text/plain', 'plain');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await expect(line).not.toBeEmpty();
    await desk.screenshot(`pasted-${name}`);
    const before = (await call(page, 'minutes.get', { meetingId: open })).entries.length;
    // Out of the list or table at its end first: there Enter goes on in it.
    await line.blur();
    await expect
      .poll(async () => (await call(page, 'minutes.get', { meetingId: open })).entries.length)
      .toBeGreaterThanOrEqual(Math.max(1, before));
    const { entries } = await call(page, 'minutes.get', { meetingId: open });
    const last = entries.at(-1);
    await call(page, 'minutes.remove', { id: last?.id ?? '' });
    await expect(line).toBeEmpty();
    await line.focus();
    return (last?.body.content ?? []).map(shown);
  };

  expect(await paste('word')).toEqual([
    '[bold:Portability]',
    'Workers [bold:move] between [italic:provinces], and [underline:rarely] register.',
    '-(First point -(Its part))',
    'Indented, but no list.',
    'The text shall say so.',
    'កម្មករ\u200bផ្លាស់ទី\u200bពី\u200bខេត្ត\u200bមួយ',
  ]);
  await expect(page.getByText('Pasted without comments and deleted text and pictures.')).toBeVisible();
  expect(await paste('excel')).toEqual(['|Province|Workers/|ខេត្ត\u200bកណ្តាល|1,200/|2:Figures of 2025']);
  expect(await paste('google-docs')).toEqual([
    'The card is [bold:free][italic: of charge][underline: for all].',
    '#(One)#([underline+link:Two])',
  ]);
});
