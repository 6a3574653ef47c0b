// npm run package: builds the unpacked program for this machine into dist/.
// npm run package -- --win --mac --linux ...: builds installers with these options of electron-builder (release machines).
import fs from 'node:fs';
import path from 'node:path';
import { main, Plain, root, run, say, toolEnv } from './lib/base.mjs';
import { command, ensureBuilt } from './lib/build.mjs';
import { ensurePackaged, packagedArchive } from './lib/package.mjs';
import { node24, setup } from './setup.mjs';

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

function sizeOf(folder) {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile());
  return files.reduce((sum, each) => sum + fs.statSync(path.join(each.parentPath, each.name)).size, 0);
}

async function installers(args, { developmentOnly, version }) {
  if (developmentOnly)
    throw new Plain(
      `Installers are built where Electron itself can be downloaded; here is only the stand-in ${version}. ` +
        'Without options, npm run package builds the unpacked program.',
    );
  await ensureBuilt();
  return (await run(node24(), [command('electron-builder', 'electron-builder'), ...args], { env: toolEnv() }))
    .code;
}

void main(import.meta, async (args) => {
  const runtime = await setup();
  if (args.length > 0) return installers(args, runtime);
  const program = await ensurePackaged();
  const folder = path.dirname(program);
  say(
    `${path.relative(root, program)}: ${megabytes(sizeOf(folder))}, of which Rapporteur itself ` +
      `${megabytes(sizeOf(path.dirname(packagedArchive())))}.`,
  );
  if (runtime.developmentOnly)
    say(`Made with the stand-in Electron ${runtime.version}: for trying out, not for giving away.`);
  return 0;
});
