// Builds the app when its sources are newer than out/, and runs programs with a screen.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {
  exists,
  fromRoot,
  must,
  onPath,
  Plain,
  readJson,
  readText,
  root,
  run,
  step,
  toolEnv,
  withLock,
  writeText,
} from './base.mjs';
import { node24 } from './packages.mjs';

const stampFile = fromRoot('.cache', 'build-stamp');

export async function ensureBuilt() {
  if (readText(stampFile) === sources() && built()) return;
  await withLock(async () => {
    const stamp = sources();
    if (readText(stampFile) === stamp && built()) return;
    fs.rmSync(stampFile, { force: true });
    await step('Building the app', () =>
      must('The build', node24(), [command('electron-vite', 'electron-vite'), 'build'], { env: toolEnv() }),
    );
    // The stamp is of the sources as they were at the start: a change made meanwhile is built the next time.
    writeText(stampFile, stamp);
  });
}

const built = () => exists(fromRoot(readJson(fromRoot('package.json')).main));

/** Names, sizes and times of everything that the build reads. */
export function sources() {
  const hash = createHash('sha256');
  const add = (file) => {
    const { size, mtimeMs } = fs.statSync(file);
    hash.update(`${path.relative(root, file)} ${size} ${mtimeMs}\n`);
  };
  for (const entry of fs.readdirSync(root, { withFileTypes: true })) {
    const file = path.join(root, entry.name);
    if (entry.isDirectory()) {
      if (!/^(src|resources|public)/.test(entry.name)) continue;
      for (const inner of fs.readdirSync(file, { recursive: true, withFileTypes: true }))
        if (inner.isFile()) add(path.join(inner.parentPath ?? inner.path, inner.name));
    } else if (/^(package|tsconfig|electron\.vite|vite)\b.*\.(json|[cm]?[jt]s)$/.test(entry.name)) add(file);
  }
  return hash.digest('hex');
}

/** The script behind a package's command, to be run by Node 24 itself: no shell, and the same on Windows. */
export function command(packageName, name) {
  const folder = fromRoot('node_modules', ...packageName.split('/'));
  const { bin } = readJson(path.join(folder, 'package.json')) ?? {};
  if (!bin) throw new Plain(`The package ${packageName} is missing: run npm run setup.`);
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/** Whether there is a screen to be had that nobody sees. */
export const hasHiddenScreen = () => process.platform === 'linux' && onPath('xvfb-run');

/**
 * Runs Node 24 with a screen that nobody sees where there is one to be had, so that no window gets in anybody's way.
 * `screen` is the number from which a free one is looked for: programs that may start in the same moment need different ones.
 */
export function runOnHiddenScreen(args, { screen = 99, ...options } = {}) {
  const env = { ...(options.env ?? toolEnv()) };
  if (!hasHiddenScreen()) return run(node24(), args, { ...options, env });
  // Electron would prefer a Wayland screen to the hidden one.
  delete env.WAYLAND_DISPLAY;
  delete env.XDG_SESSION_TYPE;
  // The number first: -a looks from the one that was said before it.
  const screenArgs = ['-n', String(screen), '-a', '-s', '-screen 0 1920x1080x24'];
  return run('xvfb-run', [...screenArgs, node24(), ...args], { ...options, env });
}
