import { createHash } from 'node:crypto';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { type Connection, openConnection } from './connection.ts';
import { historyTriggers } from './history-triggers.ts';
import { migrations } from './migrations/index.ts';
import { SCHEMA_DIGESTS } from './schema-digests.ts';
import { sql } from './sql.ts';

export interface Migration {
  version: number;
  name: string;
  /** Runs once, inside a transaction, with the history triggers taken away. */
  sql: string;
}

/** "TWG1": marks an SQLite file as a register, whatever it is called. */
export const APPLICATION_ID = 0x54574731;

export const latestVersion = (): number => migrations.at(-1)?.version ?? 0;

export const schemaVersion = (db: Connection): number => Number(db.pragma('user_version'));

/**
 * Brings a register to a version (the latest unless told otherwise) in one transaction, and makes the
 * history triggers anew from the schema, so that no table can be without them.
 * @throws RegisterError 'file-newer' for a register of a later version of the program.
 */
export function migrate(db: Connection, target = latestVersion()): { from: number; to: number } {
  const from = schemaVersion(db);
  if (from > target) {
    throw new RegisterError('file-newer', `The register has schema ${from}, this program knows ${target}`);
  }
  if (from === target) return { from, to: target };
  db.transaction(() => {
    for (const { name } of db.all<{ name: string }>(
      sql`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'history\\_%' ESCAPE '\\'`,
    )) {
      db.exec(`DROP TRIGGER "${name}"`);
    }
    for (const migration of migrations) {
      if (migration.version > from && migration.version <= target) db.exec(migration.sql);
    }
    db.exec(historyTriggers(db));
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${target}`);
  });
  return { from, to: target };
}

const expected = new Map<number, string>();

/** The schema as text, in an order that does not depend on how the file came about. */
export function schemaText(db: Connection): string {
  return db
    .all<{ type: string; name: string; text: string | null }>(
      sql`SELECT type, name, sql AS text FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY type, name`,
    )
    .map((row) => `${row.type} ${row.name}\n${row.text ?? ''}`)
    .join('\n');
}

/** What the migrations make of an empty file, up to a version. */
export function expectedSchema(version: number): string {
  let text = expected.get(version);
  if (text === undefined) {
    const db = openConnection(':memory:', 'create');
    try {
      migrate(db, version);
      text = schemaText(db);
    } finally {
      db.close();
    }
    expected.set(version, text);
  }
  return text;
}

/**
 * Whether the schema is exactly what the migrations make. To make it anew takes 20 ms: where the digest of it is
 * known, that is compared.
 */
export function hasExpectedSchema(db: Connection): boolean {
  const version = schemaVersion(db);
  const text = schemaText(db);
  return schemaDigest(text) === SCHEMA_DIGESTS[version] || text === expectedSchema(version);
}

export const schemaDigest = (text: string): string => createHash('sha256').update(text).digest('hex');
