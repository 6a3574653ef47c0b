import { Document, Header, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../src-main/database/sql.ts';
import { RECORD_KINDS, RECORD_LANGUAGES } from '../../src-shared/domain/record.ts';
import { lintPackage } from '../../src-main/word/package-lint.ts';
import { documentOf, gatherRecord } from '../../src-main/word/record-kinds.ts';
import { starterTemplate } from '../../src-main/word/template/starter.ts';
import { writePackage } from '../../src-main/word/write-package.ts';
import { buildRecord } from '../../src-main/word/write-record.ts';
import { join as joined } from '../../src-main/word/wml/xml.ts';
import { findingsOf } from '../../src-main/word-templates/word-templates-store.ts';
import {
  TestFolder,
  eachOf,
  evenSpaces,
  partOf,
  readWithPandoc,
  validationErrors,
} from './helpers/documents.ts';
import { fillExample } from '../../src-main/register-file/example/fill-example.ts';
import { emptyRegister } from './helpers/register.ts';

const register = emptyRegister();
const { db } = register;
let folder: TestFolder;

beforeAll(() => {
  register.change((writable) => {
    fillExample(writable);
  });
  folder = new TestFolder();
});
afterAll(() => {
  folder.remove();
});

const meeting = (ordinal: number): string =>
  db.one<{ id: string }>(sql`SELECT id FROM meeting WHERE kind = 'working-group' AND ordinal = ${ordinal}`)
    ?.id ?? '';

/** A paper with everything that can stand in the way: lists and headings of its own, narrow margins, a table. */
const paper = async () =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        styles: {
          default: {
            document: { run: { font: { ascii: 'Arial', cs: 'Khmer OS Battambang' } } },
            heading2: { run: { color: '7A0000', size: 30 }, paragraph: { spacing: { before: 300 } } },
          },
        },
        numbering: {
          config: [{ reference: 'own', levels: [{ level: 0, format: 'upperRoman', text: '%1)' }] }],
        },
        sections: [
          {
            properties: { page: { margin: { left: 2400, right: 2400 } } },
            headers: { default: new Header({ children: [new Paragraph('{{ministry}} {{date}}')] }) },
            children: [
              new Paragraph({ text: 'Our own list', numbering: { reference: 'own', level: 0 } }),
              new Table({
                rows: [
                  new TableRow({
                    children: [new TableCell({ children: [new Paragraph('No. {{number}}')] })],
                  }),
                ],
              }),
              new Paragraph('{{title}}'),
              new Paragraph('{{record}}'),
              new Paragraph('Seen and approved'),
            ],
          },
        ],
      }),
    ),
  );

test('every kind in every language goes into a ministry’s own file whole, and the file stays sound', async () => {
  const template = await paper();
  const meetingId = meeting(7);
  const wanted = RECORD_KINDS.flatMap((kind) => RECORD_LANGUAGES.map((language) => ({ kind, language })));
  await eachOf(wanted, async ({ kind, language }) => {
    const record = gatherRecord(db, { kind, language, meetingId });
    const { bytes } = await buildRecord(record, template);
    const name = `${kind}-${language}.docx`;
    const file = folder.write(name, bytes);
    expect(lintPackage(bytes), name).toEqual([]);
    expect(await validationErrors(file), name).toEqual([]);

    // What we would have printed ourselves, without head and title, stands in it once, between their words.
    const own = documentOf(record);
    const alone = folder.write(
      `alone-${name}`,
      (await writePackage({ ...own, letterhead: [], heading: [] })).bytes,
    );
    const ours = (await readWithPandoc(alone)).map(({ text }) => text);
    const theirs = (await readWithPandoc(file)).map(({ text }) => text);
    const from = theirs.indexOf(ours[0] ?? '');
    expect(theirs.slice(from, from + ours.length), name).toEqual(ours);
    expect(theirs.at(-1), name).toBe('Seen and approved');
    expect(theirs.slice(0, from).map(evenSpaces), name).toContain(evenSpaces(own.fields.title ?? ''));
    expect(theirs.join(' '), name).not.toContain('{{');
  });
}, 120_000);

test('their look wins, our numbers come along, and tables fit their page', async () => {
  const record = gatherRecord(db, { kind: 'minutes', language: 'en', meetingId: meeting(7) });
  const { bytes } = await buildRecord(record, await paper());
  const styles = partOf(bytes, 'word/styles.xml');
  expect(styles).toMatch(/<w:style [^>]*w:styleId="Heading2"[^>]*>(?:(?!<\/w:style>).)*7A0000/s);
  expect(styles).toMatch(
    /w:styleId="RapporteurHeading2"[^>]*>(?:(?!<\/w:style>).)*w:basedOn w:val="Heading2"/s,
  );
  const document = partOf(bytes, 'word/document.xml');
  expect(document).toContain('w:pStyle w:val="RapporteurHeading2"');
  const widths = [...document.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)].map((grid) =>
    [...(grid[1] ?? '').matchAll(/w:w="(\d+)"/g)].reduce((sum, column) => sum + Number(column[1]), 0),
  );
  expect(Math.max(...widths)).toBeLessThanOrEqual(11906 - 4800 + 20);
});

