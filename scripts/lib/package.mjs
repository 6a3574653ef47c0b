// Builds the unpacked program into dist/, when it is not there already, from the Electron that the set-up chose.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {
  exists,
  fromRoot,
  must,
  newTemporary,
  readText,
  step,
  toolEnv,
  withLock,
  writeText,
} from './base.mjs';
import { command, ensureBuilt, sources } from './build.mjs';
import { electronPath, ensureElectron } from './electron.mjs';
import { node24 } from './packages.mjs';

const stampFile = fromRoot('.cache', 'package-stamp');

/** Where electron-builder puts the program for this machine, and what starts it. */
export function packagedProgram() {
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  if (process.platform === 'win32') return fromRoot('dist', `win${arch}-unpacked`, 'Rapporteur.exe');
  if (process.platform === 'darwin')
    return fromRoot('dist', `mac${arch}`, 'Rapporteur.app', 'Contents', 'MacOS', 'Rapporteur');
  return fromRoot('dist', `linux${arch}-unpacked`, 'rapporteur');
}

/** The archive with everything that is ours. */
export const packagedArchive = () =>
  process.platform === 'darwin'
    ? path.resolve(packagedProgram(), '../../Resources/app.asar')
    : path.resolve(packagedProgram(), '../resources/app.asar');

/** Gives the path of the packaged program. */
export async function ensurePackaged() {
  const runtime = await ensureElectron();
  await ensureBuilt();
  if (readText(stampFile) !== stamp(runtime) || !exists(packagedProgram()))
    await withLock(async () => {
      const wanted = stamp(runtime);
      if (readText(stampFile) === wanted && exists(packagedProgram())) return;
      fs.rmSync(stampFile, { force: true });
      await step(`Packaging the app with Electron ${runtime.version}`, () => build(runtime));
      writeText(stampFile, wanted);
    });
  return packagedProgram();
}

function stamp(runtime) {
  const hash = createHash('sha256').update(`${sources()} ${JSON.stringify(runtime)}`);
  for (const file of ['electron-builder.yml', 'scripts/lib/package.mjs'])
    hash.update(readText(fromRoot(file)));
  return hash.digest('hex');
}

async function build(runtime) {
  fs.rmSync(path.dirname(packagedArchive()), { recursive: true, force: true });
  const options = runtime.developmentOnly
    ? standInOptions(runtime)
    : { electronDist: path.dirname(electronPath()) };
  const config = fromRoot('.cache', 'package.json');
  writeText(config, JSON.stringify({ extends: fromRoot('electron-builder.yml'), ...options }));
  await must(
    'Packaging',
    node24(),
    [command('electron-builder', 'electron-builder'), '--dir', '--config', config, '--publish', 'never'],
    { env: toolEnv({ CSC_IDENTITY_AUTO_DISCOVERY: 'false' }) },
  );
}

/**
 * The stand-in Electron finds the project in resources/app: the copy that is packaged must not. And it needs the addon
 * that was built for it; better-sqlite3's own ones are for newer runtimes.
 */
function standInOptions(runtime) {
  const folder = newTemporary('package-electron');
  for (const name of fs.readdirSync(path.dirname(electronPath()))) {
    if (name === 'resources' || name === '.ready') continue;
    // A copy, not a link: the switches inside the program are set in place.
    fs.cpSync(path.join(path.dirname(electronPath()), name), path.join(folder, name), { recursive: true });
  }
  fs.mkdirSync(path.join(folder, 'resources'));
  return {
    electronDist: folder,
    electronVersion: runtime.version,
    files: ['out/native/**', '!node_modules/better-sqlite3/prebuilds/**'],
  };
}
