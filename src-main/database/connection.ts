import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { Sql } from './sql.ts';

// A CommonJS addon: requiring it keeps it out of the bundle and lets the page start before it is loaded.
const requireAddon = createRequire(import.meta.url);

/** A register that can be read. */
export interface ReadableDatabase {
  all<Row>(query: Sql): Row[];
  one<Row>(query: Sql): Row | undefined;
}

/** A register inside a change: what is written here is logged by the history triggers. */
export interface WritableDatabase extends ReadableDatabase {
  run(query: Sql): number;
}

/** An open SQLite file, with what only the database layer and the register file may use. */
export interface Connection extends WritableDatabase {
  readonly path: string;
  readonly readOnly: boolean;
  exec(script: string): void;
  pragma(text: string): unknown;
  /** Runs `work` in one transaction; a thrown error rolls everything back. */
  transaction<Value>(work: () => Value): Value;
  close(): void;
}

type BetterSqlite = typeof BetterSqlite3;
let loaded: BetterSqlite | undefined;

function load(): BetterSqlite {
  loaded ??= requireAddon('better-sqlite3') as BetterSqlite;
  return loaded;
}

/**
 * better-sqlite3's ready-made addon needs Node-API 10. On an older runtime loading it ends the process,
 * so there one that the set-up built is used (development machines only).
 */
function nativeBinding(): string | undefined {
  if (Number(process.versions['napi']) >= 10) return undefined;
  const built = ['../native', '../../native', '../../out/native'].map((folder) =>
    join(import.meta.dirname, folder, 'better_sqlite3.node').replace(
      /app\.asar([\\/])/,
      'app.asar.unpacked$1',
    ),
  );
  const found = built.find((path) => existsSync(path));
  if (found === undefined) throw new Error('No SQLite addon for this runtime: run `npm run setup`');
  return found;
}

/** Loads SQLite ahead of the first file: better-sqlite3 does so with the first database. */
export function loadSqlite(): void {
  openConnection(':memory:', 'create').close();
}

export type OpenMode = 'read' | 'write' | 'create';

/** Room (bytes) that the journal keeps for the next change; what a large one took beyond that is given back. */
const JOURNAL_KEPT = 1 << 20;

/**
 * Opens a SQLite file with the settings every register is used with (a commit is on the disk when
 * it returns, and a planted view or function is not trusted).
 * `path` may be `:memory:`. Waits up to `timeout` ms for another process: by default so long that whoever asked
 * has an answer within 1.5 seconds.
 */
export function openConnection(path: string, mode: OpenMode, timeout = 1000): Connection {
  const Database = load();
  const binding = nativeBinding();
  const database = translateErrors(
    () =>
      new Database(path, {
        readonly: mode === 'read',
        fileMustExist: mode !== 'create',
        timeout,
        ...(binding === undefined ? {} : { nativeBinding: binding }),
      }),
  );
  try {
    translateErrors(() => {
      database.pragma('trusted_schema = OFF');
      database.pragma('cell_size_check = ON');
      database.pragma('mmap_size = 0');
      database.pragma('foreign_keys = ON');
      if (mode === 'read') return;
      // Reads the file, so another process that holds it is met here. The journal keeps its place on the disk: its
      // head is wiped and synced, which is as safe as cutting it off, and less work (docs/decisions/0007).
      database.pragma('journal_mode = PERSIST');
      database.pragma(`journal_size_limit = ${JOURNAL_KEPT}`);
      database.pragma('synchronous = FULL');
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return wrap(database, path, mode === 'read');
}

function wrap(database: BetterSqlite3.Database, path: string, readOnly: boolean): Connection {
  const statements = new Map<string, BetterSqlite3.Statement>();
  const prepare = (text: string) => {
    let statement = statements.get(text);
    if (statement === undefined) {
      statement = database.prepare(text);
      // Statements built from lists differ by length: a bound keeps the cache from growing for ever.
      if (statements.size >= 500) statements.clear();
      statements.set(text, statement);
    }
    return statement;
  };
  return {
    path,
    readOnly,
    all: <Row>(query: Sql) => translateErrors(() => prepare(query.text).all(...query.values) as Row[]),
    one: <Row>(query: Sql) =>
      translateErrors(() => prepare(query.text).get(...query.values) as Row | undefined),
    run: (query) => translateErrors(() => prepare(query.text).run(...query.values).changes),
    exec: (script) => {
      translateErrors(() => database.exec(script));
    },
    pragma: (text) => translateErrors(() => database.pragma(text, { simple: true })),
    transaction: (work) => translateErrors(() => database.transaction(work).immediate()),
    close: () => {
      statements.clear();
      database.close();
    },
  };
}

/** Turns SQLite's result codes into errors a person can act on. */
function translateErrors<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const message = error instanceof Error ? error.message : String(error);
    if (code.startsWith('SQLITE_FULL')) throw new RegisterError('disk-full', message, { cause: error });
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
      throw new RegisterError('file-in-use', message, { cause: error });
    if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
      throw new RegisterError('file-damaged', message, { cause: error });
    if (code.startsWith('SQLITE_READONLY')) throw new RegisterError('read-only', message, { cause: error });
    if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_IOERR') || code === 'SQLITE_PERM')
      throw new RegisterError('file-inaccessible', message, { cause: error });
    if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') throw new RegisterError('in-use', message, { cause: error });
    if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
      throw new RegisterError('duplicate', message, { cause: error });
    throw error;
  }
}
