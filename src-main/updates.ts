import { existsSync } from 'node:fs';
import type { UpdateState } from '../src-shared/contract/app-state.ts';

/** What is used of electron-updater. */
export interface Updater {
  autoDownload: boolean;
  autoInstallOnAppQuit: boolean;
  checkForUpdates(): Promise<{ isUpdateAvailable: boolean; updateInfo: { version: string } } | null>;
  downloadUpdate(): Promise<unknown>;
  quitAndInstall(): void;
}

/** electron-updater, read from the disk when somebody asks for an update for the first time. */
const electronUpdater = async (): Promise<Updater> => (await import('electron-updater')).default.autoUpdater;

/**
 * New versions of the program. Nothing happens by itself: a person asks, a person lets it be fetched, a person lets
 * it be installed. Off in a copy whose maker has set up no feed (docs/releasing.md).
 */
export class Updates {
  readonly #feedFile: string;
  readonly #load: () => Promise<Updater>;
  #found: string | null = null;

  /** `feedFile`: app-update.yml, which electron-builder puts beside the program when a feed is set up. */
  constructor(feedFile: string, load = electronUpdater) {
    this.#feedFile = feedFile;
    this.#load = load;
  }

  get setUp(): boolean {
    return existsSync(this.#feedFile);
  }

  /** Asks the feed. */
  check(): Promise<UpdateState> {
    return this.#try(async (updater) => {
      const result = await updater.checkForUpdates();
      if (result?.isUpdateAvailable !== true) return { state: 'newest' };
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
      return await work(updater);
    } catch (error) {
      // No network is the ordinary case, not a fault.
      console.error(error);
      return { state: 'unreachable' };
    }
  }
}
