import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newSite } from '../../../src-main/app-settings.ts';
import type { Desk } from '../app.ts';

export interface Look {
  language: 'en' | 'km';
  theme: 'light' | 'dark';
}

export const LOOKS: readonly Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'km', theme: 'light' },
  { language: 'km', theme: 'dark' },
];

/** The machine of somebody who has worked with the program before, with the example open. */
export async function atExample(
  desk: Desk,
  preferences: Look = { language: 'en', theme: 'light' },
): Promise<Page> {
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
  const page = await desk.start(['--example']);
  await page.locator('h1').waitFor();
  return page;
}

export { go } from './go.ts';

/** The id of a meeting by its place in the list, the latest first; or of the working group by its number. */
export const meetingId = (page: Page, which: { place: number } | { ordinal: number }): Promise<string> =>
  page.evaluate(async (wanted) => {
    const bridge = (
      globalThis as unknown as {
        rapporteur: {
          call(
            name: string,
            input: object,
          ): Promise<{ value: { id: string; kind: string; ordinal: number }[] }>;
        };
      }
    ).rapporteur;
    const { value } = await bridge.call('meetings.list', {});
    const found =
      'place' in wanted
        ? value[wanted.place]
        : value.find(({ kind, ordinal }) => kind === 'working-group' && ordinal === wanted.ordinal);
    return found?.id ?? '';
  }, which);
