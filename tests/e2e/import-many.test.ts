import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { manyPeople } from '../fixtures/many-people.ts';
import { type Desk, expect, test } from './app.ts';
import { call } from './pages/bridge.ts';
import { emptyRegister, emptyRegisterFile } from './pages/empty-register.ts';
import { paste } from './pages/excel.ts';
import { prepare } from './pages/prepared.ts';

const ROWS = 5_000;
const progressOf = (page: Page) => page.getByRole('dialog').getByRole('progressbar');

/** From here on everything that a progress bar says is written down; the first import is cancelled as soon as it counts. */
const watchProgress = (page: Page) =>
  page.evaluate(() => {
    const heard = new Set<string>();
    (globalThis as unknown as { heard: Set<string> }).heard = heard;
    let cancelled = false;
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('progress')) {
        const text = bar.getAttribute('aria-valuetext') ?? '';
        heard.add(text);
        if (cancelled || !/^[1-9]\d* of/.test(text)) continue;
        cancelled = true;
        bar.closest('dialog')?.querySelector<HTMLElement>('[data-autofocus]')?.click();
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });

const heardProgress = (page: Page) =>
  page.evaluate(() => [...(globalThis as unknown as { heard: Set<string> }).heard]);

/** How often main got a turn for something else from here on. */
async function watchMain(desk: Desk): Promise<() => Promise<number>> {
  await desk.inMain(() => {
    const watch = globalThis as unknown as { turns: number };
    watch.turns = 0;
    setInterval(() => (watch.turns += 1), 4);
  });
  return () => desk.inMain(() => (globalThis as unknown as { turns: number }).turns);
}

const digestOf = (desk: Desk) =>
  createHash('sha256')
    .update(readFileSync(emptyRegisterFile(desk)))
    .digest('hex');

test('five thousand rows: counts while it is compared and brought in, cancelled without a trace, undone in one step', async ({
  desk,
}) => {
  prepare(desk, { language: 'en', theme: 'light' });
  // As it is used: main does not look through its own answers.
  const page = await emptyRegister(desk, { RAPPORTEUR_CHECK_ANSWERS: '' });
  await call(page, 'register.save', {});
  const before = digestOf(desk);
  await watchProgress(page);
  await paste(page, manyPeople(ROWS));
  const button = page.getByRole('button', { name: `Import ${ROWS} people` });
  await button.waitFor();

  await button.click();
  await expect(page.getByText('Import cancelled. Nothing was changed.')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await call(page, 'people.list', {})).toEqual([]);
  expect(await call(page, 'register.status', {})).toMatchObject({ saving: 'saved', undo: null });
  await call(page, 'register.save', {});
  expect(digestOf(desk)).toBe(before);

  // Everything that was checked is still there.
  const turns = await watchMain(desk);
  await button.click();
  await expect(page.getByRole('heading', { name: `${ROWS} added, 0 updated, 0 skipped` })).toBeVisible();
  // Main goes on working: an import made in main itself would leave it a turn or two.
  expect(await turns()).toBeGreaterThan(20);
  const heard = await heardProgress(page);
  expect(heard.filter((text) => text.startsWith('Compared')).length).toBeGreaterThan(1);
  expect(heard.filter((text) => /^\d+ of 5000 rows$/.test(text)).length).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Go to People' }).click();
  expect(await call(page, 'people.list', {})).toHaveLength(ROWS);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nobody is listed yet')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await call(page, 'people.list', {})).length).toBe(ROWS);
  await call(page, 'register.save', {});
  expect(digestOf(desk)).not.toBe(before);
});

for (const [language, theme] of [
  ['en', 'dark'],
  ['km', 'light'],
] as const) {
  test(`an import that runs can be looked at and ended by Esc (${language}, ${theme})`, async ({ desk }) => {
    prepare(desk, { language, theme });
    const page = await emptyRegister(desk);
    await desk.resize(1024, 700);
    await paste(page, manyPeople(3 * ROWS));
    await page.locator('tr[aria-selected]').first().waitFor();
    await page.locator('button[class*="primary"]').last().click();
    await progressOf(page).waitFor();
    await desk.screenshot(`import-progress-${language}-${theme}`);
    await desk.expectAccessible();
    await expect(progressOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await call(page, 'people.list', {})).toEqual([]);
  });
}
