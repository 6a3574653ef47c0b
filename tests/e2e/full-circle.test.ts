import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { paste } from './pages/excel.ts';
import { createRegister, firstRun, tabTo } from './pages/secretary.ts';

/** Ten people as they stand in somebody's sheet. */
const SHEET = [
  ['No', 'Name', 'Sex', 'Position', 'Organization', 'Role'],
  ['1', 'H.E. Sok Vanna', 'M', 'Secretary of State', 'Ministry of Health', 'Chair'],
  ['2', 'Ms. Chan Sophea', 'F', 'Director', 'Department of Planning', 'Secretary'],
  ['3', 'Dr. Kim Leng', 'M', 'Adviser', 'World Health Organization (WHO)', 'Member'],
  ['4', 'Mr. Keo Dara', 'M', 'Officer', 'International Labour Organization (ILO)', 'Member'],
  ['5', 'Ms. Ly Sreymom', 'F', 'Director', 'National Hospital', 'Member'],
  ['6', 'Mr. Nget Rithy', 'M', 'Deputy Director', 'Preventive Medicine Department', 'Member'],
  ['7', 'Ms. Oum Pisey', 'F', 'Head of Unit', 'Ministry of Interior', 'Member'],
  ['8', 'Mr. Prak Sothea', 'M', 'Coordinator', 'Migrant Network', 'Member'],
  ['9', 'Ms. Ros Bopha', 'F', 'Programme Officer', 'IOM Cambodia (IOM)', 'Member'],
  ['10', 'Mr. Sam Nang', 'M', 'Legal Officer', 'Ministry of Labour', 'Member'],
] as const;

/** Items of the usual agenda that a first meeting has. */
const ITEMS = 5;

const readBack = (file: string): string =>
  execFileSync('pandoc', ['-t', 'plain', '--wrap=none', file], { encoding: 'utf8' });

test('a new user goes the whole round: people from Excel, a meeting, its minutes out, the next meeting from it', async ({
  desk,
}) => {
  test.setTimeout(240_000);
  const page = await desk.start();
  const line = page.getByRole('textbox', { name: 'Next entry' });

  await test.step('a register, and ten people pasted from Excel', async () => {
    await firstRun(page, 'Chan Sophea');
    await desk.willSaveTo(join(desk.folder, 'Group.twg'));
    await createRegister(page, 'Migrant Health Working Group', 'MHWG');
    await expect(page.getByRole('heading', { name: 'Migrant Health Working Group' })).toBeVisible();
    await page.keyboard.press('Alt+3');
    await page.getByText('Nobody is listed yet').waitFor();
    await paste(page, SHEET);
    await page.getByRole('button', { name: 'Import 10 people' }).press('Enter');
    await expect(page.getByRole('heading', { name: '10 added, 0 updated, 0 skipped' })).toBeVisible();
    await page.getByRole('button', { name: 'Go to People' }).press('Enter');
    await expect(page.locator('tr[aria-selected]')).toHaveCount(10);
    await desk.screenshot('round-people');
  });

  await test.step('a meeting with the usual agenda, circulated and adopted', async () => {
    await page.keyboard.press('Alt+2');
    await tabTo(page, 'link', 'New meeting');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Create meeting' }).waitFor();
    await page.getByRole('list', { name: 'Its agenda' }).getByRole('textbox').first().waitFor();
    await desk.screenshot('round-new-meeting');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-row]').first().waitFor();
    await page.getByRole('button', { name: 'Circulate agenda' }).first().press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Circulate agenda' }).press('Enter');
    await page.getByRole('button', { name: 'Mark as adopted' }).press('Enter');
    await expect(page.getByText(/Adopted as circulated/)).toBeVisible();
    await desk.screenshot('round-agenda');
  });

  await test.step('everybody was invited by role; nine are there', async () => {
    await tabTo(page, 'link', 'Attendance');
    await page.keyboard.press('Enter');
    await expect(page.locator('tr[aria-selected]')).toHaveCount(10);
    await tabTo(page, 'grid', 'Attendance');
    for (const [i, mark] of 'ppopppxppp'.split('').entries()) {
      if (i > 0) await page.keyboard.press('ArrowDown');
      await page.keyboard.press(mark);
    }
    await expect(page.getByText('Quorum 8 of 9, reached')).toBeVisible();
    await desk.screenshot('round-attendance');
  });

  await test.step('minutes typed with the keyboard until nothing is missing', async () => {
    await tabTo(page, 'link', 'Minutes');
    await page.keyboard.press('Enter');
    await expect(line).toBeFocused();
    const typed = async (text: string) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expect(line).toBeEmpty();
    };
    for (let item = 0; item < ITEMS; item += 1) {
      if (item > 0) await page.keyboard.press('Control+Enter');
      await expect(line).toBeFocused();
      await typed(`WHO: said something under item ${item + 1}.`);
      if (item === 2) {
        await typed('/d The draft goes to the departments.');
        await typed('/a Collect the figures @ILO by 15 March');
      }
    }
    const missing = page.getByRole('region', { name: 'To complete' });
    await expect(missing.getByText('Nothing is missing.')).toBeVisible();
    await desk.screenshot('round-minutes');
    await desk.expectAccessible();
  });

  await test.step('minutes circulated, and in Word in both languages', async () => {
    await page.getByRole('button', { name: 'Circulated', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Circulate minutes' }).last().press('Enter');
    await expect(page.getByText(/These minutes are circulated/)).toBeVisible();
    for (const language of ['English', 'Khmer'] as const) {
      const out = join(desk.folder, `minutes-${language}.docx`);
      await desk.willSaveTo(out);
      await page.getByRole('button', { name: 'Minutes in Word' }).press('Enter');
      await page.getByRole('menuitem', { name: new RegExp(`^${language}(?! and)`) }).press('Enter');
      await expect(page.getByText(`minutes-${language}.docx`)).toBeVisible();
      const text = readBack(out);
      expect(text).toContain('The draft goes to the departments.');
      expect(text).toContain('Collect the figures');
      for (const [, name = ''] of SHEET.slice(1)) {
        expect(text).toContain(name.replace(/^\S+\. /, ''));
      }
    }
  });

  await test.step('the next meeting made from it', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: 'New meeting from this one' }).press('Enter');
    const proposed = page.getByRole('list', { name: 'Its agenda' });
    await proposed.getByRole('textbox').first().waitFor();
    const titles = await proposed
      .getByRole('textbox', { name: 'Title' })
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    expect(titles.join('\n')).toContain('Minutes of the 1st meeting');
    expect(titles.join('\n')).toContain('A1.1');
    await desk.screenshot('round-next-meeting');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-row]').first().waitFor();
    await expect(page.locator('h1')).toContainText('2nd meeting');
    await expect(page.getByRole('link', { name: /^Minutes of the 1st meeting:/ })).toBeVisible();
    await desk.screenshot('round-next-agenda');
    await desk.expectAccessible();
  });

  await test.step('home counts what was typed, also before the meeting is marked as held', async () => {
    await page.keyboard.press('Alt+1');
    const count = (name: string) =>
      page.getByRole('main').locator('dl > div').filter({ hasText: name }).locator('dd');
    await expect(count('Decisions')).toHaveText(/^1\s*$/);
    await expect(count('Actions')).toHaveText(/^1\s*$/);
  });
});
