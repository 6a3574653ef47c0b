// npm run test:faults [-- NAME...]: programs killed, disks full, files damaged or held, clocks that jump, power cut.
import { main, run, toolEnv } from './lib/base.mjs';
import { ensureTestPackages } from './lib/system-packages.mjs';
import { ensurePackages, node24 } from './lib/packages.mjs';

/** Answers the exit code. */
export async function faults(names = []) {
  const args = ['--disable-warning=ExperimentalWarning', 'tests/faults/run.ts', ...names];
  return (await run(node24(), args, { env: toolEnv() })).code;
}

void main(import.meta, async (args) => {
  await ensurePackages();
  await ensureTestPackages();
  return faults(args);
});
