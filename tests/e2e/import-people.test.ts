import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xlsxOf } from '../fixtures/xlsx.ts';
import { expect, test } from './app.ts';
import { emptyRegister } from './pages/empty-register.ts';
import { paste } from './pages/excel.ts';
import { prepare } from './pages/prepared.ts';
import { go } from './pages/go.ts';

/** Ten people as somebody copies them out of Excel. */
const TEN = [
  ['No.', 'Full name', 'ឈ្មោះ', 'Sex', 'Position', 'Organization', 'Email', 'Tel'],
  ['1', 'H.E. SOK Vanna', 'ឯកឧត្តម សុខ វណ្ណា', 'M', 'Secretary of State', 'Ministry of Health', '', '012345678'],
  [
    '2',
    'Ms. Chan Sophea',
    'ចាន់ សុភា',
    'F',
    'Director',
    'Department of Planning (DP)',
    'sophea@example.org',
    '',
  ],
  ['3', 'Dr. Kim Leng', 'គីម ឡេង', 'M', 'Adviser', 'World Health Organization (WHO)', 'kim@example.org', ''],
  ['4', 'Keo Dara', 'កែវ ដារ៉ា', 'ប្រុស', 'Officer', 'WHO', '', ''],
  ['5', 'Ly Sreymom', 'លី ស្រីមុំ', 'ស្រី', 'Nurse', 'Provincial Hospital', '', ''],
  ['6', 'Nget Rithy', '', 'M', 'Clerk', 'Ministry of Health', 'not an address', ''],
  ['7', 'Oum Pisey', '', 'F', 'Clerk', 'Ministry of Health', '', ''],
  ['8', 'Prak Sothea', '', '', 'Assistant', 'Migrant Network', '', ''],
  ['9', 'Ros Bopha', 'រស់ បុប្ផា', 'F', 'Assistant', 'Migrant Network', '', ''],
  ['10', 'Sam Nang', '', 'M', 'Driver', '', '', ''],
] as const;

test('ten people pasted from Excel are checked, imported, reported and undone in one step', async ({
  desk,
}) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await emptyRegister(desk);
  await page.getByText('Nobody is listed yet').waitFor();
  await desk.screenshot('people-empty');
  await paste(page, TEN);
  const button = page.getByRole('button', { name: 'Import 10 people' });
  await expect(button).toBeVisible();
  await desk.screenshot('import-check');
  await desk.expectAccessible();
  // Back to the columns and forth again: nothing is lost.
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('combobox', { name: 'Full name' })).toHaveValue('Name');
  await desk.screenshot('import-columns');
  await desk.expectAccessible();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: /What to do with Sam Nang/ }).press('s');
  await page.getByRole('button', { name: 'Import 9 people' }).click();
  await expect(page.getByRole('heading', { name: '9 added, 0 updated, 1 skipped' })).toBeVisible();
  await expect(page.getByText('“not an address” is no e-mail address; left out')).toBeVisible();
  await desk.screenshot('import-report');
  await desk.expectAccessible();
  const file = join(desk.folder, 'report.csv');
  await desk.willSaveTo(file);
  await page.getByRole('button', { name: 'Save as CSV…' }).click();
  await expect(page.getByText('Saved report.csv')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('11,Sam Nang,Skipped,Skipped by choice');
  await page.getByRole('button', { name: 'Go to People' }).click();
  await expect(page.locator('tr[aria-selected]')).toHaveCount(9);
  await expect(page.getByText('Chan Sophea')).toBeVisible();
  await desk.screenshot('people-imported');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nobody is listed yet')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('tr[aria-selected]')).toHaveCount(9);
  // The same cells once more: everybody is there already.
  await paste(page, TEN);
  await expect(page.getByText('Already there').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 1 person' })).toBeVisible();
});

for (const [language, theme] of [
  ['en', 'dark'],
  ['km', 'light'],
] as const) {
  test(`an Excel file is read, its columns corrected, its rows checked (${language}, ${theme})`, async ({
    desk,
  }) => {
    prepare(desk, { language, theme });
    const page = await emptyRegister(desk);
    const file = join(desk.folder, 'participants.xlsx');
    writeFileSync(
      file,
      xlsxOf([
        ['List of participants', '', '', ''],
        ['ល.រ', 'គោត្តនាម និងនាម', 'ភេទ', 'ស្ថាប័ន', 'ថ្ងៃ', 'ទូរស័ព្ទ'],
        [1, 'លោកស្រី ចាន់ សុភា', 'ស្រី', 'ក្រសួងសុខាភិបាល', new Date('2026-03-01'), 12345678],
        ['', '', '', '', '', ''],
        [2, 'លោក សុខ វណ្ណា', 'ប្រុស', 'ក្រសួងសុខាភិបាល', '', ''],
        [3, 'លោក សុខ  វណ្ណា', 'ប្រុស', 'ក្រសួងសុខាភិបាល', '', ''],
        [4, '', 'ប្រុស', 'មន្ទីរពេទ្យខេត្ត', '', ''],
      ]),
    );
    await desk.willOpen(file);
    await go(page, '#/people/import');
    await page.locator('textarea').waitFor();
    await desk.screenshot(`import-source-${language}-${theme}`);
    await desk.expectAccessible();
    await page.locator('button[class*="primary"]').click();
    await page.locator('tr[aria-selected]').first().waitFor();
    await expect(page.locator('tr[aria-selected]')).toHaveCount(4);
    await desk.screenshot(`import-check-${language}-${theme}`);
    await desk.expectAccessible();
    await go(page, '#/people/import?step=columns');
    await page.locator('table input').first().waitFor();
    await desk.screenshot(`import-columns-${language}-${theme}`);
    await desk.expectAccessible();
    await desk.resize(1024, 700);
    await go(page, '#/people/import?step=check');
    await page.locator('tr[aria-selected]').first().waitFor();
    await desk.screenshot(`import-check-1024-${language}-${theme}`);
    await page.locator('button[class*="primary"]').last().click();
    await page.locator('h2').first().waitFor();
    await desk.screenshot(`import-report-${language}-${theme}`);
    await desk.expectAccessible();
  });
}

test('a file dropped on the page is read', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await emptyRegister(desk);
  await go(page, '#/people/import');
  await page.locator('textarea').waitFor();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Name;Sex\nSok Dara;M\nChan Sophea;F\n'], 'people.csv', { type: 'text/csv' }));
    document
      .querySelector('textarea')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('button', { name: 'Import 2 people' })).toBeVisible();
});

test('a file that is no table is refused with a reason', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await emptyRegister(desk);
  const file = join(desk.folder, 'old.xls');
  writeFileSync(file, Buffer.from('d0cf11e0a1b11ae1'.padEnd(2000, '0'), 'hex'));
  await desk.willOpen(file);
  await go(page, '#/people/import');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(page.getByText('This table cannot be read')).toBeVisible();
  await expect(page.getByText(/save it as \.xlsx/)).toBeVisible();
  await desk.screenshot('import-refused');
});
