import type { Locator } from '@playwright/test';
import { expect, test } from './app.ts';
import { call } from './pages/bridge.ts';
import { emptyRegister } from './pages/empty-register.ts';
import { go } from './pages/example.ts';
import { prepare } from './pages/prepared.ts';

test('a double click adds one person, with an Undo; a form that was left goes on', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await emptyRegister(desk);
  await go(page, '#/people?show=new', 'main form');
  const name = page.getByRole('textbox', { name: 'Name, English' });
  await name.fill('Sok Dara');
  await page.getByRole('button', { name: 'Save', exact: true }).dblclick();
  await expect(page.getByText('Added Sok Dara')).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(1);
  expect(await call(page, 'people.list', {})).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect.poll(async () => (await call(page, 'people.list', {})).length).toBe(0);

  await go(page, '#/people?show=new', 'main form');
  await expect(name).toHaveValue('');
  await name.fill('Half a na');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/Not added yet: Half a na/)).toBeVisible();
  await desk.screenshot('draft-kept');
  await desk.expectAccessible();
  await page.goBack();
  await expect(name).toHaveValue('Half a na');
  await name.fill('');
  await page.keyboard.press('Escape');
  await go(page, '#/people/organisations?show=new', 'main form');
  await go(page, '#/people?show=new', 'main form');
  await expect(name).toHaveValue('');
});

test('a list that is too long for an agenda is taken as far as it goes, and said', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await desk.start(['--example']);
  await page.locator('a[href="#/people"]').first().waitFor();
  await go(page, '#/meetings/new', 'main form ul > li');
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-row]').first().waitFor();
  const [meetingId = ''] = /(?<=meetings\/)[^/]+/.exec(page.url()) ?? [];
  const items = async () => (await call(page, 'agenda.list', { meetingId })).length;
  const before = await items();
  const paste = async (lines: number) => {
    await page.getByRole('textbox', { name: 'Add an item' }).focus();
    await page.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      },
      Array.from({ length: lines }, (_, n) => `Line ${n + 1}`).join('\n'),
    );
  };
  await paste(40);
  await expect(page.getByText('Added 40 items')).toBeVisible();
  // Drawn a few at a time, but all of them.
  await expect(page.locator('[data-row]')).toHaveCount(before + 40);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-row]')).toHaveCount(before);

  await paste(520);
  await expect(page.getByText('20 items left out')).toBeVisible();
  await expect(page.getByText('Added 500 items')).toBeVisible();
  await desk.screenshot('agenda-too-long');
  await page.keyboard.press('Control+z');
  await expect.poll(items).toBe(before);
  await expect(page.locator('[data-row]')).toHaveCount(before);
});

test('a long list of attendance and a long history are drawn whole', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await emptyRegister(desk);
  const personIds: string[] = [];
  for (let n = 1; n <= 90; n += 1) {
    const { id } = await call(page, 'people.create', {
      honorific: '',
      name: { en: `Person ${n}`, km: '' },
      sex: 'unknown',
      email: '',
      phone: '',
      organisationId: null,
      position: { en: '', km: '' },
      role: null,
    });
    personIds.push(id);
  }
  const { fields } = await call(page, 'meetings.propose', { kind: 'working-group', template: null });
  const { id: meetingId } = await call(page, 'meetings.create', fields);
  await call(page, 'attendance.add', {
    meetingId,
    personIds,
    newPeople: [],
    invited: true,
    mark: null,
    at: null,
  });
  await go(page, `#/meetings/${meetingId}/attendance`, 'tr[aria-selected]');
  await expect(page.locator('tr[aria-selected]')).toHaveCount(90);
  await go(page, '#/history', 'main ol > li');
  await expect(page.locator('main section > ol > li')).toHaveCount(50);
});

test('an address of something that is gone says so', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await desk.start(['--example']);
  await page.locator('a[href="#/people"]').first().waitFor();
  for (const list of ['actions', 'decisions']) {
    await go(page, `#/${list}?show=00000000-0000-7000-8000-000000000000`, 'main section');
    await expect(page.getByText('This is no longer there')).toBeVisible();
    await desk.screenshot(`gone-${list}`);
    await desk.expectAccessible();
  }
  await go(page, '#/nowhere', 'h1');
  await expect(page.getByRole('heading', { name: 'There is no such page.' })).toBeVisible();
  await page.getByRole('main').getByRole('link').press('Enter');
  await expect(page).toHaveURL(/#\/$/);
});

