import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Connection } from '../../../src-main/database/connection.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { WorkingFolder } from '../../../src-main/register-file/working-folder.ts';
import { addOrganisation, createRegister, organisationNames, useWorkplace } from './workplace.ts';

const workplace = useWorkplace();

/** The journal of a change that had begun to write into the database, as a crash would leave it. */
function hotJournal(session: RegisterSession, journal: string): Buffer {
  return session.read((readable) => {
    const db = readable as Connection;
    db.pragma('cache_size = 1');
    db.exec(`BEGIN; UPDATE change_context SET change_id = 'cut', hlc = hlc + 1;
      INSERT INTO change SELECT 'cut', site, hlc, at, author, label, subject, kind, NULL FROM change LIMIT 1;
      UPDATE organisation SET name_en = 'Half ' || hex(zeroblob(2000));`);
    const bytes = readFileSync(journal);
    db.exec('ROLLBACK');
    return bytes;
  });
}

test('a journal that a crash left without its database is not played back into the next one', async () => {
  const { file, machine } = workplace();
  const here = machine('here');
  const session = await createRegister(here, file);
  for (let n = 0; n < 20; n += 1) addOrganisation(session, `Before ${n}`);
  const { database } = new WorkingFolder(here.dataFolder, file);
  const left = hotJournal(session, `${database}-journal`);
  expect(left[0], 'it can be played back').not.toBe(0);
  for (let n = 0; n < 20; n += 1) addOrganisation(session, `After ${n}`);
  const names = organisationNames(session);
  await session.publish();
  await session.close();
  expect(existsSync(database)).toBe(false);
  writeFileSync(`${database}-journal`, left);

  const again = await RegisterSession.open(here, file);
  expect(organisationNames(again)).toEqual(names);
  await again.close();
});
