import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronPath, root } from '../../scripts/setup.mjs';
import { newSite } from '../../src-main/app-settings.ts';
import { newId } from '../../src-main/database/new-id.ts';
import { sql } from '../../src-main/database/sql.ts';
import { RegisterSession } from '../../src-main/register-file/register-session.ts';
import { Desk, expect, test } from './app.ts';
import { createRegister, firstRun } from './pages/secretary.ts';
import { go } from './pages/go.ts';

async function newRegister(desk: Desk, file: string): Promise<void> {
  const page = await desk.start();
  await firstRun(page, 'Chan Sokha');
  await desk.willSaveTo(file);
  await createRegister(page, 'Water Group', 'WG');
  await expect(page.getByRole('heading', { name: 'Water Group' })).toBeVisible();
}

/** A colleague changes a copy of the file on a computer of hers; answers where it is. */
async function changedElsewhere(desk: Desk, file: string, ministry: string): Promise<string> {
  const dataFolder = join(desk.folder, 'her computer');
  mkdirSync(dataFolder, { recursive: true });
  const copy = join(desk.folder, `${newId()}.twg`);
  copyFileSync(file, copy);
  const session = await RegisterSession.open({ dataFolder, site: newSite(), author: () => 'Dara' }, copy);
  session.step({ label: 'body.update' }, (db) => {
    db.run(sql`UPDATE body SET ministry_en = ${ministry}`);
  });
  await session.close();
  return copy;
}

/** The window is gone to: it looks at its file then. */
const comeBack = (desk: Desk) =>
  desk.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'));

/** Looks at the screen in the other language. */
async function inKhmer(desk: Desk, look: () => Promise<void>): Promise<void> {
  const choose = () =>
    desk.inMain(({ Menu, BrowserWindow }) => {
      const view = Menu.getApplicationMenu()?.items[2];
      view?.submenu?.items[2]?.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
    });
  await choose();
  await expect(desk.page.locator('html')).toHaveAttribute('lang', 'km');
  await look();
  await choose();
  await expect(desk.page.locator('html')).toHaveAttribute('lang', 'en');
}

const title = (desk: Desk) =>
  desk.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

test('a version that a colleague saved is told and loaded; with changes of one’s own both are kept', async ({
  desk,
}) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  const { page } = desk;
  await expect.poll(() => title(desk)).toBe('Water Group - Rapporteur');
  const hers = await changedElsewhere(desk, file, 'Ministry of Water');
  copyFileSync(hers, file);
  rmSync(hers);
  await comeBack(desk);
  await expect(page.getByText(/Dara saved a newer version of this register, today/)).toBeVisible();
  await desk.screenshot('newer-version');
  await desk.expectAccessible();
  await inKhmer(desk, async () => {
    await desk.resize(700, 700);
    await desk.screenshot('newer-version-km-700');
    await desk.resize(1280, 800);
  });
  await page.getByRole('button', { name: 'Load their version' }).click();
  await expect(page.getByText('Ministry of Water')).toBeVisible();
  await expect(page.getByText(/saved a newer version/)).toBeHidden();

  const again = await changedElsewhere(desk, file, 'Ministry of Health');
  copyFileSync(again, file);
  rmSync(again);
  await go(page, '#/settings');
  await page.getByRole('textbox', { name: 'Ministry, English' }).fill('Ministry of Roads');
  await expect(page.getByText(/Dara saved “Group.twg” while you worked in it/)).toBeVisible({
    timeout: 20_000,
  });
  await desk.screenshot('kept-both');
  await desk.expectAccessible();
  // The file that lies beside it now may have been told of too.
  await page
    .getByRole('status')
    .filter({ hasText: /while you worked in it/ })
    .getByRole('button', { name: 'Dismiss' })
    .click();
  await expect(page.getByText(/while you worked in it/)).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Ministry, English' })).toHaveValue('Ministry of Roads');
  expect(readdirSync(desk.folder).filter((name) => /\(kept .*\)\.twg$/.test(name))).toHaveLength(1);
});

test('a register in use can be taken over, and the other side is told', async ({ desk }) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  const second = new Desk(join(desk.folder, 'second'));
  try {
    const page = await second.start([file]);
    await firstRun(page, 'Dara');
    await expect(page.getByText(/Chan Sokha .* has this register open/)).toBeVisible();
    await expect.poll(() => title(second)).toBe('Water Group (read-only) - Rapporteur');
    await page.getByRole('button', { name: 'Take over…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Take over the register?' });
    await expect(dialog.getByText(/Chan Sokha \(.*\) has it open since today/)).toBeVisible();
    await second.screenshot('take-over');
    await second.expectAccessible();
    await inKhmer(second, () => second.screenshot('take-over-km'));
    await dialog.getByRole('button', { name: 'Take over' }).click();
    await expect(page.getByText(/has this register open/)).toBeHidden();
    await go(page, '#/settings');
    await page.getByRole('textbox', { name: 'Ministry, English' }).fill('Ministry of Water');

    await comeBack(desk);
    await expect(desk.page.getByText(/Dara .* has taken this register over/)).toBeVisible();
    await desk.screenshot('taken-over');
    await desk.expectAccessible();
    await second.close();
    await comeBack(desk);
    await expect(desk.page.getByText('The register is free now.')).toBeVisible();
    await desk.page.getByRole('button', { name: 'Open for changes' }).click();
    await expect(desk.page.getByText('Ministry of Water')).toBeVisible();
    await expect.poll(() => title(desk)).toBe('Water Group - Rapporteur');
  } finally {
    await second.stop();
  }
});

