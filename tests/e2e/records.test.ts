import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Header, Packer, Paragraph } from 'docx';
import { readWithPandoc } from '../word/helpers/documents.ts';
import { expect, test } from './app.ts';

const paper = async (text: string) =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('{{ministry}} {{status}}')] }) },
          children: [new Paragraph('Paper of the ministry'), new Paragraph(text)],
        },
      ],
    }),
  );

test('a document is chosen, seen as pages, saved and listed', async ({ desk }) => {
  const page = await desk.start(['--example']);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Go to anything' }).fill('word documents');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Word documents' })).toBeVisible();
  await desk.screenshot('records-empty');
  await desk.expectAccessible();

  await page.getByRole('link', { name: 'Write a document' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText(/Minutes of the/).first()).toBeVisible();
  await desk.screenshot('records-write-minutes');
  await desk.expectAccessible();

  await page.getByRole('combobox', { name: 'Document' }).click();
  await page.getByRole('option', { name: 'Attendance sheet' }).click();
  await page.getByText('Both', { exact: true }).click();
  await expect(preview.getByText(/Attendance/).first()).toBeVisible();
  await desk.screenshot('records-write-sheet-both');

  const file = join(desk.folder, 'Sheet.docx');
  await desk.willSaveTo(file);
  await page.getByRole('button', { name: 'Save as Word' }).click();
  await expect(page.getByText('Word document saved')).toBeVisible();
  expect(existsSync(file)).toBe(true);
  await page.getByRole('link', { name: 'Word documents' }).first().click();
  await expect(page.getByRole('gridcell', { name: 'Sheet.docx' })).toBeVisible();
  await desk.screenshot('records-one');
  await desk.expectAccessible();
});

test('the letterhead is edited beside its preview, with a logo', async ({ desk }) => {
  const page = await desk.start(['--example']);
  await page.goto(`${page.url().split('#')[0]}#/records/letterhead`);
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('Kingdom of Cambodia').first()).toBeVisible();
  await page.getByLabel('Motto, English').fill('Unity first');
  await expect(preview.getByText(/Unity first/i).first()).toBeVisible();
  await desk.willOpen(join(import.meta.dirname, '../../resources/icons/icon.png'));
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  await expect(page.getByRole('img', { name: 'Logo' })).toBeVisible();
  await expect(preview.locator('img').first()).toBeVisible();
  await desk.screenshot('records-letterhead');
  await desk.expectAccessible();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('button', { name: 'Choose a picture' })).toBeVisible();
});

test('the ministry’s own Word file is checked, kept and printed into', async ({ desk }) => {
  const page = await desk.start(['--example']);
  await page.goto(`${page.url().split('#')[0]}#/records/templates`);
  await expect(page.getByText('{{record}}').first()).toBeVisible();
  await desk.screenshot('templates-empty');
  await desk.expectAccessible();

  const bad = join(desk.folder, 'Bad.docx');
  writeFileSync(bad, await paper('See {{minutes}} of {{nobody}}'));
  await desk.willOpen(bad);
  await page.getByRole('button', { name: 'Add a Word file' }).click();
  await expect(page.getByText('Bad.docx was not added.')).toBeVisible();
  await desk.screenshot('templates-refused');
  await desk.expectAccessible();

  const good = join(desk.folder, 'Paper.docx');
  writeFileSync(good, await paper('{{record}}'));
  await desk.willOpen(good);
  await page.getByRole('button', { name: 'Add a Word file' }).click();
  await expect(page.getByText('Template added: Paper')).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue('Paper');
  await desk.screenshot('templates-one');
  await desk.expectAccessible();

  await page.goto(`${page.url().split('#')[0]}#/records/write?kind=agenda`);
  await page.getByRole('combobox', { name: 'Paper' }).click();
  await page.getByRole('option', { name: 'Paper' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('Paper of the ministry').first()).toBeVisible();
  await desk.screenshot('records-write-template');
  const file = join(desk.folder, 'Agenda.docx');
  await desk.willSaveTo(file);
  await page.getByRole('button', { name: 'Save as Word' }).click();
  await expect(page.getByText('Word document saved')).toBeVisible();
  expect((await readWithPandoc(file))[0]?.text).toBe('Paper of the ministry');
});

test('records in Khmer and in the dark', async ({ desk }) => {
  const page = await desk.start(['--example']);
  await page.evaluate(() => window.rapporteur.call('app.savePreferences', { language: 'km', theme: 'dark' }));
  await page.goto(`${page.url().split('#')[0]}#/records/write?kind=action-register&language=both`);
  const preview = page.getByRole('region', { name: 'មើលជាមុន' });
  await expect(preview.locator('section').first()).toBeVisible();
  await desk.screenshot('records-write-km-dark');
  await desk.expectAccessible();
  await desk.resize(1024, 700);
  await page.goto(`${page.url().split('#')[0]}#/records/letterhead`);
  await expect(preview.locator('section').first()).toBeVisible();
  await desk.screenshot('records-letterhead-km-dark-narrow');
  await page.goto(`${page.url().split('#')[0]}#/records/templates`);
  await expect(page.getByText('{{record}}').first()).toBeVisible();
  await desk.screenshot('templates-km-dark-narrow');
  await desk.expectAccessible();
});
