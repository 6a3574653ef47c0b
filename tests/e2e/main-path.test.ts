import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import {
  AGENDA,
  PEOPLE,
  SAID,
  addAgenda,
  addPeople,
  agenda,
  atHome,
  createRegister,
  firstRun,
  markAttendance,
  planMeeting,
  tabTo,
  typeMinutes,
} from './pages/secretary.ts';

test('a new user gets from nothing to minutes in Word with the keyboard alone', async ({ desk }) => {
  test.setTimeout(180_000);
  const file = join(desk.folder, 'Group.twg');
  const page = await desk.start();

  await test.step('says who works here', async () => {
    await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused();
    await desk.screenshot('first-run');
    await desk.expectAccessible();
    await firstRun(page, 'Chan Sokha');
    await expect(page.getByRole('heading', { name: 'Welcome to Rapporteur' })).toBeVisible();
    await desk.screenshot('welcome-empty');
    await desk.expectAccessible();
  });

  await test.step('makes a register', async () => {
    await desk.willSaveTo(file);
    await createRegister(page, 'Portability Working Group', 'PWG');
    await expect(page.getByRole('heading', { name: 'Portability Working Group' })).toBeVisible();
    await desk.screenshot('home-empty');
    await desk.expectAccessible();
  });

  await test.step('types five people', async () => {
    await page.keyboard.press('Alt+3');
    await expect(page.getByText('Nobody is listed yet')).toBeVisible();
    await desk.screenshot('people-empty');
    await addPeople(page, PEOPLE);
    await expect(page.getByRole('row')).toHaveCount(PEOPLE.length + 1);
    await desk.screenshot('people-five');
    await desk.expectAccessible();
  });

  await test.step('plans a meeting with six agenda items', async () => {
    await page.keyboard.press('Alt+2');
    await expect(page.getByText('No meetings yet')).toBeVisible();
    await desk.screenshot('meetings-empty');
    await planMeeting(page);
    await desk.screenshot('agenda-empty');
    await addAgenda(page);
    expect(await agenda(page)).toEqual(['1', '2', '3', '4', '5', '6']);
    await desk.screenshot('agenda-six');
    await desk.expectAccessible();
  });

  await test.step('invites the members and marks who is there', async () => {
    await tabTo(page, 'link', 'Attendance');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Invite members' }).first().waitFor();
    await desk.screenshot('attendance-empty');
    await markAttendance(page);
    await desk.screenshot('attendance-five');
    await desk.expectAccessible();
  });

  await test.step('types the minutes', async () => {
    await tabTo(page, 'link', 'Minutes');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Next entry' })).toBeFocused();
    await desk.screenshot('minutes-empty');
    await typeMinutes(page);
    for (const code of ['D1.1', 'D1.2', 'D1.3', 'A1.1', 'A1.2', 'A1.3', 'A1.4']) {
      await expect(page.getByText(code, { exact: true }).first()).toBeVisible();
    }
    await desk.screenshot('minutes-typed');
    await desk.expectAccessible();
  });

  await test.step('undoes twice', async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByText('A1.4', { exact: true })).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(page.getByText('A1.3', { exact: true })).toHaveCount(0);
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByText('A1.4', { exact: true }).first()).toBeVisible();
  });

  await desk.close();

  await test.step('opens it again and writes the minutes in both languages', async () => {
    const again = await desk.start([file]);
    await again.getByRole('heading', { name: 'Portability Working Group' }).waitFor();
    await atHome(again);
    await again.keyboard.press('Alt+2');
    await again.getByRole('row', { name: /1st meeting/ }).waitFor();
    await tabTo(again, 'grid', 'Meetings');
    await again.keyboard.press('ArrowDown');
    await again.keyboard.press('Enter');
    for (const language of ['English', 'Khmer'] as const) {
      const out = join(desk.folder, `minutes-${language}.docx`);
      await desk.willSaveTo(out);
      await tabTo(again, 'button', 'Minutes in Word');
      await again.keyboard.press('Enter');
      // Not "Khmer and English".
      await again.getByRole('menuitem', { name: new RegExp(`^${language}(?! and)`) }).waitFor();
      if (language === 'Khmer') await again.keyboard.press('ArrowDown');
      await again.keyboard.press('Enter');
      await expect(again.getByText(`minutes-${language}.docx`)).toBeVisible();
      const text = readBack(out);
      for (const said of [...SAID, ...AGENDA, ...PEOPLE.map((person) => person.name)]) {
        expect(text).toContain(said);
      }
    }
    await desk.screenshot('minutes-written');
  });
});

/** The text of a Word file as a program that is not ours reads it. */
const readBack = (file: string): string =>
  execFileSync('pandoc', ['-t', 'plain', '--wrap=none', file], { encoding: 'utf8' });
