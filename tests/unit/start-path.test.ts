import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const IMPORT = /^(?:import|export)\s+(?!type\b)([^;]*?)\s*from\s+'([^']+)'/gm;

/** Whether something of an import is left when its types are gone. */
const hasValues = (names: string): boolean =>
  !names.startsWith('{') ||
  names
    .slice(1, -1)
    .split(',')
    .some((name) => name.trim() !== '' && !name.trim().startsWith('type '));

/** Everything that a module loads with itself, each with the module that asked for it. */
function loadedWith(entry: string): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = [join(root, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      if (!hasValues(names)) continue;
      const module = from.startsWith('.') ? resolve(dirname(file), from) : from;
      if (found.has(module)) continue;
      found.set(module, relative(root, file));
      if (module.endsWith('.ts')) waiting.push(module);
    }
  }
  return found;
}

// The page waits for these at every start; the schemas alone take longer to load than all of them.
test.each(['src-main/main.ts', 'src-main/program.ts', 'src-main/ipc/answer-first.ts'])(
  '%s is loaded without the schemas of the contract',
  (entry) => {
    const modules = loadedWith(entry);
    expect(modules.size).toBeGreaterThan(5);
    expect(modules.get('zod')).toBeUndefined();
  },
);

test('the walk finds the schemas where they are', () => {
  expect(loadedWith('src-main/ipc/answer-calls.ts').get('zod')).toMatch(/^src-shared/);
});
