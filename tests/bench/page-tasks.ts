import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AppSettings } from '../../src-main/app-settings.ts';
import { Desk } from '../e2e/app.ts';
import { copyOfBigRegister } from './big-register/generate.ts';
import { addLongMeeting } from './long-meeting.ts';
import { longestTask } from './longest-task.ts';
import type { Figure } from './measure.ts';

/** A page that is busy for longer than this (ms) makes a person wait. */
const BOUND = 50;
const MEETINGS = 1000;
/** Keys come as fast as somebody types who types fast. */
const TYPING = { delay: 60 };
const SENTENCE =
  'The department explained that informal workers move between provinces and asked how their entitlements follow them.';

/** A table, and what a person does with it besides opening and scrolling it. */
interface Table {
  name: string;
  path: string;
  /** What stands there when the table does. */
  row: string;
  filtered?: boolean;
  panels?: boolean;
  /** A key that changes the row gone to. */
  change?: string;
}

const GRID_ROW = '[role=grid] tbody tr:nth-child(5)';

const tables = (longMeeting: string): readonly Table[] => [
  {
    name: 'all actions',
    path: '#/actions?state=all',
    row: GRID_ROW,
    filtered: true,
    panels: true,
    change: 'p',
  },
  { name: 'all people', path: '#/people', row: GRID_ROW, filtered: true, panels: true },
  { name: 'all decisions', path: '#/decisions', row: GRID_ROW, filtered: true, panels: true },
  { name: 'all meetings', path: '#/meetings', row: GRID_ROW },
  { name: 'the history', path: '#/history', row: 'main ol li' },
  {
    name: '300 people at a meeting',
    path: `#/meetings/${longMeeting}/attendance`,
    row: GRID_ROW,
    filtered: true,
    change: 'a',
  },
  { name: 'an agenda of 60 items', path: `#/meetings/${longMeeting}/agenda`, row: 'main tr[data-row]' },
];

/**
 * The longest task of the page while somebody opens, scrolls and filters the longest tables, looks at one of their
 * entries, and types. `only`: a word in the names of the tables wanted.
 */
export async function benchPageTasks(rounds: number, only = ''): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-tasks-'));
  const desk = new Desk(folder);
  try {
    const register = await copyOfBigRegister(MEETINGS, folder);
    const { long, held } = await addLongMeeting(register);
    new AppSettings(join(folder, 'data')).saveProfile({ name: 'Bench', initials: 'B', organisation: '' });
    // As at work: answers are checked against the contract in tests only.
    const page = await desk.start([register], { RAPPORTEUR_CHECK_ANSWERS: '' });
    await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
    const times = new Map<string, number[]>();
    const measure = async (name: string, work: () => Promise<void>) => {
      const took = await longestTask(desk, work);
      times.set(name, [...(times.get(name) ?? []), took]);
    };
    for (let round = 0; round < rounds; round += 1) {
      for (const table of tables(long)) {
        if (table.name.includes(only)) await measureTable(page, table, measure);
      }
      if ('minutes'.includes(only)) await measureMinutes(page, held, measure);
    }
    return [...times].map(([name, values]) => ({
      name: `longest task, ${name}`,
      value: Math.max(...values),
      unit: 'ms' as const,
      bound: BOUND,
      rounds: values.length,
    }));
  } finally {
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Measure = (name: string, work: () => Promise<void>) => Promise<void>;

async function measureTable(page: Page, table: Table, measure: Measure): Promise<void> {
  const { name, path, row, filtered = false, panels = false, change } = table;
  await goTo(page, '#/', 'main');
  await measure(`opening ${name}`, () => goTo(page, path, row));
  await measure(`scrolling ${name}`, () => scroll(page));
  if (filtered) {
    await measure(`typing in the filter of ${name}`, async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('prov', TYPING);
    });
    if (panels) await measure(`opening an entry of filtered ${name}`, () => openPanel(page));
    await measure(`emptying the filter of ${name}`, async () => {
      await page.keyboard.press('Escape', TYPING);
      await page.keyboard.press('/');
      for (let key = 0; key < 4; key += 1) await page.keyboard.press('Backspace', TYPING);
    });
  }
  if (panels) await measure(`opening an entry of ${name}`, () => openPanel(page));
  if (change !== undefined) {
    await measure(`changing an entry of ${name}`, async () => {
      await focusGrid(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press(change);
    });
  }
  if (path.endsWith('/agenda')) {
    await measure(`typing in ${name}`, async () => {
      await page.evaluate(() =>
        document
          .querySelector<HTMLElement>(
            'main tr[data-row] [data-cell=title] textarea, main tr[data-row] [data-cell=title] input',
          )
          ?.focus(),
      );
      await page.keyboard.type(SENTENCE.slice(0, 40), TYPING);
    });
  }
}

async function measureMinutes(page: Page, held: string, measure: Measure): Promise<void> {
  const path = `#/meetings/${held}/minutes`;
  await goTo(page, '#/', 'main');
  await measure('opening the minutes', () => goTo(page, path, '[contenteditable=true]'));
  await measure('typing minutes', async () => {
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[role=textbox]')]
        .find((box) => box.ariaLabel === 'Next entry')
        ?.focus(),
    );
    await page.keyboard.type(SENTENCE, TYPING);
    await page.keyboard.press('Enter');
  });
}

/** Goes to a page and waits in it: asking from outside would itself be work for the page. */
async function goTo(page: Page, hash: string, selector: string): Promise<void> {
  await page.evaluate(
    async ({ to, wanted }) => {
      location.hash = to;
      const limit = performance.now() + 20_000;
      // The page that was left may have such a row too.
      do {
        if (performance.now() > limit) throw new Error(`${to}: no ${wanted}`);
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      } while (location.hash !== to || document.querySelector(wanted) === null);
    },
    { to: hash, wanted: selector },
  );
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, turn < 40 ? 400 : 4000);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -100_000);
}

async function focusGrid(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=grid]')?.focus());
}

/** The entry below the one gone to, looked at and closed again. */
async function openPanel(page: Page): Promise<void> {
  await focusGrid(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('section[aria-labelledby] h2') !== null, null, {
    polling: 50,
  });
  await page.waitForTimeout(300);
  await page.keyboard.press('Escape');
}
