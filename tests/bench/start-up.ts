import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium } from '@playwright/test';
import { electronPath, node24, root } from '../../scripts/setup.mjs';
import { AppSettings } from '../../src-main/app-settings.ts';
import { type Figure, median } from './measure.ts';

interface Start {
  /** ms from the start of the process to the first paint, and to the first screen with its data. */
  paint: number;
  usable: number;
}

/** After this time (ms) a program has long been started. */
const SETTLED = 1200;

const EMPTY = join(root, 'tests', 'bench', 'empty-window');

/**
 * Starts the app on the example register and an empty window of the same binary in turns, and compares.
 * Times are the page's own (time origin plus entry).
 */
export async function benchStartUp(rounds: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    const register = join(folder, 'Example.twg');
    execFileSync(node24(), [join(root, 'src-main', 'cli.ts'), 'example', register]);
    const settings = new AppSettings(join(folder, 'app'));
    settings.saveProfile({ name: 'Bench', initials: 'B', organisation: '' });
    const empty = emptyElectron(folder);
    const app: Start[] = [];
    const nothing: Start[] = [];
    // The first round fills the code cache and the disk cache, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const bare = await startOnce(empty.program, empty.args, join(folder, 'empty'), false);
      const full = await startOnce(electronPath(), [...projectArgs(), register], join(folder, 'app'), true);
      if (round === 0) continue;
      nothing.push(bare);
      app.push(full);
    }
    const floor = median(nothing.map((start) => start.paint));
    const paint = median(app.map((start) => start.paint));
    const usable = median(app.map((start) => start.usable));
    return [
      { name: 'empty window, first paint', value: floor, unit: 'ms', bound: null, rounds },
      { name: 'app on the example, first paint', value: paint, unit: 'ms', bound: null, rounds },
      { name: 'app on the example, usable', value: usable, unit: 'ms', bound: null, rounds },
      { name: 'first paint / empty window', value: paint / floor, unit: 'x', bound: 1.1, rounds },
      { name: 'usable / empty window', value: usable / floor, unit: 'x', bound: 1.4, rounds },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The stand-in Electron finds the project by itself; the pinned one is told. */
const standIn = (): boolean => electronPath().includes(join(root, '.cache'));
export const projectArgs = (): string[] => (standIn() ? [] : [root]);

/** The same Electron showing the empty window: the stand-in needs a folder of its own for that. */
export function emptyElectron(folder: string): { program: string; args: string[] } {
  if (!standIn()) return { program: electronPath(), args: [EMPTY] };
  const from = dirname(electronPath());
  const to = join(root, '.cache', `bench-electron-${process.pid}`);
  process.on('exit', () => {
    rmSync(to, { recursive: true, force: true });
  });
  mkdirSync(to, { recursive: true });
  execFileSync('cp', ['-al', `${from}/.`, to]);
  const link = join(to, 'resources', 'app');
  rmSync(link);
  const app = join(folder, 'empty-window');
  cpSync(EMPTY, app, { recursive: true });
  symlinkSync(relative(dirname(link), app), link);
  return { program: join(to, 'electron'), args: [] };
}

async function startOnce(program: string, args: string[], data: string, marked: boolean): Promise<Start> {
  if (!existsSync(data)) mkdirSync(data, { recursive: true });
  const begun = performance.timeOrigin + performance.now();
  const child = spawn(program, ['--no-sandbox', '--remote-debugging-port=0', ...args], {
    env: { ...process.env, RAPPORTEUR_DATA: data },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const address = await endpoint(child);
    // Looking at a program that starts makes it slower: it is looked at when it stands there.
    await setTimeout(SETTLED);
    const browser = await chromium.connectOverCDP(address);
    const times = await readTimes(browser, marked);
    // As a person closes it: a killed app would have to recover its working copy at the next start.
    await (await browser.newBrowserCDPSession()).send('Browser.close').catch(() => null);
    await ended(child);
    return { paint: times.paint - begun, usable: times.usable - begun };
  } finally {
    child.kill('SIGKILL');
  }
}

export function endpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (piece: Buffer) => {
      text += piece.toString();
      const found = /DevTools listening on (ws:\/\/\S+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`Electron ended: ${text}`)));
  });
}

/** Absolute times in ms of the first paint and of the mark that the first screen with data sets. */
async function readTimes(browser: Browser, marked: boolean): Promise<Start> {
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (page === undefined) throw new Error('No window');
  return page.evaluate(async (waitForMark) => {
    const first = async (type: string, name: string) => {
      for (;;) {
        const entry = performance.getEntriesByName(name, type)[0];
        if (entry !== undefined) return performance.timeOrigin + entry.startTime;
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
    };
    const paint = await first('paint', 'first-paint');
    return { paint, usable: waitForMark ? await first('mark', 'usable') : paint };
  }, marked);
}

export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}
