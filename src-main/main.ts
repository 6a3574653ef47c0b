import { join } from 'node:path';
import { app, session } from 'electron';
import { answerCalls } from './ipc/answer-calls.ts';
import { registerAppScheme, serveApp } from './ipc/app-protocol.ts';
import { denyPermissions, lockDown } from './ipc/lock-down.ts';
import { Program } from './program.ts';

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

const registersIn = (argv: readonly string[]): string[] =>
  argv.slice(1).filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.twg'));

if (app.requestSingleInstanceLock()) {
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
    for (const path of paths) void program?.openFromSystem(path);
    if (paths.length === 0) {
      const [window] = program?.windows ?? [];
      if (window === undefined) program?.newWindow();
      else window.browser.show();
    }
  });

  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  app.on('activate', () => {
    if (program !== null && program.windows.length === 0) program.newWindow();
  });

  void app.whenReady().then(() => {
    denyPermissions(session.defaultSession);
    serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'));
    const started = new Program(localFolder);
    program = started;
    answerCalls((event) => started.windowOfContents(event.sender));
    const window = started.newWindow();
    const paths = [...registersIn(process.argv), ...waiting];
    if (paths.length > 0) for (const path of paths) void started.openFromSystem(path);
    else if (process.argv.includes('--example')) void started.openExample(window);
  });
} else {
  app.quit();
}
