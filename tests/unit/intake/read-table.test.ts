import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import { readTable, readText } from '../../../src-main/intake/read-table.ts';
import { writeCsv } from '../../../src-main/intake/write-csv.ts';
import { xlsxFiles, xlsxOf } from '../../fixtures/xlsx.ts';

const rowsOf = async (bytes: Uint8Array) => (await readTable(bytes))[0]?.rows;
const utf8 = (text: string) => new TextEncoder().encode(text);

async function problem(bytes: Uint8Array): Promise<string> {
  try {
    await readTable(bytes);
  } catch (error) {
    if (error instanceof RegisterError && error.code === 'table-unreadable')
      return error.details?.['reason'] ?? '';
    throw error;
  }
  throw new Error('It was read');
}

describe('text tables', () => {
  const text = 'Name,Note\r\n"Sok, Dara","said ""yes""\r\nand left"\r\n\r\nសុខ ដារ៉ា,é\r\n';
  const rows = [['Name', 'Note'], ['Sok, Dara', 'said "yes"\r\nand left'], [''], ['សុខ ដារ៉ា', 'é']];

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 of the other order', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('are read in %s', async (_name, bytes) => {
    expect(await rowsOf(bytes)).toEqual(rows);
  });

  test('are read in Windows-1252, and in UTF-16 without a mark', async () => {
    expect(await rowsOf(Buffer.from('Name;Ville\nRen\xe9e;Gen\xe8ve\n', 'latin1'))).toEqual([
      ['Name', 'Ville'],
      ['Renée', 'Genève'],
    ]);
    expect(await rowsOf(Buffer.from('Name;City\nSok Dara;Phnom Penh\n', 'utf16le'))).toEqual([
      ['Name', 'City'],
      ['Sok Dara', 'Phnom Penh'],
    ]);
  });

  test.each([
    [';', 'Name;Note\nA, B;1\nC;2\n'],
    ['tab', 'Name\tNote\nA, B\t1\nC\t2\n'],
    ['a told separator', 'sep=;\nName;Note\nA, B;1\nC;2\n'],
  ])('are separated by %s', async (_name, given) => {
    expect((await readText(given))[0]?.rows).toEqual([
      ['Name', 'Note'],
      ['A, B', '1'],
      ['C', '2'],
    ]);
  });

  test('one column is a table too', async () => {
    expect((await readText('Name\nSok Dara\nChan Sophea'))[0]?.rows).toEqual([
      ['Name'],
      ['Sok Dara'],
      ['Chan Sophea'],
    ]);
  });
});

describe('Excel files', () => {
  test('numbers, dates, formulas and Khmer are read as they are shown', async () => {
    const bytes = xlsxOf([
      ['Name', 'Since', 'Phone', 'Code'],
      ['សុខ & <ដារ៉ា>', new Date('2019-03-12'), 12345678, { formula: 'A1&"x"', value: 'Namex' }],
      ['', '', '', ''],
      ['Last', '', '', { formula: '1+1', value: 2 }],
    ]);
    const [sheet] = await readTable(bytes);
    expect(sheet).toEqual({
      name: 'Participants',
      rows: [
        ['Name', 'Since', 'Phone', 'Code'],
        ['សុខ & <ដារ៉ា>', '2019-03-12', '12345678', 'Namex'],
        ['', '', '', ''],
        ['Last', '', '', '2'],
      ],
    });
  });
});

describe('what is no table of people is refused with a reason', () => {
  const files = xlsxFiles([['Name'], ['A']]);
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  test('old Excel files, and files with a password', async () => {
    expect(await problem(Buffer.concat([ole, Buffer.alloc(2000)]))).toBe('old-excel');
    const sealed = Buffer.concat([ole, Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await problem(sealed)).toBe('encrypted');
  });

  test('nothing, pictures, other packages, cut files', async () => {
    expect(await problem(new Uint8Array())).toBe('empty');
    expect(await problem(utf8(' \r\n \r\n'))).toBe('empty');
    expect(await problem(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))).toBe('not-a-table');
    expect(await problem(zipSync({ 'readme.txt': utf8('hello') }))).toBe('not-a-table');
    const whole = zipSync(files);
    for (const length of [10, 100, whole.length >> 1, whole.length - 30]) {
      expect(await problem(whole.subarray(0, length))).toBe('damaged');
    }
    expect(await problem(zipSync({ ...files, 'xl/workbook.xml': utf8('<workbook') }))).toMatch(
      /damaged|empty/,
    );
  });

  test('packages that fill the memory or lead out of themselves', async () => {
    expect(await problem(zipSync({ ...files, 'xl/media/x': new Uint8Array(30 << 20) }))).toBe('damaged');
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`f${i}`, utf8('x')]));
    expect(await problem(zipSync({ ...files, ...many }))).toBe('too-large');
    expect(await problem(zipSync({ ...files, '../../evil.txt': utf8('x') }))).toBe('damaged');
  });

  test('a cell far out, which would take more memory than there is; not where only a format is', async () => {
    const sheet = (cells: string) => ({
      ...files,
      'xl/worksheets/sheet1.xml': utf8(
        `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>${cells}</sheetData></worksheet>`,
      ),
    });
    const far = (cell: string) => zipSync(sheet(`<row r="1048576">${cell}</row>`));
    expect(await problem(far('<c r="XFD1048576"><v>1</v></c>'))).toBe('too-large');
    expect(await problem(far('<x:c s="1" r=\'A1048576\'><v>1</v></x:c>'))).toBe('too-large');
    expect(await problem(far('<c r="&#88;FD1048576"><v>1</v></c>'))).toBe('damaged');
    expect(await problem(zipSync(sheet('<row r="99999999999"/>')))).toBe('damaged');
    expect(await rowsOf(far('<c r="A1048576" s="1"/><c r="XFD1048576" s="1"></c>'))).toEqual([['Name']]);
  });

  test('a quotation mark that is never closed: rows would be lost without a word', async () => {
    expect(await problem(utf8('Name,City\n"Sok Dara,Phnom Penh\nChan Sophea,Kampot\n'))).toBe('open-quote');
  });

  test('too many rows', async () => {
    expect(await problem(utf8('a\n'.repeat(20_001)))).toBe('too-large');
  });
});

test('a report opens in Excel without becoming a formula, and reads back', async () => {
  const rows = [
    ['Row', 'Name'],
    ['2', '=HYPERLINK("x")'],
    ['3', 'Sok, "Dara"\nសុខ'],
  ];
  const csv = writeCsv(rows);
  expect(csv.codePointAt(0)).toBe(0xfeff);
  expect(await rowsOf(utf8(csv))).toEqual([rows[0], ['2', `'=HYPERLINK("x")`], rows[2]]);
});
