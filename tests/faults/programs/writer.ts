import { writeSync } from 'node:fs';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { machineAt, makeChange, typedEntry } from '../desk.ts';

// Opens a register and changes it until it is killed, or `count` times. Every line on standard output is a promise:
// this is saved. `early` is the control: it promises first, and saves some at a time a little later.
const [file = '', dataFolder = '', site = '', mode = 'safe', first = '0', count = 'Infinity'] =
  process.argv.slice(2);
const session = await RegisterSession.open(machineAt(dataFolder, site), file);
const promise = (promised: unknown) => writeSync(1, `${JSON.stringify(promised)}\n`);
const late: number[] = [];

for (let n = Number(first) + 1; n <= Number(first) + Number(count); n += 1) {
  if (mode === 'early') {
    const typed = 4 * n + 2;
    promise({ key: `entry ${session.read(typedEntry)}`, version: typed });
    late.push(typed);
    if (late.length === 5) for (const each of late.splice(0)) makeChange(session, each);
  } else {
    promise(makeChange(session, n));
  }
  if (n % 9 === 0) await session.publish();
}
await session.close();
