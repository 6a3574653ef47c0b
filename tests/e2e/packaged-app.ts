import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { type Browser, type Page, chromium, expect } from '@playwright/test';

/**
 * The packaged program, as it is given to people. Its fuses forbid what Playwright drives Electron with, so
 * its page is reached as any Chromium's is, and the system's dialogs are answered with keys.
 */
export class PackagedApp {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #process: ChildProcess;
  #said: string;

  private constructor(browser: Browser, page: Page, process: ChildProcess, said: string) {
    this.#said = said;
    process.stderr?.on('data', (piece: Buffer) => {
      this.#said += piece.toString();
    });
    this.#browser = browser;
    this.page = page;
    this.#process = process;
  }

  static async start(
    program: string,
    args: readonly string[],
    env: Record<string, string>,
  ): Promise<PackagedApp> {
    const child = spawn(program, ['--no-sandbox', '--remote-debugging-port=0', ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    try {
      const { address, said } = await devTools(child);
      const browser = await chromium.connectOverCDP(address);
      const [context] = browser.contexts();
      const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
      if (page === undefined) throw new Error('No window');
      return new PackagedApp(browser, page, child, said);
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  /** What it wrote to standard error. */
  get said(): string {
    return this.#said;
  }

  /** Types a path into the system's dialog with this title, as a person would. */
  async answerFileDialog(title: string, path: string): Promise<void> {
    let window = '';
    await expect(async () => {
      [window = ''] = (await xdotool('search', '--onlyvisible', '--name', title)).split('\n');
    }).toPass();
    await xdotool('windowfocus', '--sync', window);
    await xdotool('key', '--clearmodifiers', 'ctrl+a');
    await xdotool('type', '--clearmodifiers', '--delay', '5', path);
    await xdotool('key', '--clearmodifiers', 'Return');
  }

  /** Closes it as a person does. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => {
      this.#process.once('exit', resolve);
    });
    const session = await this.#browser.newBrowserCDPSession();
    await session.send('Browser.close').catch(() => null);
    await ended;
  }

  stop(): void {
    this.#process.kill('SIGKILL');
  }
}

function devTools(child: ChildProcess): Promise<{ address: string; said: string }> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve({ address, said });
    });
    child.once('exit', () => {
      reject(new Error(`The program ended: ${said}`));
    });
  });
}

/** Keys and windows of the X screen that the tests run on. Fails when it finds no window. */
const xdotool = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)('xdotool', args, { timeout: 20_000 })).stdout.trim();

interface Folder {
  files: Record<string, Folder | { size?: number }>;
}

/** The files of an .asar archive with their sizes: it begins with a JSON table of contents. */
export function archiveFiles(archive: string): Map<string, number> {
  const file = openSync(archive, 'r');
  const read = (length: number, position: number) => {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, position);
    return bytes;
  };
  const length = read(16, 0).readUInt32LE(12);
  const found = new Map<string, number>();
  const walk = (folder: Folder, path: string) => {
    for (const [name, each] of Object.entries(folder.files)) {
      if ('files' in each) walk(each, `${path}${name}/`);
      else found.set(`${path}${name}`, each.size ?? 0);
    }
  };
  walk(JSON.parse(read(length, 16).toString()) as Folder, '');
  closeSync(file);
  return found;
}
