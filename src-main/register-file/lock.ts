import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { storedIn, textsOf } from '../own-files.ts';
import { errorCode, writeAll } from './files.ts';

/** Who has a register open. A courtesy to people; the publish id is the safety. */
export interface LockHolder {
  host: string;
  user: string;
  /** Name from the profile, for people to read. */
  name: string;
  pid: number;
  since: string;
  token: string;
}

/**
 * What became of a lock: still ours; gone (somebody removed the file); taken over by another one; or not to be
 * seen at the moment (the share is away).
 */
export type LockState =
  | { kind: 'ours' | 'gone' | 'unseen' }
  /** `holder` null: there is a lock file that nobody can read. */
  | { kind: 'taken'; holder: LockHolder | null };

export interface HeldLock {
  kind: 'held';
  release(): void;
  state(): LockState;
}

export type LockResult =
  | HeldLock
  | { kind: 'in-use'; holder: LockHolder | null }
  /** The lock file cannot be written there; `cause`: what the system said. */
  | { kind: 'folder-protected'; cause: unknown };

/** Beside the register, named as Word names its own: `~$name.twg.lock`. */
export const lockPath = (path: string): string => join(dirname(path), `~$${basename(path)}.lock`);

/** What tells one lock from another; also of one that cannot be read. */
export const tokenOf = (holder: LockHolder | null): string => holder?.token ?? '';

/**
 * Creates the lock file of a register exclusively. A lock left behind by a process of this machine that
 * has ended is taken over, also one that a power cut left without its words; so is the one with the token `over`, which a person has seen and decided on.
 */
export function takeLock(path: string, name: string, over?: string): LockResult {
  const file = lockPath(path);
  const me: LockHolder = {
    host: hostname(),
    user: userInfo().username,
    name,
    pid: process.pid,
    since: new Date().toISOString(),
    token: randomBytes(8).toString('hex'),
  };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeLock(file, me);
      held.add(me.token);
      return {
        kind: 'held',
        release: () => {
          held.delete(me.token);
          if (readHolder(file)?.token === me.token) removeLock(file);
        },
        state: () => {
          const now = lockOf(path);
          return now.kind === 'taken' && now.holder?.token === me.token ? { kind: 'ours' } : now;
        },
      };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return { kind: 'folder-protected', cause: error };
      const holder = readHolder(file);
      const gone = holder === null ? isRuin(file) : holder.host === me.host && !isHeld(holder);
      if (!gone && tokenOf(holder) !== over) return { kind: 'in-use', holder };
      rmSync(file, { force: true });
    }
  }
  return { kind: 'in-use', holder: readHolder(file) };
}

/** Who has a register open now, as seen by somebody who does not. */
export function lockOf(path: string): Exclude<LockState, { kind: 'ours' }> {
  try {
    return { kind: 'taken', holder: parseHolder(readFileSync(lockPath(path), 'utf8')) };
  } catch (error) {
    return { kind: errorCode(error) === 'ENOENT' ? 'gone' : 'unseen' };
  }
}

/** "Chan Sokha (PC-12)". */
export const holderText = (holder: LockHolder | null): string =>
  holder === null ? '' : `${holder.name || holder.user} (${holder.host})`;

/** Since when, where the lock says so. */
export function sinceOf(holder: LockHolder | null): string | null {
  const since = new Date(holder?.since ?? '');
  return Number.isNaN(since.getTime()) ? null : since.toISOString();
}

/** The refusal that says who has it. */
export const inUse = (path: string, holder: LockHolder | null): RegisterError =>
  new RegisterError('file-in-use', path, { details: { holder: holderText(holder) } });

/**
 * Does something to a file that somebody may have open, with its lock if one can be made.
 * @throws RegisterError 'file-in-use'
 */
export async function withLock<Value>(
  path: string,
  name: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const lock = takeLock(path, name);
  if (lock.kind === 'in-use') throw inUse(path, lock.holder);
  try {
    return await work();
  } finally {
    if (lock.kind === 'held') lock.release();
  }
}

/** Never with an error: a lock that stays behind, on a share that is away, is taken over by the next one. */
function removeLock(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    console.error(error);
  }
}

/** Creates the lock file; one that cannot be written is not left behind empty, where it would lock for ever. */
function writeLock(file: string, holder: LockHolder): void {
  const handle = openSync(file, 'wx', 0o644);
  try {
    writeAll(handle, Buffer.from(JSON.stringify(holder)));
    fsyncSync(handle);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** The locks of this process: one with its number that is none of these was left behind. */
const held = new Set<string>();

/** Whether a lock of this machine belongs to a program that runs. */
const isHeld = (holder: LockHolder): boolean =>
  holder.pid === process.pid ? held.has(holder.token) : isAlive(holder.pid);

/** A lock file is written in a moment: one without a holder for longer than this (ms) was never finished. */
const WRITING = 10_000;

function isRuin(file: string): boolean {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Math.abs(Date.now() - written) > WRITING;
}

function readHolder(file: string): LockHolder | null {
  try {
    return parseHolder(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function parseHolder(text: string): LockHolder | null {
  try {
    const stored = storedIn(text);
    const texts = textsOf(stored, 'host', 'user', 'name', 'since', 'token');
    const { pid } = stored;
    return texts !== null && typeof pid === 'number' && Number.isInteger(pid) ? { ...texts, pid } : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
