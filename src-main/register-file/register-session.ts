import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { OpenRegister, RegisterStatus } from '../../src-shared/contract/app-state.ts';
import type { BackupReason } from '../../src-shared/contract/backups.ts';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { Notice } from '../../src-shared/contract/notices.ts';
import { type ReadableDatabase, type WritableDatabase, openConnection } from '../database/connection.ts';
import { History, type StepDescription } from '../database/history.ts';
import { migrate } from '../database/migrate.ts';
import { newId } from '../database/new-id.ts';
import { type BackupFile, Backups } from './backups/backups.ts';
import { adopt, currentCopy } from './backups/restored-copy.ts';
import { Held, type Machine, freeName } from './held.ts';
import { type HeldLock, type LockHolder, holderText, takeLock, tokenOf } from './lock.ts';
import { contentMark, nextSeq, readMeta, writeMeta } from './meta.ts';
import { Publisher, holderDetails } from './publisher.ts';
import { writeSnapshot } from './publish.ts';
import { type ReadOnlyState, readOnlyState } from './read-only-state.ts';
import { checkInProcess } from './verify.ts';
import { Watcher } from './watcher.ts';
import { openWorkingCopy } from './working-copy.ts';
import { WorkingFolder } from './working-folder.ts';

export type { Machine } from './held.ts';

/** One open register: its working copy and its history; beside it what publishes, watches and backs it up. */
export class RegisterSession {
  readonly documentId: string;
  readonly backups: Backups;
  readonly #held: Held;
  readonly #publisher: Publisher;
  readonly #watcher: Watcher;
  readonly #listeners = new Set<(status: RegisterStatus) => void>();
  readonly #replacedListeners = new Set<() => void>();
  #history: History;
  #readOnly: ReadOnlyState | null;
  #notices: readonly Notice[] = [];
  #lastBackup: string | null;
  /** A backup of the register as it was opened is still to be made. */
  #backupDue = false;
  #closed = false;

