import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newSite } from '../../src-main/app-settings.ts';
import { RegisterSession } from '../../src-main/register-file/register-session.ts';
import { verifyBytes } from '../../src-main/register-file/verify.ts';
import { ended, linesOf, randomFrom, start } from './child.ts';
import { findings } from './content.ts';
import { type Promised, inFolder, machineAt, missing, newRegister } from './desk.ts';
import { type Tally, type Trial, control, fault } from './trial.ts';

/** 100 programs are killed while they write: half of them on each of two registers, side by side. */
export async function killed(): Promise<Trial[]> {
  return [
    await fault('killed (kill -9) in the middle of writes', async (tally) => {
      await Promise.all([1, 2].map((lane) => kills(tally, 50, 'safe', lane)));
    }),
    await control('a writer that promises before it has saved', (tally) => kills(tally, 5, 'early', 3)),
  ];
}

async function kills(tally: Tally, rounds: number, mode: 'safe' | 'early', seed: number): Promise<void> {
  const random = randomFrom(seed);
  await inFolder(async (folder) => {
    const file = join(folder, 'Group.twg');
    const machine = machineAt(join(folder, 'machine'));
    await (await newRegister(machine, file)).close();
    const promised = new Map<string, Promised>();
    let last = 0;
    for (let round = 0; round < rounds; round += 1) {
      // Each writer is another site, as after an installation anew; one in ten is killed while it opens the file.
      const child = start('programs/writer.ts', [file, machine.dataFolder, newSite(), mode, String(last)]);
      const { lines, onLine } = linesOf(child);
      const kill = (after: number) => setTimeout(() => child.kill('SIGKILL'), after);
      if (round % 10 === 9) kill(40 + random(80));
      else {
        let waiting = true;
        onLine(() => {
          if (waiting) kill(random(60));
          waiting = false;
        });
      }
      await ended(child);
      for (const line of lines) {
        const change = JSON.parse(line) as Promised;
        promised.set(change.key, change);
        last = Math.max(last, mode === 'early' ? (change.version - 2) / 4 : change.version);
      }
      tally.tried();
      await check(tally, machine.dataFolder, file, promised.values());
    }
    tally.note(`${promised.size} things changed, ${last} changes promised`);
    rmSync(file);
  });
}

/** Opens what the killed program left and holds it against what it had promised. */
async function check(
  tally: Tally,
  dataFolder: string,
  file: string,
  promised: Iterable<Promised>,
): Promise<void> {
  try {
    verifyBytes(file);
  } catch (error) {
    tally.silent(`the file itself is damaged: ${String(error)}`);
  }
  try {
    const session = await RegisterSession.open(machineAt(dataFolder), file);
    for (const what of session.read((db) => missing(db, promised))) tally.lost(what);
    for (const what of session.read(findings)) tally.silent(what);
    if (session.readOnly !== null) tally.other(`opened read-only: ${session.readOnly.reason}`);
    await session.close();
  } catch (error) {
    tally.other(`cannot be opened: ${String(error)}`);
  }
}
