import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { call } from './pages/bridge.ts';
import { emptyRegister, emptyRegisterFile } from './pages/empty-register.ts';
import { prepare } from './pages/prepared.ts';
import { go } from './pages/go.ts';

type Bridge = { rapporteur: { call(name: string, input: object): Promise<{ value: { id: string } }> } };

const write = (page: Page, name: string, input: object) =>
  page.evaluate(
    async ([call, given]) => (await (globalThis as unknown as Bridge).rapporteur.call(call, given)).value?.id,
    [name, input] as const,
  );

const person = (name: { en: string; km: string }, more: object = {}) => ({
  honorific: '',
  name,
  sex: 'unknown' as const,
  email: '',
  phone: '',
  organisationId: null,
  position: { en: '', km: '' },
  role: null,
  ...more,
});

for (const [language, theme] of [
  ['en', 'light'],
  ['km', 'dark'],
] as const) {
  test(`duplicates are found, compared, merged and undone (${language}, ${theme})`, async ({ desk }) => {
    prepare(desk, { language, theme });
    const page = await desk.start();
    await page.locator('h1').waitFor();
    await desk.willSaveTo(join(desk.folder, 'Group.twg'));
    await write(page, 'register.create', { name: { en: 'Group', km: 'ក្រុម' }, shortName: 'G' });
    // A register that was just opened brings the page home: only then another page can be gone to.
    await page.locator('a[href="#/people"]').first().waitFor();
    const organisationId = await write(page, 'organisations.create', {
      name: { en: 'Ministry of Health', km: 'ក្រសួងសុខាភិបាល' },
      acronym: 'MoH',
      kind: 'ministry',
      parentId: null,
    });
    const first = await write(
      page,
      'people.create',
      person(
        { en: 'Sok Vanna', km: 'សុខ វណ្ណា' },
        { organisationId, position: { en: 'Director', km: 'ប្រធាន' }, role: 'member' },
      ),
    );
    const second = await write(
      page,
      'people.create',
      person({ en: 'Dr. VANNA Sok', km: '' }, { email: 'vanna@example.org', sex: 'male' }),
    );
    await write(page, 'people.create', person({ en: 'Chan Sophea', km: 'ចាន់ សុភា' }));
    const meetingId = await write(page, 'meetings.create', {
      kind: 'working-group',
      ordinal: 1,
      title: { en: '', km: '' },
      date: '2026-11-20',
      start: '09:00',
      end: '12:00',
      timeZone: 'Asia/Phnom_Penh',
      venue: { en: '', km: '' },
      mode: 'in-person',
      onlineLink: '',
      chairId: null,
    });
    await write(page, 'attendance.add', { meetingId, personIds: [first, second], invited: true });
    await go(page, '#/people/duplicates');
    await page.locator('main li a').first().waitFor();
    await expect(page.locator('main li')).toHaveCount(1);
    await desk.screenshot(`duplicates-${language}-${theme}`);
    await desk.expectAccessible();
    await page.locator('main li a').last().click();
    await page.locator('main table input[type=radio]').first().waitFor();
    await expect(page.locator('main section li')).toHaveCount(1);
    await desk.screenshot(`merge-${language}-${theme}`);
    await desk.expectAccessible();
    await desk.resize(1024, 700);
    await desk.screenshot(`merge-1024-${language}-${theme}`);
    await page.locator('button[class*="primary"]').last().click();
    await expect(page.locator('tr[aria-selected]')).toHaveCount(2);
    await desk.screenshot(`merged-${language}-${theme}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(page.locator('tr[aria-selected]')).toHaveCount(3);
    await go(page, '#/people/duplicates?what=organisations');
    await page.locator('main h2').waitFor();
    await desk.screenshot(`duplicates-none-${language}-${theme}`);
  });
}

for (const [language, theme] of [
  ['en', 'dark'],
  ['km', 'light'],
] as const) {
  test(`who is not a duplicate is told apart, and may be suggested again (${language}, ${theme})`, async ({
    desk,
  }) => {
    prepare(desk, { language, theme });
    const page = await emptyRegister(desk);
    const alike = ['Sok Vanna', 'SOK Vanna', 'Sok Vannak'];
    for (const name of alike) await call(page, 'people.create', person({ en: name, km: 'សុខ វណ្ណា' }));
    for (const name of ['Keo Sophea', 'Keo Sophéa'])
      await call(page, 'people.create', person({ en: name, km: '' }));
    await go(page, '#/people/duplicates');
    const groups = page.locator('main ul').first().locator(':scope > li');
    await expect(groups).toHaveCount(2);
    await desk.screenshot(`duplicates-more-${language}-${theme}`);
    await desk.expectAccessible();
    // One of three goes; two stay together.
    const three = groups.filter({ hasText: 'Vannak' });
    await three.locator('button').nth(2).click();
    await expect(three).toHaveCount(0);
    await expect(groups).toHaveCount(2);
    // Two, from the list.
    await groups.filter({ hasText: 'Keo' }).locator('button').click();
    await expect(groups).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(groups).toHaveCount(2);
    await page.keyboard.press('Control+Shift+z');
    await expect(groups).toHaveCount(1);
    // The last two, from the comparison.
    await groups.locator('a').click();
    await page.locator('main table').waitFor();
    await desk.screenshot(`merge-or-not-${language}-${theme}`);
    await desk.expectAccessible();
    await page.locator('main button[class*="quiet"]').last().click();
    await page.locator('main summary').waitFor();
    await desk.close();

    const again = await desk.start([emptyRegisterFile(desk)]);
    await again.locator('h1').waitFor();
    await go(again, '#/people/duplicates');
    await again.locator('main summary').click();
    const apart = again.locator('main details li');
    // The three as one, the two of the other name.
    await expect(apart).toHaveCount(2);
    await desk.screenshot(`told-apart-${language}-${theme}`);
    await desk.expectAccessible();
    await desk.resize(1024, 700);
    await desk.screenshot(`told-apart-1024-${language}-${theme}`);
    await apart.filter({ hasText: 'Keo' }).locator('button').click();
    await expect(apart).toHaveCount(1);
    await expect(again.locator('main ul').first().locator(':scope > li')).toHaveCount(1);
  });
}