  private constructor(held: Held, readOnly: ReadOnlyState | null) {
    this.#held = held;
    this.#readOnly = readOnly;
    this.documentId = readMeta(held.db).document_id;
    this.backups = new Backups(held.machine.dataFolder, this.documentId, checkOf(held.machine));
    this.#lastBackup = this.backups.list()[0]?.at.toISOString() ?? null;
    this.#history = new History(held.db, held.machine.site);
    this.#publisher = new Publisher(held, {
      status: () => this.#tell(),
      keptBoth: (theirs, why, holder) => this.#keptBoth(theirs, why, holder),
      lockLost: (holder) => this.#lockLost(holder),
    });
    this.#watcher = new Watcher(held, this.#publisher, {
      readOnly: () => this.#readOnly,
      note: (notice) => this.note(notice),
      withdraw: (kind) => this.#withdraw(kind),
      backUp: (reason) => void this.backup(reason),
    });
    if (readOnly === null && this.#publisher.dirty) this.#publisher.changed();
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
    if (lock.kind === 'in-use') throw new RegisterError('file-in-use', target, holderDetails(lock.holder));
    if (lock.kind === 'folder-protected') throw new RegisterError('file-inaccessible', target);
    let session: RegisterSession | null = null;
    let replaced: string | null = null;
    try {
      const place = new WorkingFolder(machine.dataFolder, target);
      place.make();
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
      return session;
    } catch (error) {
      if (session !== null) session.#abandon();
      if (replaced !== null && !existsSync(target)) renameSync(replaced, target);
      lock.release();
      throw error;
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
        session.note({
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
      throw error;
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
    this.#backUpBeforeChange();
    const before = nextSeq(this.#held.db);
    const value = this.#history.step(this.#held.machine.author(), description, work);
    if (nextSeq(this.#held.db) !== before) this.#publisher.changed();
    return value;
  }

  undo(): void {
    this.#writable();
    this.#backUpBeforeChange();
    this.#history.undo(this.#held.machine.author());
    this.#publisher.changed();
  }

  redo(): void {
    this.#writable();
    this.#backUpBeforeChange();
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
      notices: [...this.#notices],
      lastBackup: this.#lastBackup,
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
    if (this.#readOnly === null && !this.passing) this.#backupDue = true;
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

  /**
   * Makes a backup of the register as it is now; call it before an import or a merge. Never rejects: null when none
   * could be made, which the status says; what comes next can still be undone.
   */
  async backup(reason: BackupReason): Promise<BackupFile | null> {
    this.#backupDue = false;
    if (this.#closed) return null;
    try {
      return await this.#backUpNow(reason);
    } catch (error) {
      console.error(error);
      const code = error instanceof RegisterError ? error.code : 'internal';
      this.note({ id: `backup-failed ${code}`, kind: 'backup-failed', code });
      return null;
    }
  }

  /**
   * Makes a backup what this register is, after a backup of it as it is now; answers the id of that one. The
   * document id stays, it is published anew. Undo does not reach behind it: restoring the other one does.
   * @throws RegisterError and nothing has changed
   */
  async restore(backupId: string): Promise<{ before: string }> {
    this.#writable();
    const backup = this.backups.one(backupId);
    // Waits for a publishing that runs, which holds on to the database that goes.
    await this.publish();
    const { machine } = this.#held;
    const { arriving } = await currentCopy(this.#held.place, backup.path, checkOf(machine));
    let before: BackupFile;
    try {
      // What was typed while the backup was being checked is in the next one.
      do {
        before = await this.#backUpNow('restore');
        await this.publish();
      } while (contentMark(this.#held.db) !== before.mark);
      adopt(arriving, backup, { site: machine.site, author: machine.author(), replaces: this.#held.db });
    } catch (error) {
      rmSync(arriving, { force: true });
      throw error;
    }
    this.#swap(arriving);
    this.#publisher.changed();
    await this.publish();
    return { before: before.id };
  }

  /**
   * Goes on with the version that somebody else published. Changes made here are kept in a file of their own first;
   * then that one stays open.
   */
  async loadTheirs(): Promise<void> {
    const from = this.path;
    await this.publish();
    if (this.path !== from) return;
    const opened = await this.#watcher.bringTheirs();
    if (opened === null) return;
    if (this.#readOnly === null && this.#publisher.hasChanges) {
      // Typed while theirs was being read: both are kept.
      rmSync(opened.arriving, { force: true });
      await this.publish();
      return;
    }
    this.#swap(opened.arriving);
    this.#held.place.remember(opened.file);
    this.#publisher.loaded();
    this.#withdraw('newer-version');
  }

  /** A copy at another place, with an identity of its own only by its place: same document, same content. */
  async saveCopy(path: string): Promise<void> {
    const target = existsSync(path) ? realpathSync.native(path) : resolve(path);
    if (target === this.path) throw new RegisterError('not-allowed', 'A copy needs another name');
    // Somebody may have the register open that stands there.
    const lock = takeLock(target, this.#held.machine.author());
    if (lock.kind === 'in-use') throw new RegisterError('file-in-use', target, holderDetails(lock.holder));
    try {
      // One publish id means one content: the copy has that of the file.
      await this.publish();
      const meta = readMeta(this.#held.db);
      await writeSnapshot(this.#held.db, target, {
        documentId: meta.document_id,
        publishId: meta.publish_id,
      });
    } finally {
      if (lock.kind === 'held') lock.release();
    }
  }

  /** Publishes what is left and closes. What could not be published waits in the working copy. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
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
      await this.#watcher.settled();
      this.#held.close(complete);
    }
  }

  /** Says something about the file until it is dismissed; the same again says nothing new. */
  note(notice: Notice): void {
    if (this.#watcher.isDismissed(notice.id)) return;
    if (this.#notices.some((each) => JSON.stringify(each) === JSON.stringify(notice))) return;
    this.#notices = [...this.#notices.filter(({ kind }) => kind !== notice.kind), notice];
    this.#tell();
  }

  dismiss(noticeId: string): void {
    this.#watcher.dismissed(noticeId);
    this.#notices = this.#notices.filter(({ id }) => id !== noticeId);
    this.#tell();
  }

  #withdraw(kind: Notice['kind']): void {
    if (!this.#notices.some((each) => each.kind === kind)) return;
    this.#notices = this.#notices.filter((each) => each.kind !== kind);
    this.#tell();
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

  #replaced(): void {
    for (const listener of this.#replacedListeners) listener();
    this.#tell();
  }

  #swap(arriving: string): void {
    this.#held.swapDatabase(arriving);
    this.#history = new History(this.#held.db, this.#held.machine.site);
    this.#replaced();
  }

  /** The state at opening is what a backup should hold: it is made before anything changes, if not earlier. */
  #backUpBeforeChange(): void {
    if (this.#backupDue) void this.backup('open');
  }

  async #backUpNow(reason: BackupReason): Promise<BackupFile> {
    const backup = await this.backups.make(this.#held.db, reason, this.path);
    this.#lastBackup = backup.at.toISOString();
    this.#withdraw('backup-failed');
    this.#tell();
    return backup;
  }

  #keptBoth(theirs: string, why: 'published' | 'taken', holder: LockHolder | null): void {
    this.#history = new History(this.#held.db, this.#held.machine.site);
    const kept = basename(this.path);
    this.#withdraw('newer-version');
    this.note(
      why === 'taken'
        ? {
            id: `taken-over ${kept}`,
            kind: 'taken-over',
            holder: holderText(holder),
            file: basename(theirs),
            kept,
          }
        : {
            id: `kept-both ${kept}`,
            kind: 'kept-both',
            theirs: basename(theirs),
            kept,
            by: this.#watcher.authorOf(theirs),
          },
    );
    this.#replaced();
  }

  #lockLost(holder: LockHolder | null): void {
    if (this.#readOnly !== null) return;
    this.#readOnly = { reason: 'taken-over', holder };
    this.#held.lock = null;
    this.#publisher.stop();
    this.note({
      id: `taken-over ${tokenOf(holder)}`,
      kind: 'taken-over',
      holder: holderText(holder),
      file: basename(this.path),
      kept: null,
    });
    this.#replaced();
  }
}

/** Where copies of the example are made. */
export const examplesFolder = (machine: Pick<Machine, 'dataFolder'>): string =>
  join(machine.dataFolder, 'examples');

const checkOf = (machine: Machine) => machine.checkContent ?? checkInProcess;

function sinceOf(holder: LockHolder | null): string | null {
  const since = new Date(holder?.since ?? '');
  return Number.isNaN(since.getTime()) ? null : since.toISOString();
}
