import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newSite } from '../../../src-main/app-settings.ts';
import { verifyContent } from '../../../src-main/register-file/verify.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { createRegister, organisationNames, useWorkplace } from './workplace.ts';

const workplace = useWorkplace();
const WRITER = join(import.meta.dirname, '../../fixtures/endless-writer.ts');

/** Lets a writer work until it has promised `count` rows, kills it, and answers what it promised. */
function writeUntilKilled(args: readonly string[], count: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WRITER, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (text.split('\n').length > count) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', () => {
      resolve(text.split('\n').slice(0, -1));
    });
  });
}

describe('a program that is killed while it writes', () => {
  it('has lost nothing that it said was saved, twelve times out of twelve', async () => {
    const { machine, file } = workplace();
    const me = machine('writer');
    await (await createRegister(me, file)).close();
    const promised: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      promised.push(...(await writeUntilKilled([file, me.dataFolder, newSite()], 10 + round * 7)));
      const session = await RegisterSession.open(me, file);
      const found = new Set(organisationNames(session));
      expect(promised.filter((name) => !found.has(name))).toEqual([]);
      await session.close();
      verifyContentOf(file);
    }
    expect(promised.length).toBeGreaterThan(500);
  });

  it('would be caught if it promised too early (control)', async () => {
    const { machine, file } = workplace();
    const me = machine('writer');
    await (await createRegister(me, file)).close();
    const promised = await writeUntilKilled([file, me.dataFolder, newSite(), 'unsafe'], 30);
    const session = await RegisterSession.open(me, file);
    const found = new Set(organisationNames(session));
    expect(promised.filter((name) => !found.has(name)).length).toBeGreaterThan(0);
    await session.close();
  });
});

const verifyContentOf = (file: string): void => {
  expect(() => verifyContent(file)).not.toThrow();
};
