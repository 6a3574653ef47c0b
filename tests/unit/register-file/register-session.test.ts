import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { readFooter } from '../../../src-main/register-file/footer.ts';
import { lockPath } from '../../../src-main/register-file/lock.ts';
import { sql } from '../../../src-main/database/sql.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { addOrganisation, codeOf, createRegister, organisationNames, useWorkplace } from './workplace.ts';

const workplace = useWorkplace();

describe('a register', () => {
  it('is created, closed, and opened again with what was written', async () => {
    const { machine, file, files } = workplace();
    const me = machine('sokha');
    const first = await createRegister(me, file);
    addOrganisation(first, 'WHO');
    expect(first.status().saving).toBe('pending');
    await first.close();
    expect(files()).toEqual(['Group.twg']);

    const again = await RegisterSession.open(me, file);
    expect(organisationNames(again)).toEqual(['WHO']);
    expect(again.status().saving).toBe('saved');
    await again.close();
    expect(files()).toEqual(['Group.twg']);
    expect(readdirSync(join(me.dataFolder, 'working'), { recursive: true })).not.toContain('register.sqlite');
  });

  it('can be undone after it was closed and opened', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    const first = await createRegister(me, file);
    addOrganisation(first, 'WHO');
    addOrganisation(first, 'ILO');
    await first.close();

    const again = await RegisterSession.open(me, file);
    expect(again.status().undo?.label).toBe('organisations.create');
    again.undo();
    expect(organisationNames(again)).toEqual(['WHO']);
    again.undo();
    expect(organisationNames(again)).toEqual([]);
    expect(again.status().undo).toBeNull();
    again.redo();
    expect(organisationNames(again)).toEqual(['WHO']);
    await again.close();
  });

  it('never overwrites a file that stands where a new one is made', async () => {
    const { machine, file, files } = workplace();
    writeFileSync(file, 'somebody else');
    await (await createRegister(machine('sokha'), file)).close();
    const kept = files().find((name) => name.includes('replaced'));
    expect(readFileSync(join(workplace().shared, kept ?? ''), 'utf8')).toBe('somebody else');
  });

  it('is read-only for a second one, who is told who has it', async () => {
    const { machine, file } = workplace();
    const first = await createRegister(machine('sokha'), file);
    const second = await RegisterSession.open(machine('dara'), file);
    expect(second.readOnly?.reason).toBe('in-use');
    expect(second.readOnly?.holder).toContain('sokha');
    expect(() => addOrganisation(second, 'WHO')).toThrow(RegisterError);
    await second.close();
    addOrganisation(first, 'ILO');
    await first.close();
    const third = await RegisterSession.open(machine('dara'), file);
    expect(third.readOnly).toBeNull();
    expect(organisationNames(third)).toEqual(['ILO']);
    await third.close();
  });

  it('takes over the lock of a process that has ended', async () => {
    const { machine, file } = workplace();
    await (await createRegister(machine('sokha'), file)).close();
    const holder = {
      host: (await import('node:os')).hostname(),
      user: 'x',
      name: 'x',
      pid: 2 ** 22 + 1,
      since: '',
      token: 't',
    };
    writeFileSync(lockPath(file), JSON.stringify(holder));
    const session = await RegisterSession.open(machine('sokha'), file);
    expect(session.readOnly).toBeNull();
    await session.close();
    expect(existsSync(lockPath(file))).toBe(false);
  });

  it('takes up the working copy that a crash left behind', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    const before = await createRegister(me, file);
    const published = readFileSync(file);
    addOrganisation(before, 'WHO');
    // As after a crash: the working copy holds more than the file, and the lock's owner is gone.
    const working = readdirSync(join(me.dataFolder, 'working'))[0] ?? '';
    const copy = join(me.dataFolder, 'working', working, 'register.sqlite');
    const crashed = readFileSync(copy);
    await before.close();
    writeFileSync(file, published);
    writeFileSync(copy, crashed);

    const after = await RegisterSession.open(me, file);
    expect(organisationNames(after)).toEqual(['WHO']);
    expect(after.status().saving).toBe('pending');
    await after.close();
    const other = await RegisterSession.open(machine('dara'), file);
    expect(organisationNames(other)).toEqual(['WHO']);
    await other.close();
  });

  it('keeps both when somebody else published meanwhile', async () => {
    const { machine, file, shared, files } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    await mine.publish();
    // The same register on another computer, brought together by a sync program.
    const elsewhere = join(shared, 'elsewhere.twg');
    copyFileSync(file, elsewhere);
    const theirs = await RegisterSession.open(machine('dara'), elsewhere);
    addOrganisation(theirs, 'Theirs');
    await theirs.close();
    copyFileSync(elsewhere, file);
    rmSync(elsewhere);
    const foreign = readFileSync(file);

    addOrganisation(mine, 'Mine');
    await mine.publish();
    expect(readFileSync(file).equals(foreign)).toBe(true);
    expect(mine.status()).toMatchObject({
      saving: 'saved',
      problem: null,
      notices: [{ kind: 'kept-both', by: 'dara' }],
    });
    const kept = files().find((name) => name.includes('kept') && name.endsWith('.twg')) ?? '';
    expect(mine.describe().fileName).toBe(kept);
    await mine.close();
    const opened = await RegisterSession.open(machine('sokha'), join(shared, kept));
    expect(organisationNames(opened)).toEqual(['Mine']);
    await opened.close();
  });

  it('says so when the folder cannot be written, loses nothing, and recovers', async () => {
    const { machine, file, shared } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    rmSync(shared, { recursive: true });
    addOrganisation(session, 'WHO');
    await session.publish();
    expect(session.status().saving).toBe('failed');
    expect(session.status().problem?.code).toBe('file-missing');
    (await import('node:fs')).mkdirSync(shared);
    await session.publish();
    expect(session.status()).toMatchObject({ saving: 'saved', problem: null });
    await session.close();
    const again = await RegisterSession.open(me, file);
    expect(organisationNames(again)).toEqual(['WHO']);
    await again.close();
  });

  it('keeps its document id and changes its publish id', async () => {
    const { machine, file } = workplace();
    const session = await createRegister(machine('sokha'), file);
    const first = readFooter(file);
    addOrganisation(session, 'WHO');
    await session.close();
    const second = readFooter(file);
    expect(second?.documentId).toBe(first?.documentId);
    expect(second?.publishId).not.toBe(first?.publishId);
  });

  it.skipIf(process.getuid?.() === 0)('opens read-only in a folder that is protected', async () => {
    const { machine, file, shared } = workplace();
    await (await createRegister(machine('sokha'), file)).close();
    chmodSync(shared, 0o500);
    const session = await RegisterSession.open(machine('sokha'), file);
    expect(session.readOnly?.reason).toBe('folder-protected');
    await session.close();
    chmodSync(shared, 0o700);
  });

  it('gives a missing file its own message', async () => {
    const { machine, file } = workplace();
    expect(await codeOf(RegisterSession.open(machine('sokha'), file))).toBe('file-missing');
  });
});

