import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './app.ts';
import { dropFiles, holdFiles } from './pages/drag-files.ts';
import { go } from './pages/example.ts';
import { prepare } from './pages/prepared.ts';

const open = async (desk: Desk, preferences: Parameters<typeof prepare>[1]): Promise<Page> => {
  prepare(desk, preferences);
  const page = await desk.start(['--example']);
  await page.locator('h1').waitFor();
  return page;
};

const call = (page: Page, name: string, input: object) =>
  page.evaluate(
    ([n, i]) =>
      (
        globalThis as unknown as {
          rapporteur: {
            call(name: string, input: object): Promise<{ ok: boolean; error?: { code: string } }>;
          };
        }
      ).rapporteur.call(n, i),
    [name, input] as const,
  );

/** A meeting whose agenda can be changed, with its rows on the screen. */
async function planned(page: Page): Promise<string> {
  await go(page, '#/meetings/new', 'main form ul > li');
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-row]').first().waitFor();
  return /meetings\/([^/]+)\//.exec(page.url())?.[1] ?? '';
}

test('files are dropped on a row: kept as one step, each refused for its reason', async ({ desk }) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  await planned(page);
  const file = (name: string, text: string) => {
    const path = join(desk.folder, name);
    writeFileSync(path, text);
    return path;
  };
  const large = file('Large.pdf', '');
  truncateSync(large, 25 * 1024 * 1024 + 1);
  mkdirSync(join(desk.folder, 'Papers'));
  const good = [file('Draft 0.2.pdf', 'The draft'), file('ផែនការ.docx', 'The plan')];
  const bad = [file('setup.exe', 'MZ'), large, join(desk.folder, 'Papers')];
  const row = page.locator('[data-row]').nth(2);
  const number = await row.locator('td').nth(1).innerText();

  await holdFiles(desk, row, good);
  await expect(row).toHaveAttribute('data-drop-says', `Add 2 papers to item ${number}`);
  await expect(page.locator('[data-drop-says]')).toHaveCount(1);
  await desk.screenshot('agenda-drop');
  await desk.expectAccessible();
  // Where nothing can be dropped, nothing says so.
  await holdFiles(desk, page.locator('h1'), good);
  await expect(page.locator('[data-drop-says]')).toHaveCount(0);

  await dropFiles(desk, row, [...good, ...bad]);
  await expect(page.getByText('Added 2 papers')).toBeVisible();
  await expect(page.getByText('3 files were not added')).toBeVisible();
  await expect(page.getByText(/setup\.exe: a file that runs/)).toBeVisible();
  await expect(page.getByText(/Large\.pdf: larger than 25 MB/)).toBeVisible();
  await expect(page.getByText(/Papers: a folder is not kept/)).toBeVisible();
  await expect(page.locator('[data-drop-says]')).toHaveCount(0);
  await desk.screenshot('agenda-dropped');
  const clip = row.getByRole('button', { name: `Papers of item ${number}` });
  await expect(clip).toHaveText('2');
  // Both went in one step.
  await page.keyboard.press('Control+z');
  await expect(clip).toHaveText('');
  await page.keyboard.press('Control+Shift+z');
  await expect(clip).toHaveText('2');
  // The same file again.
  await dropFiles(desk, row, good.slice(0, 1));
  await expect(page.getByText(/Draft 0\.2\.pdf: this item has the same file already/)).toBeVisible();
});

test('files are dropped on the open list of papers, and on the tab of papers', async ({ desk }) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  const id = await planned(page);
  const file = (name: string) => {
    const path = join(desk.folder, name);
    writeFileSync(path, name);
    return path;
  };
  await page.getByRole('button', { name: 'Papers of item 1', exact: true }).click();
  const list = page.getByRole('dialog', { name: 'Papers of item 1' });
  await expect(list).toBeVisible();
  await holdFiles(desk, list, [file('Map.png')]);
  await expect(list.locator('[data-drop-says]')).toHaveAttribute('data-drop-says', 'Add 1 paper to item 1');
  await desk.screenshot('papers-drop-on-list');
  await dropFiles(desk, list, [file('Map.png')]);
  await expect(list.getByRole('button', { name: 'Open Map' })).toBeVisible();

  await go(page, `#/meetings/${id}/papers`, '[data-paper-drop] h2');
  const second = page.locator('[data-paper-drop]:has(h2)').nth(1);
  await holdFiles(desk, second, [file('Table.xlsx')]);
  await desk.screenshot('papers-drop-on-tab');
  await dropFiles(desk, second, [file('Table.xlsx')]);
  await expect(second.getByRole('button', { name: 'Open Table' })).toBeVisible();
});

