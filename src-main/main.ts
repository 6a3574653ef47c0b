import { join, resolve } from 'node:path';
import { type IpcMainInvokeEvent, Menu, app, ipcMain, nativeTheme, session } from 'electron';
import { builtFile } from './built-files.ts';
import { readFrameSettings } from './frame-settings.ts';
import type { answerCall as AnswerCall } from './ipc/answer-calls.ts';
import { registerAppScheme, serveApp } from './ipc/app-protocol.ts';
import { denyPermissions, lockDown } from './ipc/lock-down.ts';
import type { Program } from './program.ts';
import { openFrame } from './window-frame.ts';

// Only what the first window needs is imported here; the rest of the program is read while the page loads.

/** The first screen has asked for all it shows when nothing was asked for so long (ms): the rest is loaded then. */
const QUIET = 150;

app.setName('Rapporteur');
// Local, not roaming: a working copy must not travel between computers on its own.
const localFolder =
  process.env['RAPPORTEUR_DATA'] ??
  (process.platform === 'win32' && process.env['LOCALAPPDATA'] !== undefined
    ? join(process.env['LOCALAPPDATA'], 'Rapporteur')
    : app.getPath('userData'));
app.setPath('userData', localFolder);
registerAppScheme();
lockDown();
// Electron would build a menu that ours replaces.
Menu.setApplicationMenu(null);

/** Not `app.getLocale()`: that is one of Chromium's own languages, and Khmer is none of them. */
const systemLanguage = (): string => app.getPreferredSystemLanguages()[0] ?? 'en';

const windowIn = (program: Program) => (event: IpcMainInvokeEvent) => program.windowOfContents(event.sender);

/** The registers that a command line names; `folder`: where it was typed. */
const registersIn = (argv: readonly string[], folder: string): string[] =>
  argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.twg'))
    .map((argument) => resolve(folder, argument));

if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  const waiting: string[] = [];
  let program: Program | null = null;

  // macOS hands over files this way, possibly before the program is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (program === null) waiting.push(path);
    else void program.openFromSystem(path);
  });

  app.on('second-instance', (_event, argv, folder) => {
    const paths = registersIn(argv, folder);
    if (program === null) waiting.push(...paths);
    for (const path of paths) void program?.openFromSystem(path);
    if (paths.length === 0) program?.comeToFront();
  });

  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  app.on('activate', () => {
    if (program?.windows.length === 0) program.newWindow();
  });

  void app.whenReady().then(() => {
    denyPermissions(session.defaultSession);
    const serving = serveApp(session.defaultSession, builtFile('renderer'));
    const settings = readFrameSettings(localFolder, systemLanguage());
    // The page follows it before its first script has run.
    if (settings.theme !== 'system') nativeTheme.themeSource = settings.theme;
    const frame = openFrame(settings);
    const starting = start();
    let loading: Promise<ReturnType<typeof AnswerCall>> | null = null;
    const answers = () => (loading ??= loadAnswers());
    let quiet: NodeJS.Timeout | undefined;
    // The page may ask before anything is loaded: it waits.
    ipcMain.handle('rapporteur:call', async (event, name: unknown, input: unknown) => {
      const { started, answerFirst } = await starting;
      const window = started.windowOfContents(event.sender);
      const first = window && loading === null ? await answerFirst(event, window, name, input) : null;
      if (first === null) return (await answers())(event, name, input);
      // Until the page has drawn its home with these, nothing else may keep this process busy.
      if (quiet === undefined) setImmediate(() => started.showMenu());
      clearTimeout(quiet);
      quiet = setTimeout(() => void answers(), QUIET);
      return first;
    });

    ipcMain.handle(
      'rapporteur:call-with-files',
      async (event, name: unknown, input: unknown, files: unknown) => {
        const { droppedFiles } = await import('./ipc/dropped-files.ts');
        return (await answers())(event, name, input, droppedFiles(files));
      },
    );

    ipcMain.handle('rapporteur:drop', async (event, paths: unknown) => {
      const [{ started }, { openDropped }] = await Promise.all([starting, import('./ipc/dropped-files.ts')]);
      return openDropped(windowIn(started))(event, paths);
    });

    async function start() {
      // This process draws the window too: what it loads before the page has drawn its frame, the page waits for.
      await serving;
      const [{ Program }, { answerFirst }] = await Promise.all([
        import('./program.ts'),
        import('./ipc/answer-first.ts'),
      ]);
      const started = new Program(localFolder, systemLanguage());
      program = started;
      const window = started.newWindow(frame);
      const paths = [...registersIn(process.argv, process.cwd()), ...waiting];
      if (paths.length > 0) for (const path of paths) void started.openFromSystem(path);
      else if (process.argv.includes('--example')) void started.openExample(window);
      return { started, answerFirst };
    }

    async function loadAnswers() {
      const [{ started }, { answerCall }] = await Promise.all([starting, import('./ipc/answer-calls.ts')]);
      return answerCall(windowIn(started));
    }
  });
}
