import { join } from 'node:path';
import { expect, test } from './app.ts';
import {
  PEOPLE,
  agenda,
  addAgenda,
  addPeople,
  createRegister,
  firstRun,
  planMeeting,
} from './pages/secretary.ts';

test('a new user gets from nothing to an agenda with the keyboard alone', async ({ desk }) => {
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
});
