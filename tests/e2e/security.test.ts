import { readdirSync } from 'node:fs';
import { expect, test } from './app.ts';

test('the page is locked into its window', async ({ desk }) => {
  const page = await desk.start();
  await page.getByRole('main').waitFor();

  // Nothing of Node or Electron is in reach, and one bridge is.
  expect(
    await page.evaluate(() => [
      typeof globalThis,
      'require' in globalThis,
      'process' in globalThis,
      Object.keys((globalThis as unknown as { rapporteur: object }).rapporteur)
        .toSorted()
        .join(),
    ]),
  ).toEqual(['object', false, false, 'call,callWithFiles,onEvent']);

  // The policy comes with the page, and holds: a script of the page's own making does not run.
  const policy = await page.evaluate(async () =>
    (await fetch('app://rapporteur/index.html')).headers.get('content-security-policy'),
  );
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  expect(
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.planted = true';
      document.body.append(script);
      return 'planted' in globalThis;
    }),
  ).toBe(false);

  // Files beside the page are not served.
  for (const path of ['/../main/main.js', '/%2e%2e/main/main.js', '/..%2fmain%2fmain.js']) {
    const status = page.evaluate(async (p) => (await fetch(`app://rapporteur${p}`)).status, path);
    await expect(status).rejects.toThrow('Failed to fetch');
  }

  // It goes nowhere and opens nothing.
  const before = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.evaluate(() => {
    window.open('file:///etc/passwd');
  });
  expect(await desk.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(page.url()).toBe(before);

  // Web pages and mail are handed to the system's programs, nothing else is.
  await desk.inMain(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (address) => {
      opened.push(address);
      return Promise.resolve();
    };
  });
  await page.evaluate(() => {
    for (const address of [
      'http://moh.gov.kh/paper',
      'https://example.org/a b',
      'mailto:chair@example.org',
      'file:///etc/passwd',
      'smb://server/share',
      'ms-word:ofe|u|https://example.org/x.docx',
      'javascript:alert(1)',
    ]) {
      window.open(address);
    }
  });
  await expect
    .poll(() => desk.inMain(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual(['http://moh.gov.kh/paper', 'https://example.org/a%20b', 'mailto:chair@example.org']);
  expect(await desk.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  // It asks the system for nothing, loudly or silently.
  expect(
    await page.evaluate(async () => {
      const { state } = await navigator.permissions.query({ name: 'geolocation' });
      return [state, await Notification.requestPermission()];
    }),
  ).toEqual(['denied', 'denied']);

  const preferences = await desk.inMain(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
});

test('calls that are not in the contract, or not in its shape, are refused', async ({ desk }) => {
  const page = await desk.start();
  await page.getByRole('main').waitFor();
  const call = (name: string, input: unknown) =>
    page.evaluate(
      ([n, i]) =>
        (
          globalThis as unknown as {
            rapporteur: {
              call(name: unknown, input: unknown): Promise<{ ok: boolean; error?: { code: string } }>;
            };
          }
        ).rapporteur.call(n, i),
      [name, input] as const,
    );
  for (const name of ['app.quit', '__proto__', 'constructor', 'toString', '']) {
    expect(await call(name, {})).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  }
  expect(await call('meetings.one', { id: "' OR 1=1 --" })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
  expect(await call('meetings.list', {})).toMatchObject({ ok: false, error: { code: 'no-register' } });
  // A path in the input changes nothing: no call takes one.
  await call('register.openRecent', { id: '../../etc/passwd' });
  expect(readdirSync(desk.folder)).toEqual(['data']);
});
