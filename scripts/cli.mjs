// npm run --silent cli -- ARGS: the command line of the app, in Node 24. It needs no Electron and no build.
import { fromRoot, main, run, sayOnStderr } from './lib/base.mjs';
import { ensurePackages, node24 } from './lib/packages.mjs';

/** Node 24 reads TypeScript itself; the warning about it would only be in the way. */
export const cliArgs = (args) => [
  '--disable-warning=ExperimentalWarning',
  fromRoot('src-main', 'cli.ts'),
  ...args,
];

void main(import.meta, async (args) => {
  sayOnStderr();
  await ensurePackages();
  // npm goes to the project's folder; file names mean what they mean where the command was typed.
  const cwd = (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD) || process.cwd();
  return (await run(node24(), cliArgs(args), { cwd })).code;
});
