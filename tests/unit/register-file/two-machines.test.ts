import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openConnection } from '../../../src-main/database/connection.ts';
import { checkHere } from '../../../src-main/register-file/content-check.ts';
import { readFooter } from '../../../src-main/register-file/footer.ts';
import { lockPath } from '../../../src-main/register-file/lock.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { addOrganisation, codeOf, createRegister, organisationNames } from './workplace.ts';
import { publishElsewhere, noticesOf } from './elsewhere.ts';
import { useWorkplace } from './workplace.ts';

const workplace = useWorkplace();

describe('somebody else published meanwhile', () => {
  it('is told soon, and their version is loaded in one step when nothing was changed here', async () => {
    const { machine, file, files } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    await mine.look();
    expect(noticesOf(mine)).toEqual([]);
    await publishElsewhere(machine('dara'), file, 'Theirs', 'And more');
    await mine.look();
    expect(mine.status().notices).toMatchObject([{ kind: 'newer-version', by: 'dara' }]);

    let replaced = 0;
    mine.onReplaced(() => (replaced += 1));
    await mine.loadTheirs();
    expect([organisationNames(mine), replaced, noticesOf(mine)]).toEqual([['And more', 'Theirs'], 1, []]);
    addOrganisation(mine, 'Mine');
    await mine.close();
    expect(files()).toEqual(['Group.twg']);
    const again = await RegisterSession.open(machine('vanna'), file);
    expect(organisationNames(again)).toEqual(['And more', 'Mine', 'Theirs']);
    await again.close();
  });

  it('leaves no second file behind when theirs holds all of mine, however often they saved', async () => {
    const { machine, file, files } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    addOrganisation(mine, 'Mine');
    await mine.publish();
    await publishElsewhere(machine('dara'), file, 'One', 'Two', 'Three');
    await mine.close();
    expect(files()).toEqual(['Group.twg']);
  });

  it('keeps both at once when something was changed here, and work goes on in a file of its own', async () => {
    const { machine, file, shared, files } = workplace();
    const me = machine('sokha');
    const mine = await createRegister(me, file);
    await publishElsewhere(machine('dara'), file, 'Theirs');
    const theirs = readFileSync(file);
    addOrganisation(mine, 'Mine');
    await mine.look();
    expect(readFileSync(file).equals(theirs)).toBe(true);
    const { fileName } = mine.describe();
    expect(mine.status().notices).toMatchObject([
      { kind: 'kept-both', theirs: 'Group.twg', kept: fileName, by: 'dara' },
    ]);
    expect(mine.status().undo?.label).toBe('organisations.create');

    // The lock of the old file is given back, the new one has its own.
    expect(existsSync(lockPath(file))).toBe(false);
    expect(existsSync(lockPath(join(shared, fileName)))).toBe(true);

    // A crash now: what was typed since is found again by the new file's name, and the old one opens as theirs.
    addOrganisation(mine, 'Typed since');
    const working = mine.workingFolder.database;
    const copy = readFileSync(working);
    const published = readFileSync(join(shared, fileName));
    await mine.close();
    writeFileSync(join(shared, fileName), published);
    writeFileSync(working, copy);
    const old = await RegisterSession.open(me, file);
    expect([organisationNames(old), noticesOf(old)]).toEqual([['Theirs'], []]);
    await old.close();
    const kept = await RegisterSession.open(me, join(shared, fileName));
    expect(organisationNames(kept)).toEqual(['Mine', 'Typed since']);
    await kept.close();
    expect(files()).toHaveLength(2);
  });

  it('is not told again once it was dismissed, also after opening anew', async () => {
    const { machine, file } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    await publishElsewhere(machine('dara'), file, 'Theirs');
    await mine.look();
    mine.notices.dismiss(mine.status().notices[0]?.id ?? '');
    await mine.look();
    expect(noticesOf(mine)).toEqual([]);
    await publishElsewhere(machine('dara'), file, 'Theirs again');
    await mine.look();
    expect(noticesOf(mine)).toEqual(['newer-version']);
    await mine.close();
  });

  it('keeps both when something is typed while theirs is being loaded', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    let during = () => {};
    const mine = await createRegister(
      {
        ...me,
        checkContent: checkHere(() => during()),
      },
      file,
    );
    await publishElsewhere(machine('dara'), file, 'Theirs');
    during = () => {
      during = () => {};
      addOrganisation(mine, 'Typed just now');
    };
    await mine.loadTheirs();
    expect([organisationNames(mine), noticesOf(mine)]).toEqual([['Typed just now'], ['kept-both']]);
    await mine.close();
    const other = await RegisterSession.open(machine('vanna'), file);
    expect(organisationNames(other)).toEqual(['Theirs']);
    await other.close();
  });

  it('shows who only reads that there is a newer version, and loads it', async () => {
    const { machine, file } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    const reading = await RegisterSession.open(machine('dara'), file);
    addOrganisation(mine, 'New');
    await mine.publish();
    await reading.look();
    expect(noticesOf(reading)).toEqual(['newer-version']);
    await reading.loadTheirs();
    expect(organisationNames(reading)).toEqual(['New']);
    await mine.close();
    await reading.look();
    expect(noticesOf(reading)).toEqual(['free-now']);
    await reading.close();
  });

  it('keeps both at once when theirs does not hold what was published here', async () => {
    const { machine, file, shared } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    const theirs = join(shared, 'theirs.twg');
    copyFileSync(file, theirs);
    await publishElsewhere(machine('dara'), theirs, 'Theirs');
    addOrganisation(mine, 'Mine');
    await mine.publish();
    // A sync program puts their version over the one that was just published.
    copyFileSync(theirs, file);
    await mine.look();
    expect([noticesOf(mine), organisationNames(mine)]).toEqual([['kept-both'], ['Mine']]);
    expect(existsSync(mine.path)).toBe(true);
    await mine.close();
  });

  it('does not load what is no version of this register, and does not touch it', async () => {
    const { machine, file, shared, files } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    writeFileSync(file, 'Dear colleagues');
    await mine.look();
    expect(noticesOf(mine)).toEqual(['replaced']);
    expect(await codeOf(mine.loadTheirs())).toBe('file-not-a-register');
    const other = join(shared, 'Other.twg');
    await (await createRegister(machine('dara'), other)).close();
    copyFileSync(other, file);
    await mine.look();
    expect(mine.path).not.toBe(file);
    await mine.close();
    expect(readFileSync(file).equals(readFileSync(other))).toBe(true);
    expect(files()).toHaveLength(3);
  });

  it('says so when the file is gone, writes nothing by itself, and says when it is back', async () => {
    const { machine, file } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    const bytes = readFileSync(file);
    rmSync(file);
    await mine.look();
    expect(mine.status()).toMatchObject({ saving: 'failed', problem: { code: 'file-missing' } });
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, bytes);
    await mine.look();
    expect(mine.status()).toMatchObject({ saving: 'saved', problem: null });
    await mine.close();
  });
});

