import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './app.ts';
import { call, goTo } from './pages/bridge.ts';
import { emptyRegister } from './pages/empty-register.ts';
import { go, meetingId } from './pages/example.ts';
import { prepare } from './pages/prepared.ts';

const open = async (desk: Desk, preferences: Parameters<typeof prepare>[1]): Promise<Page> => {
  prepare(desk, preferences);
  const page = await desk.start(['--example']);
  await page.locator('h1').waitFor();
  return page;
};

const lines = (page: Page) => page.locator('ul[aria-label="Its agenda"] > li');

test('a new meeting from the previous one: proposed, changed, made, undone', async ({ desk }) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  await go(page, '#/meetings', 'table tbody tr');
  await desk.screenshot('meetings-list');
  await page.getByRole('link', { name: 'New meeting' }).click();
  await expect(page.getByRole('textbox', { name: 'Title, English' })).toBeFocused();
  await expect(lines(page).first()).toBeVisible();
  const titles = () =>
    lines(page)
      .getByRole('textbox', { name: 'Title' })
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  expect(await titles()).toContain('Minutes of the 13th meeting');
  await desk.screenshot('new-meeting');
  await desk.expectAccessible();

  // The list is for changing: a title, a time, and one line left out.
  const count = await lines(page).count();
  await lines(page).first().getByRole('textbox', { name: 'Title' }).fill('Welcome by the chair');
  await lines(page).last().getByRole('checkbox').uncheck();
  await page.getByRole('textbox', { name: 'Title, English' }).fill('The way ahead');
  await page.getByRole('button', { name: 'Create meeting' }).click();
  await page.locator('[data-row]').first().waitFor();
  await expect(page.locator('h1')).toContainText('14th meeting');
  await expect(page.locator('[data-row]')).toHaveCount(count - 1);
  await expect(page.getByRole('link', { name: /^Minutes of the 13th meeting:/ })).toBeVisible();
  await desk.screenshot('agenda-from-previous');
  await desk.expectAccessible();

  // One step of undo takes all of it back.
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'This meeting is not here' })).toBeVisible();
  await desk.screenshot('meeting-not-found');
  await desk.expectAccessible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('[data-row]')).toHaveCount(count - 1);
  await go(page, '#/meetings/no-id-at-all', 'main h2');
  await expect(page.getByRole('heading', { name: 'This meeting is not here' })).toBeVisible();
});

test('a meeting that begins later ends later, without an error', async ({ desk }) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  await go(page, '#/meetings', 'table tbody tr');
  await page
    .getByRole('row', { name: /1st workshop/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Details', exact: true }).click();
  const start = page.getByRole('textbox', { name: 'Starts' });
  const end = page.getByRole('textbox', { name: 'Ends' });
  await expect(start).toHaveValue('08:30');
  await start.fill('14:00');
  await page.keyboard.press('Tab');
  await expect(end).toHaveValue('17:30');
  await expect(page.getByText('14:00–17:30')).toBeVisible();
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(0);
  await desk.screenshot('details-times');
  // Both went in one step.
  await page.keyboard.press('Control+z');
  await expect(page.getByText('08:30–12:00')).toBeVisible();
});

test('several meetings are deleted in one step, and those that took place stay', async ({ desk }) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  for (const nth of ['1st', '2nd']) {
    await go(page, '#/meetings/new?kind=bilateral', 'main form');
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('h1')).toContainText(`${nth} bilateral meeting`);
  }
  await go(page, '#/meetings', 'table tbody tr');
  const bilateral = page.getByRole('row', { name: /bilateral meeting/ });
  await expect(bilateral).toHaveCount(2);
  await page.getByRole('grid').focus();
  // The workshop that is only planned goes with them.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Deleted 3 meetings')).toBeVisible();
  await expect(page.getByText(/\d+ meetings were not deleted/)).toBeVisible();
  await expect(bilateral).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(bilateral).toHaveCount(2);
});

