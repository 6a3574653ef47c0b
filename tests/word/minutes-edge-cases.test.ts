import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RichText } from '../../src-shared/domain/rich-text.ts';
import { lintPackage } from '../../src-main/word/package-lint.ts';
import { writeRecord } from '../../src-main/word/write-record.ts';
import {
  TestFolder,
  eachOf,
  pagesInLibreOffice,
  partOf,
  readWithPandoc,
  validationErrors,
} from './helpers/documents.ts';
import { type TestRegister, testRegister } from './helpers/register.ts';
import { bullets, cellOf, doc, head, item, link, numbers, p, t, tableOf } from './helpers/rich.ts';

const KHMER = 'ក្រុមការងារបច្ចេកទេសបានពិនិត្យសេចក្តីព្រាងគោលនយោបាយសុខភាពជនចំណាកស្រុក ';

/** A meeting with one item that has these texts as entries. */
const said = (...bodies: RichText[]): TestRegister => ({
  meetings: [{ items: [{ title: { en: 'Only item', km: '' }, entries: bodies.map((body) => ({ body })) }] }],
});

let nested = doc(p('deepest'));
for (let i = 0; i < 11; i += 1) nested = doc(bullets(item(p(`level ${11 - i}`), ...nested.content)));

const CASES: Readonly<Record<string, TestRegister>> = {
  empty: {
    body: {
      name: { en: '', km: 'ក្រុម' },
      ministry: { en: '', km: '' },
      quorum: { kind: 'none', value: 0, basis: 'persons' },
    },
  },
  'many-entries': {
    people: [{ name: { en: 'Sok Dara', km: '' }, capacity: 'chair' }],
    meetings: [
      {
        chair: 0,
        items: Array.from({ length: 10 }, (_, i) => ({
          title: { en: `Item number ${i + 1}`, km: '' },
          entries: Array.from({ length: 20 }, (_, j) => ({
            type: (['discussion', 'input', 'decision', 'action'] as const)[j % 4] ?? 'discussion',
            about: {
              document: 'Draft 0.2',
              clause: `${i}.${j}`,
              proposedChange: `Say ${j}\ninstead of ${i}`,
            },
            body: doc(p(`Entry ${i + 1}-${j + 1}: something was said and written down.`)),
            speaker: { person: 0 },
          })),
        })),
      },
    ],
  },
  'long-khmer': {
    people: [
      { name: { en: '', km: KHMER.repeat(4).trim() }, position: { en: '', km: KHMER.repeat(4).trim() } },
    ],
    meetings: [
      {
        title: { en: '', km: KHMER.repeat(4).trim() },
        items: [
          {
            title: { en: '', km: KHMER.repeat(4).trim() },
            entries: [
              { body: doc(p(KHMER.repeat(120))) },
              { type: 'decision', body: doc(p(KHMER.repeat(80)), p(KHMER.repeat(80))) },
              { type: 'action', body: doc(tableOf([cellOf(KHMER.repeat(60)), cellOf('ខ្លី')])) },
            ],
          },
        ],
      },
    ],
  },
  characters: said(
    doc(p('<w:p> & "quotes" \'single\' ]]> &amp; %1 {rapporteur:paragraphs-0} CURRENT')),
    doc(p('a\u0000b\u0007c\u001Fd\uFFFFe\uD800f'), p('line\none\u2028two\ttab')),
    doc(p('😀 emoji, é, ß, ကမ်, ไทย, 中文, العربية')),
    doc(p(t('bold', 'bold'), t(' both', 'bold', 'italic'), t(' under', 'underline'))),
  ),
  lists: said(
    doc(numbers('one', 'two')),
    doc(numbers('again one', item(numbers('nested'), p('behind')))),
    doc(bullets(item(tableOf([cellOf('in a list')])))),
    nested,
  ),
  tables: said(
    doc(
      tableOf(
        [head('A', { colspan: 2, rowspan: 2 }), head('B')],
        [head('C')],
        [cellOf('1'), cellOf('2'), cellOf('3')],
      ),
      tableOf([cellOf('second table'), cellOf('wide', { colspan: 3 })]),
    ),
    // Rows of different lengths, spans that reach too far, cells that overlap.
    doc(
      tableOf(
        [cellOf('long', { rowspan: 9 }), cellOf('x')],
        [cellOf('y', { colspan: 3 })],
        [cellOf('z'), cellOf('zz', { rowspan: 2, colspan: 2 })],
        [cellOf('last')],
      ),
    ),
    doc(tableOf([cellOf([tableOf([cellOf('inner')])]), cellOf([bullets('listed')]), cellOf([p()])])),
    doc(tableOf(Array.from({ length: 80 }, (_, i) => cellOf(`column ${i + 1}`)))),
    doc({ type: 'table', content: [{ type: 'tableRow', content: [] }] }),
  ),
  links: said(
    doc(
      p(
        t('web', link('https://example.org/a?b=c&d=<e>')),
        t(' and ', link('https://example.org/a?b=c&d=<e>'), 'bold'),
        t('mail', link('mailto:a@example.org')),
        t(' bad', link('javascript:alert(1)')),
        t(' broken', link('https://')),
      ),
    ),
  ),
  blank: said(doc(), doc(p()), doc(p('   '), p({ type: 'hardBreak' }))),
};

const folder = new TestFolder();
const files: { name: string; file: string; bytes: Uint8Array }[] = [];

