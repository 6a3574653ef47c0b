import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, openConnection } from '../database/connection.ts';
import { migrate } from '../database/migrate.ts';
import { newSite } from '../app-settings.ts';
import type { Machine } from '../register-file/register-session.ts';
import { verifyBytes, verifyContent } from '../register-file/verify.ts';
import { withWords } from './in-words.ts';

/**
 * Reads a register without touching it: a verified copy in a folder of its own, brought to the latest
 * schema there, gone when `work` is done. Needs no lock, so it works while the app has the register open.
 * @throws RegisterError for a file that is not a sound register, in words
 */
export async function withRegister<Value>(
  path: string,
  work: (db: Connection) => Value | Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  try {
    const copy = join(folder, 'register.sqlite');
    await withWords(path, () => {
      verifyBytes(path, copy);
      verifyContent(copy);
    });
    const db = openConnection(copy, 'write');
    try {
      migrate(db);
      return await work(db);
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A machine for commands that make a register: its working folder is gone when `work` is done. */
export async function withMachine<Value>(work: (machine: Machine) => Promise<Value>): Promise<Value> {
  const dataFolder = join(tmpdir(), `rapporteur-${randomUUID()}`);
  mkdirSync(dataFolder);
  try {
    return await work({ dataFolder, site: newSite(), author: () => 'Command line' });
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
