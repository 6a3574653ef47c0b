import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { OpenRegister, RegisterStatus } from '../../src-shared/contract/app-state.ts';
import type { CopyBeside } from '../../src-shared/contract/backups.ts';
import type { BackupReason } from '../../src-shared/contract/choices.ts';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import {
  type Connection,
  type ReadableDatabase,
  type WritableDatabase,
  openConnection,
} from '../database/connection.ts';
import { History, type StepDescription } from '../database/history.ts';
import { migrate } from '../database/migrate.ts';
import { newId } from '../database/new-id.ts';
import { type BackupFile, Backups } from './backups/backups.ts';
import { fileError } from './files.ts';
import { Held, type Machine, checkOf, examplesFolder, freeName } from './held.ts';
import { type ApartWork, Keeper } from './keeper.ts';
import {
  type HeldLock,
  type LockHolder,
  holderText,
  inUse,
  sinceOf,
  takeLock,
  tokenOf,
  withLock,
} from './lock.ts';
import { readMeta, writeMeta } from './meta.ts';
import { Notices } from './notices.ts';
import { Publisher } from './publisher.ts';
import { writeSnapshot } from './publish.ts';
import { type ReadOnlyState, readOnlyState } from './read-only-state.ts';
import { Watcher } from './watcher.ts';
import { openWorkingCopy } from './working-copy.ts';
import { WorkingFolder } from './working-folder.ts';

export type { Machine } from './held.ts';

/** One open register: its working copy and its history; beside it what publishes, watches and backs it up. */
export class RegisterSession {
  readonly documentId: string;
  readonly backups: Backups;
  readonly notices: Notices;
  readonly #held: Held;
  readonly #publisher: Publisher;
  readonly #watcher: Watcher;
  readonly #keeper: Keeper;
  readonly #listeners = new Set<(status: RegisterStatus) => void>();
  readonly #replacedListeners = new Set<() => void>();
  #history: History;
  #readOnly: ReadOnlyState | null;
  #closed = false;
  /** Stops what works on a copy of it: it is closed, or can no longer be changed. */
  readonly #closing = new AbortController();
  /** What takes several steps and tidies up when it is stopped: closing waits for it. */
  readonly #working = new Set<Promise<unknown>>();

