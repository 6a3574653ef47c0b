import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Notice } from '../../src-shared/contract/notices.ts';
import { isText, listOf } from '../own-files.ts';
import type { Held } from './held.ts';
import { type LockHolder, holderText } from './lock.ts';
import { lastChangeOf, lookInto } from './versions.ts';
import { WorkingFolder } from './working-folder.ts';

/** So many are remembered as read for one file. */
const MOST_DISMISSED = 100;

/** What a person should know of an open register's file; what was dismissed on this machine is not told again. */
export class Notices {
  readonly #held: Held;
  readonly #onChange: () => void;
  #all: readonly Notice[] = [];

  constructor(held: Held, onChange: () => void) {
    this.#held = held;
    this.#onChange = onChange;
  }

  get all(): readonly Notice[] {
    return this.#all;
  }

  /** Tells it in the place of an older one of its kind; the same again says nothing new. */
  note(notice: Notice): void {
    if (this.#dismissed().includes(notice.id)) return;
    if (this.#all.some((each) => JSON.stringify(each) === JSON.stringify(notice))) return;
    this.#all = [...this.#all.filter(({ kind }) => kind !== notice.kind), notice];
    this.#onChange();
  }

  /** This version is in a file of its own now, since the place of the other one is somebody else's. */
  keptBoth(theirs: string, why: 'published' | 'taken', holder: LockHolder | null): void {
    const file = basename(theirs);
    const kept = this.#held.fileName;
    this.withdraw('newer-version');
    if (why === 'taken') {
      this.note({ id: `taken-over ${kept}`, kind: 'taken-over', holder: holderText(holder), file, kept });
    } else {
      const by = lookInto(theirs, lastChangeOf)?.by ?? '';
      this.note({ id: `kept-both ${kept}`, kind: 'kept-both', theirs: file, kept, by });
    }
  }

  /** It is no longer so. */
  withdraw(kind: Notice['kind']): void {
    if (!this.#all.some((each) => each.kind === kind)) return;
    this.#all = this.#all.filter((each) => each.kind !== kind);
    this.#onChange();
  }

  /** A person has read it. */
  dismiss(noticeId: string): void {
    this.#all = this.#all.filter(({ id }) => id !== noticeId);
    const ids = [noticeId, ...this.#dismissed()].slice(0, MOST_DISMISSED);
    try {
      this.#notebook.make();
      writeFileSync(this.#file, JSON.stringify(ids));
    } catch (error) {
      console.error(error);
    }
    this.#onChange();
  }

  /** Belongs to the file, also when it is only read. */
  get #notebook(): WorkingFolder {
    return new WorkingFolder(this.#held.machine.dataFolder, this.#held.path);
  }

  get #file(): string {
    return join(this.#notebook.folder, 'dismissed.json');
  }

  #dismissed(): string[] {
    try {
      return listOf(JSON.parse(readFileSync(this.#file, 'utf8'))).filter(isText);
    } catch {
      return [];
    }
  }
}
