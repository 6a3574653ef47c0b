// What every script here shares: paths, plain output, running other programs, and the set-up's lock.
// Plain Node 20 and no dependencies, because these scripts run before node_modules exists.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const fromRoot = (...parts) => path.join(root, ...parts);
export const windows = process.platform === 'win32';

/** A message for the user; it is printed without a stack. */
export class Plain extends Error {}

let out = process.stdout;
/** `npm run cli` keeps standard output for the command's own result. */
export const sayOnStderr = () => (out = process.stderr);
export const say = (text) => void out.write(`${text}\n`);

let stepsBegun = 0;
let stepsRunning = 0;

/** Says what is done and how long it took; a step that ran beside another one says its name again. */
export async function step(text, work) {
  say(`${text} ...`);
  const start = Date.now();
  const number = ++stepsBegun;
  const alone = stepsRunning++ === 0;
  try {
    const result = await work();
    const name = alone && stepsBegun === number ? '' : `: ${text.split(': ')[0]}`;
    say(`  done in ${seconds(start)}${name}`);
    return result;
  } finally {
    stepsRunning -= 1;
  }
}

export const seconds = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;
export const exists = (file) => fs.existsSync(file);

export function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whole or not at all: readers never see half a file. */
export function writeText(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  fs.writeFileSync(part, text);
  fs.renameSync(part, file);
}

// ---- Running other programs -------------------------------------------------------------------

const running = new Map(); // child process -> whether it leads its own process group
let interrupted = 0;

function kill(child, signal) {
  try {
    if (running.get(child)) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended already.
  }
}

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };

/** On a signal the children end first and the code that waits for them cleans up; a second one kills. */
function onSignal(signal) {
  const code = 128 + signals[signal];
  if (running.size === 0 || interrupted) {
    for (const child of running.keys()) kill(child, 'SIGKILL');
    process.exit(code);
  }
  interrupted = code;
  for (const child of running.keys()) kill(child, signal);
}

/** Only when work begins: a test that imports a path from here keeps its own handling of signals. */
function listenForSignals() {
  for (const signal of Object.keys(signals)) {
    if (!process.listeners(signal).includes(onSignal)) process.on(signal, onSignal);
  }
}

/** The environment for tools: node_modules/.bin first, so that "node" means the pinned Node 24. */
export function toolEnv(extra = {}) {
  const env = { ...process.env, ...extra };
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[key] = `${fromRoot('node_modules', '.bin')}${path.delimiter}${env[key] ?? ''}`;
  return env;
}

/**
 * Runs a program and gives its exit code. `capture` keeps the output back (for failures) and puts the program into a
 * process group of its own that the lock knows of, so that no orphan goes on working beside the next set-up.
 */
export function run(command, args, { cwd = root, env, capture = false, watch, shell = false } = {}) {
  if (interrupted) throw new Plain('Stopped.');
  listenForSignals();
  return new Promise((resolve, reject) => {
    const group = capture && !windows;
    const child = spawn(command, shell ? args.map(quoted) : args, {
      cwd,
      env: env ?? process.env,
      shell,
      detached: group,
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    running.set(child, group);
    const mark = group && child.pid && heldLock ? path.join(heldLock, `g${child.pid}`) : undefined;
    if (mark) fs.writeFileSync(mark, '');
    const stopWatching = watch?.(() => kill(child, 'SIGKILL'));
    const end = (code, text) => {
      running.delete(child);
      if (mark) fs.rmSync(mark, { force: true });
      stopWatching?.();
      if (capture && interrupted) reject(new Plain('Stopped.'));
      else resolve({ code, output: output + text });
    };
    child.on('error', (error) => {
      if (!capture) say(`${command}: ${error.message}`);
      end(127, `${command}: ${error.message}\n`);
    });
    child.on('close', (code, signal) =>
      end(interrupted || (code ?? 1), signal ? `ended by ${signal}\n` : ''),
    );
  });
}

const quoted = (arg) => (/\s/.test(arg) ? `"${arg}"` : arg);

/** Runs a program that must succeed; shows the end of its output when it does not. */
export async function must(what, command, args, options = {}) {
  const { code, output } = await run(command, args, { capture: true, ...options });
  if (code !== 0)
    throw Object.assign(new Plain(`${what} failed (exit code ${code}).\n${shortened(output)}`), { output });
  return output;
}

function shortened(text) {
  const lines = text.trim().split('\n');
  return (lines.length > 40 ? [...lines.slice(0, 10), '...', ...lines.slice(-25)] : lines).join('\n');
}

/** npm itself: the one that runs this script, if any, else the one on PATH. */
export function npm(what, args, options = {}) {
  // Under `npm --silent` the children's errors would be silent too.
  const env = { ...process.env, npm_config_loglevel: 'error', ...options.env };
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script && node && /npm-cli\.c?js$/.test(script) && exists(script) && exists(node))
    return must(what, node, [script, ...args], { ...options, env });
  return must(what, 'npm', args, { ...options, env, shell: windows });
}

export function onPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => exists(path.join(folder, program)));
}

