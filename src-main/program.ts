import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { BrowserWindow, app } from 'electron';
import type { AppState } from '../src-shared/contract/app-state.ts';
import { type ErrorCode, RegisterError } from '../src-shared/contract/errors.ts';
import type { Language } from '../src-shared/domain/common.ts';
import { AppSettings } from './app-settings.ts';
import { builtFile } from './built-files.ts';
import { bodyNames } from './body/body-store.ts';
import { buildMenu } from './menu.ts';
import { IntakeWorker } from './intake/intake-worker-client.ts';
import { checkInProcessOfItsOwn } from './register-file/check-in-process-of-its-own.ts';
import { checkInThread } from './register-file/check-in-thread.ts';
import { createExample } from './register-file/example/create-example.ts';
import { cleanUpExamples } from './register-file/example/clean-up.ts';
import { examplesFolder } from './register-file/held.ts';
import { type Machine, RegisterSession } from './register-file/register-session.ts';
import { type Rescue, rescueOf, restoreInPlace } from './register-file/rescue.ts';
import { idOfPath } from './register-file/watcher.ts';
import { type MainTexts, mainTexts } from './texts.ts';
import { openFrame } from './window-frame.ts';
import { Updates } from './updates.ts';
import { AppWindow } from './window.ts';
import { RecordWorker } from './word/record-worker-client.ts';

/** Old copies of the example are looked for this long after the start (ms). */
const CLEAN_UP_AFTER = 20_000;

/** The running program: its settings, its windows, and the ways a register comes into one. */
export class Program {
  readonly settings: AppSettings;
  readonly machine: Machine;
  readonly recordWorker: RecordWorker;
  readonly intake = new IntakeWorker(builtFile('main/intake.js'));
  readonly updates = new Updates(feed());
  /** Where the last record went: the next one is suggested there. */
  recordFolder: string | null = null;
  /** Records written since the start, for "Open in Word": a path stays on the machine that knows it. */
  readonly writtenRecords = new Map<string, string>();
  readonly #windows = new Set<AppWindow>();
  /** Registers that could not be opened and what they can be brought back from, by an id that the page may know. */
  readonly #rescues = new Map<string, Rescue>();
  /** Registers on their way, by path. */
  readonly #opening = new Map<string, Promise<unknown>>();

  constructor(dataFolder: string, systemLanguage: string) {
    // Copies for reading that a crash left behind: they hold nothing of their own.
    rmSync(join(dataFolder, 'reading'), { recursive: true, force: true });
    this.settings = new AppSettings(dataFolder, systemLanguage);
    this.machine = {
      dataFolder,
      site: this.settings.site,
      author: () => this.settings.profile?.name ?? '',
      checkContent: checkInProcessOfItsOwn(builtFile('main/check-file.js')),
      checkCopy: checkInThread(builtFile('main/check-copy.js')),
    };
    // When the first screen is long there.
    setTimeout(() => {
      cleanUpExamples(this.machine, (path) => this.windows.some(({ session }) => session?.path === path));
    }, CLEAN_UP_AFTER).unref();
    this.recordWorker = new RecordWorker(builtFile('main/write-record.js'));
  }

  get texts(): MainTexts {
    return mainTexts(this.settings.preferences.language);
  }

