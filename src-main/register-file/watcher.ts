import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { createHash } from 'node:crypto';
import type { CopyBeside, VersionRelation } from '../../src-shared/contract/backups.ts';
import { today } from '../clock.ts';
import { errorCode } from './files.ts';
import { type Footer, readFooterOf } from './footer.ts';
import type { Held } from './held.ts';
import { lockOf, tokenOf } from './lock.ts';
import { readMeta } from './meta.ts';
import type { Notices } from './notices.ts';
import type { Publisher } from './publisher.ts';
import type { ReadOnlyState } from './read-only-state.ts';
import { lastChangeOf, lookInto, relationOf, versionsBeside } from './versions.ts';

/** How often the file is looked at (ms): a few bytes of it. */
const EVERY = 20_000;
/** The first screen comes first (ms). */
const BEFORE_FIRST_BACKUP = 4_000;

interface WatcherEvents {
  readOnly(): ReadOnlyState | null;
  notices: Notices;
  /** The first screen is there. */
  opened(): void;
  newDay(): void;
}

/** The most important first. */
const URGENCY: readonly VersionRelation[] = ['ahead', 'apart', 'behind', 'same'];

/**
 * Keeps an eye on the place of an open register while somebody works in it: a version that somebody else put there,
 * the lock, other versions beside it, and the day, for the daily backup.
 */
export class Watcher {
  readonly #held: Held;
  readonly #publisher: Publisher;
  readonly #events: WatcherEvents;
  #timers: NodeJS.Timeout[] = [];
  #looking: Promise<void> | null = null;
  #day = today();
  #stopped = false;

  constructor(held: Held, publisher: Publisher, events: WatcherEvents) {
    this.#held = held;
    this.#publisher = publisher;
    this.#events = events;
  }

  start(): void {
    const first = setTimeout(() => {
      if (this.#works) this.#events.opened();
      void this.lookBeside();
    }, BEFORE_FIRST_BACKUP);
    const again = setInterval(() => {
      void this.look();
      this.#keepDay();
    }, EVERY);
    for (const timer of [first, again]) timer.unref();
    this.#timers.push(first, again);
  }

  /** Also a look that still waits for a drive changes nothing from now on. */
  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** Looks at the file and the lock now. Never rejects. */
  look(): Promise<void> {
    this.#looking ??= this.#look()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        this.#looking = null;
      });
    return this.#looking;
  }

  /** Looks for other versions of the register beside its file. Never rejects. */
  async lookBeside(): Promise<void> {
    const copies = await this.copiesBeside().catch((error: unknown) => {
      console.error(error);
      return [];
    });
    if (this.#stopped) return;
    // One that holds nothing of its own is no news: a copy that somebody made.
    const news = copies.filter(({ relation }) => relation === 'ahead' || relation === 'apart');
    if (news.length === 0) this.#events.notices.withdraw('copies-beside');
    else {
      const id = `copies-beside ${news.map((copy) => `${copy.id} ${copy.at ?? ''}`).join(' ')}`;
      this.#events.notices.note({ id, kind: 'copies-beside', copies: news });
    }
  }

  async copiesBeside(): Promise<CopyBeside[]> {
    const { db, path } = this.#held;
    const meta = readMeta(db);
    const found = await versionsBeside(path, {
      documentId: meta.document_id,
      publishId: meta.publish_id,
      sha256: '',
    });
    // The register may have been closed, or moved, while the folder was being read.
    if (this.#stopped || this.#held.db !== db) return [];
    return found
      .flatMap((version): CopyBeside[] => {
        const seen = lookInto(version.path, (theirs) => ({
          relation: relationOf(theirs, db),
          last: lastChangeOf(theirs),
        }));
        if (seen === null) return [];
        return [
          {
            id: idOfPath(version.path),
            fileName: basename(version.path),
            relation: seen.relation,
            at: seen.last?.at ?? null,
            by: seen.last?.by ?? '',
          },
        ];
      })
      .toSorted(
        (a, b) =>
          URGENCY.indexOf(a.relation) - URGENCY.indexOf(b.relation) || (b.at ?? '').localeCompare(a.at ?? ''),
      );
  }

  /** The path of a version beside the file. */
  async pathBeside(id: string): Promise<string | undefined> {
    const meta = readMeta(this.#held.db);
    const ids = { documentId: meta.document_id, publishId: meta.publish_id, sha256: '' };
    return (await versionsBeside(this.#held.path, ids)).find(({ path }) => idOfPath(path) === id)?.path;
  }

  get #works(): boolean {
    return this.#events.readOnly() === null && !this.#stopped;
  }

  #keepDay(): void {
    if (this.#day === today()) return;
    this.#day = today();
    if (this.#works) this.#events.newDay();
  }

  async #look(): Promise<void> {
    const { path } = this.#held;
    const footer = await readFooterOf(path).catch((error: unknown) => errorCode(error));
    // Closed, moved or being published meanwhile: what was read says nothing any more.
    if (this.#stopped || this.#held.path !== path || this.#publisher.running) return;
    this.#lookAtLock(path);
    if (typeof footer === 'string') {
      if (footer === 'ENOENT' && !existsSync(path) && this.#works) this.#publisher.fileIsGone();
      return;
    }
    await this.#lookAtFile(footer);
  }

  async #lookAtFile(footer: Footer | null): Promise<void> {
    const meta = readMeta(this.#held.db);
    const ours = footer?.publishId === meta.publish_id || footer?.publishId === meta.previous_publish_id;
    if (footer !== null && ours) {
      this.#events.notices.withdraw('newer-version');
      this.#events.notices.withdraw('replaced');
      this.#publisher.fileIsBack();
    } else if (this.#works && this.#publisher.dirty) {
      // Theirs does not hold all of this one: both are kept, at once.
      await this.#publisher.publish();
    } else if (footer === null || footer.documentId !== meta.document_id) {
      const id = `replaced ${footer?.publishId ?? ''}`;
      this.#events.notices.note({ id, kind: 'replaced', file: basename(this.#held.path) });
    } else {
      const last = lookInto(this.#held.path, lastChangeOf);
      const id = `newer-version ${footer.publishId}`;
      this.#events.notices.note({ id, kind: 'newer-version', by: last?.by ?? '', at: last?.at ?? null });
    }
  }

  #lookAtLock(path: string): void {
    const readOnly = this.#events.readOnly();
    if (readOnly === null) {
      if (this.#held.lock !== null && this.#held.lock.state().kind === 'taken')
        void this.#publisher.publish();
    } else if (readOnly.reason === 'in-use' || readOnly.reason === 'taken-over') {
      const now = lockOf(path);
      if (now.kind === 'gone' && existsSync(dirname(path))) {
        this.#events.notices.note({ id: `free-now ${tokenOf(readOnly.holder)}`, kind: 'free-now' });
      } else this.#events.notices.withdraw('free-now');
    }
  }
}

/** A name for a path that the page may know. */
export const idOfPath = (path: string): string =>
  createHash('sha256').update(path).digest('hex').slice(0, 16);
