import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOfBigRegister } from './big-register/generate.ts';
import { type Figure, exponent, median } from './measure.ts';

const COUNTS = [10, 20, 40] as const;

/** The minutes of 10, 20 and 40 meetings to .docx, each time in a process of its own: time, memory, growth. */
export async function benchMinutesOfMany(rounds: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    const register = await copyOfBigRegister(100, folder);
    const runs = COUNTS.map((count) => ({ count, time: [] as number[], memory: [] as number[] }));
    for (let round = 0; round < rounds; round += 1) {
      // In turns, so that a slow moment of the machine meets all of them.
      for (const run of runs) {
        const args = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'write-minutes.ts')];
        const answer = execFileSync(process.execPath, [
          ...args,
          register,
          String(run.count),
          join(folder, 'out'),
        ]);
        const { milliseconds, megabytes } = JSON.parse(answer.toString()) as Record<string, number>;
        run.time.push(milliseconds ?? Number.NaN);
        run.memory.push(megabytes ?? Number.NaN);
      }
    }
    const most = runs.at(-1);
    return [
      ...runs.map(({ count, time }): Figure => {
        return {
          name: `minutes of ${count} meetings to .docx`,
          value: median(time),
          unit: 'ms',
          bound: null,
          rounds,
        };
      }),
      {
        name: '  their growth with the number of meetings',
        value: exponent(runs.map(({ count, time }) => ({ size: count, value: median(time) }))),
        unit: 'exp',
        bound: 1,
        rounds,
      },
      ...runs.map(({ count, memory }): Figure => {
        return {
          name: `peak memory for ${count} meetings`,
          value: median(memory),
          unit: 'MB',
          bound: null,
          rounds,
        };
      }),
      {
        name: '  its growth from 10 to 40 meetings',
        value: median(most?.memory ?? []) / median(runs[0]?.memory ?? []),
        unit: 'x',
        bound: 4,
        rounds,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
