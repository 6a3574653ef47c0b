// better-sqlite3 brings its binary for every supported Electron. The stand-in Electron is older and crashes on it, so for
// that one the addon is built here, in a copy of the package, and kept at out/native/better_sqlite3.node.
import fs from 'node:fs';
import path from 'node:path';
import {
  exists,
  fromRoot,
  must,
  newTemporary,
  onPath,
  Plain,
  putInPlace,
  readJson,
  root,
  step,
  toolEnv,
  withLock,
} from './base.mjs';
import { electronPath } from './electron.mjs';
import { node24, nodeHeaders } from './packages.mjs';
import { installPackages } from './system-packages.mjs';

const packageFolder = fromRoot('node_modules', 'better-sqlite3');
const target = fromRoot('out', 'native', 'better_sqlite3.node');

/**
 * `toolsFrom` is waited for before a missing compiler is installed, since apt does one thing at a time; `beforeTrying` brings
 * what Electron needs from the system.
 */
export async function ensureSqliteAddon({ toolsFrom, beforeTrying }) {
  const { version } = readJson(path.join(packageFolder, 'package.json'));
  const built = fromRoot('.cache', 'sqlite-addon', version);
  const file = path.join(built, 'better_sqlite3.node');
  if (!exists(file))
    await withLock(async () => {
      if (exists(file)) return;
      await ensureCompiler(toolsFrom);
      await step('Building better-sqlite3 for the stand-in Electron (about a minute)', () =>
        build(built, beforeTrying),
      );
    });
  copy(file);
}

/** out/ may be deleted by anybody at any time; the copy is renamed into place because the app may start meanwhile. */
function copy(file) {
  const from = fs.statSync(file);
  const to = fs.statSync(target, { throwIfNoEntry: false });
  if (to && to.size === from.size && to.mtimeMs >= from.mtimeMs) return;
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const part = `${target}.${process.pid}.part`;
  fs.copyFileSync(file, part);
  fs.renameSync(part, target);
}

async function ensureCompiler(toolsFrom) {
  if (missingTools().length > 0) await toolsFrom();
  const missing = missingTools();
  if (missing.length > 0) await installPackages(missing, 'to build the database addon');
}

const missingTools = () => ['g++', 'make', 'python3'].filter((program) => !onPath(program));

async function build(built, beforeTrying) {
  const copied = newTemporary('better-sqlite3');
  fs.cpSync(packageFolder, copied, { recursive: true });
  // Node-API 10 does not exist in that Electron, 9 aborts at load; the experimental level has what the addon needs.
  const gyp = path.join(copied, 'binding.gyp');
  const text = fs.readFileSync(gyp, 'utf8');
  const changed = text.replace(
    "'NAPI_VERSION=10'",
    "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT', 'NODE_API_EXPERIMENTAL_NO_WARNING'",
  );
  if (changed === text)
    throw new Plain("better-sqlite3's binding.gyp has changed; scripts/lib/sqlite-addon.mjs must follow.");
  fs.writeFileSync(gyp, changed);

  const headers = await nodeHeaders();
  const args = [nodeGyp(), 'rebuild', '--release', '--force_build=1', `--nodedir=${headers}`];
  // The copy has no node_modules of its own: node-addon-api is found in the project's.
  const env = toolEnv({ NODE_PATH: fromRoot('node_modules'), npm_config_nodedir: headers });
  await must('Building better-sqlite3', node24(), args, { cwd: copied, env });

  const result = path.join(copied, 'build', 'Release', 'better_sqlite3.node');
  const finished = newTemporary('sqlite-addon');
  fs.copyFileSync(result, path.join(finished, 'better_sqlite3.node'));
  await beforeTrying();
  await check(path.join(finished, 'better_sqlite3.node'));
  putInPlace(finished, built);
  fs.rmSync(copied, { recursive: true });
}

/** npm brings node-gyp; electron-builder brings another into node_modules. */
function nodeGyp() {
  const places = [
    process.env.npm_execpath && path.resolve(process.env.npm_execpath, '..', '..', 'node_modules'),
    path.resolve(process.execPath, '..', '..', 'lib', 'node_modules', 'npm', 'node_modules'),
    fromRoot('node_modules'),
  ];
  const found = places
    .filter(Boolean)
    .map((folder) => path.join(folder, 'node-gyp', 'bin', 'node-gyp.js'))
    .find(exists);
  if (!found) throw new Plain('node-gyp was not found; it comes with npm.');
  return found;
}

/** In a process of its own, because a wrong addon does not throw but crashes. Electron is asked to be plain Node. */
async function check(nativeBinding) {
  const code = `
    const Database = require(${JSON.stringify(packageFolder)});
    const db = new Database(":memory:", { nativeBinding: ${JSON.stringify(nativeBinding)} });
    db.exec("create table t (a text)");
    db.prepare("insert into t values (?)").run("ok");
    if (db.prepare("select a from t").get().a !== "ok") throw new Error("wrong answer");`;
  await must('Trying the built addon in Node', node24(), ['-e', code], { cwd: root });
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  await must('Trying the built addon in Electron', electronPath(), ['-e', code], { cwd: root, env });
}
