import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { VersionRelation } from '../../src-shared/contract/backups.ts';
import { type Connection, type ReadableDatabase, openConnection } from '../database/connection.ts';
import { sql } from '../database/sql.ts';
import { type Footer, readFooterOf } from './footer.ts';
import { contentMark } from './meta.ts';
import { verifyBytes } from './verify.ts';

/** Who changed a register last, and when. */
export interface LastChange {
  id: string;
  at: string;
  by: string;
}

export function lastChangeOf(db: ReadableDatabase): LastChange | null {
  return (
    db.one<LastChange>(sql`SELECT id, at, author AS by FROM change ORDER BY hlc DESC, id DESC LIMIT 1`) ??
    null
  );
}

/** Reads in a published file, only when its bytes are as they were published; null when it cannot be read. */
export function lookInto<Value>(path: string, work: (db: Connection) => Value): Value | null {
  try {
    verifyBytes(path);
    const db = openConnection(path, 'read');
    try {
      return work(db);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

/** Whether a register holds the latest change of another one, as far as that change went. */
export function holdsLatestOf(db: ReadableDatabase, other: ReadableDatabase): boolean {
  const latest = lastChangeOf(other);
  if (latest === null) return true;
  const written = (where: ReadableDatabase) =>
    where.one<{ hlc: number | null }>(
      sql`SELECT max(hlc) AS hlc FROM operation WHERE change_id = ${latest.id}`,
    )?.hlc ?? 0;
  const there = db.one(sql`SELECT 1 FROM change WHERE id = ${latest.id}`) !== undefined;
  // A burst of typing goes on in one change: the letters that came later have a later clock.
  return there && written(db) >= written(other);
}

/** How a version stands to the one that is open. */
export function relationOf(theirs: ReadableDatabase, mine: ReadableDatabase): VersionRelation {
  const ahead = holdsLatestOf(theirs, mine);
  const behind = holdsLatestOf(mine, theirs);
  if (ahead && behind) return contentMark(theirs) === contentMark(mine) ? 'same' : 'ahead';
  if (ahead) return 'ahead';
  return behind ? 'behind' : 'apart';
}

/** In a folder of a thousand registers only so many are looked at. */
const MOST_FILES = 200;

/**
 * Other versions of a register beside its file, whatever their names: the same document id with another publish
 * id. That is what a sync program leaves after a conflict.
 */
export async function versionsBeside(
  path: string,
  mine: Footer,
): Promise<{ path: string; footer: Footer }[]> {
  const folder = dirname(path);
  const names = await readdir(folder).catch((): string[] => []);
  const found: { path: string; footer: Footer }[] = [];
  for (const name of names.filter(isRegisterName).slice(0, MOST_FILES)) {
    if (name === basename(path)) continue;
    const footer = await readFooterOf(join(folder, name)).catch(() => null);
    if (footer?.documentId === mine.documentId && footer.publishId !== mine.publishId) {
      found.push({ path: join(folder, name), footer });
    }
  }
  return found;
}

const isRegisterName = (name: string): boolean =>
  name.toLowerCase().endsWith('.twg') && !name.startsWith('~');
