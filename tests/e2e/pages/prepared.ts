import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSite } from '../../../src-main/app-settings.ts';
import type { Desk } from '../app.ts';

/** The machine of somebody who has worked with the program before. */
export function prepare(desk: Desk, preferences: { language: 'en' | 'km'; theme: 'light' | 'dark' }): void {
  const folder = join(desk.folder, 'data');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'settings.json'),
    JSON.stringify({
      site: newSite(),
      profile: { name: 'Chan Sokha', initials: 'CS', organisation: 'MoH' },
      preferences: { ...preferences, sidebar: 'full' },
      recent: [],
      bounds: null,
    }),
  );
}
