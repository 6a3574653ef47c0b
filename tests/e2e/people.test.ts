import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './app.ts';
import { prepare } from './pages/prepared.ts';
import { go } from './pages/go.ts';

/** The example register on the page of people. */
async function people(desk: Desk, address = '#/people'): Promise<Page> {
  const page = await desk.start(['--example']);
  await page.locator('h1').waitFor();
  await go(page, address, '[role=grid]');
  return page;
}

test('a post changes on a day, by keyboard, and the history can be corrected', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await people(desk);
  await page.getByRole('grid', { name: 'People' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Posts' });
  await panel.getByRole('button', { name: 'Changed post…' }).click();
  const act = page.getByRole('form', { name: 'New post' });
  await act.getByRole('textbox', { name: 'Position, English' }).fill('Director of Everything');
  await desk.screenshot('people-changed-post');
  await desk.expectAccessible();
  await act.getByRole('button', { name: 'Change post' }).click();
  await expect(panel.getByRole('button', { name: /Director of Everything/ })).toBeVisible();
  await expect(panel.locator('li')).not.toHaveCount(1);
  await panel.locator('li button').last().click();
  await desk.screenshot('people-post-history');
  await desk.expectAccessible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(panel.getByRole('button', { name: /Director of Everything/ })).toHaveCount(0);
});

test('people are filtered in the address, chosen by keyboard, changed together and undone', async ({
  desk,
}) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await people(desk);
  const grid = page.getByRole('grid', { name: 'People' });
  await page.getByRole('button', { name: 'Role: All roles' }).click();
  await page.getByRole('menuitemradio', { name: 'Chair', exact: true }).click();
  await expect(page).toHaveURL(/role=chair/);
  const chairs = await page.locator('tr[aria-selected]').count();
  expect(chairs).toBeGreaterThan(0);
  await grid.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText(`${chairs} selected`)).toBeVisible();
  await desk.screenshot('people-chosen');
  await desk.expectAccessible();
  await page.getByRole('button', { name: 'They have left…' }).click();
  await page.getByRole('button', { name: 'End posts and roles' }).click();
  await expect(page.getByText(/has left|Posts and roles ended/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('tr[aria-selected]')).toHaveCount(chairs);
});

for (const [language, theme] of [
  ['en', 'light'],
  ['km', 'dark'],
] as const) {
  test(`panels, filters and names look right (${language}, ${theme})`, async ({ desk }) => {
    prepare(desk, { language, theme });
    const page = await people(desk);
    await page.locator('tr[aria-selected]').first().click();
    await page.locator('section section').first().waitFor();
    await desk.screenshot(`people-panel-${language}-${theme}`);
    await desk.expectAccessible();
    await go(page, '#/people/organisations?sort=path');
    await page.locator('tr[aria-selected]').first().click();
    await page.locator('section section').first().waitFor();
    await desk.screenshot(`organisations-panel-${language}-${theme}`);
    await desk.expectAccessible();
    await desk.resize(1024, 700);
    await desk.screenshot(`organisations-panel-1024-${language}-${theme}`);
    await go(page, '#/settings');
    await page.locator('main input').first().waitFor();
    await page.locator('main section button').first().waitFor();
    await desk.screenshot(`settings-names-${language}-${theme}`);
    await desk.expectAccessible();
  });
}

test('the group gets another name from a day on; old meetings keep theirs', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await people(desk);
  await go(page, '#/settings');
  await page.getByRole('button', { name: 'New name or mandate from a day on…' }).click();
  const form = page.getByRole('form', { name: 'New name' });
  await form.getByRole('textbox', { name: 'Name, English' }).fill('National Working Group');
  await form.getByRole('textbox', { name: 'Name, Khmer' }).fill('ក្រុមការងារជាតិ');
  await desk.screenshot('settings-new-name');
  await desk.expectAccessible();
  await form.getByRole('button', { name: 'Add name' }).click();
  await expect(page.getByRole('button', { name: 'Delete the name National Working Group' })).toBeVisible();
  await page.locator('main details summary').first().click();
  await desk.screenshot('settings-names-many');
  await desk.expectAccessible();
  await page.getByRole('button', { name: 'Delete the name National Working Group' }).click();
  await expect(page.getByText('Deleted the name National Working Group')).toBeVisible();
});
