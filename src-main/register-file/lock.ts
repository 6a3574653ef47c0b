import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';

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

export type LockResult =
  | { kind: 'held'; release(): void }
  | { kind: 'in-use'; holder: LockHolder | null }
  | { kind: 'folder-protected' };

/** Beside the register, named as Word names its own: `~$name.twg.lock`. */
export const lockPath = (path: string): string => join(dirname(path), `~$${basename(path)}.lock`);

/**
 * Creates the lock file of a register exclusively. A lock left behind by a process of this machine that
 * has ended is taken over.
 */
export function takeLock(path: string, name: string): LockResult {
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
      return {
        kind: 'held',
        release: () => {
          if (readHolder(file)?.token === me.token) rmSync(file, { force: true });
        },
      };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code !== 'EEXIST') return { kind: 'folder-protected' };
      const holder = readHolder(file);
      const gone = holder !== null && holder.host === me.host && !isAlive(holder.pid);
      if (!gone) return { kind: 'in-use', holder };
      rmSync(file, { force: true });
    }
  }
  return { kind: 'in-use', holder: readHolder(file) };
}

/** Creates the lock file; one that cannot be written is not left behind empty, where it would lock for ever. */
function writeLock(file: string, holder: LockHolder): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, JSON.stringify(holder));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

function readHolder(file: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockHolder;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