test('a register among the files is opened, and no page can name a file', async ({ desk }) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  await planned(page);
  const paper = join(desk.folder, 'Draft.pdf');
  writeFileSync(paper, 'The draft');
  const row = page.locator('[data-row]').first();

  // A register among the files is opened in a window of its own, the paper is kept.
  const copy = join(desk.folder, 'Copy.twg');
  await desk.willSaveTo(copy);
  await call(page, 'register.saveCopy', {});
  const opened = desk.app.waitForEvent('window');
  await dropFiles(desk, row, [copy, paper]);
  await (await opened).locator('h1').waitFor();
  await expect(page.getByText('Added 1 paper')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row.getByRole('button', { name: /^Papers of item 1/ })).toHaveText('');

  // Neither without files nor with one that the page made up.
  const itemId = await row.getAttribute('data-row');
  expect(await call(page, 'papers.addDropped', { agendaItemId: itemId })).toMatchObject({
    error: { code: 'not-allowed' },
  });
  const answer = await page.evaluate(
    ([item, path]) => {
      const { rapporteur } = globalThis as unknown as {
        rapporteur: { callWithFiles(n: string, i: object, f: File[]): Promise<unknown> };
      };
      const made = new File(['x'], 'made-up.pdf');
      Object.defineProperty(made, 'path', { value: path });
      return rapporteur.callWithFiles('papers.addDropped', { agendaItemId: item }, [made]);
    },
    [itemId, paper] as const,
  );
  expect(answer).toMatchObject({
    ok: true,
    value: { added: [], refused: [{ fileName: 'made-up.pdf', reason: 'nowhere' }] },
  });
});

test('an attachment dropped from a mail program is told, and what lies in a folder is kept', async ({
  desk,
}) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  await planned(page);
  const saved = join(desk.folder, 'Saved.pdf');
  writeFileSync(saved, 'The draft');
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'from-a-folder';
    document.body.append(input);
  });
  await page.locator('#from-a-folder').setInputFiles(saved);
  await page.evaluate(() => {
    const data = new DataTransfer();
    const [file] = document.querySelector<HTMLInputElement>('#from-a-folder')?.files ?? [];
    if (file) data.items.add(file);
    data.items.add(new File(['x'], 'Attachment.pdf'));
    document
      .querySelector('[data-row]')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  });
  await expect(page.getByText('Added 1 paper')).toBeVisible();
  await expect(
    page.getByText(/Attachment\.pdf: it comes out of another program.*Save it in a folder first/),
  ).toBeVisible();
  await desk.screenshot('agenda-dropped-from-mail');
});

test('many files are added one after the other, which can be stopped; too many are refused', async ({
  desk,
}) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  await planned(page);
  const row = page.locator('[data-row]').first();
  const clip = row.getByRole('button', { name: /^Papers of item 1/ });
  const paths = Array.from({ length: 201 }, (_, n) => {
    const path = join(desk.folder, `Paper ${n}.pdf`);
    writeFileSync(path, `${n}`);
    return path;
  });
  await dropFiles(desk, row, paths);
  await expect(page.getByText('Too many files at once')).toBeVisible();
  await expect(page.getByText(/At most 200 files, and 500 MB/)).toBeVisible();

  // Large enough that somebody can read how far it is.
  const large = paths.slice(0, 20);
  for (const [n, path] of large.entries()) writeFileSync(path, Buffer.alloc(20 * 1024 * 1024, n + 1));
  const dialog = page.getByRole('dialog', { name: 'Adding papers' });
  await dropFiles(desk, row, large);
  await expect(dialog).toBeVisible();
  await desk.screenshot('papers-adding');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Stopped. No papers were added.')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(clip).toHaveText('');

  await dropFiles(desk, row, paths.slice(20, 120));
  await expect(page.getByText('Added 100 papers')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(clip).toHaveText('');
});

