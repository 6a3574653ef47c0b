import { existsSync } from 'node:fs';
import type { UpdateState } from '../src-shared/contract/app-state.ts';

/** What is used of electron-updater. */
export interface Updater {
  autoDownload: boolean;
  autoInstallOnAppQuit: boolean;
  forceDevUpdateConfig: boolean;
  updateConfigPath: string | null;
  logger: unknown;
  checkForUpdates(): Promise<{ isUpdateAvailable: boolean; updateInfo: { version: string } } | null>;
  downloadUpdate(): Promise<unknown>;
  quitAndInstall(): void;
}

/** electron-updater, read from the disk when somebody asks for an update for the first time. */
const electronUpdater = async (): Promise<Updater> => (await import('electron-updater')).default.autoUpdater;

/** How Chromium and Node say that there is no way to a computer. */
const NO_NETWORK =
  /net::ERR_(?:INTERNET|NETWORK|NAME|ADDRESS|CONNECTION|PROXY|TIMED_OUT|DNS)|ENOTFOUND|ECONN|EAI_AGAIN|ETIMEDOUT/;

/**
 * New versions of the program. Nothing happens by itself: a person asks, a person lets it be fetched, a person lets
 * it be installed. Off in a copy whose maker has set up no feed (docs/releasing.md).
 */
export class Updates {
  readonly #feedFile: string;
  readonly #force: boolean;
  readonly #load: () => Promise<Updater>;
  #found: string | null = null;

  /**
   * `file`: app-update.yml, which electron-builder puts beside the program when a feed is set up. `force`: also in a
   * copy that runs from its source, to try it out.
   */
  constructor(feed: { file: string; force: boolean }, load = electronUpdater) {
    this.#feedFile = feed.file;
    this.#force = feed.force;
    this.#load = load;
  }

  get setUp(): boolean {
    return existsSync(this.#feedFile);
  }

  /** Asks the feed. */
  check(): Promise<UpdateState> {
    return this.#try(async (updater) => {
      const result = await updater.checkForUpdates();
      // Null: this kind of copy cannot be updated (unpacked, or put in place by the system's own packages).
      if (result === null) return { state: 'off' };
      if (!result.isUpdateAvailable) return { state: 'newest' };
      this.#found = result.updateInfo.version;
      return { state: 'found', version: this.#found };
    });
  }

  /** Fetches what the last check found. */
  download(): Promise<UpdateState> {
    return this.#try(async (updater) => {
      if (this.#found === null) return { state: 'newest' };
      await updater.downloadUpdate();
      return { state: 'ready', version: this.#found };
    });
  }

  /** Ends the program, every window in its usual way, and starts the new one. */
  async install(): Promise<void> {
    (await this.#load()).quitAndInstall();
  }

  async #try(work: (updater: Updater) => Promise<UpdateState>): Promise<UpdateState> {
    if (!this.setUp) return { state: 'off' };
    try {
      const updater = await this.#load();
      updater.autoDownload = false;
      updater.autoInstallOnAppQuit = false;
      updater.updateConfigPath = this.#feedFile;
      updater.forceDevUpdateConfig = this.#force;
      updater.logger = null;
      return await work(updater);
    } catch (error) {
      // No network is the ordinary case, not a fault.
      const text = String(error);
      if (NO_NETWORK.test(text)) return { state: 'unreachable' };
      console.error(error);
      return { state: 'failed', reason: reasonOf(text) };
    }
  }
}

/** The first line of what went wrong, without what only a program reads. */
const reasonOf = (text: string): string => (text.split('\n')[0] ?? '').replace(/^Error: /, '').slice(0, 200);
