import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { makeFolder, syncFolder } from './files.ts';
import type { VerifiedFile } from './verify.ts';

/** What this machine last saw of a register: its own work needs no second look. */
interface Known {
  path: string;
  publishId: string;
  sha256: string;
}

/** A working copy that was put aside. */
export interface KeptFile {
  id: string;
  at: Date;
  path: string;
  size: number;
}

const KEPT = /^kept-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)([\d.]+)Z\.sqlite$/;

/**
 * The private place where a register is worked on: one folder for each place a register is opened from,
 * in the local application data of this machine.
 */
export class WorkingFolder {
  readonly folder: string;
  readonly database: string;
  readonly #path: string;

  constructor(dataFolder: string, path: string) {
    this.#path = resolve(path);
    const key = createHash('sha256').update(this.#path).digest('hex').slice(0, 16);
    this.folder = join(dataFolder, 'working', key);
    this.database = join(this.folder, 'register.sqlite');
  }

  make(): void {
    makeFolder(this.folder);
  }

  get #knownFile(): string {
    return join(this.folder, 'known.json');
  }

  knows(file: VerifiedFile): boolean {
    try {
      const known = JSON.parse(readFileSync(this.#knownFile, 'utf8')) as Known;
      return known.path === this.#path && known.publishId === file.publishId && known.sha256 === file.sha256;
    } catch {
      return false;
    }
  }

  /** Only spares a check at the next opening: a failure is of no matter. */
  remember(file: { publishId: string; sha256: string }): void {
    const known: Known = { path: this.#path, publishId: file.publishId, sha256: file.sha256 };
    try {
      writeFileSync(this.#knownFile, JSON.stringify(known));
    } catch (error) {
      console.error(error);
    }
  }

  /** Takes the working copy away once everything in it is published. */
  clear(): void {
    for (const suffix of ['', '-journal']) rmSync(this.database + suffix, { force: true });
  }

  /** Puts a working copy aside that must not be lost; answers where. */
  setAside(): KeptFile {
    const at = new Date();
    const id = at.toISOString().replaceAll(':', '');
    const path = join(this.folder, `kept-${id}.sqlite`);
    renameSync(this.database, path);
    if (existsSync(`${this.database}-journal`)) renameSync(`${this.database}-journal`, `${path}-journal`);
    return { id: idOfKept(id), at, path, size: statSync(path).size };
  }

  /** Working copies that were put aside, the newest first. */
  kept(): KeptFile[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .flatMap((name) => {
        const [, day, hour, minute, second] = KEPT.exec(name) ?? [];
        if (day === undefined) return [];
        const at = new Date(`${day}T${hour}:${minute}:${second}Z`);
        const path = join(this.folder, name);
        return [
          {
            id: idOfKept(name.slice('kept-'.length, -'.sqlite'.length)),
            at,
            path,
            size: statSync(path).size,
          },
        ];
      })
      .toSorted((a, b) => b.at.getTime() - a.at.getTime());
  }

  /**
   * Everything that is here beside the file, for when that one cannot be opened: also the working copy that a crash
   * left, which the next opening would have taken up.
   */
  keptAndLeft(): KeptFile[] {
    const left = statSync(this.database, { throwIfNoEntry: false });
    if (left === undefined) return this.kept();
    return [{ id: 'left', at: left.mtime, path: this.database, size: left.size }, ...this.kept()];
  }

  /**
   * One of them. `left`: also the working copy itself, which is nobody's while the register is not open.
   * @throws RegisterError 'not-found'
   */
  keptOne(id: string, { left }: { left: boolean }): KeptFile {
    const kept = (left ? this.keptAndLeft() : this.kept()).find((each) => each.id === id);
    if (kept === undefined) throw new RegisterError('not-found', `No working copy ${id}`);
    return kept;
  }

  /** Puts another database, finished and closed, into the place of the working copy, which is closed too. */
  replaceWith(database: string): void {
    // Neither has anything to be rolled back: they were closed. A journal does not go away by that.
    for (const closed of [this.database, database]) rmSync(`${closed}-journal`, { force: true });
    renameSync(database, this.database);
    syncFolder(this.folder);
  }
}

const idOfKept = (stamp: string): string => stamp.replaceAll(/[-.]/g, '');
