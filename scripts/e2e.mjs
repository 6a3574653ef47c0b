// npm run test:e2e [-- ARGS]: the tests of the running app, with Playwright, on a screen that nobody sees.
import { main, toolEnv } from './lib/base.mjs';
import { command, ensureBuilt, runOnHiddenScreen } from './lib/build.mjs';
import { setup } from './setup.mjs';

export async function e2e(args, env = {}) {
  await ensureBuilt();
  const playwright = [
    command('@playwright/test', 'playwright'),
    'test',
    '-c',
    'tests/e2e/playwright.config.ts',
  ];
  return (await runOnHiddenScreen([...playwright, ...args], { env: toolEnv(env) })).code;
}

void main(import.meta, async (args) => {
  await setup({ forTests: true });
  return e2e(args);
});
