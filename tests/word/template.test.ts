import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { RegisterError } from '../../src-shared/contract/errors.ts';
import { bodyPlaceholder, recordFields } from '../../src-shared/domain/record-fields.ts';
import { type RecordKind, RECORD_KINDS } from '../../src-shared/domain/record.ts';
import { checkTemplate, openTemplate } from '../../src-main/word/template/template-file.ts';
import { fillPlaceholders, placeholderParagraphs } from '../../src-main/word/template/story.ts';

/** A ministry's paper, as somebody would make it in Word. */
async function paper(
  children: Paragraph[] = [new Paragraph('{{record}}')],
  more: { header?: string; footer?: string } = {},
): Promise<Uint8Array> {
  return new Uint8Array(
    await Packer.toBuffer(
      new Document({
        styles: {
          default: { document: { run: { font: { ascii: 'Arial', cs: 'Khmer OS Battambang' } } } },
        },
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph(more.header ?? '{{status}}')] }) },
            footers: { default: new Footer({ children: [new Paragraph(more.footer ?? '{{notice}}')] }) },
            children,
          },
        ],
      }),
    ),
  );
}

const check = (bytes: Uint8Array, kind: RecordKind | null = null) => {
  const kinds = kind === null ? RECORD_KINDS : [kind];
  return checkTemplate(openTemplate(bytes), {
    body: kinds.map(bodyPlaceholder),
    fields: kinds.flatMap(recordFields),
  });
};
const codes = (bytes: Uint8Array, kind: RecordKind | null = null) =>
  check(bytes, kind).map(({ code }) => code);

/** The same package with a part changed. */
function changed(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  return zipSync(files);
}

