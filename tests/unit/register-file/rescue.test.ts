import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sql } from '../../../src-main/database/sql.ts';
import { changesSince, previewBackup } from '../../../src-main/register-file/backups/preview.ts';
import { cleanUpExamples } from '../../../src-main/register-file/example/clean-up.ts';
import { createExample } from '../../../src-main/register-file/example/create-example.ts';
import { readFooter } from '../../../src-main/register-file/footer.ts';
import { examplesFolder } from '../../../src-main/register-file/held.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import {
  rescueOf,
  restoreInPlace,
  saveBackupAs,
  saveKeptAs,
} from '../../../src-main/register-file/rescue.ts';
import { verifyBytes } from '../../../src-main/register-file/verify.ts';
import { addOrganisation, codeOf, createRegister, organisationNames, useWorkplace } from './workplace.ts';

const workplace = useWorkplace();

describe('a register that cannot be opened', () => {
  it('is brought back from a backup; the damaged file stays beside it', async () => {
    const { machine, file, files, shared } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    addOrganisation(session, 'WHO');
    const backup = await session.backup('manual');
    const seqBefore =
      session.read((db) => db.one<{ n: number }>(sql`SELECT next_seq AS n FROM change_context`))?.n ?? 0;
    addOrganisation(session, 'Lost');
    const ids = readFooter(file);
    await session.close();
    writeFileSync(file, 'scribble');
    expect(await codeOf(RegisterSession.open(me, file))).toBe('file-not-a-register');

    const rescue = rescueOf(me, file, 'file-not-a-register');
    expect(rescue?.backups?.list().map(({ id }) => id)).toContain(backup?.id);
    if (rescue === null || backup === null) throw new Error('no rescue');
    const back = await restoreInPlace(me, rescue, backup);
    expect([organisationNames(back), back.status().saving, back.path]).toEqual([['WHO'], 'saved', file]);
    // Nobody knows how far the numbers of the lost part went: they go on far behind.
    const seq =
      back.read((db) => db.one<{ n: number }>(sql`SELECT next_seq AS n FROM change_context`))?.n ?? 0;
    expect(seq).toBeGreaterThan(seqBefore + 1000);
    addOrganisation(back, 'And on');
    await back.close();
    expect(readFooter(file)?.documentId).toBe(ids?.documentId);
    const damaged = files().find((name) => name.includes('(damaged')) ?? '';
    expect(readFileSync(join(shared, damaged), 'utf8')).toBe('scribble');
    const other = await RegisterSession.open(machine('dara'), file);
    expect(organisationNames(other)).toEqual(['And on', 'WHO']);
    await other.close();
  });

  it('offers also the working copy that a crash left, and nothing where there is nothing', async () => {
    const { machine, file, shared } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    addOrganisation(session, 'Typed');
    const copy = readFileSync(session.workingFolder.database);
    await session.close();
    expect(rescueOf(machine('dara'), file, 'file-damaged')).toBeNull();
    expect(rescueOf(me, file, 'file-damaged')).toBeNull();
    writeFileSync(session.workingFolder.database, copy);
    writeFileSync(file, 'scribble');
    const rescue = rescueOf(me, file, 'file-damaged');
    const [left] = rescue?.place.keptAndLeft() ?? [];
    expect(left?.id).toBe('left');
    const target = join(shared, 'Recovered.twg');
    await saveKeptAs(
      me,
      rescue?.place.keptOne('left', { left: true }) ?? { id: '', at: new Date(), path: '', size: 0 },
      target,
    );
    const recovered = await RegisterSession.open(me, target);
    expect(organisationNames(recovered)).toEqual(['Typed']);
    await recovered.close();
    expect(rescue?.place.keptAndLeft()).toEqual([]);
    // The working copy of an open register is never one of them.
    expect(() => recovered.workingFolder.keptOne('left', { left: false })).toThrow('No working copy');
  });

  it('is not restored where somebody has it open, or where its folder is gone', async () => {
    const { machine, file, shared } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    const backup = await session.backup('manual');
    const rescue = rescueOf(me, file, 'file-damaged');
    if (rescue === null || backup === null) throw new Error('no rescue');
    const bytes = readFileSync(file);
    expect(await codeOf(restoreInPlace(me, rescue, backup))).toBe('file-in-use');
    expect(readFileSync(file).equals(bytes)).toBe(true);
    await session.close();
    renameSync(shared, `${shared}-away`);
    expect(await codeOf(restoreInPlace(me, rescue, backup))).toBe('file-missing');
    renameSync(`${shared}-away`, shared);
  });
});

