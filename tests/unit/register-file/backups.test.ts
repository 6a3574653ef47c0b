import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { openConnection } from '../../../src-main/database/connection.ts';
import { latestVersion, schemaVersion } from '../../../src-main/database/migrate.ts';
import { sql } from '../../../src-main/database/sql.ts';
import { checkHere } from '../../../src-main/register-file/content-check.ts';
import { readFooter } from '../../../src-main/register-file/footer.ts';
import { readMeta } from '../../../src-main/register-file/meta.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { verifyBytes, verifyContent } from '../../../src-main/register-file/verify.ts';
import { addOrganisation, codeOf, createRegister, organisationNames, useWorkplace } from './workplace.ts';

const workplace = useWorkplace();

describe('a backup', () => {
  it('is a whole register that was checked, in the folder of its document', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    addOrganisation(session, 'WHO');
    const backup = await session.backup('manual');
    expect(readdirSync(join(me.dataFolder, 'backups'))).toEqual([session.documentId]);
    const path = backup?.path ?? '';
    expect(verifyBytes(path).documentId).toBe(session.documentId);
    verifyContent(path);
    expect(session.status().lastBackup).toBe(backup?.at.toISOString());
    expect(session.backups.originOf(session.backups.one(backup?.id ?? ''))).toBe(file);
    await session.close();
  });

  it('is not made twice of the same content', async () => {
    const { machine, file } = workplace();
    const session = await createRegister(machine('sokha'), file);
    const first = await session.backup('open');
    expect((await session.backup('daily'))?.id).toBe(first?.id);
    expect(session.backups.list()).toHaveLength(1);
    addOrganisation(session, 'WHO');
    expect((await session.backup('daily'))?.id).not.toBe(first?.id);
    expect(session.backups.list().map(({ reason }) => reason)).toEqual(['daily', 'open']);
    await session.close();
  });

  it('holds the register as it was opened, also when somebody types at once', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    await (await createRegister(me, file)).close();
    const session = await RegisterSession.open(me, file);
    session.attend();
    addOrganisation(session, 'Typed at once');
    await vi.waitFor(() => expect(session.status().lastBackup).not.toBeNull());
    const [backup] = session.backups.list();
    expect(backup?.reason).toBe('open');
    const db = openConnection(backup?.path ?? '', 'read');
    expect(db.all(sql`SELECT name_en FROM organisation`)).toEqual([]);
    db.close();
    await session.close();
  });

  it('comes by itself a moment after opening, and again after midnight', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    await (await createRegister(me, file)).close();
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'Date'] });
    try {
      vi.setSystemTime(new Date(2026, 10, 25, 23, 50));
      const session = await RegisterSession.open(me, file);
      session.attend();
      addOrganisation(session, 'Typed at once');
      await vi.advanceTimersByTimeAsync(5_000);
      const made = () => session.backups.list().map(({ reason }) => reason);
      await vi.waitFor(() => expect(made()).toEqual(['open']));
      addOrganisation(session, 'WHO');
      await vi.advanceTimersByTimeAsync(60_000);
      expect(made()).toEqual(['open']);
      await vi.advanceTimersByTimeAsync(15 * 60_000);
      await vi.waitFor(() => expect(made()).toEqual(['daily', 'open']));
      await session.close();
    } finally {
      vi.useRealTimers();
    }
  });

  it('is none of a copy of the example, and none by who only reads', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    mkdirSync(join(me.dataFolder, 'examples'));
    const example = await RegisterSession.create(
      me,
      join(me.dataFolder, 'examples', 'Example.twg'),
      () => null,
      {
        example: true,
      },
    );
    example.attend();
    addOrganisation(example, 'WHO');
    await example.close();
    const mine = await createRegister(me, file);
    const reader = machine('dara');
    const reading = await RegisterSession.open(reader, file);
    reading.attend();
    await reading.close();
    await mine.close();
    expect([
      existsSync(join(me.dataFolder, 'backups')),
      existsSync(join(reader.dataFolder, 'backups')),
    ]).toEqual([false, false]);
  });

  it('that cannot be made is told, harms nothing, and is told no more once one was made', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    // As on a disk that is full or a profile that is protected.
    writeFileSync(join(me.dataFolder, 'backups'), 'in the way');
    expect(await session.backup('daily')).toBeNull();
    expect(session.status().notices).toMatchObject([{ kind: 'backup-failed' }]);
    addOrganisation(session, 'WHO');
    await session.publish();
    expect(session.status().saving).toBe('saved');
    rmSync(join(me.dataFolder, 'backups'));
    expect(await session.backup('daily')).not.toBeNull();
    expect(session.status().notices).toEqual([]);
    await session.close();
  });

  it('leaves nothing behind when its check fails, and the older ones stay', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    let sound = true;
    const session = await createRegister(
      {
        ...me,
        checkContent: checkHere(() => {
          if (!sound) throw new Error('bad block');
        }),
      },
      file,
    );
    const good = await session.backup('manual');
    addOrganisation(session, 'WHO');
    sound = false;
    expect(await session.backup('manual')).toBeNull();
    const folder = join(me.dataFolder, 'backups', session.documentId);
    expect(readdirSync(folder).filter((name) => !name.startsWith(good?.id ?? '?'))).toEqual([]);
    await session.close();
  });

  it('clears away what a killed backup left, when it is old', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    const backup = await session.backup('manual');
    const folder = join(me.dataFolder, 'backups', session.documentId);
    const torn = join(folder, `~${backup?.id}.twgbackup.0123abcd.tmp`);
    const young = join(folder, `~${backup?.id}.twgbackup.4567cdef.tmp`);
    for (const path of [torn, young]) writeFileSync(path, 'half');
    utimesSync(torn, new Date(0), new Date(0));
    addOrganisation(session, 'WHO');
    await session.backup('manual');
    expect([existsSync(torn), existsSync(young)]).toEqual([false, true]);
    await session.close();
  });

  it('of a register of an older schema is made before it is migrated, and can be restored', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    writeFileSync(
      file,
      gunzipSync(readFileSync(join(import.meta.dirname, '../../fixtures/registers/schema-1.twg.gz'))),
    );
    const session = await RegisterSession.open(me, file);
    const [backup] = session.backups.list();
    expect([backup?.reason, verifyBytes(backup?.path ?? '').userVersion]).toEqual(['migration', 1]);
    addOrganisation(session, 'Later');
    await session.restore(backup?.id ?? '');
    expect(organisationNames(session)).not.toContain('Later');
    await session.close();
    const again = await RegisterSession.open(machine('dara'), file);
    expect(again.read((db) => schemaVersion(db as never))).toBe(latestVersion());
    await again.close();
  });
});

