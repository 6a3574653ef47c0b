import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, type Page, _electron, test as base, expect } from '@playwright/test';
import { electronPath, root } from '../../scripts/setup.mjs';
import { findingsOf } from './axe.ts';
import { inMain } from './in-main.ts';

/** Screenshots that somebody looks at: one for each screen and state. */
const SCREENSHOTS = join(root, '.cache', 'screenshots');

/** The running app, with the system's dialogs answered in advance. */
export class Desk {
  readonly folder: string;
  #app: ElectronApplication | null = null;
  #page: Page | null = null;
  #zoomed = false;

  constructor(folder: string) {
    this.folder = folder;
  }

  get app(): ElectronApplication {
    if (this.#app === null) throw new Error('The app is not running');
    return this.#app;
  }

  get page(): Page {
    if (this.#page === null) throw new Error('The app is not running');
    return this.#page;
  }

  /** Starts the app with its data in the test's folder. Answers the page of its window. */
  async start(args: readonly string[] = [], env: Record<string, string> = {}): Promise<Page> {
    const executablePath = electronPath();
    // The stand-in Electron of closed networks finds the project by itself; the real one is told.
    const project = executablePath.includes('.cache') ? [] : [root];
    mkdirSync(this.folder, { recursive: true });
    this.#app = await _electron.launch({
      executablePath,
      args: ['--no-sandbox', '--force-prefers-reduced-motion', ...project, ...args],
      env: {
        ...(process.env as Record<string, string>),
        RAPPORTEUR_DATA: join(this.folder, 'data'),
        RAPPORTEUR_CHECK_ANSWERS: '1',
        ...env,
      },
    });
    this.#page = await this.#app.firstWindow();
    await this.#page.waitForLoadState('domcontentloaded');
    return this.#page;
  }

  /** Closes the window as a person does, and waits for the program to end. */
  async close(): Promise<void> {
    const ended = this.app.waitForEvent('close');
    await this.inMain(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close();
    });
    await ended;
    this.#app = null;
    this.#page = null;
  }

  /** What is done ends the program. */
  async endsBy(act: () => Promise<unknown>): Promise<void> {
    const ended = this.app.waitForEvent('close');
    await act();
    await ended;
    this.#app = null;
    this.#page = null;
  }

  /** The power cut. */
  async kill(): Promise<void> {
    const ended = this.app.waitForEvent('close');
    this.app.process().kill('SIGKILL');
    await ended;
    this.#app = null;
    this.#page = null;
  }

  /** Does something in the main process, once, and answers what it answered. `work` sees nothing but its arguments. */
  inMain<Answer, Arg = undefined>(
    work: (electron: typeof import('electron'), arg: Arg) => Answer | Promise<Answer>,
    arg?: Arg,
  ): Promise<Answer> {
    return inMain(this.app, work, arg);
  }

  /** The next save dialog answers this file. */
  async willSaveTo(path: string): Promise<void> {
    await this.inMain(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
  }

  /** The next open dialog answers this file. */
  async willOpen(path: string): Promise<void> {
    await this.inMain(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, path);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.inMain(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    await expect
      .poll(() => this.page.evaluate(() => [window.innerWidth, window.innerHeight]))
      .toEqual([width, height]);
  }

  /** The zoom of the View menu. */
  async zoom(factor: number): Promise<void> {
    await this.inMain(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(wanted);
    }, factor);
    this.#zoomed = factor !== 1;
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const path = join(SCREENSHOTS, `${name}.png`);
    if (!this.#zoomed) {
      await this.page.screenshot({ path });
      return;
    }
    // Playwright takes the size of the page for that of the window: zoomed, it would show a quarter of it.
    const image = await this.inMain(async ({ BrowserWindow }) => {
      const shown = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
      return shown?.toPNG().toString('base64') ?? '';
    });
    writeFileSync(path, Buffer.from(image, 'base64'));
  }

  /** axe over the whole page: nothing may be found. */
  async expectAccessible(): Promise<void> {
    expect(await findingsOf(this.page)).toEqual([]);
  }

  /** Ends whatever is left of the app. */
  async stop(): Promise<void> {
    if (this.#app !== null) await this.kill();
  }
}

/** A test at a desk of its own: a folder for files and for the program's data, gone afterwards. */
export const test = base.extend<{ desk: Desk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern
  desk: async ({}, use, info) => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-e2e-'));
    const desk = new Desk(folder);
    await use(desk);
    if (info.status !== info.expectedStatus) await desk.screenshot(`failed ${info.title}`).catch(() => null);
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect };
