// npm test: sets up, then runs the checks, the faults, the unit tests and the end-to-end tests, all in any case.
// The last line is "N passed, N failed".
import fs from 'node:fs';
import { exists, fromRoot, main, Plain, readJson, run, say, toolEnv } from './lib/base.mjs';
import { command, hasHiddenScreen } from './lib/build.mjs';
import { check } from './check.mjs';
import { e2e } from './e2e.mjs';
import { faults } from './faults.mjs';
import { node24, setup } from './setup.mjs';

async function unit() {
  const file = freshReport('vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const tests = [command('vitest', 'vitest'), ...args];
  const { code, output } = await run(node24(), tests, { env: toolEnv(), capture: true });
  const report = readJson(file);
  // A test file that could not even be loaded has no tests in it: it counts as one that failed.
  const broken = report?.testResults?.filter(
    (each) => each.status === 'failed' && each.assertionResults.length === 0,
  );
  const counts = {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (broken?.length ?? 0),
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  return { ...counted(code, counts), output };
}

/** The tests of the running app are taken in so many parts, by whichever lane is free. */
const PARTS = 4;

async function endToEnd(part, lane) {
  const file = freshReport(`playwright-${part}.json`);
  const args = [
    '--reporter=list,json',
    `--shard=${part}/${PARTS}`,
    `--output=${fromRoot('.cache', `test-results-${part}`)}`,
  ];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code, output } = await e2e(args, { env, ...lane });
  const stats = readJson(file)?.stats;
  if (stats?.flaky) say(`${stats.flaky} end-to-end passed only when tried again`);
  const counts = {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
  return { ...counted(code, counts), output };
}

async function eightFaults() {
  const file = freshReport('faults.json');
  const code = await faults();
  return counted(code, readJson(file) ?? { passed: 0, failed: 0, skipped: 0 });
}

function freshReport(name) {
  const file = fromRoot('.cache', name);
  fs.rmSync(file, { force: true });
  return file;
}

/** A suite that crashed, or in which nothing ran, is a failure even when no single test failed. */
function counted(code, { passed, failed, skipped }) {
  const crashed = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: crashed ? 1 : failed, skipped };
}

void main(import.meta, async () => {
  const results = new Map();
  const suite = async (name, work) => {
    // The order of the last lines is that of the beginnings.
    results.set(name, null);
    try {
      const { output = '', ...counts } = await work();
      if (output !== '') say(`${name}:\n${output.trim()}`);
      results.set(name, counts);
    } catch (error) {
      say(error instanceof Plain ? error.message : error.stack);
    }
  };

  try {
    await setup({ forTests: true });
  } catch (error) {
    await suite('set-up', () => Promise.reject(error));
  }
  // Without Electron or a system package the other suites still have something to say; without packages nothing runs.
  if (exists(node24())) {
    await suite('check', check);
    // Alone: programs are killed and power is cut at moments that should be those of a machine at rest.
    await suite('faults', eightFaults);
    // The tests of the running app wait half of their time for a window: there is room for two lanes, each with a screen.
    const waiting = Array.from({ length: PARTS }, (_, index) => index + 1);
    const takeParts = async (lane) => {
      for (let part = waiting.shift(); part !== undefined; part = waiting.shift())
        await suite(`end-to-end ${part}/${PARTS}`, () => endToEnd(part, lane));
    };
    const first = hasHiddenScreen() ? takeParts({ screen: 99 }) : undefined;
    await suite('unit', unit);
    await takeParts({ screen: 199, capture: true });
    await first;
  }
  const total = { passed: 0, failed: 0 };
  for (const [name, counts] of results) {
    const { passed, failed, skipped = 0 } = counts ?? { passed: 0, failed: 1 };
    total.passed += passed;
    total.failed += failed;
    say(
      counts === null
        ? `${name}: did not run`
        : `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    );
  }
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
});