  private constructor(held: Held, readOnly: ReadOnlyState | null) {
    this.#held = held;
    this.#readOnly = readOnly;
    this.documentId = readMeta(held.db).document_id;
    this.backups = new Backups(held.machine.dataFolder, this.documentId, checkOf(held.machine));
    this.#history = new History(held.db, held.machine.site);
    this.notices = new Notices(held, () => this.#tell());
    this.#publisher = new Publisher(held, {
      status: () => this.#tell(),
      keptBoth: (theirs, why, holder) => this.#keptBoth(theirs, why, holder),
      lockLost: (holder) => this.#lockLost(holder),
    });
    this.#keeper = new Keeper(held, this.#publisher, this.backups, this.notices, {
      backingUp: () => this.#history.endBurst(),
      told: () => this.#tell(),
      replaced: () => this.#replaced(),
      joined: () => {
        this.#history = new History(held.db, held.machine.site);
      },
    });
    this.#watcher = new Watcher(held, this.#publisher, {
      readOnly: () => this.#readOnly,
      notices: this.notices,
      opened: () => this.#keeper.makeDueBackup(),
      newDay: () => void this.backup('daily'),
    });
    if (readOnly === null && this.#publisher.dirty) this.#publisher.changed();
  }

  /**
   * Makes a new register and publishes it. A file that stands there already is renamed, never overwritten; `setAside`
   * hears where it is now. `fill` writes the first content, as one step that undo does not reach.
   */
  static async create(
    machine: Machine,
    path: string,
    fill: (db: WritableDatabase) => void,
    options: { example?: boolean; setAside?: (path: string) => void } = {},
  ): Promise<RegisterSession> {
    const target = resolve(path);
    // A folder is not renamed: everything in it would be somewhere else.
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === true) {
      throw new RegisterError('file-inaccessible', 'It is a folder');
    }
    const lock = takeLock(target, machine.author());
    if (lock.kind === 'in-use') throw inUse(target, lock.holder);
    if (lock.kind === 'folder-protected') throw fileError(lock.cause);
    const place = new WorkingFolder(machine.dataFolder, target);
    let db: Connection | null = null;
    let session: RegisterSession | null = null;
    let replaced: string | null = null;
    try {
      place.make();
      if (existsSync(place.database)) place.setAside();
      db = openConnection(place.database, 'create');
      migrate(db);
      writeMeta(db, {
        document_id: randomUUID(),
        publish_id: newId(),
        previous_publish_id: '',
        published_seq: '0',
        created_at: new Date().toISOString(),
        example: options.example === true ? 'yes' : 'no',
      });
      session = new RegisterSession(
        new Held({ machine, readingFolder: null, path: target, place, db, lock }),
        null,
      );
      session.#history.step(machine.author(), { label: 'register.create', kind: 'note' }, fill);
      if (existsSync(target)) {
        replaced = freeName(target, 'replaced');
        renameSync(target, replaced);
      }
      await session.publish();
      const { problem } = session.#publisher;
      if (problem !== null) throw new RegisterError(problem.code as 'file-inaccessible', target);
      if (replaced !== null) options.setAside?.(replaced);
      return session;
    } catch (error) {
      if (session !== null) session.#abandon();
      else if (db !== null) {
        db.close();
        place.clear();
      }
      if (replaced !== null && !existsSync(target)) renameSync(replaced, target);
      lock.release();
      throw fileError(error);
    }
  }

  /**
   * Opens a register; read-only when somebody else has it or its folder cannot be written.
   * `over`: the lock with this token is taken over; a person has seen whose it is and decided so.
   */
  static async open(
    machine: Machine,
    path: string,
    { over }: { over?: string | undefined } = {},
  ): Promise<RegisterSession> {
    const target = resolve(path);
    if (!existsSync(target) && !existsSync(dirname(target))) throw new RegisterError('file-missing', target);
    const workshop = { dataFolder: machine.dataFolder, check: checkOf(machine) };
    const lock = takeLock(target, machine.author(), over);
    const readOnly = readOnlyState(target, lock);
    const held: HeldLock | null = lock.kind === 'held' ? lock : null;
    try {
      // For reading a copy of its own, so that it meets nobody's working copy; published to never.
      const readingFolder = readOnly === null ? null : join(machine.dataFolder, 'reading', randomUUID());
      const place = new WorkingFolder(readingFolder ?? machine.dataFolder, target);
      const { db, diverged, putAside } = await openWorkingCopy(place, target, workshop);
      if (readOnly !== null) held?.release();
      const session = new RegisterSession(
        new Held({ machine, readingFolder, path: target, place, db, lock: readOnly === null ? held : null }),
        readOnly,
      );
      if (putAside !== null) {
        session.notices.note({
          id: `put-aside ${putAside.id}`,
          kind: 'put-aside',
          keptId: putAside.id,
          at: putAside.at.toISOString(),
        });
      }
      if (diverged) await session.publish();
      return session;
    } catch (error) {
      held?.release();
      throw fileError(error);
    }
  }

  get path(): string {
    return this.#held.path;
  }

  get readOnly(): OpenRegister['readOnly'] {
    if (this.#readOnly === null) return null;
    const { reason, holder } = this.#readOnly;
    return { reason, holder: holderText(holder), since: sinceOf(holder) };
  }

  /** The place on this machine where it is worked on. */
  get workingFolder(): WorkingFolder {
    return this.#held.place;
  }

  /** Whether it has a copy of its own for reading, apart from where the register is worked on. */
  get readsApart(): boolean {
    return this.#held.readingFolder !== null;
  }

  /** The lock that a person sees: `takeOver` names it, so that another one is not taken by mistake. */
  get seenLock(): string | undefined {
    return this.#readOnly === null ? undefined : tokenOf(this.#readOnly.holder);
  }

  /** Whether it is a copy of the example that nobody put anywhere: it needs no backups and no list remembers it. */
  get passing(): boolean {
    return (
      readMeta(this.#held.db).example === 'yes' && dirname(this.path) === examplesFolder(this.#held.machine)
    );
  }

  read<Value>(work: (db: ReadableDatabase) => Value): Value {
    return work(this.#held.db);
  }

  /** Who works at this machine. */
  get author(): string {
    return this.#held.machine.author();
  }

  /** One step of undo, committed to the disk of this machine when it returns. */
  step<Value>(description: StepDescription, work: (db: WritableDatabase) => Value): Value {
    this.#writable();
    this.#keeper.makeDueBackup();
    const before = this.#history.changes;
    const value = this.#history.step(this.#held.machine.author(), description, work);
    if (this.#history.changes !== before) this.#publisher.changed();
    return value;
  }

  /**
   * One step of undo that takes long, made in a copy of the register while this one can be read and changed. `work`
   * makes the step there and answers null when it was stopped: then, and when `signal` stops it, nothing has changed.
   */
  async stepApart<Value>(
    reason: BackupReason,
    work: ApartWork<Value>,
    signal: AbortSignal,
  ): Promise<Value | null> {
    this.#writable();
    return this.#keeper.changeApart(reason, work, AbortSignal.any([signal, this.#closing.signal]));
  }

  /**
   * Does something that takes several steps and a while, and that takes back what it did when it is stopped: by `signal`, or
   * because the register is closed, which waits until it has ended.
   */
  async stepByStep<Value>(
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    this.#writable();
    const working = work(AbortSignal.any([signal, this.#closing.signal]));
    this.#working.add(working);
    try {
      return await working;
    } finally {
      this.#working.delete(working);
    }
  }

  undo(): void {
    this.#writable();
    this.#keeper.makeDueBackup();
    this.#history.undo(this.#held.machine.author());
    this.#publisher.changed();
  }

  redo(): void {
    this.#writable();
    this.#keeper.makeDueBackup();
    this.#history.redo(this.#held.machine.author());
    this.#publisher.changed();
  }

  status(): RegisterStatus {
    const { saving, savedAt, problem } = this.#publisher;
    return {
      saving,
      savedAt,
      problem,
      undo: this.#history.undoLabel,
      redo: this.#history.redoLabel,
      notices: [...this.notices.all],
      lastBackup: this.#keeper.lastBackup,
    };
  }

  describe(): OpenRegister {
    return {
      documentId: this.documentId,
      fileName: basename(this.path),
      folder: dirname(this.path),
      readOnly: this.readOnly,
      example: readMeta(this.#held.db).example === 'yes',
      status: this.status(),
    };
  }

  onStatus(listener: (status: RegisterStatus) => void): void {
    this.#listeners.add(listener);
  }

  /** Tells when all that was read before may be another content now, or can no longer be changed. */
  onReplaced(listener: () => void): void {
    this.#replacedListeners.add(listener);
  }

  /** Somebody looks at it from now on: its file is watched, and backups are made by themselves. */
  attend(): void {
    if (this.#readOnly === null && !this.passing) this.#keeper.backupIsDue();
    this.#watcher.start();
  }

  /** Looks whether somebody else published, has the lock, or has given it back. Never rejects. */
  look(): Promise<void> {
    return this.#watcher.look();
  }

  /** Brings everything into the `.twg` now; failures show in the status, and nothing is lost by them. */
  async publish(): Promise<void> {
    if (this.#readOnly === null) await this.#publisher.publish();
  }

  /** Makes a backup of the register as it is now; call it before an import or a merge. See `Keeper.backup`. */
  backup(reason: BackupReason): Promise<BackupFile | null> {
    return this.#closed ? Promise.resolve(null) : this.#keeper.backup(reason);
  }

  /** Makes a backup what this register is, after a backup of it as it is now; answers that one. See `Keeper.restore`. */
  async restore(backupId: string): Promise<BackupFile> {
    this.#writable();
    return this.#keeper.restore(backupId);
  }

  /** Goes on with the version that somebody else published. See `Keeper.loadTheirs`. */
  loadTheirs(): Promise<void> {
    return this.#keeper.loadTheirs(this.#readOnly === null);
  }

  /** A copy at another place, with an identity of its own only by its place: same document, same content. */
  async saveCopy(path: string): Promise<void> {
    const target = existsSync(path) ? realpathSync.native(path) : resolve(path);
    if (target === this.path) throw new RegisterError('not-allowed', 'A copy needs another name');
    await withLock(target, this.author, async () => {
      // One publish id means one content: the copy has that of the file.
      await this.publish();
      const meta = readMeta(this.#held.db);
      const ids = { documentId: meta.document_id, publishId: meta.publish_id };
      await writeSnapshot(this.#held.db, target, ids, { checkCopy: this.#held.machine.checkCopy });
    });
  }

  /** Other versions of it beside its file. */
  copiesBeside(): Promise<CopyBeside[]> {
    return this.#watcher.copiesBeside();
  }

  /** The path of one of them. */
  pathBeside(id: string): Promise<string | undefined> {
    return this.#watcher.pathBeside(id);
  }

  /** Publishes what is left and closes. What could not be published waits in the working copy. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#closing.abort();
    await Promise.allSettled(this.#working);
    this.#publisher.stop();
    this.#watcher.stop();
    let complete = false;
    try {
      await this.publish();
      // A file that cannot be read now may not hold everything: the working copy stays.
      complete =
        this.#readOnly?.reason === 'taken-over' || (this.#readOnly === null && !this.#publisher.dirty);
    } catch (error) {
      console.error(error);
    } finally {
      this.#held.close(complete);
    }
  }

  /** Ends a session whose register never came to be: nothing of it is published. */
  #abandon(): void {
    this.#closed = true;
    this.#publisher.stop();
    this.#held.close(true);
  }

  #writable(): void {
    if (this.#readOnly !== null) throw new RegisterError('read-only', this.path);
  }

  #tell(): void {
    if (this.#closed) return;
    const status = this.status();
    for (const listener of this.#listeners) listener(status);
  }

  /** Another database is worked on: what was read of the one before is no longer so. */
  #replaced(): void {
    this.#history = new History(this.#held.db, this.#held.machine.site);
    for (const listener of this.#replacedListeners) listener();
    this.#tell();
  }

  #keptBoth(theirs: string, why: 'published' | 'taken', holder: LockHolder | null): void {
    this.notices.keptBoth(theirs, why, holder);
    this.#replaced();
  }

  #lockLost(holder: LockHolder | null): void {
    if (this.#readOnly !== null) return;
    this.#closing.abort();
    this.#readOnly = { reason: 'taken-over', holder };
    this.#held.lock = null;
    this.#publisher.stop();
    this.#replaced();
  }
}
