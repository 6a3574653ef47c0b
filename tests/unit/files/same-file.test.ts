import { linkSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isSameFile, isSameNode } from '../../../src-main/files/same-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-same-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one file is known by another name, two files with the same content are two', () => {
  const [file, link, copy] = ['a', 'b', 'c'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(file, 'same');
  writeFileSync(copy, 'same');
  linkSync(file, link);
  expect(isSameFile(file, link)).toBe(true);
  expect(isSameFile(file, copy)).toBe(false);
  expect(isSameFile(file, join(folder, 'none'))).toBe(false);
});

test('files are told apart by all 64 bits of their number, and never by none', () => {
  const ino = 2n ** 60n;
  expect(isSameNode({ dev: 1n, ino }, { dev: 1n, ino })).toBe(true);
  expect(isSameNode({ dev: 1n, ino }, { dev: 1n, ino: ino + 1n })).toBe(false);
  expect(isSameNode({ dev: 1n, ino }, { dev: 2n, ino })).toBe(false);
  expect(isSameNode({ dev: 1n, ino: 0n }, { dev: 1n, ino: 0n })).toBe(false);
});
