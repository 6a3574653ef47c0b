import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { xlsxOf } from '../../fixtures/xlsx.ts';

const CLI = join(import.meta.dirname, '../../../src-main/cli.ts');
let folder = '';

function run(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [CLI, ...args, '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, json: JSON.parse(stdout) as Record<string, unknown> };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-import-'));
  expect(run('new', 'Group.twg', '--name', 'Group').code).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('import-people adds, updates and skips, says why, and the register is sound', () => {
  writeFileSync(
    join(folder, 'people.xlsx'),
    xlsxOf([
      ['Name', 'ឈ្មោះ', 'Sex', 'Organisation', 'Phone'],
      ['Dr. Sok Dara', 'សុខ ដារ៉ា', 'M', 'Ministry of Health (MoH)', 12345678],
      ['Chan Sophea', '', 'F', 'MoH', ''],
      ['Sok Dara', '', '', '', ''],
      ['', '', 'F', '', ''],
    ]),
  );
  const first = run('import-people', 'Group.twg', 'people.xlsx');
  expect(first).toMatchObject({
    code: 0,
    json: {
      added: [
        { line: 2, name: 'Sok Dara', id: expect.any(String) },
        { line: 3, name: 'Chan Sophea' },
      ],
      updated: [],
      skipped: [
        { line: 4, name: 'Sok Dara', reason: 'repeated' },
        { line: 5, name: '', reason: 'unreadable' },
      ],
      organisations: [{ name: 'Ministry of Health' }],
    },
  });
  writeFileSync(
    join(folder, 'more.csv'),
    Buffer.from(
      '\ufeffName;Position;Email\r\nSok Dara;Director;dara@example.org\r\nChan Sophea;;\r\n',
      'utf16le',
    ),
  );
  expect(run('import-people', 'Group.twg', 'more.csv')).toMatchObject({
    code: 0,
    json: {
      added: [],
      updated: [{ line: 2, name: 'Sok Dara' }],
      skipped: [{ line: 3, reason: 'same' }],
    },
  });
  expect(run('list', 'people', 'Group.twg').json).toMatchObject([
    { name: { en: 'Chan Sophea' }, sex: 'female', organisation: { acronym: 'MoH' } },
    { name: { en: 'Sok Dara', km: 'សុខ ដារ៉ា' }, phone: '012345678', position: { en: 'Director' } },
  ]);
  expect(run('check', 'Group.twg').json).toMatchObject({ findings: [], integrity: 'ok' });
});

test('a table that cannot be read, or has no names, leaves the register as it was', () => {
  const before = readFileSync(join(folder, 'Group.twg'));
  writeFileSync(join(folder, 'old.xls'), Buffer.from('d0cf11e0a1b11ae1'.padEnd(1000, '0'), 'hex'));
  writeFileSync(join(folder, 'numbers.csv'), '1,2\n3,4\n');
  expect(run('import-people', 'Group.twg', 'old.xls')).toMatchObject({
    code: 1,
    json: { error: { code: 'table-unreadable' } },
  });
  expect(run('import-people', 'Group.twg', 'numbers.csv')).toMatchObject({
    code: 1,
    json: { error: { code: 'invalid-input' } },
  });
  expect(run('import-people', 'Group.twg', 'nowhere.csv')).toMatchObject({
    code: 1,
    json: { error: { code: 'file-missing' } },
  });
  expect(readFileSync(join(folder, 'Group.twg')).equals(before)).toBe(true);
});

test('the sheet with names is read, whichever it is; a link to the register stays one', () => {
  expect(run('new', 'Sheets.twg', '--name', 'Group').code).toBe(0);
  symlinkSync('Sheets.twg', join(folder, 'Link.twg'));
  writeFileSync(
    join(folder, 'sheets.xlsx'),
    xlsxOf(
      [['Year'], [2020]],
      [
        ['Name', 'Organisation'],
        ['Sok Dara', 'MoH'],
      ],
    ),
  );
  expect(run('import-people', 'Link.twg', 'sheets.xlsx')).toMatchObject({
    code: 0,
    json: { sheet: 'Sheet2', otherSheets: ['Participants'], added: [{ name: 'Sok Dara' }] },
  });
  expect(lstatSync(join(folder, 'Link.twg')).isSymbolicLink()).toBe(true);
  expect(run('list', 'people', 'Sheets.twg').json).toMatchObject([{ name: { en: 'Sok Dara' } }]);
});

test('what was left out is told: columns, and values that were not understood', () => {
  writeFileSync(join(folder, 'odd.csv'), 'Name,Shoe size,Email\nLong Vanna,41,nowhere\n');
  const { stdout, stderr } = spawnSync(process.execPath, [CLI, 'import-people', 'Group.twg', 'odd.csv'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout).toContain('row 2  Long Vanna: email "nowhere"');
  expect(stderr).toContain('"Shoe size"');
});

test('a register of an older schema is kept beside it as it was', () => {
  const old = gunzipSync(readFileSync(join(import.meta.dirname, '../../fixtures/registers/schema-1.twg.gz')));
  writeFileSync(join(folder, 'Old.twg'), old);
  writeFileSync(join(folder, 'one.csv'), 'Name\nSomebody New\n');
  expect(run('import-people', 'Old.twg', 'one.csv')).toMatchObject({
    code: 0,
    json: { added: [{ name: 'Somebody New' }] },
  });
  const kept = readdirSync(folder).filter((name) => name.startsWith('Old (before update'));
  expect(kept).toHaveLength(1);
  expect(readFileSync(join(folder, kept[0] ?? '')).equals(old)).toBe(true);
});