describe('a backup', () => {
  it('is opened as a register of its own, with an identity of its own, and stays', async () => {
    const { machine, file, shared } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    addOrganisation(session, 'WHO');
    const backup = await session.backup('manual');
    addOrganisation(session, 'ILO');
    const target = join(shared, 'Then.twg');
    if (backup === null) throw new Error('no backup');
    await saveBackupAs(me, backup, target);
    const copy = await RegisterSession.open(me, target);
    expect(organisationNames(copy)).toEqual(['WHO']);
    expect(copy.status().saving).toBe('saved');
    await copy.close();
    expect(verifyBytes(target).publishId).not.toBe(verifyBytes(file).publishId);
    expect(existsSync(backup.path)).toBe(true);
    await session.close();
  });

  it('shows what is in it and what would go', async () => {
    const { machine, file } = workplace();
    const session = await createRegister(machine('sokha'), file);
    session.step({ label: 'meetings.create' }, (db) => {
      db.run(
        sql`INSERT INTO meeting (id, kind, ordinal, date, start_time, end_time, title_en)
            VALUES ('0198a000-0000-7000-8000-000000000001', 'working-group', 7, '2019-03-12', '09:00', '11:40', 'Seventh')`,
      );
    });
    const backup = await session.backup('manual');
    if (backup === null) throw new Error('no backup');
    addOrganisation(session, 'One');
    addOrganisation(session, 'Two');
    session.undo();
    const preview = session.read((db) => previewBackup(backup.path, db));
    expect(preview).toMatchObject({
      name: { en: 'Working Group', km: '' },
      counts: { meetings: 1, people: 0, decisions: 0, actions: 0 },
      meetings: [{ kind: 'working-group', ordinal: 7, title: { en: 'Seventh' }, date: '2019-03-12' }],
      lastChange: { by: 'sokha' },
      lost: { changes: 3, latest: { by: 'sokha' } },
    });
    expect(session.read((db) => changesSince(db, backup.mark))).toBe(3);
    expect(previewBackup(backup.path, null).lost).toBeNull();
    await session.close();
  });

  it('ends a burst of typing: what comes after it is a change of its own', async () => {
    const { machine, file } = workplace();
    const session = await createRegister(machine('sokha'), file);
    const type = (name: string) =>
      session.step({ label: 'body.update', burst: 'typing' }, (db) => {
        db.run(sql`UPDATE body SET short_name = ${name}`);
      });
    type('W');
    const backup = await session.backup('manual');
    type('WG');
    type('WG2');
    expect(session.read((db) => changesSince(db, backup?.mark ?? 0))).toBe(1);
    await session.close();
  });
});

describe('copies of the example', () => {
  it('go when they are old: of the untouched ones three stay, and every changed one', async () => {
    const { machine } = workplace();
    const me = machine('sokha');
    const folder = examplesFolder(me);
    mkdirSync(folder, { recursive: true });
    const day = 24 * 60 * 60 * 1000;
    const make = async (name: string, age: number, changed: boolean) => {
      const path = join(folder, `${name}.twg`);
      const session = await createExample(me, path);
      if (changed) addOrganisation(session, 'Mine');
      await session.close();
      const at = new Date(Date.now() - age * day);
      utimesSync(path, at, at);
    };
    for (const n of [1, 2, 3, 4, 5]) await make(`untouched ${n}`, n, false);
    await make('changed lately', 20, true);
    await make('changed long ago', 40, true);
    writeFileSync(join(folder, 'not a register.twg'), 'x');
    cleanUpExamples(me, (path) => path.endsWith('untouched 5.twg'));
    expect(readdirSync(folder).toSorted()).toEqual([
      'changed lately.twg',
      'changed long ago.twg',
      'not a register.twg',
      'untouched 1.twg',
      'untouched 2.twg',
      'untouched 3.twg',
      'untouched 5.twg',
    ]);
    rmSync(folder, { recursive: true });
    cleanUpExamples(me, () => false);
  });
});
