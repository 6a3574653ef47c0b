import { expect, test } from './app.ts';

test('the palette goes to anything, by the keyboard alone', async ({ desk }) => {
  const page = await desk.start(['--example']);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Go to anything' });
  await expect(field).toBeFocused();
  await desk.screenshot('palette-empty');
  await desk.expectAccessible();

  await page.keyboard.type('D7.1');
  await expect(page.getByRole('option', { selected: true })).toContainText('D7.1');
  await desk.screenshot('palette-code');

  await field.fill('portability');
  await expect(page.getByRole('option').first()).toBeVisible();
  await desk.screenshot('palette-words');
  await desk.expectAccessible();

  await field.fill('zzzz');
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await desk.screenshot('palette-nothing');

  await field.fill('7');
  await expect(page.getByRole('option', { selected: true })).toContainText('7th meeting');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/meetings\/[0-9a-f-]{36}\/agenda/);
  await expect(field).toBeHidden();

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toContainText('7th meeting');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
});

test('what is found is gone to: an agenda item, and the entry behind a decision', async ({ desk }) => {
  const page = await desk.start(['--example']);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const field = page.getByRole('combobox', { name: 'Go to anything' });
  await page.keyboard.press('Control+k');
  await field.fill('Hospitals and health centres');
  await expect(page.getByRole('option', { selected: true })).toContainText('Agenda item');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/agenda\?item=/);

  await page.keyboard.press('Control+k');
  await field.fill('D9.2');
  await expect(page.getByRole('option', { selected: true })).toContainText('D9.2');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'D9.2' });
  await panel.getByRole('link', { name: /9th meeting/ }).click();
  await expect(page.locator('article[data-entry]:focus')).toContainText('D9.2');
});

test('the history tells every change with its value before and after', async ({ desk }) => {
  const page = await desk.start(['--example']);
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('gridcell').first().click();
  const phone = page.getByLabel('Phone');
  await phone.fill('012 345 678');
  await phone.press('Tab');
  await expect(page.getByRole('button', { name: /^Undo: change person/ })).toBeVisible();
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /History of/ })).toBeVisible();
  await expect(page.getByText('012 345 678')).toBeVisible();
  await desk.screenshot('history-of-a-person');
  await desk.expectAccessible();
  await page.getByRole('link', { name: 'History of everything' }).click();
  await expect(page.getByText('made the register')).toBeVisible();
  await desk.screenshot('history');
  await desk.expectAccessible();
});