describe('other versions beside the file', () => {
  it('are found by their content, whatever their names, and it is said which is newer', async () => {
    const { machine, file, shared } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    await mine.publish();
    const make = async (name: string, ...changes: string[]) => {
      const path = join(shared, name);
      copyFileSync(file, path);
      const session = await RegisterSession.open(machine('dara'), path);
      for (const change of changes) addOrganisation(session, change);
      await session.close();
    };
    copyFileSync(file, join(shared, 'the same.twg'));
    await make('Group-PC12.twg', 'Theirs');
    addOrganisation(mine, 'Mine');
    await mine.publish();
    await make('Group (conflicted copy).TWG', 'Both');
    await (await createRegister(machine('dara'), join(shared, 'Another group.twg'))).close();
    writeFileSync(join(shared, 'no register.twg'), 'nothing');
    copyFileSync(file, join(shared, 'older.twg'));
    addOrganisation(mine, 'Later');
    await mine.publish();
    await make('newest.twg', 'Ahead');

    expect((await mine.copiesBeside()).map(({ fileName, relation, by }) => [fileName, relation, by])).toEqual(
      [
        ['newest.twg', 'ahead', 'dara'],
        ['Group (conflicted copy).TWG', 'apart', 'dara'],
        ['Group-PC12.twg', 'apart', 'dara'],
        ['older.twg', 'behind', 'sokha'],
        ['the same.twg', 'behind', 'sokha'],
      ],
    );
    const [first] = await mine.copiesBeside();
    expect(await mine.pathBeside(first?.id ?? '')).toBe(join(shared, 'newest.twg'));
    expect(await mine.pathBeside('../../etc/passwd')).toBeUndefined();
    await mine.close();
  });
});

describe('what a program that was killed leaves', () => {
  it('is put aside and told when the file went on without it; nothing is told when the file holds all of it', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    const mine = await createRegister(me, file);
    addOrganisation(mine, 'Published');
    await mine.publish();
    const copy = readFileSync(mine.workingFolder.database);
    const working = mine.workingFolder.database;
    await mine.close();
    await publishElsewhere(machine('dara'), file, 'Theirs');
    writeFileSync(working, copy);
    const again = await RegisterSession.open(me, file);
    expect([organisationNames(again), noticesOf(again)]).toEqual([['Published', 'Theirs'], []]);
    await again.close();

    // One that cannot be read is put aside.
    writeFileSync(working, copy.subarray(0, 9000));
    const torn = await RegisterSession.open(me, file);
    expect(torn.status().notices).toMatchObject([{ kind: 'put-aside' }]);
    expect(torn.workingFolder.kept()).toHaveLength(1);
    await torn.close();
  });

  it('loses the temporary files of its publishing: only its own, only old ones', async () => {
    const { machine, file, shared, files } = workplace();
    const me = machine('sokha');
    await (await createRegister(me, file)).close();
    const names = [
      '~Group.twg.0123abcd.tmp',
      '~Group.twg.0123abcd.tmp-journal',
      '~Other.twg.0123abcd.tmp',
      '~letter.tmp',
    ];
    for (const name of [...names, '~Group.twg.89abcdef.tmp']) writeFileSync(join(shared, name), '');
    for (const name of names) utimesSync(join(shared, name), new Date(0), new Date(0));
    const session = await RegisterSession.open(me, file);
    addOrganisation(session, 'WHO');
    await session.close();
    expect(files()).toEqual([
      'Group.twg',
      '~Group.twg.89abcdef.tmp',
      '~Other.twg.0123abcd.tmp',
      '~letter.tmp',
    ]);
    expect(readdirSync(session.workingFolder.folder)).not.toContain('register.sqlite');
    expect(readFooter(file)).not.toBeNull();
    openConnection(file, 'read').close();
  });
});
