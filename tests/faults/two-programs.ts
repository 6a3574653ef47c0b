import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { withRegister } from '../../src-main/cli/open-register.ts';
import { verifyBytes } from '../../src-main/register-file/verify.ts';
import { ended, linesOf, start } from './child.ts';
import { findings } from './content.ts';
import { type Promised, inFolder, machineAt, newRegister, versions } from './desk.ts';
import { type Tally, type Trial, control, fault } from './trial.ts';

/** How often each of the two programs publishes. */
const TIMES = 60;

/** Two programs publish to one file, on a share that keeps the lock files from them, while a third one reads it. */
export async function twoPrograms(): Promise<Trial[]> {
  return [
    await fault('two programs publish to one file', (tally) => race(tally, 'safe', TIMES)),
    await control('publishing without looking whose file stands there', (tally) => race(tally, 'blind', 10)),
  ];
}

async function race(tally: Tally, mode: 'safe' | 'blind', times: number): Promise<void> {
  await inFolder(async (folder) => {
    const shared = join(folder, 'shared');
    machineAt(shared);
    const file = join(shared, 'Group.twg');
    await (await newRegister(machineAt(join(folder, 'maker')), file)).close();

    const programs = ['one', 'two'].map((name) => {
      const child = start('programs/publisher.ts', [file, join(folder, name), mode, String(times)]);
      return { ...linesOf(child), end: ended(child) };
    });
    let running = true;
    const reading = readAllTheTime(tally, file, () => running);
    const codes = await Promise.all(programs.map((program) => program.end));
    running = false;
    const reads = await reading;
    if (codes.some((code) => code !== 0)) tally.other(`a program ended with ${codes.join(' and ')}`);

    const promised = programs.flatMap((program) => program.lines.map((line) => JSON.parse(line) as Promised));
    tally.tried(promised.length);
    const there = new Map<string, number>();
    const files = readdirSync(shared);
    for (const name of files) {
      if (!name.endsWith('.twg')) {
        if (!name.endsWith('.lock')) tally.other(`left behind: ${name}`);
        continue;
      }
      try {
        await withRegister(join(shared, name), (db) => {
          for (const what of findings(db)) tally.silent(`${name}: ${what}`);
          for (const [key, version] of versions(db)) there.set(key, version);
        });
      } catch (error) {
        tally.silent(`${name}: ${String(error)}`);
      }
    }
    for (const { key } of promised) if (!there.has(key)) tally.lost(key);
    tally.note(
      `${files.filter((name) => name.endsWith('.twg')).length - 1} times both were kept, ${reads} times read meanwhile`,
    );
  });
}

/** Whoever opens the file at any moment sees a whole one. */
async function readAllTheTime(tally: Tally, file: string, running: () => boolean): Promise<number> {
  let reads = 0;
  while (running()) {
    try {
      verifyBytes(file);
      reads += 1;
    } catch (error) {
      tally.silent(`seen while it was published: ${String(error)}`);
    }
    await wait(4);
  }
  return reads;
}
