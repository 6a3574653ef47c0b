import { randomUUID } from 'node:crypto';
import { rmSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { History } from '../../../src-main/database/history.ts';
import { newId } from '../../../src-main/database/new-id.ts';
import { sql } from '../../../src-main/database/sql.ts';
import { lockPath } from '../../../src-main/register-file/lock.ts';
import { readMeta } from '../../../src-main/register-file/meta.ts';
import { writeSnapshot } from '../../../src-main/register-file/publish.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { checkInProcess } from '../../../src-main/register-file/content-check.ts';
import { openWorkingCopy } from '../../../src-main/register-file/working-copy.ts';
import { WorkingFolder } from '../../../src-main/register-file/working-folder.ts';
import { addOrganisation, machineAt } from '../desk.ts';

// Opens a register, adds something, publishes and closes, again and again. The lock file of the other program is taken
// away first: sync programs do not carry such files from one computer to another.
const [file = '', dataFolder = '', mode = 'safe', times = '1'] = process.argv.slice(2);
const machine = machineAt(dataFolder);

for (let n = 1; n <= Number(times); n += 1) {
  rmSync(lockPath(file), { force: true });
  const key = mode === 'blind' ? await publishBlindly(n) : await publish(n);
  if (key === null) n -= 1;
  else writeSync(1, `${JSON.stringify({ key, version: n })}\n`);
}

/** Null when the other program was quicker with its own lock file. */
async function publish(n: number): Promise<string | null> {
  const session = await RegisterSession.open(machine, file);
  try {
    if (session.readOnly !== null) return null;
    const id = addOrganisation(session, `${randomUUID()} ${n}`);
    await wait(Math.random() * 20);
    await session.publish();
    return `organisation ${id}`;
  } finally {
    await session.close();
  }
}

/** The control: publishes as if the file were still the one it came from. */
async function publishBlindly(n: number): Promise<string> {
  const place = new WorkingFolder(dataFolder, file);
  const { db } = await openWorkingCopy(place, file, { dataFolder, check: checkInProcess });
  const id = newId();
  new History(db, machine.site).step('Tester', { label: 'organisations.create' }, () =>
    db.run(sql`INSERT INTO organisation (id, name_en) VALUES (${id}, ${`${randomUUID()} ${n}`})`),
  );
  await wait(Math.random() * 20);
  await writeSnapshot(db, file, { documentId: readMeta(db).document_id, publishId: newId() });
  db.close();
  place.clear();
  return `organisation ${id}`;
}
