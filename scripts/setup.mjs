// npm run setup: everything that the project needs on this machine. Each part does nothing when it is already done.
//   --for-tests  also the system packages that the tests use (as root on Debian or Ubuntu)
//   --retry      try Electron's own download again, though it failed within the last day
import { main, root, say } from './lib/base.mjs';
import { electronPath, ensureElectron } from './lib/electron.mjs';
import { ensurePackages, node24 } from './lib/packages.mjs';
import { ensureSqliteAddon } from './lib/sqlite-addon.mjs';
import { ensureTestPackages, ensureWindowLibraries } from './lib/system-packages.mjs';

export { electronPath, ensurePackages, node24, root };

export async function setup({ forTests = false, retry = process.env.RAPPORTEUR_RETRY === '1' } = {}) {
  if (retry) process.env.RAPPORTEUR_RETRY = '1';
  await ensurePackages();
  // apt works while Electron is fetched and its addon is compiled: only trying the addon needs both.
  const system = forTests ? ensureTestPackages() : undefined;
  // Who waits for it first hears of its failure; until then it is nobody's.
  system?.catch(() => {});
  const runtime = await ensureElectron({ retry });
  if (runtime.developmentOnly)
    await ensureSqliteAddon({
      toolsFrom: () => system,
      beforeTrying: async () => {
        await system;
        await ensureWindowLibraries(electronPath());
      },
    });
  await system;
  return runtime;
}

/** Whether a window can be shown. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

void main(import.meta, async (args) => {
  const runtime = await setup({
    forTests: args.includes('--for-tests'),
    ...(args.includes('--retry') && { retry: true }),
  });
  say(`Ready: Electron ${runtime.version}${runtime.developmentOnly ? ' (for development only)' : ''}.`);
});