test('home lists the meetings that come and those without minutes, and counts what is beyond the eighth', async ({
  desk,
}) => {
  prepare(desk, { language: 'km', theme: 'light' });
  const page = await emptyRegister(desk);
  const suggested = await call(page, 'meetings.suggest', { kind: 'bilateral' });
  const plan = (ordinal: number, date: string) =>
    call(page, 'meetings.create', { ...suggested, ordinal, date, start: '09:00', end: '10:00' });
  // The first of them is the next meeting, and stands above the list.
  for (let day = 1; day <= 9; day += 1) await plan(day, `2090-03-0${day}`);
  await goTo(page, '#/', 'h1');
  const more = page.getByRole('link', { name: /កិច្ចប្រជុំ .+ ទៀត/ });
  await expect(page.getByText('កំពុងរៀបចំ')).toBeVisible();
  await expect(more).toHaveCount(0);
  for (let day = 10; day <= 11; day += 1) await plan(day, `2090-03-${day}`);
  await expect(more).toHaveText('កិច្ចប្រជុំ ២ ទៀត');
  await desk.screenshot('home-more-meetings');
  await desk.expectAccessible();

  for (let day = 1; day <= 9; day += 1) {
    const { id } = await plan(20 + day, `2020-03-0${day}`);
    await call(page, 'meetings.setState', { id, state: 'held' });
  }
  await expect(more).toHaveText(['កិច្ចប្រជុំ ២ ទៀត', 'កិច្ចប្រជុំ ១ ទៀត']);
  await more.last().press('Enter');
  // The list of meetings, with nothing but those that were held.
  await expect(page.getByRole('row')).toHaveCount(10);
});

test('a template is saved, chosen, renamed and deleted', async ({ desk }) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  await go(page, `#/meetings/${await meetingId(page, 9)}/agenda`, '[data-row]');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save as template' }).click();
  await page.getByRole('textbox', { name: 'Name of the template, English' }).fill('Our usual agenda');
  await desk.screenshot('template-name');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved as template: Our usual agenda')).toBeVisible();
  await go(page, '#/meetings/new', 'main form');
  const choice = page.getByRole('combobox', { name: 'Agenda from' });
  await expect(choice).toHaveValue('Our usual agenda');
  await page.getByRole('button', { name: 'This template' }).click();
  await page.getByRole('menuitem', { name: 'Rename template' }).click();
  await page.getByRole('textbox', { name: 'Name of the template, English' }).fill('Standing agenda');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(choice).toHaveValue('Standing agenda');
  await page.getByRole('button', { name: 'This template' }).click();
  await page.getByRole('menuitem', { name: 'Delete template' }).click();
  await expect(choice).toHaveValue('Working group meeting');
});

test('papers are kept, renamed, shown once, refused and taken off', async ({ desk }) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  await desk.inMain(({ shell }) => {
    const opened: string[] = [];
    (globalThis as { opened?: string[] }).opened = opened;
    shell.openPath = (path: string) => {
      opened.push(path);
      return Promise.resolve('');
    };
  });
  const file = (name: string, text: string) => {
    const path = join(desk.folder, name);
    writeFileSync(path, text);
    return path;
  };
  const draft = file('Draft 0.2.pdf', 'The draft');
  const bad = file('setup.exe', 'MZ');
  await desk.inMain(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [draft, bad],
  );

  await go(page, '#/meetings', 'table tbody tr');
  await page
    .getByRole('row', { name: /2nd workshop|1st workshop/ })
    .first()
    .click();
  await page.locator('[data-row]').first().waitFor();
  const button = page.getByRole('button', { name: /^Papers of item 2/ }).first();
  await button.click();
  await page.getByRole('button', { name: 'Add papers…' }).click();
  await expect(page.getByText('Added 1 paper')).toBeVisible();
  await expect(page.getByText(/1 file was not added/)).toBeVisible();
  await desk.screenshot('papers-added');
  await desk.expectAccessible();
  await page.getByRole('button', { name: 'Open Draft 0.2' }).click();
  await expect.poll(() => desk.inMain(() => (globalThis as { opened?: string[] }).opened?.length)).toBe(1);
  const [copy] = await desk.inMain(() => (globalThis as { opened?: string[] }).opened ?? []);
  expect(copy).not.toContain(desk.folder);
  expect(readFileSync(copy ?? '', 'utf8')).toBe('The draft');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await page.getByRole('button', { name: 'More about Draft 0.2' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Title of the paper' }).fill('Draft for consultation');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Open Draft for consultation' })).toBeVisible();
  await desk.screenshot('papers-tab');
  await desk.expectAccessible();
  const target = join(desk.folder, 'saved.pdf');
  await desk.willSaveTo(target);
  await page.getByRole('button', { name: 'More about Draft for consultation' }).click();
  await page.getByRole('menuitem', { name: 'Save as…' }).click();
  await expect.poll(() => readFileSync(target, 'utf8')).toBe('The draft');
  await page.getByRole('button', { name: 'More about Draft for consultation' }).click();
  await page.getByRole('menuitem', { name: 'Take off the agenda' }).click();
  await expect(page.getByRole('button', { name: 'Open Draft for consultation' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Open Draft for consultation' })).toBeVisible();
});

test('an agenda is circulated, changed and adopted, and the changes can be read', async ({ desk }) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  await go(page, '#/meetings/new', 'main form');
  await expect(lines(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Create meeting' }).click();
  await page.locator('[data-row]').first().waitFor();
  await page.getByRole('button', { name: 'Circulate agenda' }).click();
  await desk.screenshot('agenda-circulate');
  await desk.expectAccessible();
  await page.getByRole('dialog').getByRole('button', { name: 'Circulate agenda' }).click();
  await expect(page.getByText(/No changes since/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'State of the meeting' }).locator('[aria-current]')).toHaveText(
    'Convened',
  );

  await page.getByRole('textbox', { name: 'Minutes for item 1', exact: true }).fill('15');
  await page.getByRole('textbox', { name: 'Add an item' }).fill('A late item');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /2 changes since/ })).toBeVisible();
  await page.getByRole('button', { name: 'Mark as adopted' }).click();
  await expect(page.getByRole('button', { name: /Adopted with 2 changes/ })).toBeVisible();
  await page.getByRole('button', { name: /Adopted with 2 changes/ }).click();
  await expect(page.getByRole('region', { name: 'Changes to the agenda' })).toContainText('A late item');
  await desk.screenshot('agenda-trace');
  await desk.expectAccessible();
});