describe('restoring a backup', () => {
  it('brings back what was, after a backup of what is; the other way round it is undone', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    addOrganisation(session, 'WHO');
    const then = await session.backup('manual');
    addOrganisation(session, 'ILO');
    await session.publish();
    const published = readFooter(file);

    let replaced = 0;
    session.onReplaced(() => (replaced += 1));
    const before = (await session.restore(then?.id ?? '')).id;
    expect(organisationNames(session)).toEqual(['WHO']);
    expect(replaced).toBe(1);
    expect(session.status()).toMatchObject({ saving: 'saved', undo: null, redo: null });
    const now = readFooter(file);
    expect(now?.documentId).toBe(published?.documentId);
    expect(now?.publishId).not.toBe(published?.publishId);
    expect(session.backups.one(before).reason).toBe('restore');
    expect(readdirSync(session.workingFolder.folder).filter((name) => name.startsWith('arriving'))).toEqual(
      [],
    );

    await session.restore(before);
    expect(organisationNames(session)).toEqual(['ILO', 'WHO']);
    addOrganisation(session, 'UNDP');
    session.undo();
    expect(organisationNames(session)).toEqual(['ILO', 'WHO']);
    await session.close();

    const other = await RegisterSession.open(machine('dara'), file);
    expect(organisationNames(other)).toEqual(['ILO', 'WHO']);
    await other.close();
  });

  it('says so in the history, and never gives a number or a time of the log twice', async () => {
    const { machine, file } = workplace();
    const session = await createRegister(machine('sokha'), file);
    const then = await session.backup('manual');
    addOrganisation(session, 'ILO');
    const context = () =>
      session.read((db) =>
        db.one<{ hlc: number; next_seq: number }>(sql`SELECT hlc, next_seq FROM change_context`),
      );
    const before = context();
    await session.restore(then?.id ?? '');
    expect(context()?.next_seq).toBeGreaterThan(before?.next_seq ?? 0);
    expect(context()?.hlc).toBeGreaterThan(before?.hlc ?? 0);
    expect(
      session.read((db) => db.one(sql`SELECT label, author, kind FROM change ORDER BY hlc DESC LIMIT 1`)),
    ).toEqual({ label: 'register.restore', author: 'sokha', kind: 'note' });
    await session.close();
  });

  it('changes nothing when the backup is damaged, is of another register, or is not there', async () => {
    const { machine, file, shared } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    const then = await session.backup('manual');
    addOrganisation(session, 'ILO');
    await session.publish();
    const whole = readFileSync(file);
    expect(await codeOf(session.restore('20260101T000000000Z-open-1'))).toBe('not-found');
    expect(await codeOf(session.restore('../../../etc/passwd'))).toBe('not-found');

    const good = readFileSync(then?.path ?? '');
    const bad = Buffer.from(good);
    bad[5000] = (bad[5000] ?? 0) ^ 1;
    writeFileSync(then?.path ?? '', bad);
    expect(await codeOf(session.restore(then?.id ?? ''))).toBe('file-damaged');

    const other = await createRegister(me, join(shared, 'Other.twg'));
    await other.close();
    writeFileSync(then?.path ?? '', readFileSync(join(shared, 'Other.twg')));
    expect(await codeOf(session.restore(then?.id ?? ''))).toBe('not-allowed');

    expect(organisationNames(session)).toEqual(['ILO']);
    expect(readFileSync(file).equals(whole)).toBe(true);
    addOrganisation(session, 'Still works');
    await session.close();
    expect(readdirSync(session.workingFolder.folder).filter((name) => name.includes('arriving'))).toEqual([]);
  });

  it('goes on at the next opening when the program dies before it is published', async () => {
    const { machine, file } = workplace();
    const me = machine('sokha');
    const session = await createRegister(me, file);
    const then = await session.backup('manual');
    addOrganisation(session, 'ILO');
    await session.publish();
    const beforeFile = readFileSync(file);
    await session.restore(then?.id ?? '');
    const working = session.workingFolder.database;
    // As it is when the power goes between the two.
    const db = openConnection(working, 'write');
    const meta = readMeta(db);
    db.run(sql`UPDATE register_meta SET value = ${meta.previous_publish_id} WHERE key = 'publish_id'`);
    db.run(sql`UPDATE register_meta SET value = '0' WHERE key = 'published_seq'`);
    db.close();
    const copy = readFileSync(working);
    await session.close();
    writeFileSync(file, beforeFile);
    writeFileSync(working, copy);
    const again = await RegisterSession.open(me, file);
    expect(organisationNames(again)).toEqual([]);
    await again.close();
    const other = await RegisterSession.open(machine('dara'), file);
    expect(organisationNames(other)).toEqual([]);
    await other.close();
  });
});