describe('a publishing that goes wrong', () => {
  const working = (dataFolder: string): string => {
    const [folder = ''] = readdirSync(join(dataFolder, 'working'));
    return join(dataFolder, 'working', folder, 'register.sqlite');
  };

  it('loses nothing when the program dies between the ids and the rename', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    const before = readFileSync(file);
    addOrganisation(session, 'WHO');
    await session.publish();
    const copy = readFileSync(working(me.dataFolder));
    await session.close();
    // As it is then: the copy believes that it was published, and the file is still the one before.
    writeFileSync(file, before);
    writeFileSync(working(me.dataFolder), copy);
    const again = await RegisterSession.open(me, file);
    expect(organisationNames(again)).toEqual(['WHO']);
    await again.close();
    const other = await RegisterSession.open(machine('dara'), file);
    expect(organisationNames(other)).toEqual(['WHO']);
    await other.close();
  });

  it('gives a register back whose file is gone after a crash', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    addOrganisation(session, 'WHO');
    await session.publish();
    const copy = readFileSync(working(me.dataFolder));
    await session.close();
    writeFileSync(working(me.dataFolder), copy);
    rmSync(file);
    const again = await RegisterSession.open(me, file);
    expect(organisationNames(again)).toEqual(['WHO']);
    await again.close();
    expect(existsSync(file)).toBe(true);
  });

  it('keeps its version when a sync program puts another one over it before it is closed', async () => {
    const { machine, file, shared, files } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    copyFileSync(file, join(shared, 'elsewhere.twg'));
    const theirs = await RegisterSession.open(machine('dara'), join(shared, 'elsewhere.twg'));
    addOrganisation(theirs, 'Theirs');
    await theirs.close();
    addOrganisation(mine, 'Mine');
    await mine.publish();
    copyFileSync(join(shared, 'elsewhere.twg'), file);
    await mine.close();
    const kept = files().find((name) => name.includes('kept')) ?? '';
    const opened = await RegisterSession.open(machine('vanna'), join(shared, kept));
    expect(organisationNames(opened)).toEqual(['Mine']);
    await opened.close();
  });

  it('keeps no second version when the other one was made from it', async () => {
    const { machine, file, shared, files } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    addOrganisation(mine, 'Mine');
    await mine.publish();
    copyFileSync(file, join(shared, 'elsewhere.twg'));
    const theirs = await RegisterSession.open(machine('dara'), join(shared, 'elsewhere.twg'));
    addOrganisation(theirs, 'Theirs');
    await theirs.close();
    copyFileSync(join(shared, 'elsewhere.twg'), file);
    await mine.close();
    expect(files()).toEqual(['Group.twg', 'elsewhere.twg']);
  });

  it('leaves no half-made register and gives the old file its name back', async () => {
    const { machine, file, files } = workplace();
    writeFileSync(file, 'somebody else');
    const failing = RegisterSession.create(machine('sokha'), file, () => {
      throw new RegisterError('internal', 'on purpose');
    });
    expect(await codeOf(failing)).toBe('internal');
    expect(files()).toEqual(['Group.twg']);
    expect(readFileSync(file, 'utf8')).toBe('somebody else');
  });

  it('does not copy over a register that somebody has open', async () => {
    const { machine, file, shared } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    const other = await createRegister(machine('dara'), join(shared, 'Other.twg'));
    expect(await codeOf(mine.saveCopy(join(shared, 'Other.twg')))).toBe('file-in-use');
    await mine.saveCopy(join(shared, 'Copy.twg'));
    await mine.close();
    await other.close();
    const copy = await RegisterSession.open(machine('vanna'), join(shared, 'Copy.twg'));
    expect(copy.readOnly).toBeNull();
    await copy.close();
  });
});

