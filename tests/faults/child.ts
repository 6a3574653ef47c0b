import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cache = join(tmpdir(), `rapporteur-compiled-${process.getuid?.() ?? 0}`);

/** Arguments with which Node runs a script of ours. */
export const script = (name: string): string[] => [
  '--disable-warning=ExperimentalWarning',
  join(import.meta.dirname, name),
];

/** The environment of our scripts: what was compiled once is not compiled for every one of a hundred programs. */
export function childEnv(): NodeJS.ProcessEnv {
  mkdirSync(cache, { recursive: true });
  return { ...process.env, NODE_COMPILE_CACHE: cache };
}

/** Starts one of the programs in this folder. */
export const start = (name: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess =>
  spawn(process.execPath, [...script(name), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: childEnv(),
    ...options,
  });

export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
}

/** Whole lines that a program has written so far. */
export function linesOf(child: ChildProcess): { lines: string[]; onLine(listener: () => void): void } {
  const lines: string[] = [];
  const listeners: (() => void)[] = [];
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    for (const listener of listeners) listener();
  });
  return { lines, onLine: (listener) => void listeners.push(listener) };
}

/** Random numbers that come again with the same seed, so that a finding can be repeated. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
