import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AppSettings } from '../../src-main/app-settings.ts';
import { Desk } from '../e2e/app.ts';
import { copyOfBigRegister } from './big-register/generate.ts';
import type { Figure } from './measure.ts';

/** A page that is busy for longer than this (ms) makes a person wait. */
const BOUND = 50;
const MEETINGS = 1000;
/** Keys come as fast as somebody types who types fast. */
const TYPING = { delay: 60 };
const SENTENCE =
  'The department explained that informal workers move between provinces and asked how their entitlements follow them.';

/** The longest task of the page while somebody types minutes, scrolls and filters the longest tables. */
export async function benchPageTasks(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-tasks-'));
  const desk = new Desk(folder);
  try {
    const register = await copyOfBigRegister(MEETINGS, folder);
    new AppSettings(join(folder, 'data')).saveProfile({ name: 'Bench', initials: 'B', organisation: '' });
    const page = await desk.start([register]);
    await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
    const figures: Figure[] = [];
    for (const [name, path] of [
      ['people', '#/people'],
      ['actions', '#/actions'],
    ] as const) {
      await goTo(page, path);
      await page.getByRole('row').nth(8).waitFor();
      figures.push(await figure(page, `longest task, scrolling all ${name}`, () => scroll(page)));
      figures.push(await figure(page, `longest task, filtering all ${name}`, () => filter(page)));
    }
    await goTo(page, `#/meetings/${await heldMeeting(page)}/minutes`);
    const line = page.getByRole('textbox', { name: 'Next entry' });
    await line.waitFor();
    await line.focus();
    figures.push(
      await figure(page, 'longest task, typing minutes', async () => {
        await page.keyboard.type(SENTENCE, TYPING);
        await page.keyboard.press('Enter');
      }),
    );
    return figures;
  } finally {
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Tasks of under 50 ms are not told of: none longer is written as 0. */
async function figure(page: Page, name: string, work: () => Promise<void>): Promise<Figure> {
  await quiet(page);
  await page.evaluate(() => {
    const seen: number[] = [];
    const observer = new PerformanceObserver((list) => {
      seen.push(...list.getEntries().map((entry) => entry.duration));
    });
    observer.observe({ type: 'longtask' });
    Object.assign(globalThis, { longTasks: { seen, observer } });
  });
  await work();
  await quiet(page);
  const value = await page.evaluate(() => {
    const { seen, observer } = (
      globalThis as unknown as { longTasks: { seen: number[]; observer: PerformanceObserver } }
    ).longTasks;
    seen.push(...observer.takeRecords().map((entry) => entry.duration));
    observer.disconnect();
    return Math.max(0, ...seen);
  });
  return { name: `${name} (0: none over ${BOUND})`, value, unit: 'ms', bound: BOUND, rounds: 1 };
}

/** Until the page has had nothing to do for a while. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let calm = 0; calm < 5;) {
      const idle = await new Promise<boolean>((resolve) => {
        requestIdleCallback((deadline) => resolve(!deadline.didTimeout), { timeout: 200 });
      });
      calm = idle ? calm + 1 : 0;
    }
  });
}

async function scroll(page: Page): Promise<void> {
  await page.getByRole('row').nth(5).hover();
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, turn < 40 ? 400 : 4000);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

async function filter(page: Page): Promise<void> {
  await page.getByRole('row').nth(5).click();
  await page.keyboard.press('/');
  await page.keyboard.type('sokha chan', TYPING);
  for (let key = 0; key < 10; key += 1) await page.keyboard.press('Backspace', TYPING);
}

/** A meeting whose minutes are being written. */
async function heldMeeting(page: Page): Promise<string> {
  const reply = await page.evaluate(() => window.rapporteur.call('meetings.list', {}));
  if (!reply.ok) throw new Error(reply.error.message);
  const meetings = reply.value as { id: string; state: string; minutesState: string }[];
  const found = meetings.find((each) => each.state === 'held' && each.minutesState === 'drafting');
  if (found === undefined) throw new Error('No meeting whose minutes are drafted');
  return found.id;
}
