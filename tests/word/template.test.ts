import { Document, Footer, Header, Packer, Paragraph } from 'docx';
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
