import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Updater, Updates } from '../../src-main/updates.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-updates-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What stands in for electron-updater: the feed's answer, and what was asked of it. */
function feed(answer: () => ReturnType<Updater['checkForUpdates']>) {
  const asked: string[] = [];
  const updater: Updater = {
    autoDownload: true,
    autoInstallOnAppQuit: true,
    forceDevUpdateConfig: false,
    updateConfigPath: null,
    logger: console,
    checkForUpdates: () => {
      asked.push(
        `check, downloads by itself: ${updater.autoDownload}, installs: ${updater.autoInstallOnAppQuit}`,
      );
      return answer();
    },
    downloadUpdate: () => {
      asked.push('download');
      return Promise.resolve([]);
    },
    quitAndInstall: () => {
      asked.push('install');
    },
  };
  return { asked, load: () => Promise.resolve(updater) };
}

const found = (isUpdateAvailable: boolean) => () =>
  Promise.resolve({ isUpdateAvailable, updateInfo: { version: '9.9.9' } });

/** Updates of a copy with a feed. */
function updatesWith({ load }: ReturnType<typeof feed>): Updates {
  const file = join(folder, 'app-update.yml');
  writeFileSync(file, 'provider: generic\n');
  return new Updates({ file, force: false }, load);
}

describe('updates', () => {
  it('ask nobody in a copy without a feed', async () => {
    const asking = feed(found(true));
    const updates = new Updates({ file: join(folder, 'app-update.yml'), force: false }, asking.load);
    expect(updates.setUp).toBe(false);
    expect(await updates.check()).toEqual({ state: 'off' });
    expect(await updates.download()).toEqual({ state: 'off' });
    expect(asking.asked).toEqual([]);
  });

  it('fetch and install nothing by themselves', async () => {
    const asking = feed(found(true));
    const updates = updatesWith(asking);
    expect(await updates.check()).toEqual({ state: 'found', version: '9.9.9' });
    expect(asking.asked).toEqual(['check, downloads by itself: false, installs: false']);
    expect(await updates.download()).toEqual({ state: 'ready', version: '9.9.9' });
    await updates.install();
    expect(asking.asked.slice(1)).toEqual(['download', 'install']);
  });

  it('say when this is the newest version, and fetch nothing then', async () => {
    const asking = feed(found(false));
    const updates = updatesWith(asking);
    expect(await updates.check()).toEqual({ state: 'newest' });
    expect(await updates.download()).toEqual({ state: 'newest' });
    expect(asking.asked).toHaveLength(1);
  });

  it('say it in words when there is no network', async () => {
    const updates = updatesWith(feed(() => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED'))));
    expect(await updates.check()).toEqual({ state: 'unreachable' });
  });

  it('say it in words when the answer is of no use', async () => {
    const updates = updatesWith(feed(() => Promise.reject(new Error('Cannot find latest.yml\nstack'))));
    expect(await updates.check()).toEqual({ state: 'failed', reason: 'Cannot find latest.yml' });
  });

  it('are off in a copy that cannot be updated', async () => {
    const updates = updatesWith(feed(() => Promise.resolve(null)));
    expect(await updates.check()).toEqual({ state: 'off' });
  });
});
