// npm start [-- FILE.twg]: opens the app, on a fresh copy of its example register when no file is named.
// Without a display it writes the same records as files instead.
import path from 'node:path';
import { exists, main, run, say } from './lib/base.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureWindowLibraries, noSandbox } from './lib/system-packages.mjs';
import { cliArgs } from './cli.mjs';
import { electronPath, ensurePackages, hasDisplay, node24, setup } from './setup.mjs';

/** npm goes to the project's folder; a file name means what it means where the command was typed. */
function asFile(arg) {
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), arg);
  return exists(file) ? file : arg;
}

void main(import.meta, async (args) => {
  if (!hasDisplay()) {
    say("No display here, so no window: the example's records are written to out/records instead.");
    await ensurePackages();
    return (await run(node24(), cliArgs(['write-example-records', 'out/records']))).code;
  }

  const runtime = await setup();
  await ensureWindowLibraries(electronPath());
  await ensureBuilt();
  const reason = noSandbox();
  if (reason) say(`Starting Electron without its sandbox, because ${reason}.`);
  const appArgs = args.length > 0 ? args.map(asFile) : ['--example'];
  // The stand-in Electron finds the project by itself; the pinned one is told its folder.
  const electronArgs = [...(reason ? ['--no-sandbox'] : []), ...(runtime.developmentOnly ? [] : ['.'])];
  return (await run(electronPath(), [...electronArgs, ...appArgs])).code;
});
