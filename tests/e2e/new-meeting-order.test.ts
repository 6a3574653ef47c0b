import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { go } from './pages/example.ts';
import { prepare } from './pages/prepared.ts';

const titles = (page: Page) =>
  page
    .locator('[data-line] textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

test('proposed lines are put in order by keyboard and by dragging, and made so', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await desk.start(['--example']);
  await page.locator('h1').waitFor();
  await go(page, '#/meetings/new', '[data-line]');
  const before = await titles(page);
  expect(before.slice(0, 3)).toEqual(['Opening', 'Adoption of the agenda', 'Minutes of the 13th meeting']);

  // The field keeps the cursor, so that the key can be pressed again.
  const third = page.locator('[data-line] textarea').nth(2);
  await third.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => titles(page)).toEqual([before[2], before[0], before[1], ...before.slice(3)]);
  await expect(page.locator('[data-line] textarea').first()).toBeFocused();
  await expect(page.getByText('Now item 1', { exact: true })).toBeAttached();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Control+BracketRight');
  await desk.screenshot('new-meeting-order');
  await desk.expectAccessible();
  await page.keyboard.press('Control+BracketLeft');
  expect((await titles(page)).slice(0, 3)).toEqual([before[0], before[2], before[1]]);

  // By its handle, with what stands under it.
  const handle = page.locator('[data-line]').nth(3).locator('button').first();
  const from = await handle.boundingBox();
  const to = await page.locator('[data-line]').first().boundingBox();
  if (from === null || to === null) throw new Error('Not there');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y - 20, { steps: 4 });
  await page.mouse.move(from.x + 8, to.y + 6, { steps: 8 });
  await desk.screenshot('new-meeting-drag');
  await page.mouse.up();
  await expect.poll(async () => (await titles(page))[0]).toBe(before[3]);

  const wanted = await titles(page);
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-row]').first().waitFor();
  const made = await page
    .locator('[data-row] [data-cell=title] textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  expect(wanted.filter((title) => made.includes(title)).slice(0, made.length)).toEqual(made);
  expect(made[0]).toBe(before[3]);
});

for (const { language, theme } of [
  { language: 'km', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  test(`proposed lines look right in a small window: ${language}, ${theme}`, async ({ desk }) => {
    prepare(desk, { language, theme });
    const page = await desk.start(['--example']);
    await page.locator('h1').waitFor();
    await desk.resize(1024, 700);
    await go(page, '#/meetings/new', '[data-line]');
    await page.locator('[data-line] textarea').nth(5).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.locator('[data-line]').nth(3).hover();
    await desk.screenshot(`new-meeting-order-${language}-${theme}`);
    await desk.expectAccessible();
  });
}
