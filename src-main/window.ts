import { type BrowserWindow, dialog } from 'electron';
import type { RegisterStatus } from '../src-shared/contract/app-state.ts';
import { RegisterError } from '../src-shared/contract/errors.ts';
import { type AppEvent, TOPICS } from '../src-shared/contract/events.ts';
import { inLanguage } from '../src-shared/domain/in-language.ts';
import { bodyNames } from './body/body-store.ts';
import type { Program } from './program.ts';
import { RegisterSession } from './register-file/register-session.ts';

/** The page has this long (ms) to send what is being typed when its window closes. */
const LAST_WORDS = 2_000;

/** What the title says beside the name. */
const titleStates = { saved: null, pending: 'saving', publishing: 'saving', failed: 'notSaved' } as const;

/** One window: its page, and the register it shows, if any. */
export class AppWindow {
  readonly browser: BrowserWindow;
  readonly program: Program;
  /** Work that has to be done before the page can be told its state: a register given at the start. */
  #opening: Promise<unknown> = Promise.resolve();
  #session: RegisterSession | null = null;
  #attaching = false;
  #early: AppEvent[] | null = [];
  #pageReady: (() => void) | null = null;
  #mayClose = false;

  constructor(program: Program, frame: BrowserWindow) {
    this.program = program;
    this.browser = frame;
    // The page's own <title> does not know the file.
    this.browser.on('page-title-updated', (event) => {
      event.preventDefault();
    });
    this.browser.on('close', (event) => {
      if (this.#mayClose) return;
      event.preventDefault();
      void this.#close();
    });
    // A page that crashed is loaded again: everything it showed is in the register.
    this.browser.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || this.browser.isDestroyed()) return;
      this.#early = [];
      this.browser.webContents.reload();
    });
    this.browser.on('focus', () => {
      void this.#session?.look();
    });
    this.browser.on('closed', () => {
      program.forget(this);
    });
  }

  get session(): RegisterSession | null {
    return this.#session;
  }

  /** Whether a register is open here or on its way. */
  get busy(): boolean {
    return this.#session !== null || this.#attaching;
  }

  /** The open register. @throws RegisterError 'no-register' */
  openSession(): RegisterSession {
    if (this.#session === null) throw new RegisterError('no-register', 'No register is open in this window');
    return this.#session;
  }

  /** Waits until a register that is being opened is open, or has failed to. */
  settled(): Promise<unknown> {
    return this.#opening;
  }

  /** Shows a register in this window once it is open. A failure is told in a dialog by the caller's choice. */
  attach(opening: Promise<RegisterSession>): Promise<RegisterSession> {
    this.#attaching = true;
    const attached = opening.then((session) => {
      this.#session = session;
      let { lastBackup } = session.status();
      session.onStatus((status) => {
        if (this.#session !== session) return;
        if (status.lastBackup !== lastBackup) this.broadcast({ name: 'data.changed', topics: ['backups'] });
        lastBackup = status.lastBackup;
        this.broadcast({ name: 'register.status', status });
        this.#showTitle(status);
      });
      session.onReplaced(() => {
        this.program.remember(session);
        this.broadcast({ name: 'data.changed', topics: TOPICS });
      });
      session.attend();
      this.program.remember(session);
      this.#showTitle(session.status());
      this.broadcast({ name: 'data.changed', topics: ['app'] });
      return session;
    });
    const settled = attached.finally(() => {
      this.#attaching = false;
    });
    this.#opening = settled.catch(() => null);
    return settled;
  }

  /**
   * Opens the register that is only read here for work, with `takeOver` also over the lock of somebody else: the one
   * whose name was shown. Answers the session that is open now, which is for reading again when that did not do.
   */
  async openForWork(takeOver: boolean): Promise<RegisterSession> {
    const before = this.openSession();
    const { path, seenLock } = before;
    const open = () =>
      RegisterSession.open(this.program.machine, path, takeOver ? { over: seenLock } : undefined);
    // One that only reads has a copy of its own: it stays until the other one is open.
    if (!before.readsApart) await before.close();
    const session = await this.attach(open()).catch((error: unknown) => {
      if (!before.readsApart) this.#showNothing();
      throw error;
    });
    await before.close();
    this.broadcast({ name: 'data.changed', topics: TOPICS });
    return session;
  }

  /** Closes the register and shows the welcome screen. The user may stay when its file cannot be written. */
  async detach(): Promise<void> {
    const session = this.#session;
    if (session === null || !(await this.#mayLose(session))) return;
    this.#session = null;
    await session.close();
    this.#showNothing();
  }

  /** The welcome screen: no register is open here. */
  #showNothing(): void {
    this.#session = null;
    this.browser.setTitle('Rapporteur');
    this.broadcast({ name: 'data.changed', topics: ['app'] });
  }

  /** Tells the page; what happens before it listens waits for it. */
  broadcast(event: AppEvent): void {
    if (this.#early !== null) this.#early.push(event);
    else if (!this.browser.isDestroyed()) this.browser.webContents.send('rapporteur:event', event);
  }

  /** The page has asked for its state: it listens now. */
  pageListens(): void {
    const early = this.#early ?? [];
    this.#early = null;
    for (const event of early) this.broadcast(event);
  }

  pageIsReadyToClose(): void {
    this.#pageReady?.();
  }

  #showTitle(status: RegisterStatus): void {
    const session = this.#session;
    if (session === null || this.browser.isDestroyed()) return;
    const { texts, settings } = this.program;
    const name = inLanguage(
      session.read(bodyNames).at(-1)?.name ?? { en: '', km: '' },
      settings.preferences.language,
    );
    const state = session.readOnly === null ? titleStates[status.saving] : 'readOnly';
    this.browser.setTitle(`${name}${state === null ? '' : ` (${texts[state]})`} - Rapporteur`);
  }

  async #close(): Promise<void> {
    this.program.settings.saveBounds({
      ...this.browser.getNormalBounds(),
      maximized: this.browser.isMaximized(),
    });
    // A page that never listened has nothing to say.
    await new Promise<void>((resolve) => {
      if (this.#early !== null) resolve();
      this.#pageReady = resolve;
      setTimeout(resolve, LAST_WORDS).unref();
      this.broadcast({ name: 'window.closing' });
    });
    const session = this.#session;
    if (session !== null) {
      if (!(await this.#mayLose(session))) {
        this.program.closingStopped();
        return;
      }
      this.#session = null;
      await session.close();
    }
    this.#mayClose = true;
    this.browser.close();
  }

  /** Publishes what is left; where that fails, the user decides whether it may wait in the working copy. */
  async #mayLose(session: RegisterSession): Promise<boolean> {
    await session.publish();
    return session.status().saving !== 'failed' || (await this.#confirmClosing());
  }

  async #confirmClosing(): Promise<boolean> {
    const { texts } = this.program;
    const { response } = await dialog.showMessageBox(this.browser, {
      type: 'warning',
      message: texts.closingFailedTitle,
      detail: texts.closingFailed,
      buttons: [texts.closeAnyway, texts.stay],
      defaultId: 1,
      cancelId: 1,
    });
    return response === 0;
  }
}
