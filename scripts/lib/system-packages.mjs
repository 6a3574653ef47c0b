// Debian's packages: what Electron needs to open a window, and what the tests use besides.
import { readText, must, onPath, Plain, run, say, step } from './base.mjs';

const window = 'libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libatk-bridge2.0-0 libdrm2 libxkbcommon0'.split(
  ' ',
);
const tests = 'xvfb xauth xdotool pandoc poppler-utils libreoffice-writer-nogui fonts-khmeros strace'.split(
  ' ',
);
const testPrograms = ['xvfb-run', 'xauth', 'xdotool', 'pandoc', 'pdftotext', 'soffice', 'strace'];

const linux = process.platform === 'linux';
const isRoot = () => process.getuid?.() === 0;
const isDebian = () => onPath('apt-get') && onPath('dpkg-query');

/** Everything that the tests need from the system. On Windows and macOS there is nothing to install here. */
export async function ensureTestPackages() {
  if (!linux) return;
  if (isDebian()) {
    const missing = await notInstalled([...window, ...tests]);
    if (missing.length > 0) await installPackages(missing, 'for the tests');
    return;
  }
  const missing = testPrograms.filter((program) => !onPath(program));
  if (missing.length > 0)
    throw new Plain(
      `The tests need these programs, which your system's package manager has: ${missing.join(', ')}`,
    );
}

/** The libraries that this Electron binary asks for; the packages are looked at only when one is missing. */
export async function ensureWindowLibraries(electron) {
  if (!linux) return;
  const { output } = await run('ldd', [electron], { capture: true });
  const missing = [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
  if (missing.length === 0) return;
  const packages = isDebian() ? await notInstalled(window) : [];
  if (packages.length === 0)
    throw new Plain(`Electron needs these libraries, which are missing here: ${missing.join(', ')}`);
  await installPackages(packages, 'to open a window');
}

/** Newer Debian and Ubuntu carry some libraries under a name with t64 at its end. */
const names = (name) => [name, `${name}t64`];

async function notInstalled(packages) {
  const format = '-f=${Package} ${db:Status-Status}\n';
  const { output } = await run('dpkg-query', ['-W', format, ...packages.flatMap(names)], { capture: true });
  const installed = new Set([...output.matchAll(/^(\S+) installed$/gm)].map((match) => match[1]));
  return packages.filter((name) => !names(name).some((each) => installed.has(each)));
}

/** As root on Debian or Ubuntu it installs; else it says the one line to run. */
export async function installPackages(packages, why) {
  const options = ['install', '-y', '--no-install-recommends'];
  if (!isDebian()) throw new Plain(`Please install ${why}: ${packages.join(', ')}`);
  if (!isRoot()) {
    const line = `sudo apt-get ${options.join(' ')} ${(await knownNames(packages)).join(' ')}`;
    throw new Plain(
      `Some system packages are missing (${why}). Please run this line, then try again:\n  ${line}`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await step(`Installing system packages ${why}: ${packages.join(' ')}`, async () => {
    const update = await run('apt-get', ['update'], { capture: true, env });
    if (update.code !== 0) say('  apt-get update failed; trying with the package lists at hand');
    await must('apt-get install', 'apt-get', [...wait, ...options, ...(await knownNames(packages))], { env });
  });
}

async function knownNames(packages) {
  const { output } = await run('apt-cache', ['policy', ...packages.flatMap(names)], { capture: true });
  const known = new Set(
    [...output.matchAll(/^(\S+):\n(?: {2}.*\n)*? {2}Candidate: (?!\(none\))/gm)].map((match) => match[1]),
  );
  return packages.map((name) => names(name).findLast((each) => known.has(each)) ?? name);
}

const setting = (name) => readText(`/proc/sys/kernel/${name}`).trim();

/** Electron's sandbox does not work for root, nor where the system forbids user namespaces to ordinary users. */
export function noSandbox() {
  if (!linux) return undefined;
  if (isRoot()) return 'you are root';
  if (
    setting('unprivileged_userns_clone') === '0' ||
    setting('apparmor_restrict_unprivileged_userns') === '1'
  )
    return 'this system restricts user namespaces';
  return undefined;
}