describe('undo', () => {
  it('takes all columns of a row back together, where a rule holds between them', async () => {
    const { machine, file } = workplace();
    const session = await createRegister(machine('sokha'), file);
    const organisation = addOrganisation(session, 'WHO');
    const [person, member] = ['0198a000-0000-7000-8000-000000000001', '0198a000-0000-7000-8000-000000000002'];
    session.step({ label: 'people.create' }, (db) => {
      db.run(sql`INSERT INTO person (id, name_en) VALUES (${person}, 'Sok Dara')`);
      db.run(
        sql`INSERT INTO membership (id, organisation_id, role) VALUES (${member}, ${organisation}, 'member')`,
      );
    });
    session.step({ label: 'people.update' }, (db) => {
      db.run(sql`UPDATE membership SET organisation_id = NULL, person_id = ${person} WHERE id = ${member}`);
    });
    const holder = () =>
      session.read((db) =>
        db.one<{ person_id: string | null }>(sql`SELECT person_id FROM membership WHERE id = ${member}`),
      )?.person_id;
    session.undo();
    expect(holder()).toBeNull();
    session.redo();
    expect(holder()).toBe(person);
    await session.close();
  });

  it('does not reach behind what somebody else changed', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    const first = await createRegister(me, file);
    addOrganisation(first, 'Mine');
    await first.close();
    const theirs = await RegisterSession.open(machine('dara'), file);
    addOrganisation(theirs, 'Theirs');
    await theirs.close();
    const again = await RegisterSession.open(me, file);
    expect(again.status().undo).toBeNull();
    addOrganisation(again, 'New');
    again.undo();
    expect(organisationNames(again)).toEqual(['Mine', 'Theirs']);
    await again.close();
  });
});
