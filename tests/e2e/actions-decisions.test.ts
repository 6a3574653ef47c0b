import { join } from 'node:path';
import { expect, test } from './app.ts';
import { LOOKS, atExample, go, meetingId } from './pages/at-example.ts';
import { createRegister, firstRun, tabTo } from './pages/secretary.ts';

for (const look of LOOKS) {
  const { language, theme } = look;
  test(`the registers are accessible: ${language}, ${theme}`, async ({ desk }) => {
    test.setTimeout(120_000);
    const page = await atExample(desk, look);
    await go(page, '#/actions', 'table tbody tr');
    await desk.screenshot(`actions-${language}-${theme}`);
    await desk.expectAccessible();
    await go(page, '#/actions?state=all', 'table tbody tr');
    const first = page.locator('table tbody tr').first();
    await first.click();
    await page.locator('main section dl').waitFor();
    await desk.screenshot(`action-${language}-${theme}`);
    await desk.expectAccessible();
    await page.locator('main section section button').first().click();
    await page.locator('main section textarea').waitFor();
    await desk.screenshot(`action-update-${language}-${theme}`);
    await desk.expectAccessible();
    await go(page, '#/decisions', 'table tbody tr');
    await desk.screenshot(`decisions-${language}-${theme}`);
    await desk.expectAccessible();
    await page.locator('table tbody tr').first().click();
    await page.locator('main section dl').waitFor();
    await desk.screenshot(`decision-${language}-${theme}`);
    await desk.expectAccessible();
    await desk.resize(1024, 700);
    await go(page, '#/actions', 'table tbody tr');
    await desk.screenshot(`actions-narrow-${language}-${theme}`);
  });
}

test('an action is chased with the keyboard alone, each act one step of undo', async ({ desk }) => {
  test.setTimeout(120_000);
  const page = await atExample(desk);
  await page.keyboard.press('Alt+4');
  const grid = page.getByRole('grid', { name: 'Actions of all meetings' });
  await grid.waitFor();
  const active = grid.locator(`tbody tr`).first();
  const code = (await active.locator('td').first().textContent()) ?? '';
  await tabTo(page, 'grid', 'Actions of all meetings');
  await page.keyboard.press('d');
  await expect(page.getByText(`${code}: Done`)).toBeVisible();
  await expect(grid.getByText(code, { exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(grid.getByText(code, { exact: true })).toBeVisible();

  await test.step('writes why it is late, with a new day and another owner', async () => {
    await page.keyboard.press('u');
    await expect(page.getByRole('textbox', { name: 'What happened?' })).toBeFocused();
    await page.keyboard.type('The figures came late.');
    await tabTo(page, 'radio', 'Progress');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'combobox', 'New state');
    await page.keyboard.type('Open');
    await page.getByRole('option', { name: 'Open', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, 'textbox', 'New due date');
    await page.keyboard.type('1 June 2030');
    await page.keyboard.press('Tab');
    await tabTo(page, 'combobox', 'Hand over to');
    await page.keyboard.type('WHO');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(`Updated ${code}`)).toBeVisible();
    const panel = page.getByRole('region', { name: code });
    await expect(panel.getByText('The figures came late.')).toBeVisible();
    await expect(panel.getByText('Reason for delay')).toBeVisible();
    await expect(panel.getByText('As minuted')).toBeVisible();
    await expect(panel.getByText(/State: Open · Due: 1 Jun 2030 · Handed over to .*WHO/)).toBeVisible();
    await desk.screenshot('action-updated');
    await desk.expectAccessible();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(grid.getByText('1 Jun 2030')).toHaveCount(0);
  });

  await test.step('closes some at once', async () => {
    await tabTo(page, 'grid', 'Actions of all meetings');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByText('2 selected')).toBeVisible();
    await desk.screenshot('actions-selected');
    await desk.expectAccessible();
    await page.keyboard.press('c');
    await expect(page.getByText('2 actions: Cancelled')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('2 selected')).toBeVisible();
    // Let go of, the filters are there again.
    await grid.press('Escape');
    await expect(page.getByText('2 selected')).toHaveCount(0);
  });

  await test.step('asks for what is late, and keeps the question in the address', async () => {
    await tabTo(page, 'combobox', 'State');
    await page.keyboard.type('Overdue');
    await page.getByRole('option', { name: 'Overdue', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('state=overdue');
    await desk.screenshot('actions-overdue');
  });
});

test('a decision replaces an earlier one', async ({ desk }) => {
  test.setTimeout(120_000);
  const page = await atExample(desk);
  await page.keyboard.press('Alt+5');
  const grid = page.getByRole('grid', { name: 'Decisions of all meetings' });
  await grid.waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('D9.1');
  await grid.getByText('D9.1', { exact: true }).click();
  const panel = page.getByRole('region', { name: 'D9.1' });
  await panel.waitFor();
  await tabTo(page, 'combobox', 'Replaces');
  await page.keyboard.type('D8.1');
  await page.getByRole('option', { name: /D8\.1/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Show D8.1' })).toBeVisible();
  await tabTo(page, 'button', 'Show D8.1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'D8.1' }).getByText('Replaced by D9.1')).toBeVisible();
  await desk.screenshot('decision-replaced');
  await desk.expectAccessible();
});

test('an empty register says how actions and decisions get there', async ({ desk }) => {
  test.setTimeout(60_000);
  const page = await desk.start();
  await firstRun(page, 'Chan Sokha');
  await desk.willSaveTo(join(desk.folder, 'Group.twg'));
  await createRegister(page, 'Portability Working Group', 'PWG');
  await page.getByRole('heading', { name: 'Portability Working Group' }).waitFor();
  for (const [key, title, name] of [
    ['Alt+4', 'No actions yet', 'actions-empty'],
    ['Alt+5', 'No decisions yet', 'decisions-empty'],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole('heading', { name: title }).waitFor();
    await desk.screenshot(name);
    await desk.expectAccessible();
  }
});

test('an action is put on the agenda of the next meeting, and says so', async ({ desk }) => {
  test.setTimeout(60_000);
  const page = await atExample(desk);
  await go(page, '#/actions', 'table tbody tr');
  const grid = page.getByRole('grid', { name: 'Actions of all meetings' });
  await grid.getByText('A13.6', { exact: true }).click();
  const panel = page.getByRole('region', { name: 'A13.6' });
  await panel.waitFor();
  await tabTo(page, 'button', 'Put on the agenda of the 1st workshop');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A13.6 is on the agenda of the 1st workshop')).toBeVisible();
  await expect(panel.getByText('On a later agenda')).toBeVisible();
  await desk.screenshot('action-on-agenda');
  await desk.expectAccessible();
  await panel.getByRole('link', { name: '1st workshop' }).click();
  await page.locator('[data-row]').first().waitFor();
  await expect(
    page
      .getByRole('textbox', { name: /A13\.6/ })
      .or(page.locator('[data-row]', { hasText: 'A13.6' }))
      .first(),
  ).toBeVisible();
  await desk.screenshot('action-on-agenda-agenda');
});

test('the head of an item in the minutes says who was there', async ({ desk }) => {
  test.setTimeout(60_000);
  const page = await atExample(desk);
  const last = await meetingId(page, { ordinal: 13 });
  await go(page, `#/meetings/${last}/minutes`, 'main [data-item]');
  const present = page.getByRole('button', { name: /^Present \d+/ }).first();
  await present.hover();
  await expect(page.locator('[popover]:popover-open').first()).toBeVisible();
  await desk.screenshot('minutes-item-presence');
  await desk.expectAccessible();
});
