// node_modules and the pinned Node 24 inside it. Install scripts of packages do not run, but for the one that is needed.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
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
  run,
  step,
  windows,
  withLock,
  writeText,
} from './base.mjs';

const modules = fromRoot('node_modules');
// Inside node_modules, so that it goes when that folder goes.
const stampFile = path.join(modules, '.rapporteur-setup');

/** The pinned Node 24, which everything but the scripts in this folder runs in. */
export const node24 = () => fromRoot('node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

const stamp = () =>
  createHash('sha256')
    .update(fs.readFileSync(fromRoot('package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');

const ready = () => readText(stampFile) === stamp() && exists(node24());

export async function ensurePackages() {
  if (ready()) return;
  await withLock(async () => {
    if (ready()) return;
    if (!installedByHand()) await step('Installing the packages (a minute or two)', install);
    if (!(await nodeWorks())) await step('Installing Node 24 inside node_modules', installNode);
    writeText(stampFile, stamp());
  });
}

const npmInstall = (command) =>
  npm('Installing the packages', [...command, '--ignore-scripts', '--no-audit', '--no-fund']);

async function install() {
  // On Windows `npm ci` cannot delete a node.exe that runs; `npm install` leaves what is right.
  if (windows) return npmInstall(['install', '--no-save']);
  try {
    return await npmInstall(['ci']);
  } catch (error) {
    // "Missing: name@ from lock file", with no version: a build for another platform, which the registry that the lock
    // file was made with did not have (see scripts/complete-lock.mjs). Only that is no reason to stop.
    const problems = error.output?.match(/^npm error (?:Missing|Invalid):.*$/gm) ?? [];
    if (problems.length === 0 || !problems.every((line) => line.endsWith('@ from lock file'))) throw error;
    return npmInstall(['install', '--no-save']);
  }
}

/** A node_modules that somebody installed with plain npm is good when it holds exactly what the lock file says. */
function installedByHand() {
  const wanted = readJson(fromRoot('package-lock.json'))?.packages;
  const found = readJson(path.join(modules, '.package-lock.json'))?.packages;
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true;
    if (!found[name] || !exists(fromRoot(name, 'package.json'))) return entry.optional === true;
    return (
      found[name].version === entry.version && (!entry.integrity || found[name].integrity === entry.integrity)
    );
  });
}

const pinned = () => readJson(path.join(modules, 'node', 'package.json'))?.version;

async function nodeWorks() {
  if (!exists(node24())) return false;
  const { code, output } = await run(node24(), ['--version'], { capture: true });
  return code === 0 && output.trim() === `v${pinned()}`;
}

async function installNode() {
  const folder = path.join(modules, 'node');
  // The package's own script: it installs the binary for this platform inside its folder and links it to bin/.
  // Under `npm run` this process may itself be the Node 24 that `npm ci` has just deleted.
  const node =
    [process.execPath, process.env.npm_node_execpath].find((file) => file && exists(file)) ?? 'node';
  await must('Installing Node 24', node, ['installArchSpecificPackage.js'], { cwd: folder });
  // npm makes no command for a file that was not there when it installed.
  const link = path.join(modules, '.bin', 'node');
  if (!windows && !exists(link)) {
    fs.rmSync(link, { force: true });
    fs.symlinkSync('../node/bin/node', link);
  }
  if (!(await nodeWorks())) throw new Plain('Node 24 was installed but does not start on this machine.');
}

/** The folder that holds include/node of the pinned Node, for building an addon without a download of headers. */
export async function nodeHeaders() {
  const name = `node-${process.platform}-${process.arch}`;
  const beside = path.join(modules, 'node', 'node_modules', name);
  if (exists(path.join(beside, 'include', 'node', 'node_api.h'))) return beside;
  // A later `npm install` prunes that folder; the same package holds them.
  const target = fromRoot('.cache', 'node-headers', pinned());
  if (exists(path.join(target, 'include'))) return target;
  const folder = newTemporary('node-headers');
  await npm("Fetching Node's headers", ['pack', `${name}@${pinned()}`, '--pack-destination', folder]);
  const [file] = fs.readdirSync(folder);
  await must("Unpacking Node's headers", 'tar', ['-xzf', file, 'package/include'], { cwd: folder });
  putInPlace(path.join(folder, 'package'), target);
  fs.rmSync(folder, { recursive: true });
  return target;
}
