import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { electronPath, node24, root } from '../../scripts/setup.mjs';
import { AppSettings } from '../../src-main/app-settings.ts';
import { type Figure, median } from './measure.ts';
import { emptyElectron, endpoint, ended, projectArgs } from './start-up.ts';

/** After this time (ms) everything that a start leaves behind is gone, processes that checked the file included. */
const SETTLED = 4000;
const ROUNDS = 3;

/**
 * Memory of all processes of the app on the example register against those of an empty window of the same
 * binary. PSS: what processes share is counted once. Linux only, as /proc is.
 */
export async function benchMemory(): Promise<Figure[]> {
  if (process.platform !== 'linux') return [];
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-memory-'));
  try {
    const register = join(folder, 'Example.twg');
    execFileSync(node24(), [join(root, 'src-main', 'cli.ts'), 'example', register]);
    new AppSettings(join(folder, 'app')).saveProfile({ name: 'Bench', initials: 'B', organisation: '' });
    const empty = emptyElectron(folder);
    const app: number[] = [];
    const nothing: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      nothing.push(await memoryOf(empty.program, empty.args, join(folder, 'empty')));
      app.push(await memoryOf(electronPath(), [...projectArgs(), register], join(folder, 'app')));
    }
    const floor = median(nothing);
    const used = median(app);
    return [
      { name: 'empty window, memory (PSS)', value: floor, unit: 'MB', bound: null, rounds: ROUNDS },
      { name: 'app on the example, memory (PSS)', value: used, unit: 'MB', bound: null, rounds: ROUNDS },
      { name: 'memory / empty window', value: used / floor, unit: 'x', bound: 1.2, rounds: ROUNDS },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function memoryOf(program: string, args: string[], data: string): Promise<number> {
  mkdirSync(data, { recursive: true });
  const child = spawn(program, ['--no-sandbox', '--remote-debugging-port=0', ...args], {
    env: { ...process.env, RAPPORTEUR_DATA: data },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const address = await endpoint(child);
    await setTimeout(SETTLED);
    const bytes = family(child.pid ?? 0).reduce((sum, pid) => sum + pss(pid), 0);
    const browser = await chromium.connectOverCDP(address);
    await (await browser.newBrowserCDPSession()).send('Browser.close').catch(() => null);
    await ended(child);
    return bytes / 1e6;
  } finally {
    child.kill('SIGKILL');
  }
}

/** A process and all that it started. */
function family(first: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const stat = textOf(`/proc/${name}/stat`);
    // The name of a program, in brackets, may hold anything.
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const found = new Set([first]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

const pss = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}
