import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './app.ts';
import { go } from './pages/example.ts';
import { prepare } from './pages/prepared.ts';

const ITEMS = ['Opening', 'Budget', 'Figures', 'Training', 'Referral', 'Any other business'];

/** A new meeting whose agenda holds a few plain items. */
async function withAgenda(desk: Desk, preferences: Parameters<typeof prepare>[1]): Promise<Page> {
  prepare(desk, preferences);
  const page = await desk.start(['--example']);
  await page.locator('h1').waitFor();
  await go(page, '#/meetings/new?kind=bilateral', 'main form');
  await page.keyboard.press('Control+Enter');
  const line = page.locator('[data-add-line] input');
  await line.waitFor();
  const rows = page.locator('[data-row]');
  for (let left = await rows.count(); left > 0; left = await rows.count()) {
    await rows.first().locator('textarea').first().focus();
    await page.keyboard.press('Control+Shift+Backspace');
    await expect(rows).not.toHaveCount(left);
  }
  await line.focus();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, ITEMS.join('\n'));
  await expect(rows).toHaveCount(ITEMS.length);
  return page;
}

/** "1 Opening, 1.1 Budget" as the screen has it. */
const agenda = (page: Page) =>
  page
    .locator('[data-row]')
    .evaluateAll((rows) =>
      rows
        .map((row) => `${row.querySelectorAll('td')[1]?.textContent} ${row.querySelector('textarea')?.value}`)
        .join(', '),
    );
const chosen = (page: Page) =>
  page
    .locator('[data-row][aria-selected=true] textarea')
    .evaluateAll((fields) =>
      [...new Set(fields.map((field) => (field as HTMLTextAreaElement).value))].join(', '),
    );

const START = '1 Opening, 2 Budget, 3 Figures, 4 Training, 5 Referral, 6 Any other business';

test('several items are chosen and moved, indented and deleted by keyboard, each one step', async ({
  desk,
}) => {
  const page = await withAgenda(desk, { language: 'en', theme: 'light' });
  await page.getByRole('textbox', { name: 'Title of item 2, English' }).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  expect(await chosen(page)).toBe('Budget, Figures');
  await expect(page.getByRole('grid', { name: 'Agenda' })).toHaveAttribute('aria-multiselectable', 'true');
  await expect(page.getByRole('region', { name: 'Chosen items' })).toContainText('2 items chosen');
  await desk.screenshot('agenda-chosen');
  await desk.expectAccessible();

  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(() => agenda(page))
    .toBe('1 Opening, 2 Training, 3 Budget, 4 Figures, 5 Referral, 6 Any other business');
  expect(await chosen(page)).toBe('Budget, Figures');
  await page.keyboard.press('Control+z');
  await expect.poll(() => agenda(page)).toBe(START);

  await page.keyboard.press('Control+BracketRight');
  await expect
    .poll(() => agenda(page))
    .toBe('1 Opening, 1.1 Budget, 1.2 Figures, 2 Training, 3 Referral, 4 Any other business');
  await page.keyboard.press('Control+BracketLeft');
  await expect.poll(() => agenda(page)).toBe(START);

  // One more, far from them, with Ctrl+Space; then all of it goes and comes back.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Space');
  expect(await chosen(page)).toBe('Budget, Figures, Referral');
  await page.keyboard.press('Delete');
  await expect.poll(() => agenda(page)).toBe('1 Opening, 2 Training, 3 Any other business');
  await expect(page.getByText('Deleted 3 items')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Chosen items' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => agenda(page)).toBe(START);

  // Ctrl+A from a text: first its words, then the rows; Esc takes the choice back.
  await page.getByRole('textbox', { name: 'Title of item 4, English' }).focus();
  await page.keyboard.press('Control+a');
  expect(await chosen(page)).toBe('');
  await page.keyboard.press('Control+a');
  expect(await chosen(page)).toBe(ITEMS.join(', '));
  await page.keyboard.press('Escape');
  expect(await chosen(page)).toBe('');
});

test('the bar of chosen items: reached by Tab, moves them under another item', async ({ desk }) => {
  const page = await withAgenda(desk, { language: 'en', theme: 'light' });
  await page.getByRole('textbox', { name: 'Title of item 4, English' }).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Move up', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => agenda(page))
    .toBe('1 Opening, 2 Budget, 3 Training, 4 Referral, 5 Figures, 6 Any other business');
  await page.getByRole('button', { name: 'Move under…' }).click();
  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Item' })).toBeFocused();
  await page.keyboard.type('Budg');
  await expect(page.getByRole('option')).toHaveCount(1);
  await desk.screenshot('agenda-move-under');
  await desk.expectAccessible();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => agenda(page))
    .toBe('1 Opening, 2 Budget, 2.1 Training, 2.2 Referral, 3 Figures, 4 Any other business');
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => agenda(page))
    .toBe('1 Opening, 2 Budget, 3 Training, 4 Referral, 5 Figures, 6 Any other business');
});

test('rows are chosen with the mouse, and dragged together', async ({ desk }) => {
  const page = await withAgenda(desk, { language: 'en', theme: 'light' });
  const row = (title: string) =>
    page.locator('[data-row]', { has: page.locator(`textarea:text-is("${title}")`) });
  const handle = (title: string) => row(title).locator('[data-cell=handle] button');
  const field = (title: string) => row(title).locator('textarea').first();
  await handle('Budget').click();
  expect(await chosen(page)).toBe('Budget');
  await field('Training').click({ modifiers: ['Shift'] });
  expect(await chosen(page)).toBe('Budget, Figures, Training');
  await field('Figures').click({ modifiers: ['Control'] });
  expect(await chosen(page)).toBe('Budget, Training');
  const from = await handle('Training').boundingBox();
  const to = await row('Any other business').boundingBox();
  if (from === null || to === null) throw new Error('Not there');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 30, { steps: 4 });
  await page.mouse.move(from.x + 8, to.y + to.height / 2, { steps: 8 });
  await expect(page.getByText('2 items', { exact: true })).toBeVisible();
  await desk.screenshot('agenda-drag-several');
  await page.mouse.up();
  await expect
    .poll(() => agenda(page))
    .toBe('1 Opening, 2 Figures, 3 Referral, 4 Any other business, 5 Budget, 6 Training');
  await page.keyboard.press('Control+z');
  await expect.poll(() => agenda(page)).toBe(START);
  // Whoever writes is done with choosing.
  await field('Opening').click();
  expect(await chosen(page)).toBe('');
});

for (const { language, theme } of [
  { language: 'km', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  test(`chosen items look right: ${language}, ${theme}`, async ({ desk }) => {
    const page = await withAgenda(desk, { language, theme });
    await page.locator('[data-row] textarea').first().focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await desk.screenshot(`agenda-chosen-${language}-${theme}`);
    await desk.expectAccessible();
    await desk.resize(1024, 700);
    await desk.screenshot(`agenda-chosen-narrow-${language}-${theme}`);
    await page.keyboard.press('Control+Slash');
    await page.getByRole('dialog').waitFor();
    await desk.screenshot(`agenda-keys-${language}-${theme}`);
  });
}
