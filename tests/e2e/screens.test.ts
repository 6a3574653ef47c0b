import { expect, test } from './app.ts';
import { findingsOf } from './axe.ts';
import { call } from './pages/bridge.ts';
import { go, meetingId } from './pages/example.ts';
import { prepare } from './pages/prepared.ts';

/** Every screen of the example: its name, its address, and what must be there before it is looked at. */
const SCREENS = [
  ['home', '#/', 'h1'],
  ['meetings', '#/meetings', 'table tbody tr'],
  ['people', '#/people', 'table tbody tr'],
  ['organisations', '#/people/organisations', 'table tbody tr'],
  ['settings', '#/settings', 'main input'],
  ['history', '#/history', 'main ol li'],
  ['new-register', '#/new', 'main form'],
] as const;

/** Tabs of one meeting. */
const TABS = [
  ['agenda', '[data-row]'],
  ['attendance', 'tr[aria-selected]'],
  ['minutes', 'main [data-item]'],
  ['details', 'main form'],
] as const;

for (const { language, theme } of [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'km', theme: 'light' },
  { language: 'km', theme: 'dark' },
] as const) {
  test(`every screen is accessible: ${language}, ${theme}`, async ({ desk }) => {
    test.setTimeout(180_000);
    prepare(desk, { language, theme });
    const page = await desk.start(['--example']);
    await page.locator('h1').waitFor();
    // A meeting that can still be worked on, and one whose minutes are locked and, here, in Khmer.
    const workshop = await page.evaluate(async () => {
      const bridge = (
        globalThis as unknown as {
          rapporteur: { call(name: string, input: object): Promise<{ value: { id: string }[] }> };
        }
      ).rapporteur;
      return (await bridge.call('meetings.list', {})).value[0]?.id ?? '';
    });
    const ninth = await meetingId(page, 9);
    const all = [
      ...SCREENS,
      ...TABS.map(([tab, ready]) => [`meeting-9-${tab}`, `#/meetings/${ninth}/${tab}`, ready] as const),
      ['workshop-agenda', `#/meetings/${workshop}/agenda`, '[data-row]'] as const,
      ['workshop-minutes', `#/meetings/${workshop}/minutes`, '[contenteditable=true]'] as const,
    ];
    for (const [name, address, ready] of all) {
      await go(page, address, ready);
      await desk.screenshot(`${name}-${language}-${theme}`);
      await test.step(name, () => desk.expectAccessible());
    }
  });
}

test('what is not accessible is found', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await desk.start(['--example']);
  await page.locator('h1').waitFor();
  await page.evaluate(() => {
    const faint = document.createElement('p');
    faint.textContent = 'Hardly to be read';
    faint.style.cssText = 'color: #ccc; background: #fff';
    document.querySelector('main')?.prepend(new Image(), faint, document.createElement('button'));
  });
  const found = (await findingsOf(page)).map(({ id }) => id);
  expect(found.sort()).toEqual(['button-name', 'color-contrast', 'image-alt']);
});

test('nothing is cut off in a small window, on a large screen, or at 200 %', async ({ desk }) => {
  test.setTimeout(180_000);
  prepare(desk, { language: 'km', theme: 'light' });
  const page = await desk.start(['--example']);
  await page.locator('h1').waitFor();
  const ninth = await meetingId(page, 9);
  const screens = [
    ...SCREENS,
    ...TABS.map(([tab, ready]) => [`meeting-9-${tab}`, `#/meetings/${ninth}/${tab}`, ready] as const),
  ];
  for (const [width, height, zoom] of [
    [1024, 700, 1],
    [1920, 1040, 1],
    [1280, 800, 2],
    [640, 700, 1],
  ] as const) {
    await desk.zoom(1);
    await desk.resize(width, height);
    await desk.zoom(zoom);
    for (const [name, address, ready] of screens) {
      await go(page, address, ready);
      await desk.screenshot(`${name}-${width}x${height}${zoom === 1 ? '' : '-200'}`);
      // The page itself never scrolls sideways; what is wider scrolls in its own place.
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([name, width, zoom, overflow]).toEqual([name, width, zoom, 0]);
    }
  }
});

test('at 200 % a panel has the whole height of the page, and minutes can be circulated', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await desk.start(['--example']);
  await page.locator('a[href="#/people"]').first().waitFor();
  const [first] = await call(page, 'people.list', {});
  const [latest] = await call(page, 'meetings.list', {});
  await desk.resize(1280, 820);
  await desk.zoom(2);
  await go(page, `#/people?show=${first?.id}`, 'main section h2');
  const panel = page.getByRole('region', { name: first?.name.en ?? '' });
  const seen = () =>
    panel.evaluate((element) => {
      const { top, right, bottom } = element.getBoundingClientRect();
      const bar = document.querySelector('main')?.getBoundingClientRect().top ?? 0;
      return [Math.abs(top - bar) < 2, right <= window.innerWidth, Math.abs(bottom - window.innerHeight) < 2];
    });
  await expect.poll(seen).toEqual([true, true, true]);
  await desk.screenshot('person-200');
  await desk.expectAccessible();
  await page.keyboard.press('Escape');
  await go(page, `#/meetings/${latest?.id}/minutes`, '[contenteditable=true]');
  await page.getByRole('button', { name: 'Circulate minutes' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Circulate these minutes?' })).toBeVisible();
  await desk.screenshot('circulate-200');
});

test('at 200 % a page scrolls as a whole, tables too', async ({ desk }) => {
  test.setTimeout(120_000);
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await desk.start(['--example']);
  await page.locator('a[href="#/people"]').first().waitFor();
  const [latest] = await call(page, 'meetings.list', {});
  const [topic] = await call(page, 'topics.list', {});
  await desk.resize(1280, 820);
  await desk.zoom(2);
  for (const [address, ready] of [
    ['#/meetings', 'table tbody tr'],
    ['#/meetings/new', 'main form'],
    ['#/people', 'table tbody tr'],
    ['#/people/organisations', 'table tbody tr'],
    ['#/actions', 'table tbody tr'],
    ['#/decisions', 'table tbody tr'],
    [`#/topics/${topic?.id}`, 'main li'],
    ['#/records/write', 'section.word'],
    ['#/records/letterhead', 'section.word'],
    [`#/meetings/${latest?.id}/agenda`, '[data-row]'],
    [`#/meetings/${latest?.id}/attendance`, 'tr[aria-selected]'],
    [`#/meetings/${latest?.id}/papers`, '[data-paper-drop]'],
    [`#/meetings/${latest?.id}/details`, 'main input'],
  ] as const) {
    await go(page, address, ready);
    const inside = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => {
          const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
          // A field of several lines is no page.
          return scrolls && element.tagName !== 'TEXTAREA' && element.scrollHeight > element.clientHeight + 1;
        })
        .map((element) => element.className),
    );
    expect([address, inside]).toEqual([address, []]);
  }
  await go(page, '#/decisions', 'table tbody tr');
  const decisions = await call(page, 'decisions.list', {});
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  const last = page.locator(`tr[aria-rowindex="${decisions.length + 1}"]`);
  const inSight = (locator: typeof last) =>
    locator.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return (
        top >= (document.querySelector('main')?.getBoundingClientRect().top ?? 0) &&
        bottom <= window.innerHeight
      );
    });
  await expect.poll(() => inSight(last)).toBe(true);
  // The head stays over the rows.
  expect(await inSight(page.locator('thead tr'))).toBe(true);
  await desk.screenshot('decisions-end-200');
  await page.keyboard.press('Home');
  await expect.poll(() => inSight(page.locator('tr[aria-rowindex="2"]'))).toBe(true);
});
