// npm run bench [-- ARGS]: measures the app against its requirements.
import { main } from './lib/base.mjs';
import { ensureBuilt, runOnHiddenScreen } from './lib/build.mjs';
import { setup } from './setup.mjs';

void main(import.meta, async (args) => {
  await setup({ forTests: true });
  await ensureBuilt();
  return (await runOnHiddenScreen(['--disable-warning=ExperimentalWarning', 'tests/bench/run.ts', ...args]))
    .code;
});
