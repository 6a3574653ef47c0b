import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { openConnection } from '../../../src-main/database/connection.ts';
import { latestVersion } from '../../../src-main/database/migrate.ts';
import { newId } from '../../../src-main/database/new-id.ts';
import { type ContentCheck, checkInProcess } from '../../../src-main/register-file/content-check.ts';
import { digestPages, footerLine, readFooter } from '../../../src-main/register-file/footer.ts';
import { RegisterSession } from '../../../src-main/register-file/register-session.ts';
import { addOrganisation, createRegister, useWorkplace } from './workplace.ts';

const workplace = useWorkplace();

async function published(): Promise<Buffer> {
  const { machine, file } = workplace();
  const session = await createRegister(machine('maker'), file);
  for (let i = 0; i < 40; i += 1) addOrganisation(session, `Organisation ${i}`);
  await session.close();
  return readFileSync(file);
}

async function opening(bytes: Buffer, checkContent: ContentCheck = checkInProcess): Promise<string> {
  const { machine, shared } = workplace();
  const path = join(shared, 'suspect.twg');
  writeFileSync(path, bytes);
  try {
    const session = await RegisterSession.open({ ...machine('reader'), checkContent }, path);
    await session.close();
    return 'opened';
  } catch (error) {
    return error instanceof RegisterError ? error.code : `crashed: ${String(error)}`;
  }
}

/** Puts a right digest behind pages that were changed on purpose: what a forger would do. */
function sealAgain(path: string, pages: Buffer): Buffer {
  const ids = { documentId: '00000000-0000-4000-8000-000000000000', publishId: newId() };
  writeFileSync(path, pages);
  const file = openSync(path, 'r+');
  writeSync(file, footerLine({ ...ids, sha256: digestPages(file, pages.length, ids) }), pages.length);
  closeSync(file);
  return readFileSync(path);
}

describe('a file that is not as it was published', () => {
  it('is refused after any flipped bit, wherever it is', async () => {
    const good = await published();
    expect(await opening(good)).toBe('opened');
    const answers = new Map<string, number>();
    for (let i = 0; i < 120; i += 1) {
      const bytes = Buffer.from(good);
      const at = Math.floor((i / 120) * good.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (i % 8));
      const answer = await opening(bytes);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
    expect([...answers.keys()].filter((answer) => !answer.startsWith('file-'))).toEqual([]);
  });

  it('is refused for its digest, whatever a check says that looked at it meanwhile', async () => {
    const good = await published();
    const said: string[] = [];
    const easy: ContentCheck = {
      begin: () => ({
        look: () => said.push('look'),
        passed: () => Promise.resolve(),
        end: () => {
          said.push('end');
          return Promise.resolve();
        },
      }),
    };
    const bad = Buffer.from(good);
    bad[bad.length - 1000] = (bad[bad.length - 1000] ?? 0) ^ 1;
    expect(await opening(bad, easy)).toBe('file-damaged');
    expect(said).toEqual(['look', 'end']);
    expect(await opening(good, easy)).toBe('opened');
    expect(said).toEqual(['look', 'end', 'look', 'end']);
  });

  it('is refused when it is cut short or longer', async () => {
    const good = await published();
    for (const length of [0, 10, 99, 100, 4096, good.length - 4096, good.length - 1]) {
      expect(await opening(good.subarray(0, length))).toMatch(/^file-(damaged|not-a-register)$/);
    }
    expect(await opening(Buffer.concat([good, Buffer.from('more')]))).toBe('file-damaged');
  });

  it('is refused with its own words when it is another kind of file', async () => {
    expect(await opening(Buffer.from('PK\u0003\u0004 a Word document'))).toBe('file-not-a-register');
    const { shared } = workplace();
    const other = join(shared, 'other.sqlite');
    const db = openConnection(other, 'create');
    db.exec('CREATE TABLE t (a)');
    db.close();
    expect(await opening(readFileSync(other))).toBe('file-not-a-register');
  });

  it('is refused politely when a later version of the program wrote it', async () => {
    const bytes = await published();
    bytes.writeUInt32BE(latestVersion() + 1, 60);
    expect(await opening(bytes)).toBe('file-newer');
  });

  it('is refused when a trigger was planted in it, right digest or not', async () => {
    const good = await published();
    const { shared } = workplace();
    const path = join(shared, 'planted.twg');
    writeFileSync(path, good);
    const db = openConnection(path, 'write');
    db.exec(
      `CREATE TRIGGER planted AFTER INSERT ON organisation BEGIN UPDATE organisation SET acronym = 'X'; END`,
    );
    db.close();
    expect(await opening(readFileSync(path))).toMatch(/^file-damaged$/);

    // With a digest that fits, only the comparison of the schema can tell.
    const forged = openConnection(path, 'read');
    const size = Number(forged.pragma('page_count')) * Number(forged.pragma('page_size'));
    forged.close();
    expect(await opening(sealAgain(path, readFileSync(path).subarray(0, size)))).toBe('file-damaged');
    // The control: the same forgery without the trigger opens, so it is the trigger that was refused.
    const length = good.length - footerLength(good);
    expect(await opening(sealAgain(path, good.subarray(0, length)))).toBe('opened');
    expect(readFooter(path)).not.toBeNull();
  });
});

const footerLength = (bytes: Buffer): number => bytes.length - bytes.lastIndexOf('TWG1 ');