test('another version beside the file is told and opened', async ({ desk }) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  const hers = await changedElsewhere(desk, file, 'Ministry of Water');
  renameSync(hers, join(desk.folder, 'Group-DARA-PC.twg'));
  await desk.close();
  const page = await desk.start([file]);
  await expect(page.getByText(/“Group-DARA-PC.twg” beside this file is a newer version/)).toBeVisible({
    timeout: 20_000,
  });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('Other versions beside the file')).toBeVisible();
  await desk.screenshot('copies-beside');
  await desk.expectAccessible();
  const opened = desk.app.waitForEvent('window');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const other = await opened;
  await expect(other.getByText('Ministry of Water')).toBeVisible();
});

test('a register is opened by dropping it on the window, and by a second start of the program', async ({
  desk,
}) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  await desk.close();
  const page = await desk.start();
  await expect(page.getByRole('heading', { name: 'Welcome to Rapporteur' })).toBeVisible();
  const drop = (path: string) =>
    desk.inMain(async ({ BrowserWindow }, dropped) => {
      const debug = BrowserWindow.getAllWindows()[0]?.webContents.debugger;
      debug?.attach('1.3');
      const data = { items: [], files: [dropped], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop']) {
        await debug?.sendCommand('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
      }
      debug?.detach();
    }, path);
  const letter = join(desk.folder, 'letter.txt');
  writeFileSync(letter, 'Dear colleagues');
  await drop(letter);
  await drop(file);
  await expect(page.getByRole('heading', { name: 'Water Group' })).toBeVisible();
  expect(page.url()).toContain('app://rapporteur');

  // A drop that the page makes up itself opens nothing: it has no path.
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'made-up.twg'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
  });

  const second = join(desk.folder, 'Second.twg');
  copyFileSync(file, second);
  const executable = electronPath();
  const project = executable.includes('.cache') ? [] : [root];
  const opened = desk.app.waitForEvent('window');
  const starting = spawn(executable, ['--no-sandbox', ...project, second], {
    env: { ...process.env, RAPPORTEUR_DATA: join(desk.folder, 'data') },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => starting.once('exit', resolve));
  const window = await opened;
  await expect(window.getByRole('heading', { name: 'Water Group' })).toBeVisible();
  await ended;

  // The same file again: its window comes to the front, there is no third one.
  await drop(second);
  await expect.poll(() => desk.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2);
});

test('closing a register whose file cannot be written asks first, and loses nothing', async ({ desk }) => {
  const folder = join(desk.folder, 'stick');
  mkdirSync(folder);
  const file = join(folder, 'Group.twg');
  await newRegister(desk, file);
  const { page } = desk;
  renameSync(folder, `${folder} away`);
  await go(page, '#/settings');
  await page.getByRole('textbox', { name: 'Ministry, English' }).fill('Ministry of Water');
  await expect(page.getByRole('alert')).toContainText(/not in the file yet/, { timeout: 20_000 });
  await expect.poll(() => title(desk)).toBe('Water Group (not saved to the file) - Rapporteur');
  await desk.screenshot('saving-failed');
  await desk.expectAccessible();

  const closeAnswering = (answer: number) =>
    desk.inMain(({ dialog, Menu, BrowserWindow }, response) => {
      dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false });
      const items = Menu.getApplicationMenu()?.items[0]?.submenu?.items ?? [];
      const window = BrowserWindow.getAllWindows()[0];
      items.find(({ label }) => label === 'Close register')?.click(undefined, window, undefined);
    }, answer);
  await closeAnswering(1);
  await expect(page.getByRole('textbox', { name: 'Ministry, English' })).toHaveValue('Ministry of Water');
  await closeAnswering(0);
  await expect(page.getByRole('heading', { name: 'Welcome to Rapporteur' })).toBeVisible();
  renameSync(`${folder} away`, folder);
  await page
    .getByRole('button', { name: /Water Group/ })
    .first()
    .click();
  await expect(page.getByText('Ministry of Water')).toBeVisible();
});

test('work that was put aside is told, and opened as a file of its own', async ({ desk }) => {
  const file = join(desk.folder, 'Group.twg');
  await newRegister(desk, file);
  const { page } = desk;
  const before = join(desk.folder, 'before.twg');
  copyFileSync(file, before);
  await go(page, '#/settings');
  await page.getByRole('textbox', { name: 'Ministry, English' }).fill('Ministry of Water');
  await expect(page.getByRole('button', { name: /^Undo: / })).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: /^Saved/ })).toBeVisible({ timeout: 20_000 });
  const working = join(desk.folder, 'data', 'working');
  const copy = join(working, readdirSync(working)[0] ?? '', 'register.sqlite');
  copyFileSync(copy, join(desk.folder, 'copy.sqlite'));
  await desk.close();
  // As after a power cut, and a colleague who went on from an older version of the file.
  const hers = await changedElsewhere(desk, before, 'Ministry of Health');
  copyFileSync(hers, file);
  for (const gone of [hers, before]) rmSync(gone);
  renameSync(join(desk.folder, 'copy.sqlite'), copy);

  const again = await desk.start([file]);
  await expect(again.getByText('Ministry of Health')).toBeVisible();
  await expect(again.getByText(/Work that was not in the file was put aside/)).toBeVisible();
  await go(again, '#/backups');
  await expect(again.getByRole('heading', { name: 'Put aside on this computer' })).toBeVisible();
  await desk.screenshot('put-aside');
  await desk.expectAccessible();
  await desk.willSaveTo(join(desk.folder, 'Recovered.twg'));
  const opened = desk.app.waitForEvent('window');
  await again.getByRole('button', { name: 'Open as another file…' }).first().click();
  const recovered = await opened;
  await expect(recovered.getByText('Ministry of Water')).toBeVisible();
  await expect(again.getByText(/Work that was not in the file was put aside/)).toBeHidden();
  await expect(again.getByRole('heading', { name: 'Put aside on this computer' })).toBeHidden();
});