test('an item gets a topic, and the topic tells everything said on it', async ({ desk }) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  const ninth = await meetingId(page, 8);
  await page.evaluate(async (id) => {
    const { rapporteur } = globalThis as unknown as {
      rapporteur: { call(n: string, i: object): Promise<unknown> };
    };
    await rapporteur.call('meetings.setState', { id, state: 'held' });
  }, ninth);
  await go(page, '#/topics', 'main');
  await desk.screenshot('topics');
  await desk.expectAccessible();
  // Several go in one step, and come back in one.
  const topics = page.locator('tbody tr');
  const count = await topics.count();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Deleted 2 topics')).toBeVisible();
  await expect(topics).toHaveCount(count - 2);
  await page.keyboard.press('Control+z');
  await expect(topics).toHaveCount(count);
  await page.getByRole('row').nth(1).click();
  await page.locator('ol h2').first().waitFor();
  await desk.screenshot('topic');
  await desk.expectAccessible();
  await page.getByRole('button', { name: 'Decisions and actions only' }).click();
  await desk.screenshot('topic-results');
});

test('the invitation is a calendar file', async ({ desk }) => {
  const page = await open(desk, { language: 'km', theme: 'light' });
  const target = join(desk.folder, 'invitation.ics');
  await desk.willSaveTo(target);
  await go(page, `#/meetings/${await meetingId(page, 9)}/agenda`, '[data-row]');
  await page.getByRole('button', { name: 'បន្ថែមទៀត', exact: true }).click();
  await page.getByRole('menuitem', { name: /លិខិតអញ្ជើញ/ }).click();
  await expect.poll(() => readFileSync(target, 'utf8')).toContain('BEGIN:VEVENT');
});

for (const { language, theme } of [
  { language: 'km', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  test(`planning looks right: ${language}, ${theme}`, async ({ desk }) => {
    const page = await open(desk, { language, theme });
    const ninth = await meetingId(page, 9);
    for (const [name, address, ready] of [
      ['new-meeting', '#/meetings/new', 'main form ul > li'],
      ['topics', '#/topics', 'main'],
      ['papers', `#/meetings/${ninth}/papers`, 'main h2'],
      ['agenda', `#/meetings/${ninth}/agenda`, '[data-row]'],
      ['agenda-changes', `#/meetings/${ninth}/agenda?show=changes`, '[data-row]'],
      ['meetings', '#/meetings', 'table tbody tr'],
    ] as const) {
      await go(page, address, ready);
      await desk.screenshot(`planning-${name}-${language}-${theme}`);
      await test.step(name, () => desk.expectAccessible());
    }
    await desk.resize(1024, 700);
    await go(page, '#/meetings/new', 'main form ul > li');
    await desk.screenshot(`planning-new-meeting-narrow-${language}-${theme}`);
    await go(page, `#/meetings/${ninth}/agenda`, '[data-row]');
    await desk.screenshot(`planning-agenda-narrow-${language}-${theme}`);
  });
}
