// npm run test:e2e [-- ARGS]: the tests of the running app, with Playwright, on a screen that nobody sees.
import { main, toolEnv } from './lib/base.mjs';
import { command, ensureBuilt, runOnHiddenScreen } from './lib/build.mjs';
import { setup } from './setup.mjs';

/** Takes and answers what `run` does; `screen` as `runOnHiddenScreen` has it. */
export async function e2e(args, { env = {}, ...options } = {}) {
  await ensureBuilt();
  const playwright = [
    command('@playwright/test', 'playwright'),
    'test',
    '-c',
    'tests/e2e/playwright.config.ts',
  ];
  return runOnHiddenScreen([...playwright, ...args], { env: toolEnv(env), ...options });
}

void main(import.meta, async (args) => {
  await setup({ forTests: true });
  return (await e2e(args)).code;
});