for (const { language, theme } of [
  { language: 'en', theme: 'light' },
  { language: 'km', theme: 'dark' },
] as const) {
  test(`a deferred item goes on the agenda of the meeting that is planned already (${language})`, async ({
    desk,
  }) => {
    prepare(desk, { language, theme });
    const page = await desk.start(['--example']);
    await page.locator('a[href="#/people"]').first().waitFor();
    const [workshop] = await call(page, 'meetings.list', {});
    const { fields } = await call(page, 'meetings.propose', { kind: 'workshop', template: null });
    const { id: next } = await call(page, 'meetings.create', fields);
    const meetingId = workshop?.id ?? '';
    const items = await call(page, 'agenda.list', { meetingId });
    const deferred = items.find(({ parentId }) => parentId === null && items.length > 1);
    await call(page, 'agenda.update', { id: deferred?.id ?? '', changes: { outcome: 'deferred' } });
    await go(page, `#/meetings/${meetingId}/agenda`, '[data-row]');
    const row = page.locator(`[data-row="${deferred?.id}"]`);
    const put = row.locator('button', {
      hasText: language === 'en' ? 'Put on the agenda' : 'ដាក់',
    });
    await desk.screenshot(`deferred-offered-${language}`);
    await desk.expectAccessible();
    await put.press('Enter');
    await expect(put).toHaveCount(0);
    const there = await call(page, 'agenda.list', { meetingId: next });
    expect(there.map(({ carriedFromId }) => carriedFromId)).toEqual([deferred?.id]);
    await desk.screenshot(`deferred-carried-${language}`);
    await page.keyboard.press('Control+z');
    await expect(put).toHaveCount(1);
  });
}

test('a name that is emptied in both languages is not saved, and says so', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await desk.start(['--example']);
  await page.locator('a[href="#/people"]').first().waitFor();
  await go(page, '#/settings', 'main input');
  const [english, khmer] = [0, 1].map((n) =>
    page.locator('main fieldset').first().locator('input').nth(n),
  ) as [Locator, Locator];
  const before = await khmer.inputValue();
  await english.fill('');
  await khmer.fill('');
  await khmer.press('Tab');
  await expect(english).toHaveAttribute('aria-invalid', 'true');
  await desk.screenshot('name-emptied');
  await desk.expectAccessible();
  // One of the two is enough.
  await khmer.fill(before);
  await khmer.press('Tab');
  await expect(english).not.toHaveAttribute('aria-invalid', 'true');
  await expect
    .poll(async () => (await call(page, 'body.get', {})).names.at(-1)?.name)
    .toEqual({ en: '', km: before });
});

test('the keys of the program work on a Khmer keyboard, and an update left with Esc waits', async ({
  desk,
}) => {
  prepare(desk, { language: 'km', theme: 'dark' });
  const page = await desk.start(['--example']);
  await page.locator('a[href="#/people"]').first().waitFor();
  const press = (key: string, code: string, more: { ctrlKey?: boolean; altKey?: boolean } = {}) =>
    page.evaluate(
      (init) => {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        (document.activeElement ?? document.body).dispatchEvent(event);
      },
      { key, code, ...more },
    );
  await press('៤', 'Digit4', { altKey: true });
  await expect(page).toHaveURL(/#\/actions/);
  await page.locator('table tbody tr').first().waitFor();
  await press('៊', 'Slash');
  await expect(page.getByRole('searchbox').or(page.locator('main input').first()).first()).toBeFocused();
  await press('ក', 'KeyK', { ctrlKey: true });
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('grid').focus();
  await page.keyboard.press('u');
  const words = page.locator('main section textarea').first();
  await expect(words).toBeFocused();
  await page.keyboard.insertText('រង់ចាំ');
  await page.keyboard.press('Escape');
  await expect(words).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(words).toHaveValue('រង់ចាំ');
});
