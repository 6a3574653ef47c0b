import { join } from 'node:path';
import { type IpcMainInvokeEvent, Menu, app, ipcMain, nativeTheme, session } from 'electron';
import { builtFile } from './built-files.ts';
import { readFrameSettings } from './frame-settings.ts';
import { registerAppScheme, serveApp } from './ipc/app-protocol.ts';
import { denyPermissions, lockDown } from './ipc/lock-down.ts';
import type { Program } from './program.ts';
import { openFrame } from './window-frame.ts';

// Only what the first window needs is imported here; the rest of the program is read while the page loads.

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

const registersIn = (argv: readonly string[]): string[] =>
  argv.slice(1).filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.twg'));

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

  app.on('second-instance', (_event, argv) => {
    const paths = registersIn(argv);
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
    const served = serveApp(session.defaultSession, builtFile('renderer'));
    const settings = readFrameSettings(localFolder, app.getLocale());
    // The page follows it before its first script has run.
    nativeTheme.themeSource = settings.theme;
    const frame = openFrame(settings);
    const starting = start();
    // The page may ask before the answers are loaded: it waits for them.
    ipcMain.handle('rapporteur:call', async (event, name: unknown, input: unknown) =>
      (await starting).answer(event, name, input),
    );
    ipcMain.handle('rapporteur:drop', async (event, paths: unknown) => (await starting).drop(event, paths));

    async function start() {
      await served;
      const [{ Program }, { answerCall }, { openDropped }] = await Promise.all([
        import('./program.ts'),
        import('./ipc/answer-calls.ts'),
        import('./ipc/dropped-files.ts'),
      ]);
      const started = new Program(localFolder);
      program = started;
      const window = started.newWindow(frame);
      const paths = [...registersIn(process.argv), ...waiting];
      if (paths.length > 0) for (const path of paths) void started.openFromSystem(path);
      else if (process.argv.includes('--example')) void started.openExample(window);
      started.showMenu();
      const windowOf = (event: IpcMainInvokeEvent) => started.windowOfContents(event.sender);
      return { answer: answerCall(windowOf), drop: openDropped(windowOf) };
    }
  });
}
