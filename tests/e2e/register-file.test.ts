import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, expect, test } from './app.ts';
import type { Page } from '@playwright/test';
import { atHome, createRegister, firstRun, tabTo } from './pages/secretary.ts';

/** By its link: the numbers of Alt+1 … follow the side bar. */
async function goToSettings(page: Page): Promise<void> {
  await tabTo(page, 'link', 'Settings');
  await page.keyboard.press('Enter');
}

async function newRegister(desk: Desk, file: string): Promise<void> {
  const page = await desk.start();
  await firstRun(page, 'Chan Sokha');
  await desk.willSaveTo(file);
  await createRegister(page, 'Water Group', 'WG');
  await expect(page.getByRole('heading', { name: 'Water Group' })).toBeVisible();
}

test('what was typed is there after the program was killed', async ({ desk }) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  await goToSettings(desk.page);
  const ministry = desk.page.getByRole('textbox', { name: 'Ministry, English' });
  await ministry.fill('Ministry of Water');
  // Saved as it was typed: nothing is pressed, only waited for what the screen says.
  await expect(desk.page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  await expect(desk.page.getByRole('button', { name: /^Undo/ })).not.toHaveAttribute('aria-disabled', 'true');
  await desk.kill();

  const page = await desk.start([file]);
  await expect(page.getByText('Ministry of Water')).toBeVisible();
  await atHome(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Ministry of Water')).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Ministry of Water')).toBeVisible();
});

test('the last keystrokes go out when the window is closed at once', async ({ desk }) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  await goToSettings(desk.page);
  await desk.page.getByRole('textbox', { name: 'Ministry, English' }).pressSequentially('Typed and gone');
  await desk.close();
  const page = await desk.start([file]);
  await expect(page.getByText('Typed and gone')).toBeVisible();
});

test('a second computer is told who has the register, and reads it', async ({ desk }) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  const second = new Desk(join(desk.folder, 'second'));
  try {
    const page = await second.start([file]);
    await firstRun(page, 'Dara');
    await expect(page.getByText(/Chan Sokha/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Water Group' })).toBeVisible();
    await second.screenshot('read-only');
    await second.expectAccessible();
    await goToSettings(page);
    await expect(page.getByRole('textbox', { name: 'Ministry, English' })).not.toBeEditable();
  } finally {
    await second.stop();
  }
});

test('a file that is no register is refused with words, and nothing is lost', async ({ desk }) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  await desk.close();
  const letter = join(desk.folder, 'letter.twg');
  writeFileSync(letter, 'Dear colleagues');
  const page = await desk.start([letter]);
  await expect(page.getByText(/not a register/i)).toBeVisible();
  await expect(page.getByRole('button', { name: /Group\.twg|Water Group/ }).first()).toBeVisible();
  await desk.screenshot('welcome-refused-file');
});

test('everything is there in Khmer and in the dark', async ({ desk }) => {
  const page = await desk.start(['--example']);
  await page.getByRole('radio', { name: 'ភាសាខ្មែរ' }).waitFor({ state: 'attached' });
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('lang', 'km');
  await desk.screenshot('first-run-km');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ចាន់ សុខា');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ក្រុម');
  await desk.screenshot('home-km');
  await desk.expectAccessible();
  await desk.inMain(({ Menu, BrowserWindow }) => {
    const view = Menu.getApplicationMenu()?.items[2];
    view?.submenu?.items[1]?.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await desk.screenshot('home-km-dark');
  await desk.expectAccessible();
});