beforeAll(async () => {
  for (const [name, description] of Object.entries(CASES)) {
    const { db, meetings } = testRegister(description);
    for (const language of ['en', 'km'] as const) {
      const { bytes } = await writeRecord(db, { kind: 'minutes', meetingId: meetings[0] ?? '', language });
      files.push({
        name: `${name}-${language}`,
        file: folder.write(`${name}-${language}.docx`, bytes),
        bytes,
      });
    }
  }
});

afterAll(() => {
  folder.remove();
});

const bytesOf = (name: string) => files.find((each) => each.name === name)?.bytes ?? new Uint8Array();
const fileOf = (name: string) => files.find((each) => each.name === name)?.file ?? '';
const documentOf = (name: string) => partOf(bytesOf(name), 'word/document.xml');
const readTexts = async (name: string) => (await readWithPandoc(fileOf(name))).map((block) => block.text);

describe('unusual minutes are sound documents', () => {
  test('for our lint', () => {
    for (const { name, bytes } of files) expect([name, lintPackage(bytes)]).toEqual([name, []]);
  });

  test("for Microsoft's validator", async () => {
    expect((await eachOf(files, ({ file }) => validationErrors(file))).flat()).toEqual([]);
  });

  test('for LibreOffice', async () => {
    const pages = await pagesInLibreOffice(
      files.map((each) => each.file),
      folder.path,
    );
    expect(pages.size).toBe(files.length);
    for (const [file, count] of pages) expect([file, count > 0]).toEqual([file, true]);
    // Rows that are longer than a page break across pages and lose nothing.
    expect(pages.get('long-khmer-km.docx')).toBeGreaterThan(5);
  });
});

describe('nothing is lost or doubled', () => {
  test('no agenda and no attendance are said in words', async () => {
    const texts = await readTexts('empty-en');
    expect(texts).toContain('No attendance has been recorded.');
    expect(texts).toContain('No agenda has been recorded.');
    expect(texts).toContain('No decisions have been recorded.');
    expect(texts).toContain('No actions have been recorded.');
    expect(texts.join('\n')).not.toContain('undefined');
  });

  test('each of 200 entries once, and once more where it is in a table', async () => {
    const texts = await readTexts('many-entries-en');
    for (let i = 1; i <= 10; i += 1) {
      for (let j = 1; j <= 20; j += 1) {
        const found = texts.filter((text) => text.includes(`Entry ${i}-${j}:`)).length;
        expect([i, j, found]).toEqual([i, j, j % 4 === 3 || j % 4 === 0 ? 2 : 1]);
      }
    }
  });

  test('a name in one language stands in the other', async () => {
    const texts = await readTexts('long-khmer-en');
    expect(texts).toContain(KHMER.repeat(4).trim());
  });

  test('signs of XML and of the program are only text', async () => {
    const texts = await readTexts('characters-en');
    expect(texts).toContain('<w:p> & "quotes" \'single\' ]]> &amp; %1 {rapporteur:paragraphs-0} CURRENT');
    expect(texts).toContain('abcdef');
    expect(texts).toContain('line one two tab');
    expect(texts).toContain('😀 emoji, é, ß, ကမ်, ไทย, 中文, العربية');
  });

  test('deep lists and tables keep every text', async () => {
    const lists = await readTexts('lists-en');
    for (const text of ['one', 'two', 'again one', 'nested', 'behind', 'in a list', 'deepest', 'level 11']) {
      expect([text, lists.filter((each) => each === text).length]).toEqual([text, 1]);
    }
    const tables = await readTexts('tables-en');
    for (const text of ['A', 'B', 'C', 'long', 'y', 'zz', 'last', 'inner', 'listed', 'column 80']) {
      expect([text, tables.filter((each) => each === text).length]).toEqual([text, 1]);
    }
  });

  test('blank entries leave no numbered paragraph', () => {
    expect(documentOf('blank-en')).not.toContain('NumberedParagraph');
  });
});

describe('numbering', () => {
  test('paragraphs have one numbering through the whole document, from their style', () => {
    const document = documentOf('many-entries-en');
    expect(document.match(/<w:pStyle w:val="NumberedParagraph"\/>/g)).toHaveLength(50);
    expect(document).not.toMatch(/<w:pStyle w:val="NumberedParagraph"\/><w:numPr>/);
    expect(partOf(bytesOf('many-entries-en'), 'word/styles.xml')).toMatch(
      /w:styleId="NumberedParagraph">.*?<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="2"\/>/,
    );
  });

  test('every numbered list has a numbering of its own, which begins at 1', () => {
    const ids = [...documentOf('lists-en').matchAll(/<w:numId w:val="(\d+)"\/>/g)]
      .map((match) => Number(match[1]))
      .filter((id) => id >= 10);
    expect(ids).toEqual([10, 10, 11, 11, 12]);
    const numbering = partOf(bytesOf('lists-en'), 'word/numbering.xml');
    expect(numbering.match(/<w:num w:numId="1[0-2]">/g)).toHaveLength(3);
    expect(numbering).toContain('<w:startOverride w:val="1"/>');
  });
});

test('links lead to their addresses, one relationship each; others are plain text', () => {
  const rels = partOf(bytesOf('links-en'), 'word/_rels/document.xml.rels');
  const targets = [...rels.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map((match) => match[1]);
  expect(targets).toEqual(['https://example.org/a?b=c&amp;d=%3Ce%3E', 'mailto:a@example.org']);
  const document = documentOf('links-en');
  expect(document.match(/<w:hyperlink /g)).toHaveLength(2);
  expect(document).toContain(' bad');
  expect(document).not.toContain('javascript:');
});
