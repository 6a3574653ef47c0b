import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepContent } from '../../../src-main/files/file-content.ts';
import { openConnection } from '../../../src-main/database/connection.ts';
import { sql } from '../../../src-main/database/sql.ts';
import { checkInThread } from '../../../src-main/register-file/check-in-thread.ts';
import type { ContentCheck } from '../../../src-main/register-file/content-check.ts';
import { readFooter } from '../../../src-main/register-file/footer.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { verifyBytes, verifyContent } from '../../../src-main/register-file/verify.ts';
import { addOrganisation, createRegister, organisationNames, useWorkplace } from './workplace.ts';

const workplace = useWorkplace();

/** Bytes that no two of are alike. */
const noise = (seed: number) => Uint8Array.from({ length: 1_000_000 }, (_, i) => (i * seed + (i >> 7)) & 255);

// Above 16 MB the pages are copied as they stand; below, SQLite writes them anew.
test('a large register is published whole, sound, and holds what the working copy holds', async () => {
  const { file, shared, machine } = workplace();
  const session = await createRegister(machine('a'), file);
  session.step({ label: 'test' }, (db) => {
    for (let seed = 1; seed <= 40; seed += 2) keepContent(db, noise(seed));
  });
  addOrganisation(session, 'First');
  await session.publish();
  expect(statSync(file).size).toBeGreaterThan(16 * 1024 * 1024);
  addOrganisation(session, 'Second');
  await session.close();

  const plain = join(shared, 'plain.sqlite');
  verifyBytes(file, plain);
  verifyContent(plain);
  const other = await RegisterSession.open(machine('b'), file);
  expect(organisationNames(other)).toEqual(['First', 'Second']);
  await other.close();
});

test('a large register that is mostly empty is written anew, and small', async () => {
  const { file, machine } = workplace();
  const session = await createRegister(machine('a'), file);
  session.step({ label: 'test' }, (db) => {
    for (let seed = 1; seed <= 40; seed += 2) keepContent(db, noise(seed));
  });
  await session.publish();
  session.step({ label: 'test' }, (db) => {
    db.run(sql`DELETE FROM file_content`);
    db.run(sql`UPDATE body SET short_name = 'Small'`);
  });
  await session.close();
  expect(statSync(file).size).toBeLessThan(1024 * 1024);
  const plain = `${file}.plain`;
  verifyBytes(file, plain);
  const db = openConnection(plain, 'read');
  expect(db.one(sql`SELECT short_name FROM body`)).toEqual({ short_name: 'Small' });
  db.close();
});

/** The thread of the app; `spoil` runs when the copy is there, before it is looked at. */
function threadAfter(spoil: (copy: string) => void): ContentCheck {
  const check = checkInThread(new URL('../../../src-main/register-file/check-copy.ts', import.meta.url));
  return {
    begin() {
      const running = check.begin();
      return {
        look(path) {
          spoil(path);
          running.look(path);
        },
        passed: () => running.passed(),
        end: () => running.end(),
      };
    },
  };
}

test('a copy that the thread finds unsound is not published, and the file stays as it was', async () => {
  const { file, files, machine } = workplace();
  let spoil = (_copy: string) => {};
  const checkCopy = threadAfter((copy) => spoil(copy));
  const session = await createRegister({ ...machine('a'), checkCopy }, file);
  session.step({ label: 'test' }, (db) => {
    for (let seed = 1; seed <= 40; seed += 2) keepContent(db, noise(seed));
  });
  await session.publish();
  expect(session.status().saving).toBe('saved');
  const before = readFooter(file);
  const beside = files();

  spoil = (copy) => {
    const handle = openSync(copy, 'r+');
    writeSync(handle, Buffer.alloc(4096, 255), 0, 4096, 4096);
    closeSync(handle);
  };
  addOrganisation(session, 'First');
  await session.publish();
  expect(session.status().saving).toBe('failed');
  expect([readFooter(file), files()]).toEqual([before, beside]);

  spoil = () => {};
  await session.publish();
  expect(session.status().saving).toBe('saved');
  await session.close();
  const other = await RegisterSession.open(machine('b'), file);
  expect(organisationNames(other)).toEqual(['First']);
  await other.close();
});

test('a thread that ends without a word stops the publishing, and nobody is told that the register is damaged', async () => {
  const { file, files, machine } = workplace();
  const checkCopy = checkInThread(new URL('data:text/javascript,'));
  const session = await createRegister({ ...machine('a'), checkCopy }, file);
  const before = [readFooter(file), files()];
  session.step({ label: 'test' }, (db) => {
    for (let seed = 1; seed <= 40; seed += 2) keepContent(db, noise(seed));
  });
  addOrganisation(session, 'First');
  await session.publish();
  expect(session.status()).toMatchObject({ saving: 'failed', problem: { code: 'internal' } });
  expect([readFooter(file), files()]).toEqual(before);
  await session.close();
  // What could not be published waits in the working copy.
  const again = await RegisterSession.open(machine('a'), file);
  expect(organisationNames(again)).toEqual(['First']);
  await again.close();
});
