// npm run test:faults [-- NAME...]: programs killed, disks full, files damaged or held, clocks that jump, power cut.
import { main, run, toolEnv } from './lib/base.mjs';
import { ensureTestPackages } from './lib/system-packages.mjs';
import { ensurePackages, node24 } from './lib/packages.mjs';

/** Answers like `run`: the exit code, and what was written when `capture` asks for it. */
export function faults(names = [], { capture = false } = {}) {
  const args = ['--disable-warning=ExperimentalWarning', 'tests/faults/run.ts', ...names];
  return run(node24(), args, { env: toolEnv(), capture });
}

void main(import.meta, async (args) => {
  await ensurePackages();
  await ensureTestPackages();
  return (await faults(args)).code;
});