test('a draft is marked in their headers, an adopted paper is not', async () => {
  const template = await paper();
  const marked = async (ordinal: number) => {
    const record = gatherRecord(db, { kind: 'minutes', language: 'en', meetingId: meeting(ordinal) });
    const { bytes } = await buildRecord(record, template);
    return { draft: documentOf(record).heads.draft, header: partOf(bytes, 'word/header1.xml') };
  };
  const papers = await Promise.all([1, 7, 13].map(marked));
  for (const { draft, header } of papers) expect(header.includes('<w:pict')).toBe(draft);
});

const packed = async (...sections: ConstructorParameters<typeof Document>[0]['sections'][number][]) =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections })));

/** How wide the widest table of a document is. */
const widest = (document: string): number =>
  Math.max(
    ...[...document.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)].map((grid) =>
      [...(grid[1] ?? '').matchAll(/w:w="(\d+)"/g)].reduce((sum, column) => sum + Number(column[1]), 0),
    ),
  );

test('tables fit the section or the cell that the record comes into', async () => {
  const record = gatherRecord(db, { kind: 'action-register', language: 'en', meetingId: meeting(7) });
  const lying = { page: { size: { orientation: PageOrientation.LANDSCAPE } } };
  const sections = await buildRecord(
    record,
    await packed(
      { properties: lying, children: [new Paragraph('{{record}}')] },
      { children: [new Paragraph('Signed')] },
    ),
  );
  expect(widest(partOf(sections.bytes, 'word/document.xml'))).toBeGreaterThan(13_500);
  const cell = new TableCell({
    width: { size: 5_000, type: 'dxa' },
    children: [new Paragraph('{{record}}')],
  });
  const table = new Table({ columnWidths: [5_000], rows: [new TableRow({ children: [cell] })] });
  const inCell = await buildRecord(record, await packed({ children: [table] }));
  expect(lintPackage(inCell.bytes)).toEqual([]);
  expect(widest(partOf(inCell.bytes, 'word/document.xml'))).toBeLessThanOrEqual(5_000);
});

test('the mark of drafts stays out of text boxes in headers', async () => {
  const files = unzipSync(await paper());
  const box =
    '<w:p><w:r><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></w:r><w:r><w:t>Behind</w:t></w:r></w:p>';
  const header = strFromU8(files['word/header1.xml'] ?? new Uint8Array());
  files['word/header1.xml'] = strToU8(header.replace(/<w:p>/, () => `${box}<w:p>`));
  const record = gatherRecord(db, { kind: 'minutes', language: 'en', meetingId: meeting(13) });
  const filled = partOf((await buildRecord(record, zipSync(files))).bytes, 'word/header1.xml');
  expect(filled.match(/<w:pict/g)).toHaveLength(1);
  expect(filled.indexOf('<w:pict')).toBeGreaterThan(filled.indexOf('>Behind<'));
});

test('Khmer numbers stay Khmer: their font comes along, once', async () => {
  const record = gatherRecord(db, { kind: 'minutes', language: 'km', meetingId: meeting(7) });
  const { bytes } = await buildRecord(record, await paper());
  const file = folder.write('digits.docx', bytes);
  expect(await validationErrors(file)).toEqual([]);
  expect(partOf(bytes, 'word/numbering.xml')).toContain('Rapporteur Khmer Digits');
  const fonts = partOf(bytes, 'word/fontTable.xml');
  expect(fonts.match(/w:name="Rapporteur Khmer Digits"/g)).toHaveLength(1);
  const rels = partOf(bytes, 'word/_rels/fontTable.xml.rels');
  const embedded = [...fonts.matchAll(/<w:embed\w+ r:id="([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(embedded).toHaveLength(2);
  const parts = unzipSync(bytes);
  for (const id of embedded) {
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(rels)?.[1] ?? '';
    expect(parts[`word/${target}`]?.length ?? 0).toBeGreaterThan(1_000);
  }
  expect(partOf(bytes, '[Content_Types].xml')).toContain('Extension="odttf"');
  expect(partOf(bytes, 'word/settings.xml')).toContain('<w:embedTrueTypeFonts/>');
  // A file that was printed into before has the font already.
  const again = await buildRecord(record, await starterTemplate('km'));
  expect(partOf(again.bytes, 'word/fontTable.xml').match(/w:name="Rapporteur Khmer Digits"/g)).toHaveLength(
    1,
  );
  expect(lintPackage(again.bytes)).toEqual([]);
});

test('the same record and file make the same bytes', async () => {
  const template = await paper();
  const record = gatherRecord(db, { kind: 'minutes', language: 'both', meetingId: meeting(5) });
  const [one, two] = await Promise.all([buildRecord(record, template), buildRecord(record, template)]);
  expect(one.sha256).toBe(two.sha256);
});

test('the file to begin with is a sound one with everything in its place', async () => {
  for (const language of ['en', 'km'] as const) {
    const bytes = await starterTemplate(language);
    expect(lintPackage(bytes)).toEqual([]);
    expect(findingsOf(bytes, null)).toEqual([]);
    const record = gatherRecord(db, { kind: 'agenda', language, meetingId: meeting(3) });
    const filled = await buildRecord(record, bytes);
    expect(lintPackage(filled.bytes)).toEqual([]);
    expect(partOf(filled.bytes, 'word/document.xml')).not.toContain('{{');
    expect(joined(documentOf(record).content).length).toBeGreaterThan(1_000);
  }
});
