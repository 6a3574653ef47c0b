import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RegisterStatus } from '../../src-shared/contract/app-state.ts';
import { type ErrorCode, RegisterError } from '../../src-shared/contract/errors.ts';
import { type Held, freeName } from './held.ts';
import { clearTemporariesOf } from './leftovers.ts';
import { type LockHolder, takeLock } from './lock.ts';
import { contentMark, nextSeq, readMeta } from './meta.ts';
import { publish, publishedId } from './publish.ts';
import { holdsLatestOf, lookInto } from './versions.ts';

/** Publishing waits for a pause in the work (ms), but not longer than this (ms). */
const PAUSE = 2_000;
const PATIENCE = 15_000;
/** After a publishing that failed the next try comes by itself (ms). */
const RETRY = 10_000;

/** What the session must know of what happens at a publishing. */
export interface PublisherEvents {
  /** The state of saving changed. */
  status(): void;
  /** This version went into a file of its own, since the other place is somebody else's now. */
  keptBoth(theirs: string, why: 'published' | 'taken', holder: LockHolder | null): void;
  /** The lock was taken over, and there was nothing here to keep. */
  lockLost(holder: LockHolder | null): void;
}

/** Brings the working copy of an open register into its `.twg`, by itself and on demand, and says how that stands. */
export class Publisher {
  readonly #held: Held;
  readonly #events: PublisherEvents;
  #saving: RegisterStatus['saving'] = 'saved';
  #savedAt: string | null;
  #problem: RegisterStatus['problem'] = null;
  #timer: NodeJS.Timeout | undefined;
  #waitingSince: number | null = null;
  #running: Promise<void> | null = null;
  #stopped = false;
  /** A whole file is read to know: once for each version. */
  #looked: { question: string; answer: boolean } | null = null;

  constructor(held: Held, events: PublisherEvents) {
    this.#held = held;
    this.#events = events;
    this.#savedAt = statSync(held.path, { throwIfNoEntry: false })?.mtime.toISOString() ?? null;
  }

  get saving(): RegisterStatus['saving'] {
    return this.#saving;
  }

  get savedAt(): string | null {
    return this.#savedAt;
  }

  get problem(): RegisterStatus['problem'] {
    return this.#problem;
  }

  get running(): boolean {
    return this.#running !== null;
  }

  /** Whether the working copy holds what the file does not. */
  get dirty(): boolean {
    return this.hasChanges || this.#interrupted;
  }

  /** Whether something was changed since the last publishing. */
  get hasChanges(): boolean {
    return nextSeq(this.#held.db) > Number(readMeta(this.#held.db).published_seq);
  }

  /** Whether the file is gone, or a publishing was cut short after the ids were written and before it was in place. */
  get #interrupted(): boolean {
    const { path, db } = this.#held;
    const there = publishedId(path);
    if (there === null) return !existsSync(path);
    const meta = readMeta(db);
    if (there === meta.publish_id) return false;
    // Somebody else's version stands there: this one is in it, or it has to be kept beside it.
    return there === meta.previous_publish_id || !this.#isIn(there);
  }