const refusal = (bytes: Uint8Array): string | undefined => {
  try {
    openTemplate(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    expect(error.code).toBe('file-unreadable');
    return error.details?.['reason'];
  }
};

describe('what is wrong with a ministry’s own file', () => {
  test('nothing, when everything is in its place', async () => {
    expect(check(await paper())).toEqual([]);
    expect(check(await paper([new Paragraph('{{ Minutes }}')]), 'minutes')).toEqual([]);
  });

  test('no place for the record, two of them, one in a header, one beside words', async () => {
    expect(codes(await paper([new Paragraph('Nothing')]))).toContain('no-body');
    expect(codes(await paper([new Paragraph('{{agenda}}')]), 'minutes')).toEqual(
      expect.arrayContaining(['no-body', 'unknown-placeholder']),
    );
    expect(codes(await paper([new Paragraph('{{record}}'), new Paragraph('{{record}}')]))).toContain(
      'body-twice',
    );
    expect(codes(await paper([new Paragraph('x')], { header: '{{record}}' }))).toContain('body-misplaced');
    expect(codes(await paper([new Paragraph('See {{record}}')]))).toContain('body-not-alone');
  });

  test('a place that nobody fills, and brackets that do not close', async () => {
    const findings = check(
      await paper([new Paragraph('{{record}}'), new Paragraph('{{chairman}} and {{date}')]),
    );
    expect(findings).toContainEqual({
      level: 'warning',
      code: 'unknown-placeholder',
      detail: '{{chairman}}',
    });
    expect(findings.map(({ code }) => code)).toContain('broken-placeholder');
    expect(findings.every(({ level }) => level === 'warning')).toBe(true);
  });

  test('names that a keyboard or Word changed without showing it', async () => {
    const typed = ['{{\u200Bdate\u200B}}', '{{meeting\u2011title}}', '{{As – of}}', '{{\u00A0chair }}'];
    expect(
      check(
        await paper([new Paragraph('{{rec\u00ADord\u200B}}'), ...typed.map((each) => new Paragraph(each))]),
      ),
    ).toEqual([]);
  });

  test('whatever stands between two brackets is called a place, and one that nobody knows', async () => {
    for (const place of ['{{កាលបរិច្ឆេទ}}', '{{chair’s name}}', '{{date/time}}', '{{}}']) {
      expect(check(await paper([new Paragraph('{{record}}'), new Paragraph(place)]))).toEqual([
        { level: 'warning', code: 'unknown-placeholder', detail: place },
      ]);
    }
  });

  test('a record in a text box, which Word keeps twice, is one thing to put right', async () => {
    const box = (inside: string) =>
      `<w:txbxContent><w:p><w:r><w:t>${inside}</w:t></w:r></w:p></w:txbxContent>`;
    const bytes = changed(await paper([new Paragraph('x')]), 'word/document.xml', (text) =>
      text.replace(
        '<w:body>',
        `<w:body><w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('{{record}}')}</mc:Choice><mc:Fallback>${box('{{record}}')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
    );
    expect(check(bytes)).toEqual([{ level: 'error', code: 'body-misplaced', detail: '{{record}}' }]);
  });

  test('a record in a table can be printed, and may look bad', async () => {
    const cell = new TableCell({ children: [new Paragraph('{{record}}')] });
    const bytes = new Uint8Array(
      await Packer.toBuffer(
        new Document({
          sections: [{ children: [new Table({ rows: [new TableRow({ children: [cell] })] })] }],
        }),
      ),
    );
    expect(check(bytes)).toContainEqual({ level: 'warning', code: 'body-in-table', detail: '{{record}}' });
  });

  test('a first page without a header of its own would not be marked as a draft', async () => {
    const titlePage = (text: string) => text.replace('</w:sectPr>', '<w:titlePg/></w:sectPr>');
    const bytes = changed(await paper(), 'word/document.xml', titlePage);
    expect(codes(bytes)).toEqual(['unmarked-pages']);
    const marked = await paper([new Paragraph('{{status}}'), new Paragraph('{{record}}')]);
    expect(codes(changed(marked, 'word/document.xml', titlePage))).toEqual([]);
  });

  test('a document under another name, and one that was saved as a template, are opened', async () => {
    const files = unzipSync(await paper());
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const moved = zipSync({
      ...Object.fromEntries(
        Object.entries(files).filter(([path]) => !/^word\/(?:_rels\/)?document\.xml/.test(path)),
      ),
      'word/document2.xml': files['word/document.xml'] ?? new Uint8Array(),
      'word/_rels/document2.xml.rels': files['word/_rels/document.xml.rels'] ?? new Uint8Array(),
      '_rels/.rels': strToU8(text('_rels/.rels').replace('word/document.xml', 'word/document2.xml')),
      '[Content_Types].xml': strToU8(
        text('[Content_Types].xml')
          .replace('/word/document.xml', '/word/document2.xml')
          .replace('document.main+xml', 'template.main+xml'),
      ),
    });
    expect(codes(moved)).toEqual([]);
    const parts = openTemplate(moved);
    expect([...parts.keys()].toSorted()).toEqual(Object.keys(files).toSorted());
    expect(parts.get('[Content_Types].xml')).toBe(text('[Content_Types].xml'));
    expect(parts.get('_rels/.rels')).toBe(text('_rels/.rels'));
  });

  test('tracked changes, attached templates, linked pictures, no Khmer font, no mark of drafts', async () => {
    const plain = await paper();
    const rel = (type: string, id: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="file:///c:/x" TargetMode="External"/></Relationships>`;
    const document = (change: (text: string) => string) => changed(plain, 'word/document.xml', change);
    expect(
      codes(
        document((text) => text.replace('<w:body>', '<w:body><w:p><w:ins w:id="1" w:author="x"/></w:p>')),
      ),
    ).toContain('tracked-changes');
    const relations = (type: string) =>
      changed(plain, 'word/_rels/document.xml.rels', (text) =>
        text.replace('</Relationships>', rel(type, 'x1')),
      );
    expect(codes(relations('attachedTemplate'))).toContain('attached-template');
    expect(codes(relations('image'))).toContain('linked-picture');
    expect(codes(relations('hyperlink'))).toEqual([]);
    expect(
      codes(changed(plain, 'word/styles.xml', (text) => text.replaceAll(/ w:cs="[^"]*"/g, ''))),
    ).toContain('no-khmer-font');
    const bare = new Uint8Array(
      await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('{{record}}')] }] })),
    );
    expect(codes(bare)).toContain('no-draft-mark');
  });

  test('what is no Word file is refused, and why', async () => {
    const plain = await paper();
    expect(refusal(new Uint8Array([1, 2, 3]))).toBe('not-a-zip');
    expect(refusal(zipSync({ 'a.txt': strToU8('x') }))).toBe('not-word');
    expect(refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe('encrypted');
    expect(refusal(plain.slice(0, plain.length / 2))).toBe('not-a-zip');
    expect(refusal(zipSync({ ...unzipSync(plain), 'word/vbaProject.bin': strToU8('x') }))).toBe('macros');
    expect(refusal(zipSync({ ...unzipSync(plain), '../evil.txt': strToU8('x') }))).toBe('unsafe');
    expect(refusal(zipSync({ ...unzipSync(plain), 'bomb.bin': new Uint8Array(20_000_000) }))).toBe('unsafe');
    expect(
      refusal(
        changed(plain, 'word/document.xml', (text) => text.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>')),
      ),
    ).toBe('unsafe');
  });
});

describe('places in a file', () => {
  const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const values = (name: string) => ({ date: '12 March', chair: 'A & B', empty: '', lines: 'one\ntwo' })[name];

  test('are filled also where Word cut them into runs, and keep the look of their first letter', () => {
    const xml = `<w:p>${run('On {')}${run('{da')}${run('te}')}${run('} here')}</w:p>`;
    expect(fillPlaceholders(xml, values)).toBe(
      `<w:p>${run('On 12 March')}${run('')}${run('')}${run(' here')}</w:p>`,
    );
  });

  test('several in one paragraph, with signs of XML and line breaks', () => {
    const filled = fillPlaceholders(`<w:p>${run('{{date}} {{ Chair }}{{empty}}|{{lines}}')}</w:p>`, values);
    expect(filled).toContain('12 March A &amp; B|one</w:t><w:br/><w:t xml:space="preserve">two');
  });

  test('what is not known stays', () => {
    const xml = `<w:p>${run('{{nobody}} {{date')}</w:p>`;
    expect(fillPlaceholders(xml, values)).toBe(xml);
  });

  test('a text box is a paragraph of its own', () => {
    const xml = `<w:p>${run('{{date}}')}<w:r><w:txbxContent><w:p>${run('{{chair}}')}</w:p></w:txbxContent></w:r></w:p>`;
    expect(placeholderParagraphs(xml).map(({ inTextBox, text }) => [inTextBox, text])).toEqual([
      [false, '{{date}}'],
      [true, '{{chair}}'],
    ]);
    expect(fillPlaceholders(xml, values)).toContain('12 March');
    expect(fillPlaceholders(xml, values)).toContain('A &amp; B');
  });

  test('values are not searched for places', () => {
    expect(fillPlaceholders(`<w:p>${run('{{date}}')}</w:p>`, () => '{{chair}}')).toContain('{{chair}}');
  });
});
