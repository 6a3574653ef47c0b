// node scripts/complete-lock.mjs: run it after a change of dependencies, then commit package-lock.json.
// A registry mirror may lack the builds of a package for other platforms. npm then leaves them out of the lock file,
// and `npm ci` refuses that lock everywhere. This adds them with the exact version that their package asks for; it can
// record no checksum, because the mirror has no file to take it from.
import fs from 'node:fs';
import { fromRoot, main, say } from './lib/base.mjs';

const file = fromRoot('package-lock.json');

void main(import.meta, () => {
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
  const { '': project, ...packages } = lock.packages;
  let added = 0;
  for (const [place, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isFound(packages, place, name) || !/^\d/.test(version)) continue;
      packages[`node_modules/${name}`] = platformBuild(name, version, entry.dev);
      added += 1;
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = { '': project, ...Object.fromEntries(sorted) };
  if (added > 0) fs.writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
  say(`package-lock.json: ${added} platform builds added.`);
});

/** Looks where Node would look: beside the package that asks, then in each folder above. */
function isFound(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/** The name says the platform; npm skips the entry on every other one. */
function platformBuild(name, version, dev) {
  const part = (pattern) => pattern.exec(name)?.slice(1, 2);
  return {
    version,
    cpu: part(/-(arm64|x64|ia32|arm|ppc64|riscv64|s390x|loong64)(?:-|$)/),
    ...(dev && { dev }),
    libc: /-musl/.test(name) ? ['musl'] : /linux.*-gnu/.test(name) ? ['glibc'] : undefined,
    optional: true,
    os: part(/(darwin|linux|win32|android|freebsd|openbsd|netbsd|openharmony|sunos|aix)/),
  };
}
