import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { Connection } from '../../../src-main/database/connection.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { machineAt, makeChange, newRegister } from '../desk.ts';

// An hour at the desk, to be recorded: a new register, changes, publishing, closing, opening again, more changes.
// `unsynced`: commits that are not brought to the disk. `unsynced-file`: publishing without fsync.
const [file = '', dataFolder = '', site = '', mode = 'safe'] = process.argv.slice(2);
if (mode === 'unsynced-file') {
  fs.fsyncSync = () => undefined;
  syncBuiltinESMExports();
}
const machine = machineAt(dataFolder, site);
let version = 0;

function work(session: RegisterSession, changes: number): void {
  if (mode === 'unsynced') session.read((db) => (db as Connection).pragma('synchronous = OFF'));
  for (let n = 0; n < changes; n += 1) {
    version += 1;
    fs.writeSync(1, `${JSON.stringify(makeChange(session, version))}\n`);
  }
}

const created = await newRegister(machine, file, 1);
work(created, 6);
await created.publish();
work(created, 7);
await created.publish();
work(created, 2);
await created.close();
const opened = await RegisterSession.open(machine, file);
work(opened, 7);
await opened.close();
const last = await RegisterSession.open(machine, file);
work(last, 5);
// No closing: the power goes while it is open.
process.exit(0);
