// npm run check: types, lint, formatting and unused code, each in turn, also when an earlier one failed.
import { main, run, say, seconds, toolEnv } from './lib/base.mjs';
import { command } from './lib/build.mjs';
import { ensurePackages, node24 } from './lib/packages.mjs';

const checks = [
  ['types', 'typescript', 'tsc', '-b'],
  ['lint', 'oxlint', 'oxlint', '--type-aware'],
  ['formatting', 'oxfmt', 'oxfmt', '--check', '.'],
  ['unused code', 'knip', 'knip'],
];

/** Gives the names of the checks that failed. */
export async function check() {
  const failed = [];
  for (const [name, packageName, program, ...args] of checks) {
    const start = Date.now();
    const { code, output } = await run(node24(), [command(packageName, program), ...args], {
      capture: true,
      env: toolEnv(),
    });
    say(`check: ${name} (${program}) ${code === 0 ? 'ok' : 'FAILED'}, ${seconds(start)}`);
    if (code === 0) continue;
    failed.push(name);
    say(output.trim());
  }
  return { passed: checks.length - failed.length, failed: failed.length };
}

void main(import.meta, async () => {
  await ensurePackages();
  return (await check()).failed > 0 ? 1 : 0;
});
