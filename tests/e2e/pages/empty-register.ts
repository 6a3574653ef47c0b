import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Desk } from '../app.ts';
import { call, goTo } from './bridge.ts';

/** Where `emptyRegister` puts it. */
export const emptyRegisterFile = (desk: Desk): string => join(desk.folder, 'Group.twg');

/** A new register with nothing in it, at its people. */
export async function emptyRegister(desk: Desk, env: Record<string, string> = {}): Promise<Page> {
  const page = await desk.start([], env);
  await page.locator('h1').waitFor();
  await desk.willSaveTo(emptyRegisterFile(desk));
  await call(page, 'register.create', { name: { en: 'Group', km: 'ក្រុម' }, shortName: 'G' });
  // A register that was just opened brings the page home: only then another page can be gone to.
  await page.locator('a[href="#/people"]').first().waitFor();
  await goTo(page, '#/people', 'a[href="#/people/import"]');
  return page;
}