  get windows(): readonly AppWindow[] {
    return [...this.#windows];
  }

  windowOfContents(contents: Electron.WebContents): AppWindow | undefined {
    return this.windows.find((window) => window.browser.webContents === contents);
  }

  /** A window for a frame that is open already (the first one), or for a new one. */
  newWindow(frame?: BrowserWindow): AppWindow {
    const { bounds, preferences } = this.settings;
    const window = new AppWindow(this, frame ?? openFrame({ bounds, ...preferences }));
    this.#windows.add(window);
    return window;
  }

  comeToFront(): void {
    const [window] = this.windows;
    if (window === undefined) this.newWindow();
    else window.browser.show();
  }

  forget(window: AppWindow): void {
    this.#windows.delete(window);
  }

  /** Quitting was stopped by a window that stays open. */
  closingStopped(): void {
    for (const window of this.#windows) window.broadcast({ name: 'data.changed', topics: ['app'] });
  }

  remember(session: RegisterSession): void {
    if (session.passing) return;
    const name = session.read(bodyNames).at(-1)?.name ?? { en: '', km: '' };
    this.settings.remember(session.path, name);
  }

  showMenu(): void {
    buildMenu(this.texts, { updates: this.updates.setUp }, (command) => {
      const front = BrowserWindow.getFocusedWindow();
      const window = this.windows.find((candidate) => candidate.browser === front) ?? this.windows[0];
      window?.broadcast({ name: 'menu.command', command });
    });
  }

  /**
   * Opens a register: brings its window to the front when it is open already, uses `window` when that
   * has none, else a new window. Answers the session when it came into `window`, else null.
   */
  async open(path: string, window: AppWindow): Promise<RegisterSession | null> {
    const target = resolvePath(path);
    // A second wish for the same file (two double clicks in a hurry) waits for the first one.
    const running = this.#opening.get(target);
    if (running !== undefined) await running;
    const showing = this.windows.find((candidate) => candidate.session?.path === target);
    if (showing !== undefined) {
      showing.browser.show();
      return showing === window ? showing.session : null;
    }
    const bringing = this.#bring(window, () =>
      RegisterSession.open(this.machine, target).catch((error: unknown) => {
        throw this.#withRescue(target, error);
      }),
    );
    const done = bringing.then(
      () => this.#opening.delete(target),
      () => this.#opening.delete(target),
    );
    this.#opening.set(target, done);
    return bringing;
  }

  /** A register that could not be opened. @throws RegisterError 'not-found' */
  rescue(id: string): Rescue {
    const rescue = this.#rescues.get(id);
    if (rescue === undefined) throw new RegisterError('not-found', id);
    return rescue;
  }

  /** Puts a backup into the place of a register that could not be opened, and shows it. */
  async restoreInPlace(id: string, backupId: string, window: AppWindow): Promise<void> {
    const rescue = this.rescue(id);
    if (rescue.backups === null) throw new RegisterError('not-found', backupId);
    const backup = rescue.backups.one(backupId);
    await this.#bring(window, () => restoreInPlace(this.machine, rescue, backup));
  }

  async create(
    path: string,
    window: AppWindow,
    fill: Parameters<typeof RegisterSession.create>[2],
  ): Promise<RegisterSession | null> {
    return this.#bring(window, () => RegisterSession.create(this.machine, resolvePath(path), fill));
  }

  /** A fresh copy of the example register, which never overwrites one that somebody worked in. */
  openExample(window: AppWindow): Promise<RegisterSession | null> {
    return this.#bring(window, () => {
      const folder = examplesFolder(this.machine);
      mkdirSync(folder, { recursive: true });
      return createExample(this.machine, freshName(folder, 'Example register'));
    });
  }

  /** What the page needs to know first. Waits for a register that is being opened. */
  async state(window: AppWindow): Promise<AppState> {
    await window.settled();
    window.pageListens();
    return {
      version: app.getVersion(),
      platform: process.platform,
      updates: this.updates.setUp,
      profile: this.settings.profile,
      preferences: this.settings.preferences,
      register: window.session?.describe() ?? null,
      recent: await this.settings.recent(),
    };
  }

  setLanguage(language: Language): void {
    this.settings.savePreferences({ language });
    this.showMenu();
  }

  /**
   * For registers that come from outside the page (a double click, the command line, a drop on the window `wanted`):
   * a failure is shown.
   */
  async openFromSystem(path: string, wanted?: AppWindow): Promise<void> {
    const window = wanted ?? this.windows.find((candidate) => !candidate.busy) ?? this.newWindow();
    try {
      await this.open(path, window);
    } catch (error) {
      window.broadcast({
        name: 'register.openFailed',
        error:
          error instanceof RegisterError ? error.toFailure() : { code: 'internal', message: String(error) },
        fileName: basename(path),
      });
    }
  }

  /** A failure to open that says whether there is something to go back to. */
  #withRescue(path: string, error: unknown): unknown {
    if (!(error instanceof RegisterError) || !RESCUED.has(error.code)) return error;
    const rescue = rescueOf(this.machine, path, error.code);
    const details = { ...error.details, fileName: basename(path) };
    if (rescue === null) return new RegisterError(error.code, error.message, { details, cause: error });
    const id = idOfPath(path);
    this.#rescues.set(id, rescue);
    return new RegisterError(error.code, error.message, {
      details: { ...details, rescue: id },
      cause: error,
    });
  }

  async #bring(window: AppWindow, open: () => Promise<RegisterSession>): Promise<RegisterSession | null> {
    if (!window.busy) return window.attach(open());
    const session = await open();
    void this.newWindow().attach(Promise.resolve(session));
    return null;
  }
}

/** What makes an older version of a register worth looking for. */
const RESCUED: ReadonlySet<ErrorCode> = new Set([
  'file-missing',
  'file-damaged',
  'file-not-a-register',
  'check-timeout',
]);

/** What says where new versions are. A copy that runs from its source may be told, to try it out. */
function feed(): { file: string; force: boolean } {
  const told = app.isPackaged ? undefined : process.env['RAPPORTEUR_UPDATE_FEED'];
  return { file: told ?? join(process.resourcesPath, 'app-update.yml'), force: told !== undefined };
}

/** One spelling for one file, so that it is not opened twice through a link. */
function resolvePath(path: string): string {
  const absolute = resolve(path);
  return existsSync(absolute) ? realpathSync.native(absolute) : absolute;
}

function freshName(folder: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${name}${n === 1 ? '' : ` ${n}`}.twg`);
    if (!existsSync(path)) return path;
  }
}
