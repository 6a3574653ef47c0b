import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './app.ts';
import { goTo } from './pages/bridge.ts';
import { prepare } from './pages/prepared.ts';

/** The new program: it leaves a trace when it is started. */
const newProgram = (trace: string) => `#!/bin/sh\necho started > '${trace}'\n`;

/** What electron-builder uploads: the newest version, and the program itself. */
function filesOf(version: string, program: string): Record<string, string> {
  const sha512 = createHash('sha512').update(program).digest('base64');
  const size = Buffer.byteLength(program);
  return {
    '/latest-linux.yml': `version: ${version}
files:
  - url: Rapporteur.AppImage
    sha512: ${sha512}
    size: ${size}
path: Rapporteur.AppImage
sha512: ${sha512}
releaseDate: '2026-11-22T00:00:00.000Z'
`,
    '/Rapporteur.AppImage': program,
  };
}

/** A feed on this machine. */
async function serve(files: Record<string, string>): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const body = files[new URL(request.url ?? '/', 'http://feed').pathname];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** A desk whose copy asks a feed. */
async function deskAsking(desk: Desk, url: string): Promise<{ page: Page; program: string }> {
  const feed = join(desk.folder, 'app-update.yml');
  writeFileSync(feed, `provider: generic\nurl: ${url}\nupdaterCacheDirName: rapporteur-test\n`);
  const program = join(desk.folder, 'Rapporteur.AppImage');
  writeFileSync(program, '#!/bin/sh\n');
  chmodSync(program, 0o755);
  const page = await desk.start([], {
    RAPPORTEUR_UPDATE_FEED: feed,
    APPIMAGE: program,
    XDG_CACHE_HOME: join(desk.folder, 'cache'),
  });
  await page.locator('h1').waitFor();
  return { page, program };
}

/** Help, Check for updates, as the native menu sends it. */
const chooseInMenu = (desk: Desk) =>
  desk.inMain(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.at(-1)?.submenu?.items ?? [];
    items.at(-1)?.click();
  });

const menuHelp = (desk: Desk) =>
  desk.inMain(({ Menu }) =>
    (Menu.getApplicationMenu()?.items.at(-1)?.submenu?.items ?? []).map(({ label }) => label),
  );

test('a new version is found, fetched and installed, each when a person says so', async ({ desk }) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const trace = join(desk.folder, 'new-program-started');
  const { url, server } = await serve(filesOf('9.9.9', newProgram(trace)));
  const { page, program } = await deskAsking(desk, url);
  expect(await menuHelp(desk)).toContain('Check for updates…');
  await chooseInMenu(desk);
  await expect(page.getByText('Version 9.9.9 is available. You have 0.1.0.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download' })).toBeFocused();
  await desk.screenshot('update-found');
  await desk.expectAccessible();
  await page.getByRole('button', { name: 'Download' }).click();
  await expect(page.getByText(/^Version 9\.9\.9 is downloaded/)).toBeVisible();
  await desk.screenshot('update-ready');
  expect(existsSync(trace)).toBe(false);
  await desk.endsBy(() => page.getByRole('button', { name: 'Install and restart' }).click());
  await expect.poll(() => existsSync(trace)).toBe(true);
  expect(readFileSync(program, 'utf8')).toBe(newProgram(trace));
  server.close();
});

for (const [language, theme] of [
  ['en', 'dark'],
  ['km', 'light'],
] as const) {
  test(`nothing new, an answer of no use, and no network are told apart (${language}, ${theme})`, async ({
    desk,
  }) => {
    prepare(desk, { language, theme });
    const files = filesOf('0.0.1', 'old');
    const { url, server } = await serve(files);
    const { page } = await deskAsking(desk, url);
    const answer = page.getByRole('dialog').locator('output');
    await chooseInMenu(desk);
    const newest = language === 'en' ? /newest version \(0\.1\.0\)/ : /កំណែថ្មីបំផុត/;
    await expect(answer).toHaveText(newest);
    await desk.screenshot(`update-newest-${language}-${theme}`);
    await desk.expectAccessible();
    delete files['/latest-linux.yml'];
    await page.locator('[data-autofocus]').click();
    await expect(answer).toHaveText(language === 'en' ? /no useful answer/ : /មិនបានឆ្លើយតបត្រឹមត្រូវ/);
    await desk.screenshot(`update-failed-${language}-${theme}`);
    server.close();
    server.closeAllConnections();
    await page.locator('[data-autofocus]').click();
    await expect(answer).toHaveText(language === 'en' ? /^No network/ : /^គ្មានបណ្តាញ/);
    await desk.screenshot(`update-offline-${language}-${theme}`);
    await desk.expectAccessible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('a copy without a place for updates has no such entry, and Settings says so, in both languages', async ({
  desk,
}) => {
  prepare(desk, { language: 'en', theme: 'light' });
  const page = await desk.start();
  await page.locator('h1').waitFor();
  expect(await menuHelp(desk)).toEqual(['Keyboard shortcuts']);
  await goTo(page, '#/settings', 'main input');
  await expect(page.getByText('Updates are not set up for this copy.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check for updates' })).toHaveCount(0);
  await desk.screenshot('settings-updates-off');
  await desk.expectAccessible();
  await page.getByText('ភាសាខ្មែរ', { exact: true }).click();
  await expect(page.getByText('មិនបានរៀបចំការធ្វើបច្ចុប្បន្នភាព')).toBeVisible();
  await desk.screenshot('settings-updates-off-km');
});
