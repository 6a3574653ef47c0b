import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { type Page, expect, test } from '@playwright/test';
import { ensurePackaged, packagedArchive } from '../../scripts/lib/package.mjs';
import { electronPath, node24, root } from '../../scripts/setup.mjs';
import { mainTexts } from '../../src-main/texts.ts';
import type { CallInput, CallName, CallOutput } from '../../src-shared/contract/calls.ts';
import { PackagedApp, archiveFiles } from './packaged-app.ts';

let program = '';
let folder = '';

test.beforeAll(async () => {
  program = await ensurePackaged();
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-packaged-'));
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Asks main as every screen does. */
function ask<Name extends CallName>(
  page: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  return page.evaluate(
    async ([callName, callInput]) => {
      const reply = await window.rapporteur.call(callName, callInput);
      if (!reply.ok) throw new Error(reply.error.message);
      return reply.value as CallOutput<Name>;
    },
    [name, input] as const,
  );
}

test('opens a register given on the command line and writes minutes that pandoc reads back', async () => {
  const register = join(folder, 'Example.twg');
  execFileSync(node24(), [join(root, 'src-main', 'cli.ts'), 'example', register]);
  const app = await PackagedApp.start(program, [register], { RAPPORTEUR_DATA: join(folder, 'data') });
  try {
    const { page } = app;
    await page.getByLabel('Your name').fill('Secretary');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Migrant');

    const meetings = await ask(page, 'meetings.list', {});
    const meeting = meetings.find((each) => each.kind === 'working-group' && each.ordinal === 7);
    if (meeting === undefined) throw new Error('The example has no seventh meeting');
    const view = await ask(page, 'minutes.get', { meetingId: meeting.id });
    const file = join(folder, 'minutes.docx');
    const written = ask(page, 'records.write', { kind: 'minutes', meetingId: meeting.id, language: 'en' });
    await app.answerFileDialog(mainTexts('en').saveRecordTitle, file);
    await written;

    const text = execFileSync('pandoc', ['-t', 'plain', '--wrap=none', file], { encoding: 'utf8' });
    const codes = view.entries.flatMap(({ decision, action }) => decision?.code ?? action?.code ?? []);
    expect(codes.length).toBeGreaterThan(5);
    for (const code of codes) expect(text).toContain(code);

    // Tables are brought in by a thread of its own, out of the archive.
    const { tableId } = await ask(page, 'intake.readPasted', { rows: [['Name'], ['Brand New Person']] });
    const reading = { tableId, sheet: 0, headerRow: 0, columns: ['name' as const] };
    expect((await ask(page, 'intake.plan', reading)).rows.map(({ state }) => state)).toEqual(['new']);
    const report = await ask(page, 'people.import', { ...reading, choices: {} });
    const people = await ask(page, 'people.list', {});
    expect(people.find(({ id }) => id === report?.rows[0]?.id)?.name.en).toBe('Brand New Person');
  } finally {
    await app.close();
  }
});

test('its fuses are those of a release', async () => {
  const fuses = await getCurrentFuseWire(program);
  const states = {
    runAsNode: fuses[FuseV1Options.RunAsNode],
    cookieEncryption: fuses[FuseV1Options.EnableCookieEncryption],
    nodeOptions: fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: fuses[FuseV1Options.EnableNodeCliInspectArguments],
    asarIntegrity: fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    onlyFromAsar: fuses[FuseV1Options.OnlyLoadAppFromAsar],
    fileProtocol: fuses[FuseV1Options.GrantFileProtocolExtraPrivileges],
  };
  expect(states).toEqual({
    runAsNode: FuseState.DISABLE,
    cookieEncryption: FuseState.ENABLE,
    nodeOptions: FuseState.DISABLE,
    inspect: FuseState.DISABLE,
    asarIntegrity: FuseState.ENABLE,
    onlyFromAsar: FuseState.ENABLE,
    fileProtocol: FuseState.DISABLE,
  });
});

test('holds what the program loads and nothing else', () => {
  const files = archiveFiles(packagedArchive());
  const unexpected = [...files.keys()].filter(
    (file) =>
      !/^(package\.json$|out\/(main|preload|renderer|native)\/|node_modules\/better-sqlite3\/(package\.json$|lib\/|prebuilds\/))/.test(
        file,
      ) || /\.(map|ts|tsx|md)$|\.test\./.test(file),
  );
  expect(unexpected).toEqual([]);
  expect([...files.keys()].filter((file) => file.endsWith('.node'))).toHaveLength(1);
  const packed = [...files].filter(([file]) => !file.endsWith('.node'));
  expect(packed.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(8_000_000);
});

test('does not run foreign code by the ways that Electron has for developers', async () => {
  const probe = join(folder, 'probe');
  const code = `require('node:fs').writeFileSync(${JSON.stringify(probe)}, '')`;
  const preload = join(folder, 'preload.cjs');
  writeFileSync(preload, code);
  const ways = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${preload}` };

  // The control: an Electron that is not a release runs it.
  spawnSync(electronPath(), ['-e', '0'], { env: { ...process.env, ...ways } });
  expect(existsSync(probe)).toBe(true);
  rmSync(probe);

  const app = await PackagedApp.start(program, ['--inspect=0', '--inspect-brk=0'], {
    ...ways,
    RAPPORTEUR_DATA: join(folder, 'ways'),
  });
  try {
    // It is the program, not a Node; it did not stop for a debugger, and none can attach.
    await expect(app.page.getByRole('textbox', { name: 'Your name' })).toBeVisible();
    expect(app.said).not.toContain('Debugger listening');
    expect(existsSync(probe)).toBe(false);
  } finally {
    await app.close();
  }
});

test('loads its archive and nothing beside it', () => {
  const probe = join(folder, 'foreign');
  const copied = join(folder, 'copy');
  cpSync(dirname(program), copied, { recursive: true });
  const resources = join(copied, 'resources');
  rmSync(join(resources, 'app.asar'));
  mkdirSync(join(resources, 'app'));
  writeFileSync(join(resources, 'app', 'package.json'), '{"name":"foreign","main":"main.js"}');
  writeFileSync(
    join(resources, 'app', 'main.js'),
    `require('node:fs').writeFileSync(${JSON.stringify(probe)}, ''); process.exit();`,
  );
  const start = (name: string) =>
    spawnSync(join(copied, name), ['--no-sandbox'], { timeout: 20_000, encoding: 'utf8' });

  start('rapporteur');
  expect(existsSync(probe)).toBe(false);

  // The control: a program without that fuse runs what it finds there.
  cpSync(electronPath(), join(copied, 'control'));
  start('control');
  expect(existsSync(probe)).toBe(true);
});

test('asks for updates only where a feed is set up, and fetches nothing by itself', async () => {
  const copied = join(folder, 'with-feed');
  cpSync(dirname(program), copied, { recursive: true });
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end('version: 9.9.9\nfiles: [{ url: new.AppImage, sha512: AAAA, size: 4 }]\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const start = (name: string) =>
    PackagedApp.start(join(copied, 'rapporteur'), [], {
      RAPPORTEUR_DATA: join(folder, name),
      // electron-updater asks only from an AppImage.
      APPIMAGE: join(copied, 'Rapporteur.AppImage'),
    });
  try {
    const without = await start('no-feed');
    expect(await ask(without.page, 'app.checkForUpdate', {})).toEqual({ state: 'off' });
    await without.close();

    writeFileSync(
      join(copied, 'resources', 'app-update.yml'),
      `provider: generic\nurl: http://127.0.0.1:${port}\nupdaterCacheDirName: rapporteur-updater\n`,
    );
    const app = await start('feed');
    await expect(app.page.getByRole('textbox', { name: 'Your name' })).toBeVisible();
    expect(requests).toEqual([]);
    expect(await ask(app.page, 'app.checkForUpdate', {})).toEqual({ state: 'found', version: '9.9.9' });
    expect(requests.filter((url) => !url.startsWith('/latest-linux'))).toEqual([]);
    await app.close();
  } finally {
    server.close();
  }
});

test('a changed archive is refused', async () => {
  test.skip(process.platform === 'linux', 'Electron checks the archive on Windows and macOS only');
  const archive = packagedArchive();
  const kept = readFileSync(archive);
  const changed = Buffer.from(kept);
  const at = changed.indexOf('Rapporteur');
  changed.write('rAPPORTEUR', at);
  writeFileSync(archive, changed);
  try {
    const start = PackagedApp.start(program, [], { RAPPORTEUR_DATA: join(folder, 'changed') });
    await expect(start).rejects.toThrow('The program ended');
  } finally {
    writeFileSync(archive, kept);
  }
});
