import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { ReadableDatabase } from '../../src-main/database/connection.ts';
import { sql } from '../../src-main/database/sql.ts';
import { digestPages, footerLine, footerOf, parseHeader } from '../../src-main/register-file/footer.ts';
import { RegisterSession } from '../../src-main/register-file/register-session.ts';
import { randomFrom } from './child.ts';
import { contentOf, findings } from './content.ts';
import { addOrganisation, inFolder, machineAt, newRegister } from './desk.ts';
import { type Tally, type Trial, control, fault } from './trial.ts';

/** 800 damaged files are opened: bits flipped, pages zeroed, sectors taken from elsewhere, ends cut off. */
export async function damaged(): Promise<Trial[]> {
  return inFolder(async (folder) => {
    const good = await published(folder);
    return [
      await fault('file damaged: bits flipped, pages zeroed, cut short', (tally) =>
        openAll(tally, folder, good, damagesOf(good)),
      ),
      await control('bits flipped in texts, in files with a fitting digest', (tally) =>
        openAll(tally, folder, good, damagedTexts(good), sealAgain),
      ),
    ];
  });
}

async function published(folder: string): Promise<Buffer> {
  const file = join(folder, 'Good.twg');
  const session = await newRegister(machineAt(join(folder, 'maker')), file);
  for (let n = 0; n < 150; n += 1) addOrganisation(session, `Organisation ${n}`);
  await session.close();
  return readFileSync(file);
}

type Damage = { what: string; bytes: Buffer };

function* damagesOf(good: Buffer): Generator<Damage> {
  const random = randomFrom(4);
  const changed = (what: string, change: (bytes: Buffer) => Buffer | void): Damage[] => {
    const bytes = Buffer.from(good);
    const result = change(bytes) ?? bytes;
    return result.equals(good) ? [] : [{ what, bytes: result }];
  };
  const pages = Math.floor(good.length / 4096);
  for (let n = 0; n < 400; n += 1) {
    const at = Math.floor(((n + random(100) / 100) / 400) * good.length);
    yield* changed(`bit ${n % 8} of byte ${at}`, (bytes) => {
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (n % 8));
    });
  }
  // Among so many some would change nothing (a page that is empty already): as many are made as are needed.
  let made = 0;
  for (let n = 0; made < 200; n += 1) {
    const page = random(pages);
    const from = random(pages);
    const size = [4096, 4096, 512][n % 3] ?? 512;
    const one = changed(n % 2 === 0 ? `page ${page} zeroed` : `page ${page} holds page ${from}`, (bytes) => {
      if (n % 2 === 0) bytes.fill(0, page * 4096, page * 4096 + size);
      else good.copy(bytes, page * 4096, from * 4096, from * 4096 + size);
    });
    made += one.length;
    yield* one;
  }
  for (let n = 0; n < 200; n += 1) {
    const length = n < 100 ? random(good.length) : 4096 * random(pages) + (n % 2) * 164;
    yield* changed(`cut to ${length} bytes`, (bytes) => bytes.subarray(0, length));
  }
}

/** One bit in each of a hundred names: what a check of the structure alone cannot see. */
function* damagedTexts(good: Buffer): Generator<Damage> {
  let at = 0;
  for (let n = 0; n < 100; n += 1) {
    at = good.indexOf('Organisation ', at + 1);
    if (at === -1) return;
    const bytes = Buffer.from(good);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    yield { what: `bit 0 of byte ${at}`, bytes };
  }
}

async function openAll(
  tally: Tally,
  folder: string,
  good: Buffer,
  damages: Iterable<Damage>,
  prepare = (_path: string, bytes: Buffer) => bytes,
): Promise<void> {
  const path = join(folder, 'Suspect.twg');
  const reader = join(folder, 'reader');
  const right = await opened(good, path, reader);
  if (right.answer !== 'opened') throw new Error(`The good file was not opened: ${right.answer}`);
  for (const { what, bytes } of damages) {
    tally.tried();
    const { answer, content, wrong } = await opened(prepare(path, bytes), path, reader);
    if (answer === 'opened') {
      // A damage that left the content as it is cannot be told from a file that was published so.
      if (content !== right.content || wrong.length > 0) tally.silent(`${what}: opened with other content`);
      else if (prepare(path, bytes) === bytes) tally.silent(`${what}: opened`);
    } else if (!answer.startsWith('file-')) tally.other(`${what}: ${answer}`);
  }
}

async function opened(bytes: Buffer, path: string, dataFolder: string) {
  rmSync(dataFolder, { recursive: true, force: true });
  mkdirSync(dataFolder);
  writeFileSync(path, bytes);
  try {
    const session = await RegisterSession.open(machineAt(dataFolder), path);
    const content = JSON.stringify(session.read((db) => [contentOf(db), historyOf(db)]));
    const wrong = session.read(findings);
    await session.close();
    return { answer: 'opened', content, wrong };
  } catch (error) {
    return { answer: error instanceof RegisterError ? error.code : `crashed: ${String(error)}`, wrong: [] };
  }
}

/** Who did what and when: a damage there is one, too. */
const historyOf = (db: ReadableDatabase) => [
  db.all(sql`SELECT * FROM change ORDER BY id`),
  db.all(sql`SELECT * FROM operation ORDER BY site, seq`),
];

/** The control: the digest is made to fit, so that only SQLite's own check and the schema stand in the way. */
function sealAgain(path: string, bytes: Buffer): Buffer {
  const ids = {
    documentId: '00000000-0000-4000-8000-000000000000',
    publishId: '01900000-0000-7000-8000-000000000000',
  };
  writeFileSync(path, bytes);
  const file = openSync(path, 'r+');
  try {
    const { pageSize, pages } = parseHeader(bytes);
    const length = pageSize * pages;
    if (footerOf(file, bytes.length) === null || length > bytes.length) return bytes;
    writeSync(file, footerLine({ ...ids, sha256: digestPages(file, length, ids) }), length);
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    return bytes;
  } finally {
    closeSync(file);
  }
  return readFileSync(path);
}
