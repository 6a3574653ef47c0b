import { randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { OpenRegister, RegisterStatus } from '../../src-shared/contract/app-state.ts';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { Connection, ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { openConnection } from '../database/connection.ts';
import { fileStamp } from '../clock.ts';
import { History, type StepDescription } from '../database/history.ts';
import { migrate } from '../database/migrate.ts';
import { newId } from '../database/new-id.ts';
import type { Footer } from './footer.ts';
import { type LockResult, takeLock } from './lock.ts';
import { type Meta, nextSeq, readMeta, writeMeta } from './meta.ts';
import { publish, publishedId, standsOn, writeSnapshot } from './publish.ts';
import { type ContentCheck, WorkingFolder, checkInProcess, openWorkingCopy } from './working-copy.ts';

/** What a session needs to know of the machine it runs on. */
export interface Machine {
  /** Local application data: working copies and backups live here. */
  dataFolder: string;
  /** This machine's mark in the log; the same for all registers. */
  site: string;
  /** Who works here, as written into the history. */
  author: () => string;
  checkContent?: ContentCheck;
}

/** Publishing waits for a pause in the work (ms), but not longer than this (ms). */
const PAUSE = 2_000;
const PATIENCE = 15_000;
/** After a publishing that failed the next try comes by itself (ms). */
const RETRY = 10_000;

type ReadOnly = OpenRegister['readOnly'];

/** One open register: its working copy, its history, its lock and its publishing. */
export class RegisterSession {
  readonly documentId: string;
  readonly readOnly: ReadOnly;
  readonly #db: Connection;
  readonly #history: History;
  readonly #place: WorkingFolder;
  readonly #machine: Machine;
  readonly #listeners = new Set<(status: RegisterStatus) => void>();
  #path: string;
  #lock: LockResult | null;
  #saving: RegisterStatus['saving'] = 'saved';
  #savedAt: string | null = null;
  #problem: RegisterStatus['problem'] = null;
  #timer: NodeJS.Timeout | undefined;
  #waitingSince: number | null = null;
  #publishing: Promise<void> | null = null;
  #closed = false;

  private constructor(
    machine: Machine,
    path: string,
    place: WorkingFolder,
    db: Connection,
    lock: LockResult | null,
    readOnly: ReadOnly,
  ) {
    this.#machine = machine;
    this.#path = path;
    this.#place = place;
    this.#db = db;
    this.#lock = lock;
    this.readOnly = readOnly;
    this.documentId = readMeta(db).document_id;
    this.#history = new History(db, machine.site);
    this.#savedAt = statSync(path, { throwIfNoEntry: false })?.mtime.toISOString() ?? null;
    if (this.#dirty) this.#changed();
  }

  /**
   * Makes a new register and publishes it. A file that stands there already is renamed, never overwritten.
   * `fill` writes the first content, as one step that undo does not reach.
   */
  static async create(
    machine: Machine,
    path: string,
    fill: (db: WritableDatabase) => void,
    options: { example?: boolean } = {},
  ): Promise<RegisterSession> {
    const target = resolve(path);
    const lock = takeLock(target, machine.author());
    if (lock.kind === 'in-use') throw new RegisterError('file-in-use', target, holderDetails(lock));
    if (lock.kind === 'folder-protected') throw new RegisterError('file-inaccessible', target);
    let session: RegisterSession | null = null;
    let replaced: string | null = null;
    try {
      const place = new WorkingFolder(machine.dataFolder, target);
      if (existsSync(place.database)) place.setAside();
      const db = openConnection(place.database, 'create');
      migrate(db);
      writeMeta(db, {
        document_id: randomUUID(),
        publish_id: newId(),
        previous_publish_id: '',
        published_seq: '0',
        created_at: new Date().toISOString(),
        example: options.example === true ? 'yes' : 'no',
      });
      session = new RegisterSession(machine, target, place, db, lock, null);
      session.#history.step(machine.author(), { label: 'register.create', kind: 'note' }, fill);
      if (existsSync(target)) {
        replaced = freeName(target, 'replaced');
        renameSync(target, replaced);
      }
      await session.publish();
      if (session.#problem !== null) {
        throw new RegisterError(session.#problem.code as 'file-inaccessible', target);
      }
      return session;
    } catch (error) {
      if (session !== null) session.#abandon();
      if (replaced !== null && !existsSync(target)) renameSync(replaced, target);
      lock.release();
      throw error;
    }
  }

  /** Opens a register; read-only when somebody else has it or its folder cannot be written. */
  static async open(machine: Machine, path: string): Promise<RegisterSession> {
    const target = resolve(path);
    if (!existsSync(target) && !existsSync(dirname(target))) throw new RegisterError('file-missing', target);
    const check = machine.checkContent ?? checkInProcess;
    const backups = join(machine.dataFolder, 'backups');
    const lock = takeLock(target, machine.author());
    const readOnly = readOnlyReason(target, lock);
    try {
      if (readOnly !== null) {
        // A copy of its own, so that it meets nobody's working copy; published to never.
        const folder = join(machine.dataFolder, 'reading', randomUUID());
        mkdirSync(folder, { recursive: true });
        const place = new WorkingFolder(folder, target);
        const { db } = await openWorkingCopy(place, target, backups, check);
        if (lock.kind === 'held') lock.release();
        return new RegisterSession(machine, target, place, db, null, readOnly);
      }
      const place = new WorkingFolder(machine.dataFolder, target);
      const { db, diverged } = await openWorkingCopy(place, target, backups, check);
      const session = new RegisterSession(machine, target, place, db, lock, null);
      if (diverged) await session.publish();
      return session;
    } catch (error) {
      if (lock.kind === 'held') lock.release();
      throw error;
    }
  }

  get path(): string {
    return this.#path;
  }

  get #dirty(): boolean {
    const meta = readMeta(this.#db);
    return nextSeq(this.#db) > Number(meta.published_seq) || interrupted(this.#path, meta);
  }

  read<Value>(work: (db: ReadableDatabase) => Value): Value {
    return work(this.#db);
  }

  /** Who works at this machine. */
  get author(): string {
    return this.#machine.author();
  }

  /** One step of undo, committed to the disk of this machine when it returns. */
  step<Value>(description: StepDescription, work: (db: WritableDatabase) => Value): Value {
    this.#writable();
    const before = nextSeq(this.#db);
    const value = this.#history.step(this.#machine.author(), description, work);
    if (nextSeq(this.#db) !== before) this.#changed();
    return value;
  }

  undo(): void {
    this.#writable();
    this.#history.undo(this.#machine.author());
    this.#changed();
  }

  redo(): void {
    this.#writable();
    this.#history.redo(this.#machine.author());
    this.#changed();
  }

  status(): RegisterStatus {
    return {
      saving: this.#saving,
      savedAt: this.#savedAt,
      problem: this.#problem,
      undo: this.#history.undoLabel,
      redo: this.#history.redoLabel,
    };
  }

  describe(): OpenRegister {
    return {
      documentId: this.documentId,
      fileName: basename(this.#path),
      folder: dirname(this.#path),
      readOnly: this.readOnly,
      example: readMeta(this.#db).example === 'yes',
      status: this.status(),
    };
  }

  onStatus(listener: (status: RegisterStatus) => void): void {
    this.#listeners.add(listener);
  }

  /** Brings everything into the `.twg` now; failures show in the status, and nothing is lost by them. */
  async publish(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#publishing !== null) await this.#publishing;
    if (this.readOnly !== null) return;
    this.#publishing = this.#publishNow();
    try {
      await this.#publishing;
    } finally {
      this.#publishing = null;
    }
  }

  /** A copy at another place, with an identity of its own only by its place: same document, same content. */
  async saveCopy(path: string): Promise<void> {
    const target = existsSync(path) ? realpathSync.native(path) : resolve(path);
    if (target === this.#path) throw new RegisterError('not-allowed', 'A copy needs another name');
    // Somebody may have the register open that stands there.
    const lock = takeLock(target, this.#machine.author());
    if (lock.kind === 'in-use') throw new RegisterError('file-in-use', target, holderDetails(lock));
    try {
      // One publish id means one content: the copy has that of the file.
      await this.publish();
      const meta = readMeta(this.#db);
      await writeSnapshot(this.#db, target, { documentId: meta.document_id, publishId: meta.publish_id });
    } finally {
      if (lock.kind === 'held') lock.release();
    }
  }

  /** Publishes what is left and closes. What could not be published waits in the working copy. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#timer);
    let complete = false;
    try {
      await this.publish();
      // A file that cannot be read now may not hold everything: the working copy stays.
      complete = this.readOnly === null && !this.#dirty;
    } catch (error) {
      console.error(error);
    } finally {
      this.#db.close();
      if (this.readOnly !== null)
        rmSync(dirname(dirname(this.#place.folder)), { recursive: true, force: true });
      else if (complete) this.#place.clear();
      if (this.#lock?.kind === 'held') this.#lock.release();
    }
  }

  /** Ends a session whose register never came to be: nothing of it is published. */
  #abandon(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#db.close();
    this.#place.clear();
  }

  #writable(): void {
    if (this.readOnly !== null) throw new RegisterError('read-only', this.#path);
  }

  #changed(): void {
    this.#waitingSince ??= Date.now();
    // Also while it is being published: what can be undone has changed.
    const waiting = this.#problem === null ? 'pending' : 'failed';
    this.#set(this.#publishing === null ? waiting : 'publishing');
    const left = this.#waitingSince + PATIENCE - Date.now();
    this.#schedule(Math.max(0, Math.min(this.#problem === null ? PAUSE : RETRY, left)));
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.publish(), delay);
    // A pending publishing must not keep a script alive: close() does it.
    this.#timer.unref();
  }

  #set(saving: RegisterStatus['saving'], problem: RegisterStatus['problem'] = this.#problem): void {
    this.#saving = saving;
    this.#problem = problem;
    for (const listener of this.#listeners) listener(this.status());
  }

  async #publishNow(): Promise<void> {
    this.#waitingSince = null;
    try {
      if (!this.#dirty) {
        const told = this.#problem?.code === 'file-changed-elsewhere';
        if (this.#saving !== 'saved') this.#set('saved', told ? this.#problem : null);
        return;
      }
      this.#set('publishing');
      const footer = await publish(this.#db, this.#path).catch((error: unknown) => this.#keepBoth(error));
      this.#remember(footer);
      this.#savedAt = new Date().toISOString();
      const more = this.#dirty;
      const kept = this.#problem?.code === 'file-changed-elsewhere' ? this.#problem : null;
      this.#set(more ? 'pending' : 'saved', kept);
      if (more) this.#changed();
    } catch (error) {
      const code = error instanceof RegisterError ? error.code : 'internal';
      this.#set('failed', { code, details: { file: basename(this.#path), message: String(error) } });
      this.#schedule(RETRY);
    }
  }

  /** Only spares a check at the next opening: a failure is of no matter. */
  #remember(footer: Footer): void {
    try {
      this.#place.remember(footer);
    } catch (error) {
      console.error(error);
    }
  }

  /**
   * Somebody else published to the same place: their file stays as it is, this copy goes beside it under
   * a name of its own and is worked on there from now on.
   */
  async #keepBoth(error: unknown): ReturnType<typeof publish> {
    if (!(error instanceof RegisterError) || error.code !== 'file-changed-elsewhere') throw error;
    const theirs = this.#path;
    const mine = freeName(theirs, 'kept');
    const lock = takeLock(mine, this.#machine.author());
    const footer = await publish(this.#db, mine).catch((failure: unknown) => {
      if (lock.kind === 'held') lock.release();
      throw failure;
    });
    if (this.#lock?.kind === 'held') this.#lock.release();
    this.#lock = lock;
    this.#path = mine;
    this.#problem = {
      code: 'file-changed-elsewhere',
      details: { file: basename(theirs), kept: basename(mine) },
    };
    return footer;
  }
}

/** Whether the file is gone, or a publishing was cut short after the ids were written and before it was in place. */
function interrupted(path: string, meta: Meta): boolean {
  const there = publishedId(path);
  if (there === null) return !existsSync(path);
  if (there === meta.publish_id) return false;
  // Somebody else's version stands there: this one is in it, or it has to be kept beside it.
  return there === meta.previous_publish_id || !standsOn(path, meta.publish_id);
}

function holderDetails(lock: LockResult): { details: Record<string, string> } {
  const holder = lock.kind === 'in-use' ? lock.holder : null;
  return { details: { holder: holder === null ? '' : holderText(holder) } };
}

const holderText = (holder: { name: string; user: string; host: string }) =>
  `${holder.name || holder.user} (${holder.host})`;

function readOnlyReason(path: string, lock: LockResult): ReadOnly {
  if (lock.kind === 'in-use') {
    return { reason: 'in-use', holder: lock.holder === null ? '' : holderText(lock.holder) };
  }
  if (lock.kind === 'folder-protected') return { reason: 'folder-protected', holder: '' };
  try {
    if (existsSync(path)) accessSync(path, constants.W_OK);
    return null;
  } catch {
    return { reason: 'file-protected', holder: '' };
  }
}

/** A name beside a file that nothing has yet: "Register (kept 2026-11-22 0941).twg". */
function freeName(path: string, why: string): string {
  const stem = path.slice(0, path.length - extname(path).length);
  const stamp = fileStamp();
  for (let n = 1; ; n += 1) {
    const name = `${stem} (${why} ${stamp}${n === 1 ? '' : `-${n}`})${extname(path)}`;
    if (!existsSync(name)) return name;
  }
}
