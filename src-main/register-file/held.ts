import { existsSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileStamp } from '../clock.ts';
import { type Connection, openConnection } from '../database/connection.ts';
import { type ContentCheck, checkInProcess } from './content-check.ts';
import type { HeldLock } from './lock.ts';
import { WorkingFolder } from './working-folder.ts';

/** What a session needs to know of the machine it runs on. */
export interface Machine {
  /** Local application data: working copies and backups live here. */
  dataFolder: string;
  /** This machine's mark in the log; the same for all registers. */
  site: string;
  /** Who works here, as written into the history. */
  author: () => string;
  checkContent?: ContentCheck;
  /** Checks what was published; in the app in a thread. */
  checkCopy?: ContentCheck;
}

/** Checks content that this machine did not write; in the app in a process of its own. */
export const checkOf = (machine: Machine): ContentCheck => machine.checkContent ?? checkInProcess;

/** Where copies of the example are made. */
export const examplesFolder = (machine: Pick<Machine, 'dataFolder'>): string =>
  join(machine.dataFolder, 'examples');

/** What an open register holds: its parts share it, and it changes when the register moves or is replaced. */
export class Held {
  readonly machine: Machine;
  /** A folder of its own for reading only, gone with the session; null for work. */
  readonly readingFolder: string | null;
  path: string;
  place: WorkingFolder;
  db: Connection;
  lock: HeldLock | null;

  constructor(parts: {
    machine: Machine;
    readingFolder: string | null;
    path: string;
    place: WorkingFolder;
    db: Connection;
    lock: HeldLock | null;
  }) {
    this.machine = parts.machine;
    this.readingFolder = parts.readingFolder;
    this.path = parts.path;
    this.place = parts.place;
    this.db = parts.db;
    this.lock = parts.lock;
  }

  get fileName(): string {
    return basename(this.path);
  }

  /** Works on another database from now on: finished, closed, in the same folder. Nothing may happen in between. */
  swapDatabase(arriving: string): void {
    this.db.close();
    try {
      this.place.replaceWith(arriving);
    } finally {
      this.db = openConnection(this.place.database, 'write');
    }
  }

  /** Belongs to another file from now on: the working copy is kept where the next opening of that file looks for it. */
  moveTo(path: string, lock: HeldLock | null): void {
    const place = new WorkingFolder(this.machine.dataFolder, path);
    place.make();
    if (existsSync(place.database)) place.setAside();
    this.db.close();
    try {
      place.replaceWith(this.place.database);
      this.place.clear();
      this.place = place;
    } finally {
      this.db = openConnection(this.place.database, 'write');
    }
    this.lock?.release();
    this.lock = lock;
    this.path = path;
  }

  /** Closes the working copy; one that is `complete` (all of it is published) is taken away. */
  close(complete: boolean): void {
    this.db.close();
    if (this.readingFolder !== null) rmSync(this.readingFolder, { recursive: true, force: true });
    else if (complete) this.place.clear();
    this.lock?.release();
    this.lock = null;
  }
}

/** A name beside a file that nothing has yet: "Register (kept 2026-11-22 0941).twg". */
export function freeName(path: string, why: string): string {
  const stem = path.slice(0, path.length - extname(path).length);
  const stamp = fileStamp();
  for (let n = 1; ; n += 1) {
    const name = `${stem} (${why} ${stamp}${n === 1 ? '' : `-${n}`})${extname(path)}`;
    if (!existsSync(name)) return name;
  }
}
