import { expect, test } from './app.ts';
import { call, goTo } from './pages/bridge.ts';
import { emptyRegister } from './pages/empty-register.ts';
import { LOOKS, atExample, go, meetingId } from './pages/at-example.ts';
import { prepare } from './pages/prepared.ts';
import { tabTo } from './pages/secretary.ts';

/** States that are seldom met, in every look. */
for (const look of LOOKS) {
  const { language, theme } = look;
  const name = (state: string) => `${state}-${language}-${theme}`;

  test(`empty registers of actions and decisions, and backups at 200 % (${language}, ${theme})`, async ({
    desk,
  }) => {
    prepare(desk, look);
    const page = await emptyRegister(desk);
    for (const [address, state] of [
      ['#/actions', 'actions-empty'],
      ['#/decisions', 'decisions-empty'],
    ] as const) {
      await goTo(page, address, 'main h2');
      await desk.screenshot(name(state));
      await desk.expectAccessible();
    }
    const organisation = { acronym: '', kind: 'ngo' as const, parentId: null };
    for (const [i, kind] of ['One', 'Two', 'Three'].entries()) {
      await call(page, 'organisations.create', { name: { en: kind, km: '' }, ...organisation });
      await call(page, 'backups.make', {});
      expect((await call(page, 'backups.list', { of: null })).backups.length).toBeGreaterThan(i);
    }
    await goTo(page, '#/backups', 'main tbody tr');
    await desk.screenshot(name('backups'));
    await desk.zoom(2);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(700);
    await desk.screenshot(name('backups-200'));
    await desk.expectAccessible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThan(
      1,
    );
    await page.locator('main tbody tr').first().click();
    await page.locator('main section h2').first().waitFor();
    await desk.screenshot(name('backups-200-panel'));
    await desk.expectAccessible();
  });

  test(`somebody is represented (${language}, ${theme})`, async ({ desk }) => {
    const page = await atExample(desk, look);
    await go(page, `#/meetings/${await meetingId(page, { place: 0 })}/attendance`, 'tr[aria-selected]');
    await page.locator('[role="grid"]').first().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByRole('combobox').first().waitFor();
    await desk.screenshot(name('represent'));
    await desk.expectAccessible();
    await page.keyboard.type('Brand New');
    await page.getByRole('option').last().waitFor();
    await desk.screenshot(name('represent-typed'));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('textbox').first().waitFor();
    await desk.screenshot(name('represent-new'));
    await desk.expectAccessible();
  });
}

test('a long history is scrolled with the keyboard', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await emptyRegister(desk);
  for (let n = 1; n <= 14; n += 1) {
    const name = { en: `Department ${n}`, km: '' };
    await call(page, 'organisations.create', { name, acronym: '', kind: 'ngo', parentId: null });
  }
  await goTo(page, '#/history', 'main ol li:nth-child(14)');
  await desk.expectAccessible();
  await tabTo(page, 'region', 'History');
  await page.keyboard.press('End');
  await expect(page.getByText('Department 1', { exact: true })).toBeInViewport();
  await desk.screenshot('history-long');
});

test('a Khmer form begins with Khmer, and says once that a name is needed in one of the languages', async ({
  desk,
}) => {
  prepare(desk, { language: 'km', theme: 'light' });
  const page = await desk.start();
  await page.locator('h1').waitFor();
  await goTo(page, '#/new', 'main form');
  const names = page.getByRole('group').first().getByRole('textbox');
  await expect(names.first()).toHaveAttribute('lang', 'km');
  await expect(names.first()).toBeFocused();
  await page.keyboard.press('Enter');
  const needed = page.getByText('ចាំបាច់ត្រូវបំពេញជាភាសាណាមួយ');
  await expect(needed).toHaveCount(1);
  await expect(names.first()).toHaveAttribute('aria-invalid', 'true');
  await expect(names.last()).toHaveAttribute('aria-invalid', 'true');
  await expect(names.first()).toBeFocused();
  await desk.screenshot('new-register-needed-km');
  await desk.expectAccessible();
  await page.keyboard.type('ក្រុមការងារ');
  await expect(needed).toHaveCount(0);
  await expect(names.last()).not.toHaveAttribute('aria-invalid', 'true');
});