test('a closed meeting takes no papers that are dropped', async ({ desk }) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  const id = await planned(page);
  const paper = join(desk.folder, 'Draft.pdf');
  writeFileSync(paper, 'The draft');
  const row = page.locator('[data-row]').first();
  for (const state of ['convened', 'held', 'closed']) await call(page, 'meetings.setState', { id, state });
  await expect(page.getByText(/This meeting is closed/)).toBeVisible();
  await holdFiles(desk, row, [paper]);
  await expect(page.locator('[data-drop-says]')).toHaveCount(0);
  await dropFiles(desk, row, [paper]);
  await expect(page.getByText('This is closed and can no longer be changed')).toBeVisible();
  await desk.screenshot('agenda-drop-refused');
});

test('a paper goes to another item by its menu, and by dragging it there', async ({ desk }) => {
  const page = await open(desk, { language: 'en', theme: 'light' });
  const id = await planned(page);
  const path = join(desk.folder, 'Draft 0.2.pdf');
  writeFileSync(path, 'The draft');
  await go(page, `#/meetings/${id}/papers`, '[data-paper-drop] h2');
  const item = (index: number) => page.locator('[data-paper-drop]:has(h2)').nth(index);
  await dropFiles(desk, item(0), [path]);
  await item(0).getByRole('button', { name: 'More about Draft 0.2' }).click();
  await page.getByRole('menuitem', { name: 'Move to another item…' }).click();
  await expect(page.getByRole('combobox', { name: 'Item' })).toBeFocused();
  await page.keyboard.type('2');
  await expect(page.getByRole('option').first()).toBeVisible();
  await desk.screenshot('paper-move-to');
  await desk.expectAccessible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Now a paper of item 2: Draft 0.2')).toBeVisible();
  await expect(item(1).getByRole('button', { name: 'Open Draft 0.2' })).toBeVisible();
  await expect(item(0).getByRole('button', { name: 'Open Draft 0.2' })).toHaveCount(0);

  await item(1).locator('li').dragTo(item(3));
  await expect(item(3).getByRole('button', { name: 'Open Draft 0.2' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(item(1).getByRole('button', { name: 'Open Draft 0.2' })).toBeVisible();

  // Not where the same file is already.
  await dropFiles(desk, item(3), [path]);
  await item(1).locator('li').dragTo(item(3));
  await expect(page.getByText('Item 4 has the same file already.')).toBeVisible();
  await desk.screenshot('paper-not-moved');
  await expect(item(1).getByRole('button', { name: 'Open Draft 0.2' })).toBeVisible();

  // On the agenda: from the open list to a row.
  await go(page, `#/meetings/${id}/agenda`, '[data-row]');
  await page.getByRole('button', { name: /^Papers of item 2(?!\.)/ }).click();
  const paper = page.getByRole('dialog').locator('li');
  await paper.dragTo(page.locator('[data-row]').first());
  await expect(page.getByText('Now a paper of item 1: Draft 0.2')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Papers of item 1(?!\.)/ })).toHaveText('1');
});

for (const { language, theme } of [
  { language: 'km', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  test(`where files are dropped looks right: ${language}, ${theme}`, async ({ desk }) => {
    const page = await open(desk, { language, theme });
    const id = await planned(page);
    const paths = ['Draft 0.2.pdf', 'Comments of the provincial health departments.xlsx'].map((name) => {
      const path = join(desk.folder, name);
      writeFileSync(path, name);
      return path;
    });
    await desk.resize(1024, 700);
    await holdFiles(desk, page.locator('[data-row]').nth(2), paths);
    await expect(page.locator('[data-drop-says]')).toHaveCount(1);
    await desk.screenshot(`agenda-drop-${language}-${theme}`);
    await go(page, `#/meetings/${id}/papers`, '[data-paper-drop] h2');
    await dropFiles(desk, page.locator('[data-paper-drop]:has(h2)').first(), paths);
    await expect(page.locator('[data-paper-drop]:has(h2)').first().locator('li')).toHaveCount(2);
    await holdFiles(desk, page.locator('[data-paper-drop]:has(h2)').nth(2), paths);
    await desk.screenshot(`papers-drop-${language}-${theme}`);
    await desk.expectAccessible();
  });
}
