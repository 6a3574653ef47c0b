import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openConnection } from '../../../src-main/database/connection.ts';
import { History } from '../../../src-main/database/history.ts';
import { sql } from '../../../src-main/database/sql.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { verifyBytes } from '../../../src-main/register-file/verify.ts';
import { addOrganisation, codeOf, createRegister, organisationNames, useWorkplace } from './workplace.ts';

const workplace = useWorkplace();
const never = new AbortController().signal;

/** What the intake worker does, with one row. */
function addTo(from: string, to: string, name: string): Promise<string> {
  verifyBytes(from, to);
  const db = openConnection(to, 'write');
  new History(db, 'site-of-me').step('Sokha', { label: 'people.import', subject: () => name }, (copy) =>
    copy.run(sql`INSERT INTO organisation (id, name_en, kind) VALUES (${name}, ${name}, 'other')`),
  );
  db.close();
  return Promise.resolve(name);
}

async function openRegister() {
  const { machine, file } = workplace();
  const me = { ...machine('sokha'), site: 'site-of-me' };
  const session = await createRegister(me, file);
  addOrganisation(session, 'WHO');
  await session.publish();
  return { me, file, session };
}

const leftIn = (session: RegisterSession) =>
  readdirSync(session.workingFolder.folder).filter((name) => name.startsWith('arriving'));

describe('a step that is made apart', () => {
  it('is one step of undo behind a backup, and is in the file', async () => {
    const { me, file, session } = await openRegister();
    expect(await session.stepApart('import', (from, to) => addTo(from, to, 'ILO'), never)).toBe('ILO');
    expect(organisationNames(session)).toEqual(['ILO', 'WHO']);
    expect(session.status().undo).toEqual({ label: 'people.import', subject: 'ILO' });
    expect(session.backups.list().map(({ reason }) => reason)).toEqual(['import']);
    expect(leftIn(session)).toEqual([]);
    session.undo();
    expect(organisationNames(session)).toEqual(['WHO']);
    session.redo();
    await session.close();
    const again = await RegisterSession.open(me, file);
    expect(organisationNames(again)).toEqual(['ILO', 'WHO']);
    await again.close();
  });

  it('leaves the register as it was, byte by byte, when it is stopped', async () => {
    const { file, session } = await openRegister();
    const before = [readFileSync(file), readFileSync(session.workingFolder.database)];
    const stop = new AbortController();
    const stopped = await session.stepApart(
      'import',
      (from, to) => {
        stop.abort();
        return addTo(from, to, 'ILO');
      },
      stop.signal,
    );
    expect(stopped).toBeNull();
    await session.publish();
    expect([readFileSync(file), readFileSync(session.workingFolder.database)]).toEqual(before);
    expect(session.status()).toMatchObject({ saving: 'saved', undo: { label: 'organisations.create' } });
    expect(leftIn(session)).toEqual([]);
    await session.close();
  });

  it('fails whole', async () => {
    const { session } = await openRegister();
    const failing = session.stepApart(
      'import',
      async (from, to) => {
        await addTo(from, to, 'ILO');
        throw new Error('the disk is full');
      },
      never,
    );
    expect(await codeOf(failing)).toBe('Error: the disk is full');
    expect(organisationNames(session)).toEqual(['WHO']);
    expect(leftIn(session)).toEqual([]);
    await session.close();
  });

  it('begins again when something else is changed meanwhile: nothing of either is lost', async () => {
    const { session } = await openRegister();
    let begun = 0;
    await session.stepApart(
      'import',
      async (from, to) => {
        begun += 1;
        const name = await addTo(from, to, 'ILO');
        if (begun === 1) addOrganisation(session, 'Typed meanwhile');
        return name;
      },
      never,
    );
    expect(begun).toBe(2);
    expect(organisationNames(session)).toEqual(['ILO', 'Typed meanwhile', 'WHO']);
    session.undo();
    expect(organisationNames(session)).toEqual(['Typed meanwhile', 'WHO']);
    await session.close();
  });

  it('is published over what was published while it was made', async () => {
    const { session, file } = await openRegister();
    addOrganisation(session, 'UNICEF');
    await session.stepApart(
      'import',
      async (from, to) => {
        await session.publish();
        return addTo(from, to, 'ILO');
      },
      never,
    );
    await session.publish();
    expect(session.path).toBe(file);
    expect(session.status().saving).toBe('saved');
    expect(organisationNames(session)).toEqual(['ILO', 'UNICEF', 'WHO']);
    await session.close();
  });

  it('comes to nothing when the register is closed meanwhile', async () => {
    const { me, file, session } = await openRegister();
    const done = await session.stepApart(
      'import',
      async (from, to) => {
        const name = await addTo(from, to, 'ILO');
        await session.close();
        return name;
      },
      never,
    );
    expect(done).toBeNull();
    const again = await RegisterSession.open(me, file);
    expect(organisationNames(again)).toEqual(['WHO']);
    await again.close();
  });

  it('is refused in a register that is only read', async () => {
    const { session, file } = await openRegister();
    const reading = await RegisterSession.open(workplace().machine('bopha'), file);
    expect(await codeOf(reading.stepApart('import', (from, to) => addTo(from, to, 'ILO'), never))).toBe(
      'read-only',
    );
    await reading.close();
    await session.close();
  });
});