  /** Whether the version that stands in the place of the file holds all of this one. */
  #isIn(publishId: string): boolean {
    const { path, db } = this.#held;
    const question = `${publishId} ${contentMark(db)}`;
    if (this.#looked?.question !== question) {
      const answer = lookInto(path, (theirs) => holdsLatestOf(theirs, db)) === true;
      this.#looked = { question, answer };
    }
    return this.#looked.answer;
  }

  /** Something was changed: it goes into the file soon. */
  changed(): void {
    this.#waitingSince ??= Date.now();
    // Also while it is being published: what can be undone has changed.
    const waiting = this.#problem === null ? 'pending' : 'failed';
    this.#set(this.#running === null ? waiting : 'publishing');
    const left = this.#waitingSince + PATIENCE - Date.now();
    this.#schedule(Math.max(0, Math.min(this.#problem === null ? PAUSE : RETRY, left)));
  }

  /** The version that was loaded into the working copy came from the file as it stands there. */
  loaded(): void {
    this.#savedAt = statSync(this.#held.path, { throwIfNoEntry: false })?.mtime.toISOString() ?? null;
    this.#waitingSince = null;
    this.#set('saved', null);
  }

  /** The file is not there any more. Nothing is written by itself: somebody may have moved it. */
  fileIsGone(): void {
    if (this.#saving === 'failed' || this.running) return;
    this.#set('failed', { code: 'file-missing', details: { fileName: this.#held.fileName } });
  }

  /** The file is there again, and nothing waits to be written. */
  fileIsBack(): void {
    if (this.#problem?.code === 'file-missing' && !this.running && !this.hasChanges) this.#set('saved', null);
  }

  /** Publishes now, after a publishing that runs. Failures show in the status, and nothing is lost by them. */
  async publish(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#running !== null) await this.#running;
    this.#running = this.#publishNow();
    try {
      await this.#running;
    } finally {
      this.#running = null;
    }
  }

  /** No publishing begins by itself any more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.publish(), delay);
    // A pending publishing must not keep a script alive: close() does it.
    this.#timer.unref();
  }

  #set(saving: RegisterStatus['saving'], problem: RegisterStatus['problem'] = this.#problem): void {
    this.#saving = saving;
    this.#problem = problem;
    this.#events.status();
  }

  async #publishNow(): Promise<void> {
    this.#waitingSince = null;
    try {
      const taken = this.#lockTakenBy();
      if (!this.dirty) {
        if (this.#saving !== 'saved') this.#set('saved', null);
        if (taken !== undefined) this.#events.lockLost(taken);
        return;
      }
      this.#set('publishing');
      clearTemporariesOf(this.#held.path, dirname(this.#held.path));
      const footer =
        taken === undefined
          ? await this.#publishTo(this.#held.path).catch((error: unknown) => this.#overtaken(error))
          : await this.#keepBoth('taken', taken);
      this.#held.place.remember(footer);
      this.#savedAt = new Date().toISOString();
      const more = this.dirty;
      this.#set(more ? 'pending' : 'saved', null);
      if (more) this.changed();
    } catch (error) {
      const code: ErrorCode = error instanceof RegisterError ? error.code : 'internal';
      this.#set('failed', { code, details: { file: this.#held.fileName, message: String(error) } });
      this.#schedule(RETRY);
    }
  }

  #publishTo(path: string): ReturnType<typeof publish> {
    return publish(this.#held.db, path, this.#held.machine.checkCopy);
  }

  /** Who has the lock now that was ours; undefined while it is. One that is merely gone is taken again. */
  #lockTakenBy(): LockHolder | null | undefined {
    const { lock, path, machine } = this.#held;
    if (lock === null) return undefined;
    const state = lock.state();
    if (state.kind === 'taken') return state.holder;
    if (state.kind !== 'gone') return undefined;
    const again = takeLock(path, machine.author());
    if (again.kind === 'held') this.#held.lock = again;
    return again.kind === 'in-use' ? again.holder : undefined;
  }

  #overtaken(error: unknown): ReturnType<typeof publish> {
    if (!(error instanceof RegisterError) || error.code !== 'file-changed-elsewhere') throw error;
    return this.#keepBoth('published', null);
  }

  /**
   * The file is somebody else's now: it stays as it is, this version goes beside it under a name of its own and is
   * worked on there from now on.
   */
  async #keepBoth(why: 'published' | 'taken', holder: LockHolder | null): ReturnType<typeof publish> {
    const theirs = this.#held.path;
    const mine = freeName(theirs, 'kept');
    const lock = takeLock(mine, this.#held.machine.author());
    const footer = await this.#publishTo(mine).catch((failure: unknown) => {
      if (lock.kind === 'held') lock.release();
      throw failure;
    });
    this.#held.moveTo(mine, lock.kind === 'held' ? lock : null);
    this.#events.keptBoth(theirs, why, holder);
    return footer;
  }
}
