import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupReason } from '../../src-shared/contract/choices.ts';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { BackupFile, Backups } from './backups/backups.ts';
import { adopt, currentCopy } from './backups/restored-copy.ts';
import { type Held, checkOf } from './held.ts';
import { type ReadableDatabase, openConnection } from '../database/connection.ts';
import { contentMark, readMeta, writeMeta } from './meta.ts';
import type { Notices } from './notices.ts';
import { writeSnapshot } from './publish.ts';
import type { Publisher } from './publisher.ts';

interface KeeperEvents {
  /** The register as it is now is about to be kept: what is typed next is a change of its own. */
  backingUp(): void;
  /** The status is another one. */
  told(): void;
  /** Another database is worked on from now on. */
  replaced(): void;
  /** A step that was made apart is in the register from now on. */
  joined(): void;
}

/**
 * Changes a copy of the register: reads the finished file `from`, leaves the database `to` behind, closed and of the
 * latest schema, which `from` need not have. It may be asked for it again.
 */
export type ApartWork<Value> = (from: string, to: string) => Promise<Value | null>;

/** Makes backups of an open register, and brings other versions of it into its place. */
export class Keeper {
  readonly #held: Held;
  readonly #publisher: Publisher;
  readonly #backups: Backups;
  readonly #notices: Notices;
  readonly #events: KeeperEvents;
  #lastBackup: string | null;
  #due = false;

  constructor(held: Held, publisher: Publisher, backups: Backups, notices: Notices, events: KeeperEvents) {
    this.#held = held;
    this.#publisher = publisher;
    this.#backups = backups;
    this.#notices = notices;
    this.#events = events;
    this.#lastBackup = backups.list()[0]?.at.toISOString() ?? null;
  }

  get lastBackup(): string | null {
    return this.#lastBackup;
  }

  /** A backup of the register as it was opened is still to be made. */
  backupIsDue(): void {
    this.#due = true;
  }

  /** Makes that backup: a moment after opening, or right before the first change, which it should not hold. */
  makeDueBackup(): void {
    if (this.#due) void this.backup('open');
  }

  /**
   * Makes a backup of the register as it is now. Never rejects: null when none could be made, which a notice says;
   * what comes next can still be undone.
   */
  async backup(reason: BackupReason): Promise<BackupFile | null> {
    this.#due = false;
    try {
      return await this.#backUpNow(reason);
    } catch (error) {
      console.error(error);
      const code = error instanceof RegisterError ? error.code : 'internal';
      this.#notices.note({ id: `backup-failed ${code} ${Date.now()}`, kind: 'backup-failed', code });
      return null;
    }
  }

  /**
   * Makes a backup what the register is, after a backup of it as it is now; answers that one. The document id stays,
   * it is published anew. Undo does not reach behind it: restoring the other one does.
   * @throws RegisterError and nothing has changed
   */
  async restore(backupId: string): Promise<BackupFile> {
    const backup = this.#backups.one(backupId);
    const { machine, place } = this.#held;
    const { arriving } = await currentCopy(place, backup.path, checkOf(machine));
    let before: BackupFile;
    try {
      // What was typed while the backup was being checked is in the next one. A publishing that runs holds on to the
      // database that goes: it is waited for.
      do {
        before = await this.#backUpNow('restore');
        await this.#publisher.publish();
      } while (contentMark(this.#held.db) !== before.mark || this.#publisher.running);
      adopt(arriving, backup, { site: machine.site, author: machine.author(), replaces: this.#held.db });
    } catch (error) {
      rmSync(arriving, { force: true });
      throw error;
    }
    this.#held.swapDatabase(arriving);
    this.#events.replaced();
    this.#publisher.changed();
    await this.#publisher.publish();
    return before;
  }

  /**
   * Goes on with the version that somebody else published. Changes made here are kept in a file of their own first;
   * then that one stays open. `works`: false when the register is only read here.
   */
  async loadTheirs(works: boolean): Promise<void> {
    const from = this.#held.path;
    if (works) await this.#publisher.publish();
    if (this.#held.path !== from) return;
    const { arriving, file } = await currentCopy(this.#held.place, from, checkOf(this.#held.machine));
    const meta = readMeta(this.#held.db);
    if (file.documentId !== meta.document_id) {
      rmSync(arriving, { force: true });
      throw new RegisterError('not-allowed', 'Another register stands there');
    }
    if (works && this.#publisher.hasChanges) {
      // Typed while theirs was being read: both are kept.
      rmSync(arriving, { force: true });
      await this.#publisher.publish();
      return;
    }
    this.#held.swapDatabase(arriving);
    this.#held.place.remember(file);
    this.#publisher.loaded();
    this.#notices.withdraw('newer-version');
    this.#events.replaced();
  }

  /**
   * Changes the register without holding anybody up: `work` changes a copy of it, which then takes its place, whole,
   * after a backup of it as it was. What is changed here meanwhile lets it begin again. Answers null, and nothing
   * has changed, when `work` does or when `signal` stopped it.
   */
  async changeApart<Value>(
    reason: BackupReason,
    work: ApartWork<Value>,
    signal: AbortSignal,
  ): Promise<Value | null> {
    for (;;) {
      const { db, place } = this.#held;
      const mark = contentMark(db);
      const [to, snapshot] = ['sqlite', 'twg'].map((kind) =>
        join(place.folder, `arriving-${randomUUID()}.${kind}`),
      ) as [string, string];
      try {
        const backup = await this.backup(reason);
        if (signal.aborted) return null;
        if (backup === null) await this.#takeSnapshot(snapshot);
        const value = await work(backup?.path ?? snapshot, to);
        // A publishing that runs holds on to the database that goes, and writes down what it published.
        while (!signal.aborted && this.#publisher.running) await this.#publisher.publish();
        if (value === null || signal.aborted) return null;
        if (this.#held.db !== db || contentMark(db) !== mark) continue;
        takeMeta(to, db);
        this.#held.swapDatabase(to);
        this.#events.joined();
        this.#publisher.changed();
        return value;
      } finally {
        for (const path of [to, `${to}-journal`, snapshot]) rmSync(path, { force: true });
      }
    }
  }

  async #takeSnapshot(path: string): Promise<void> {
    const meta = readMeta(this.#held.db);
    await writeSnapshot(this.#held.db, path, { documentId: meta.document_id, publishId: meta.publish_id });
  }

  async #backUpNow(reason: BackupReason): Promise<BackupFile> {
    this.#events.backingUp();
    const backup = await this.#backups.make(this.#held.db, reason, this.#held.path);
    this.#lastBackup = backup.at.toISOString();
    this.#notices.withdraw('backup-failed');
    this.#events.told();
    return backup;
  }
}

/** What is known of the file belongs to the register and not to the backup that a copy was made from. */
function takeMeta(to: string, register: ReadableDatabase): void {
  const db = openConnection(to, 'write');
  try {
    writeMeta(db, readMeta(register));
  } finally {
    db.close();
  }
}
