import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { readWithPandoc } from '../word/helpers/documents.ts';
import { type Desk, expect, test } from './app.ts';
import { call, goTo } from './pages/bridge.ts';
import { meetingId } from './pages/example.ts';
import { prepare } from './pages/prepared.ts';

/** Saves the minutes that the page is about to write, and answers their bytes. */
async function save(desk: Desk, page: Page, name: string): Promise<Buffer> {
  const file = join(desk.folder, name);
  await desk.willSaveTo(file);
  await page.getByRole('button', { name: 'Save as Word' }).click();
  await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  return readFileSync(file);
}

test('circulated minutes are printed as they went out, whatever is renamed and ruled since', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await desk.start(['--example']);
  await page.locator('a[href="#/people"]').first().waitFor();
  const id = await meetingId(page, 13);
  await call(page, 'minutes.setState', { meetingId: id, state: 'drafting', reason: 'A name is wrong' });
  await goTo(page, `#/meetings/${id}/minutes`, '[contenteditable=true]');
  await page.getByRole('button', { name: 'Circulated', exact: true }).press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Circulate/ })
    .press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const preview = page.getByRole('region', { name: 'Preview' });
  await goTo(page, `#/records/write?kind=minutes&meeting=${id}&language=en`, 'section');
  await expect(preview.getByText(/Minutes of the/).first()).toBeVisible();
  const sent = await save(desk, page, 'Sent.docx');
  await expect(page.getByText(/^As it went out on/)).toBeVisible();

  const { rows } = await call(page, 'attendance.list', { meetingId: id });
  const [first, second] = rows.filter((row) => row.outcome === 'attended');
  const { person } = await call(page, 'people.one', { id: first?.person.id ?? '' });
  await call(page, 'people.update', {
    id: person.id,
    changes: { name: { en: 'Renamed Person', km: 'ឈ្មោះថ្មី' } },
  });
  for (const rule of (await call(page, 'body.get', {})).quorumRules)
    await call(page, 'body.updateQuorumRule', {
      id: rule.id,
      changes: { kind: 'number', value: 99, basis: 'persons' },
    });
  await call(page, 'attendance.mark', { ids: [second?.id ?? ''], mark: 'apologies', at: null });
  await goTo(page, '#/records', 'h1');
  await goTo(page, `#/records/write?kind=minutes&meeting=${id}&language=en`, 'section');
  await expect(preview.getByText(person.name.en).first()).toBeVisible();
  await expect(preview.getByText('Renamed Person')).toHaveCount(0);
  expect((await save(desk, page, 'Again.docx')).equals(sent)).toBe(true);
  const read = (await readWithPandoc(join(desk.folder, 'Again.docx'))).map(({ text }) => text).join('\n');
  expect(read).toContain(person.name.en);
  await desk.screenshot('records-write-kept');
  await desk.expectAccessible();

  await test.step('compared with the register of now, and printed by its number', async () => {
    const [sentOut] = await call(page, 'minutes.versions', { meetingId: id });
    await goTo(page, `#/meetings/${id}/minutes/versions?from=${sentOut?.id}&to=now`, 'h2');
    await expect(page.getByRole('article', { name: 'Renamed Person Changed' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Attendance' })).toBeVisible();
    await desk.screenshot('minutes-versions-attendance');
    await desk.expectAccessible();
    await page.getByRole('link', { name: 'This version in Word' }).first().press('Enter');
    await expect(page.getByRole('combobox', { name: 'Version' })).toHaveValue(/Version 2, circulated/);
    await expect(page.getByText(/- draft - v2\.docx/)).toBeVisible();
    expect((await save(desk, page, 'Version.docx')).equals(sent)).toBe(true);
    await desk.screenshot('records-write-version');
    await desk.expectAccessible();
  });

  await test.step('in Khmer, narrow and dark', async () => {
    await page.evaluate(() =>
      window.rapporteur.call('app.savePreferences', { language: 'km', theme: 'dark' }),
    );
    await desk.resize(1024, 700);
    await goTo(page, '#/records', 'h1');
    await goTo(page, `#/meetings/${id}/minutes/versions?to=now`, 'h2');
    await page.locator('article').first().waitFor();
    await desk.screenshot('minutes-versions-attendance-km-dark');
    await desk.expectAccessible();
    await goTo(page, `#/records/write?kind=minutes&meeting=${id}&language=km`, 'section');
    await page.locator('section section').first().waitFor();
    await desk.screenshot('records-write-kept-km-dark');
    await desk.expectAccessible();
  });
});

test('minutes of an earlier version of the program say what was not kept with them', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const file = join(desk.folder, 'Old.twg');
  const fixture = join(import.meta.dirname, '../fixtures/registers/schema-2.twg.gz');
  writeFileSync(file, gunzipSync(readFileSync(fixture)));
  const page = await desk.start([file]);
  await page.locator('a[href="#/people"]').first().waitFor();
  const id = await meetingId(page, 1);
  await goTo(page, `#/meetings/${id}/minutes/versions`, 'h2');
  await expect(page.getByText(/^Kept by an earlier version of the program/)).toBeVisible();
  await desk.screenshot('minutes-versions-not-whole');
  await desk.expectAccessible();
  await goTo(page, `#/records/write?kind=minutes&meeting=${id}&language=en`, 'section');
  await expect(page.getByText(/went out before the program kept names/)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Version' })).toHaveCount(0);
});
