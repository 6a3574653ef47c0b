import { closeSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './app.ts';
import { atHome, createRegister, firstRun } from './pages/secretary.ts';
import { go } from './pages/go.ts';

async function newRegister(desk: Desk, file: string): Promise<void> {
  const page = await desk.start();
  await firstRun(page, 'Chan Sokha');
  await desk.willSaveTo(file);
  await createRegister(page, 'Water Group', 'WG');
  await expect(page.getByRole('heading', { name: 'Water Group' })).toBeVisible();
}

async function typeMinistry(page: Page, name: string): Promise<void> {
  await go(page, '#/settings');
  await page.getByRole('textbox', { name: 'Ministry, English' }).fill(name);
  // Saved by itself: another page shows what the register holds.
  await go(page, '#/');
  await expect(page.getByText(name)).toBeVisible();
}

async function backUp(page: Page): Promise<void> {
  await go(page, '#/backups');
  await page.getByRole('button', { name: 'Back up now' }).first().click();
  await expect(page.getByText('A backup was made')).toBeVisible();
}

test('a backup is made, looked into, restored by the keyboard, and the restoring is undone', async ({
  desk,
}) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  const { page } = desk;
  await go(page, '#/backups');
  await expect(page.getByRole('heading', { name: 'No backups yet' })).toBeVisible();
  await desk.screenshot('backups-empty');
  await desk.expectAccessible();

  await typeMinistry(page, 'Ministry of Water');
  await backUp(page);
  await typeMinistry(page, 'Ministry of Health');
  await go(page, '#/backups');
  await expect(page.getByRole('row').nth(1)).toContainText('Made by hand');

  await page.getByRole('grid', { name: 'Backups' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: /^Backup, today/ });
  await expect(panel.getByText(/Last change by Chan Sokha, today/)).toBeVisible();
  await expect(panel.getByText('1 change made since.')).toBeVisible();
  await desk.screenshot('backups-preview');
  await desk.expectAccessible();
  await panel.getByRole('button', { name: 'Restore this version' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/The register is as it was: today/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Before restoring/ })).toBeVisible();
  await desk.screenshot('backups-restored');
  await go(page, '#/');
  await expect(page.getByText('Ministry of Water')).toBeVisible();

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Ministry of Health')).toBeVisible();
  await desk.close();
  const again = await desk.start([file]);
  await expect(again.getByText('Ministry of Health')).toBeVisible();
});

test('a damaged register, and one that is gone, are brought back from a backup', async ({ desk }) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  await typeMinistry(desk.page, 'Ministry of Water');
  await backUp(desk.page);
  await desk.close();

  const bytes = openSync(file, 'r+');
  writeSync(bytes, 'scribble', 9000);
  closeSync(bytes);
  const page = await desk.start([file]);
  const dialog = page.getByRole('dialog', { name: 'The register is damaged' });
  await expect(dialog).toBeVisible();
  await desk.screenshot('damaged-offer');
  await desk.expectAccessible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bring back Group.twg' })).toBeVisible();
  await page.getByRole('row').nth(1).click();
  await expect(page.getByText(/Last change by Chan Sokha/)).toBeVisible();
  await desk.screenshot('damaged-versions');
  await desk.expectAccessible();
  await page.getByRole('button', { name: 'Restore in its place' }).click();
  await expect(page.getByText('Ministry of Water')).toBeVisible();
  expect(readdirSync(desk.folder).filter((name) => name.includes('(damaged'))).toHaveLength(1);
  await desk.close();

  rmSync(file);
  const welcome = await desk.start();
  await expect(welcome.getByText('not found')).toBeVisible();
  await desk.screenshot('welcome-missing');
  await welcome.getByRole('button', { name: /Water Group.*Group\.twg/ }).click();
  await expect(welcome.getByRole('dialog', { name: 'The file is not there' })).toBeVisible();
  await welcome.keyboard.press('Enter');
  await welcome.getByRole('row').nth(1).click();
  await desk.willSaveTo(join(desk.folder, 'Again.twg'));
  await welcome.getByRole('button', { name: 'Open as another file…' }).click();
  await expect(welcome.getByText('Ministry of Water')).toBeVisible();
});

test('many backups, in Khmer, in the dark and in a small window', async ({ desk }) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  const { page } = desk;
  for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) {
    await typeMinistry(page, `Ministry ${name}`);
    await backUp(page);
  }
  await page.getByRole('row').nth(3).click();
  await desk.screenshot('backups-many');
  await desk.resize(1024, 700);
  await desk.screenshot('backups-many-1024x700');
  await desk.expectAccessible();
  await desk.inMain(({ Menu, BrowserWindow }) => {
    const view = Menu.getApplicationMenu()?.items[2];
    for (const index of [1, 2]) {
      view?.submenu?.items[index]?.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
    }
  });
  await expect(page.locator('html')).toHaveAttribute('lang', 'km');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await desk.screenshot('backups-many-km-dark');
  await desk.expectAccessible();
  await desk.resize(640, 700);
  await desk.screenshot('backups-many-640');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBe(0);
});

test('a backup that cannot be made is told calmly, and work goes on', async ({ desk }) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  const { page } = desk;
  // As with a full or protected profile: the folder cannot be made.
  rmSync(join(desk.folder, 'data', 'backups'), { recursive: true, force: true });
  writeFileSync(join(desk.folder, 'data', 'backups'), '');
  await typeMinistry(page, 'Ministry of Water');
  await go(page, '#/backups');
  await page.getByRole('button', { name: 'Back up now' }).first().click();
  await expect(page.getByText(/No backup could be made/)).toBeVisible();
  await desk.screenshot('backup-failed');
  await desk.expectAccessible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText(/No backup could be made/)).toBeHidden();
  await page.getByRole('button', { name: /^Saved/ }).click();
  await expect(page.getByText('Everything is in the file.')).toBeVisible();
  await desk.screenshot('about-file');
  await desk.expectAccessible();
  await atHome(page);
});