/** Runs a script's main function when the file is the one that was started, and sets the exit code. */
export async function main(meta, work) {
  const started = process.argv[1];
  if (!started || !exists(started) || fs.realpathSync(started) !== fileURLToPath(meta.url)) return;
  try {
    process.exitCode = (await work(process.argv.slice(2))) ?? 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Plain ? error.message : error.stack}\n`);
    process.exitCode = interrupted || 1;
  }
}

// ---- The lock ---------------------------------------------------------------------------------

const cache = fromRoot('.cache');
const lock = path.join(cache, 'setup.lock');
let heldLock;

const alive = (name) => {
  try {
    process.kill(name.startsWith('g') ? -Number(name.slice(1)) : Number(name), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const list = (folder) => (exists(folder) ? fs.readdirSync(folder) : []);

/** True when the lock is ours. The folder comes with our pid inside, so that it is never seen without an owner. */
function tryLock() {
  const ours = path.join(cache, `lock-${process.pid}`);
  fs.mkdirSync(ours, { recursive: true });
  fs.writeFileSync(path.join(ours, String(process.pid)), '');
  try {
    if (windows && list(lock).length === 0) fs.rmSync(lock, { force: true, recursive: true });
    fs.renameSync(ours, lock); // fails while the folder holds anything
    return true;
  } catch {
    fs.rmSync(ours, { recursive: true, force: true });
  }
  const owners = list(lock);
  // Removing by name is safe when two do it at once: a new owner's file has another name.
  if (!owners.some(alive)) for (const name of owners) fs.rmSync(path.join(lock, name), { force: true });
  return false;
}

/** Two set-ups at once: the second waits for the first. A lock whose processes are dead is taken over. */
export async function withLock(work) {
  if (heldLock) return work();
  listenForSignals();
  for (let tries = 0; !tryLock(); tries += 1) {
    if (interrupted) throw new Plain('Stopped.');
    if (tries === 5) say('Waiting for another set-up of this folder to finish ...');
    if (tries === 6000)
      throw new Plain('Another set-up has been busy for 20 minutes. If none runs, delete .cache/setup.lock.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  heldLock = lock;
  const release = () => fs.rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  try {
    // Whatever an interrupted set-up left behind; nobody else can be using it now.
    fs.rmSync(temporary(), { recursive: true, force: true });
    for (const name of list(cache))
      if (name.startsWith('lock-') && !alive(name.slice(5)))
        fs.rmSync(path.join(cache, name), { recursive: true, force: true });
    return await work();
  } finally {
    process.removeListener('exit', release);
    heldLock = undefined;
    fs.rmSync(temporary(), { recursive: true, force: true });
    release();
  }
}

/** Half-made things live here, on the same disk as their final place, until they are renamed into it. */
const temporary = (...parts) => path.join(cache, 'setup-tmp', ...parts);

export function newTemporary(name) {
  const folder = temporary(name);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}

/** Puts a finished folder in its place. */
export function putInPlace(folder, target) {
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.rmSync(target, { recursive: true, force: true });
  fs.renameSync(folder, target);
}
