import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppSettings } from '../../src-main/app-settings.ts';
import { readFrameSettings, settingsFile } from '../../src-main/frame-settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-settings-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const BOUNDS = { x: 10, y: 20, width: 800, height: 600, maximized: false };

describe('what this machine remembers', () => {
  it('is there the next time, the mark of the machine included', () => {
    const first = new AppSettings(folder);
    first.saveProfile({ name: 'Sokha', initials: 'S', organisation: '' });
    first.savePreferences({ theme: 'dark' });
    first.saveBounds(BOUNDS);
    const again = new AppSettings(folder);
    expect(again.site).toBe(first.site);
    expect(again.profile?.name).toBe('Sokha');
    expect(again.preferences).toEqual({ language: 'en', theme: 'dark', sidebar: 'full' });
    expect(again.bounds).toEqual(BOUNDS);
  });

  it('begins in the language of the system', () => {
    expect(new AppSettings(folder, 'km-KH').preferences.language).toBe('km');
  });

  it('lists each recent register once, the latest first, and says which are gone', async () => {
    const settings = new AppSettings(folder);
    const here = join(folder, 'here.twg');
    writeFileSync(here, '');
    settings.remember(here, { en: 'Here', km: '' });
    settings.remember(join(folder, 'gone.twg'), { en: 'Gone', km: '' });
    settings.remember(here, { en: 'Here', km: '' });
    const recent = await settings.recent();
    expect(recent.map(({ fileName, missing }) => [fileName, missing])).toEqual([
      ['here.twg', false],
      ['gone.twg', true],
    ]);
    const [, gone] = recent;
    expect(settings.recentPath(gone?.id ?? '')).toBe(join(folder, 'gone.twg'));
    settings.forget(gone?.id ?? '');
    expect(await settings.recent()).toHaveLength(1);
    expect(settings.recentPath('../../etc/passwd')).toBeUndefined();
  });

  it('survives a file that is broken, in whole or in part', async () => {
    writeFileSync(settingsFile(folder), '{ "site": ');
    const fresh = new AppSettings(folder);
    expect(fresh.profile).toBeNull();
    const stored = JSON.parse(readFileSync(settingsFile(folder), 'utf8')) as Record<string, unknown>;
    writeFileSync(settingsFile(folder), JSON.stringify({ ...stored, bounds: 'wide', recent: 7 }));
    const partly = new AppSettings(folder);
    expect([partly.site, partly.bounds, await partly.recent()]).toEqual([fresh.site, null, []]);
  });

  it('gives the first window what it needs before anything else is read', () => {
    expect(readFrameSettings(folder, 'km')).toEqual({ bounds: null, theme: 'system', language: 'km' });
    const settings = new AppSettings(folder);
    settings.savePreferences({ theme: 'dark' });
    settings.saveBounds(BOUNDS);
    expect(readFrameSettings(folder, 'km')).toEqual({ bounds: BOUNDS, theme: 'dark', language: 'en' });
    for (const text of ['null', '[]', '{"preferences":{"theme":"pink"},"bounds":{"x":"left"}}', 'x']) {
      writeFileSync(settingsFile(folder), text);
      expect(readFrameSettings(folder, 'en')).toEqual({ bounds: null, theme: 'system', language: 'en' });
    }
  });
});
