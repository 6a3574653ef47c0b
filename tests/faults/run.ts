import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { ended, start } from './child.ts';
import { type Trial, passed, skipped } from './trial.ts';

/** The faults, each in a module of its own that is run in a process of its own; the long ones first. */
const FAULTS: Record<string, () => Promise<Trial[]>> = {
  'power-cut': async () => (await import('./power-cut.ts')).powerCut(),
  killed: async () => (await import('./killed.ts')).killed(),
  damaged: async () => (await import('./damaged.ts')).damaged(),
  'disk-full': async () => (await import('./disk-full.ts')).diskFull(),
  'read-only': async () => (await import('./read-only.ts')).readOnly(),
  'two-programs': async () => (await import('./two-programs.ts')).twoPrograms(),
  clocks: async () => (await import('./clocks.ts')).clocks(),
  locked: async () => (await import('./locked.ts')).locked(),
};

/** How many faults are tried at the same time. */
const AT_ONCE = 2;

const results = join(root, '.cache', 'faults');
const resultFile = (name: string) => join(results, `${name}.json`);

/** `run.ts [--json FILE] [NAME...]`: all faults, or those; `run.ts --one NAME` is one of them, in this process. */
const args = process.argv.slice(2);
if (args[0] === '--one') {
  const name = args[1] ?? '';
  const trials = await FAULTS[name]?.();
  writeFileSync(resultFile(name), JSON.stringify(trials));
  process.exit(0);
}
process.exitCode = await all(args);

async function all(wanted: readonly string[]): Promise<number> {
  const known = Object.keys(FAULTS);
  const names = wanted.length === 0 ? known : known.filter((name) => wanted.includes(name));
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.log(`No such fault: ${unknown.join(', ')}. There are: ${known.join(', ')}`);
    return 1;
  }
  mkdirSync(results, { recursive: true });
  const begun = Date.now();
  const waiting = [...names];
  const done = new Map<string, { trials: Trial[]; seconds: number }>();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const from = Date.now();
        const trials = await one(name);
        done.set(name, { trials, seconds: (Date.now() - from) / 1000 });
      }
    }),
  );
  console.log(`${'fault'.padEnd(64)}  tried   lost  silent  other`);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const name of names) {
    const { trials, seconds } = done.get(name) ?? { trials: [], seconds: 0 };
    for (const trial of trials) counts[show(trial, seconds)] += 1;
  }
  console.log(
    `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${((Date.now() - begun) / 1000).toFixed(0)} s. ` +
      'A control is the same check against something broken: it passes when it finds losses.',
  );
  writeFileSync(join(root, '.cache', 'faults.json'), JSON.stringify({ ...counts, trials: [...done] }));
  return counts.failed === 0 ? 0 : 1;
}

/** One fault in a process of its own, so that a crash is counted and not suffered. */
async function one(name: string): Promise<Trial[]> {
  rmSync(resultFile(name), { force: true });
  const child = start('run.ts', ['--one', name], { stdio: 'inherit' });
  const code = await ended(child);
  if (code === 0 && existsSync(resultFile(name))) {
    return JSON.parse(readFileSync(resultFile(name), 'utf8')) as Trial[];
  }
  const crash = `ended with ${code ?? child.signalCode}`;
  return [{ ...skipped(name, ''), other: 1, tried: 1, notes: [crash] }];
}

function show(trial: Trial, seconds: number): 'passed' | 'failed' | 'skipped' {
  const name = trial.control ? `  control: ${trial.name}` : trial.name;
  if (trial.skipped) {
    console.log(`${name.padEnd(64)}  SKIPPED: ${trial.skipped}`);
    return 'skipped';
  }
  const good = passed(trial);
  const numbers = [trial.tried, trial.lost, trial.silent, trial.other];
  const verdict = good ? (trial.control ? 'found, as it must' : 'passed') : 'FAILED';
  const time = trial.control ? '' : `${seconds.toFixed(0)} s`;
  const columns = numbers.map((number, i) => String(number).padStart(i === 2 ? 6 : 5)).join('  ');
  console.log(`${name.padEnd(64)}  ${columns}  ${verdict.padEnd(18)} ${time}`.trimEnd());
  if (!good) for (const note of trial.notes) console.log(`    ${note}`);
  return good ? 'passed' : 'failed';
}
