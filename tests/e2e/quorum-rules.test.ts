import type { Locator, Page } from '@playwright/test';
import { type Desk, expect, test } from './app.ts';
import { call } from './pages/bridge.ts';
import { go } from './pages/example.ts';
import { prepare } from './pages/prepared.ts';

/** The settings of the example: its quorum rule changed when the group became a national one. */
async function settings(desk: Desk): Promise<Page> {
  const page = await desk.start(['--example']);
  await page.locator('h1').waitFor();
  await go(page, '#/settings', 'main li h3');
  return page;
}

/** The part of the settings about the quorum. */
const quorum = (page: Page, title: string): Locator =>
  page
    .locator('main section')
    .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

for (const [language, theme] of [
  ['en', 'light'],
  ['km', 'dark'],
] as const) {
  test(`quorum rules of other days look right (${language}, ${theme})`, async ({ desk }) => {
    prepare(desk, { language, theme });
    const page = await settings(desk);
    const rules = quorum(page, language === 'en' ? 'Quorum' : 'កូរ៉ុម');
    await expect(rules.locator('li')).toHaveCount(2);
    await rules.locator('h3').first().scrollIntoViewIfNeeded();
    await desk.screenshot(`settings-quorum-${language}-${theme}`);
    await desk.expectAccessible();
    const [correct] = await rules.locator('li').last().getByRole('button').all();
    await correct?.click();
    await rules.getByRole('form').waitFor();
    await rules.getByRole('button').last().scrollIntoViewIfNeeded();
    await desk.screenshot(`settings-quorum-correct-${language}-${theme}`);
    await desk.expectAccessible();
    await rules
      .getByRole('form')
      .getByRole('button', { name: language === 'en' ? 'Cancel' : 'បោះបង់' })
      .click();
    await rules.getByRole('button').last().click();
    await rules.getByRole('form').waitFor();
    await rules.getByRole('button').last().scrollIntoViewIfNeeded();
    await desk.screenshot(`settings-quorum-new-${language}-${theme}`);
    await desk.expectAccessible();
  });
}

test('the quorum rule changes on a day; old meetings are counted as they were', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await settings(desk);
  const meetings = await call(page, 'meetings.list', {});
  const needed = async () => {
    const all = await Promise.all(meetings.map(({ id }) => call(page, 'meetings.one', { id })));
    return all.map(({ meeting, quorum }) => [meeting.date, quorum.required]);
  };
  const before = await needed();
  expect(before[0]).toEqual(['2021-09-16', 12]);
  const rules = quorum(page, 'Quorum');
  await rules.getByRole('button', { name: 'New rule from a day on…' }).click();
  const form = rules.getByRole('form', { name: 'New quorum rule' });
  await expect(form.getByText('No meeting of the register is counted by this rule yet.')).toBeVisible();
  await form.getByRole('textbox', { name: 'From which day does it hold?' }).fill('9 August 2021');
  await form.getByRole('textbox', { name: 'More than … per cent' }).fill('80');
  await form.getByRole('button', { name: 'Add rule' }).click();
  await expect(form.getByText('Already used')).toBeVisible();
  await form.getByRole('textbox', { name: 'From which day does it hold?' }).fill('1 September 2021');
  await page.keyboard.press('Tab');
  await expect(form.getByText('One meeting of the register is counted by this rule.')).toBeVisible();
  await form.getByRole('button', { name: 'Add rule' }).click();
  await expect(page.getByText('Added the rule “More than 80 % of the organisations”')).toBeVisible();
  await expect(rules.locator('li')).toHaveCount(3);
  await expect(rules.getByText('Of 17 organisations, 14 must be there.')).toBeVisible();
  await desk.screenshot('settings-quorum-many');
  await desk.expectAccessible();
  expect(await needed()).toEqual([['2021-09-16', 14], ...before.slice(1)]);

  await go(page, `#/meetings/${meetings[0]?.id}/attendance`, 'tr[aria-selected]');
  await expect(page.getByText('Quorum: 14 of 17')).toBeVisible();

  await go(page, '#/settings', 'main li h3');
  await rules.getByRole('button', { name: 'Correct the rule “More than half of the organisations”' }).click();
  const correction = rules.getByRole('form');
  await expect(correction.getByText(/^1\d meetings of the register/)).toBeVisible();
  await correction.getByRole('textbox', { name: 'More than … per cent' }).fill('');
  await correction.getByRole('button', { name: 'Save correction' }).click();
  await expect(correction.getByText('Not valid')).toBeVisible();
  await correction.getByRole('textbox', { name: 'More than … per cent' }).fill('60');
  await correction.getByRole('button', { name: 'Save correction' }).click();
  await expect(rules.getByRole('heading', { name: 'More than 60 % of the organisations' })).toBeVisible();
  await expect.poll(needed).not.toContainEqual(['2019-01-24', 9]);
  await page.keyboard.press('Control+z');
  await expect.poll(needed).toEqual([['2021-09-16', 14], ...before.slice(1)]);
  await rules.getByRole('button', { name: 'Delete the rule “More than 80 % of the organisations”' }).click();
  await expect(page.getByText('Deleted the rule “More than 80 % of the organisations”')).toBeVisible();
  expect(await needed()).toEqual(before);

  await test.step('and its history is told in words, with that of the group', async () => {
    const { id } = await call(page, 'body.get', {});
    await go(page, `#/history?of=body&id=${id}`, 'main li');
    await expect(page.getByText('delete a quorum rule (> 80 %)')).toBeVisible();
    await expect(page.getByText('Removed: Quorum rule')).toBeVisible();
    await desk.screenshot('history-quorum');
    await desk.expectAccessible();
  });
});
