import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockPath } from '../../../src-main/register-file/lock.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { addOrganisation, createRegister, organisationNames } from './workplace.ts';
import { noticesOf, lockFromElsewhere } from './elsewhere.ts';
import { useWorkplace } from './workplace.ts';

const workplace = useWorkplace();

describe('the lock of another computer', () => {
  it('can be taken over by who has seen whose it is, and only that one', async () => {
    const { machine, file } = workplace();
    await (await createRegister(machine('sokha'), file)).close();
    lockFromElsewhere(file);
    const me = machine('dara');
    const reading = await RegisterSession.open(me, file);
    expect(reading.readOnly).toEqual({
      reason: 'in-use',
      holder: 'Vanna (PC-OTHER)',
      since: '2026-11-20T02:30:00.000Z',
    });
    // Meanwhile the lock is another one's: the decision was not about that.
    lockFromElsewhere(file, 'another');
    const refused = await RegisterSession.open(me, file, { over: reading.seenLock });
    expect(refused.readOnly?.reason).toBe('in-use');
    const taken = await RegisterSession.open(me, file, { over: refused.seenLock });
    expect(taken.readOnly).toBeNull();
    addOrganisation(taken, 'New');
    await taken.close();
    await refused.close();
    await reading.close();
    expect(existsSync(lockPath(file))).toBe(false);
  });

  it('also one that nobody can read', async () => {
    const { machine, file } = workplace();
    await (await createRegister(machine('sokha'), file)).close();
    writeFileSync(lockPath(file), '');
    const reading = await RegisterSession.open(machine('dara'), file);
    expect(reading.readOnly).toEqual({ reason: 'in-use', holder: '', since: null });
    const taken = await RegisterSession.open(machine('dara'), file, { over: reading.seenLock });
    expect(taken.readOnly).toBeNull();
    await taken.close();
    await reading.close();
  });

  it('was ours and is taken over: with nothing to keep the register is read from then on', async () => {
    const { machine, file, files } = workplace();
    const me = machine('sokha');
    const mine = await createRegister(me, file);
    addOrganisation(mine, 'Mine');
    await mine.publish();
    lockFromElsewhere(file);
    await mine.look();
    expect(mine.readOnly).toMatchObject({ reason: 'taken-over', holder: 'Vanna (PC-OTHER)' });
    expect(noticesOf(mine)).toEqual([]);
    expect(() => addOrganisation(mine, 'Too late')).toThrow('Group.twg');
    await mine.close();
    // The lock is theirs still, the register is whole, and nothing of this machine was thrown away with it.
    expect(existsSync(lockPath(file))).toBe(true);
    expect(existsSync(join(me.dataFolder, 'working'))).toBe(true);
    expect(files()).toEqual(['Group.twg', '~$Group.twg.lock']);
  });

  it('was ours and is taken over: what was changed goes into a file of its own, theirs is not touched', async () => {
    const { machine, file, shared } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    const before = readFileSync(file);
    lockFromElsewhere(file);
    addOrganisation(mine, 'Mine');
    await mine.publish();
    expect(readFileSync(file).equals(before)).toBe(true);
    const { fileName } = mine.describe();
    expect(mine.status()).toMatchObject({
      saving: 'saved',
      notices: [{ kind: 'taken-over', holder: 'Vanna (PC-OTHER)', kept: fileName }],
    });
    addOrganisation(mine, 'And on');
    await mine.close();
    const kept = await RegisterSession.open(machine('vanna'), join(shared, fileName));
    expect(organisationNames(kept)).toEqual(['And on', 'Mine']);
    await kept.close();
  });

  it('was ours and was removed by somebody: it is made again', async () => {
    const { machine, file } = workplace();
    const mine = await createRegister(machine('sokha'), file);
    rmSync(lockPath(file));
    addOrganisation(mine, 'Mine');
    await mine.publish();
    expect(mine.status()).toMatchObject({ saving: 'saved', notices: [] });
    expect(existsSync(lockPath(file))).toBe(true);
    await mine.close();
    expect(existsSync(lockPath(file))).toBe(false);
  });
});
