import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type LintRule, lintPackage } from '../../src-main/word/package-lint.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NS = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships" xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing" xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"`;

/** A small package that has one of everything the lint looks at, all of it right. */
const SOUND: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="styles" Target="styles.xml"/><Relationship Id="rId2" Type="hyperlink" Target="https://example.org/" TargetMode="External"/><Relationship Id="rId3" Type="image" Target="media/logo.png"/></Relationships>`,
  'word/styles.xml': `<w:styles ${NS}><w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:basedOn w:val="Normal"/><w:next w:val="Normal"/></w:style></w:styles>`,
  'word/numbering.xml': `<w:numbering ${NS}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:pStyle w:val="Heading1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  'word/comments.xml': `<w:comments ${NS}><w:comment w:id="1"><w:p w14:paraId="00000001"><w:r><w:t>A comment</w:t></w:r></w:p></w:comment><w:comment w:id="2"><w:p w14:paraId="00000002"><w:r><w:t>An answer</w:t></w:r></w:p></w:comment></w:comments>`,
  'word/commentsExtended.xml': `<w15:commentsEx ${NS}><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>`,
  'word/document.xml': `<w:document ${NS}><w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:bookmarkStart w:id="10" w:name="top"/><w:r><w:t>Heading</w:t></w:r><w:bookmarkEnd w:id="10"/></w:p>
<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:commentRangeStart w:id="1"/><w:r><w:t>Text</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>
<w:p><w:ins w:id="20"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="21"><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom w:id="22"><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>
<w:p><w:hyperlink w:anchor="top"><w:r><w:t>up</w:t></w:r></w:hyperlink><w:hyperlink r:id="rId2"><w:r><w:t>out</w:t></w:r></w:hyperlink></w:p>
<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF top </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
<w:p><w:r><w:drawing><wp:inline><wp:extent cx="36000" cy="72000"/><wp:docPr id="1" name="a" descr="A logo"/><a:blip r:embed="rId3"/></wp:inline></w:drawing></w:r><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="2" name="b" descr="Another"/></wp:inline></w:drawing></w:r></w:p>
<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>
</w:body></w:document>`,
};

/** The head of a picture of one dot. */
const PNG = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1,
]);

const pack = (parts: Readonly<Record<string, string>>, image: Uint8Array = PNG) =>
  zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    'word/media/logo.png': image,
  });

const DOCUMENT = 'word/document.xml';

/** What is found when `find` is `instead` in a part (all of them, or the first). */
function planted(part: string, find: string, instead: string): LintRule[] {
  const text = SOUND[part] ?? '';
  expect(text).toContain(find);
  return lintPackage(pack({ ...SOUND, [part]: text.replace(find, instead) })).map((problem) => problem.rule);
}

test('a sound package passes', () => {
  expect(lintPackage(pack(SOUND))).toEqual([]);
});

const DEFECTS: readonly [name: string, rule: LintRule, part: string, find: string, instead: string][] = [
  [
    'a revision id that is there twice',
    'duplicate-revision',
    DOCUMENT,
    '<w:del w:id="21">',
    '<w:del w:id="20">',
  ],
  ['a comment range that does not end', 'unclosed-comment', DOCUMENT, '<w:commentRangeEnd w:id="1"/>', ''],
  ['a comment range that did not begin', 'unclosed-comment', DOCUMENT, '<w:commentRangeStart w:id="1"/>', ''],
  [
    'a comment that is not there',
    'missing-comment',
    DOCUMENT,
    '<w:commentReference w:id="1"/>',
    '<w:commentReference w:id="9"/>',
  ],
  [
    'a numbering that is not there',
    'missing-numbering',
    DOCUMENT,
    '<w:numId w:val="1"/>',
    '<w:numId w:val="7"/>',
  ],
  [
    'an abstract numbering that is not there',
    'missing-numbering',
    'word/numbering.xml',
    '<w:abstractNumId w:val="1"/>',
    '<w:abstractNumId w:val="5"/>',
  ],
  ['a style that is not there', 'missing-style', DOCUMENT, 'w:val="Heading1"', 'w:val="Heading9"'],
  [
    'a base style that is not there',
    'missing-style',
    'word/styles.xml',
    '<w:basedOn w:val="Normal"/>',
    '<w:basedOn w:val="Nothing"/>',
  ],
  [
    'a style of a numbering that is not there',
    'missing-style',
    'word/numbering.xml',
    'w:val="Heading1"',
    'w:val="Heading9"',
  ],
  [
    'a link to a bookmark that is not there',
    'missing-anchor',
    DOCUMENT,
    'w:anchor="top"',
    'w:anchor="bottom"',
  ],
  ['a field that refers to no bookmark', 'missing-anchor', DOCUMENT, ' REF top ', ' REF bottom '],
  [
    'a cell without a paragraph',
    'cell-without-paragraph',
    DOCUMENT,
    '<w:tc><w:p/></w:tc></w:tr></w:tbl>',
    '<w:tc></w:tc></w:tr></w:tbl>',
  ],
  [
    'a cell that ends with a table',
    'cell-without-paragraph',
    DOCUMENT,
    '<w:tc><w:p/></w:tc></w:tr></w:tbl>',
    '<w:tc><w:p/><w:tbl><w:tblGrid/></w:tbl></w:tc></w:tr></w:tbl>',
  ],
  ['text inside a deletion', 'text-in-deletion', DOCUMENT, '<w:delText>old</w:delText>', '<w:t>old</w:t>'],
  [
    'deleted text outside of a deletion',
    'deleted-text-outside-deletion',
    DOCUMENT,
    '<w:t>new</w:t>',
    '<w:delText>new</w:delText>',
  ],
  ['a bookmark that does not end', 'unclosed-bookmark', DOCUMENT, '<w:bookmarkEnd w:id="10"/>', ''],
  [
    'a bookmark that did not begin',
    'unclosed-bookmark',
    DOCUMENT,
    '<w:bookmarkEnd w:id="10"/>',
    '<w:bookmarkEnd w:id="10"/><w:bookmarkEnd w:id="11"/>',
  ],
  [
    'a bookmark that is there twice',
    'duplicate-bookmark',
    DOCUMENT,
    '<w:bookmarkEnd w:id="10"/>',
    '<w:bookmarkEnd w:id="10"/><w:bookmarkStart w:id="11" w:name="top"/><w:bookmarkEnd w:id="11"/>',
  ],
  [
    'a reply whose parent is missing',
    'missing-parent-comment',
    'word/commentsExtended.xml',
    'w15:paraIdParent="00000001"',
    'w15:paraIdParent="0000000F"',
  ],
  ['a field that does not end', 'unbalanced-field', DOCUMENT, '<w:fldChar w:fldCharType="end"/>', ''],
  ['a field that did not begin', 'unbalanced-field', DOCUMENT, '<w:fldChar w:fldCharType="begin"/>', ''],
  ['spans that do not add up', 'uneven-row', DOCUMENT, '<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="3"/>'],
  ['a row that is too short', 'uneven-row', DOCUMENT, '<w:gridBefore w:val="1"/>', ''],
  [
    'a relationship that leads nowhere',
    'broken-relationship',
    'word/_rels/document.xml.rels',
    'Target="styles.xml"',
    'Target="style.xml"',
  ],
  ['a reference without a relationship', 'missing-relationship', DOCUMENT, 'r:id="rId2"', 'r:id="rId7"'],
  [
    'a relationship id that is there twice',
    'duplicate-relationship',
    'word/_rels/document.xml.rels',
    'Id="rId2"',
    'Id="rId1"',
  ],
  ['a drawing id that is there twice', 'duplicate-drawing', DOCUMENT, '<wp:docPr id="2"', '<wp:docPr id="1"'],
  ['a picture that says nothing', 'drawing-without-text', DOCUMENT, 'descr="A logo"', 'descr=" "'],
  ['a picture without height', 'drawing-without-size', DOCUMENT, 'cy="72000"', 'cy="0"'],
  ['a picture that is not there', 'missing-relationship', DOCUMENT, 'r:embed="rId3"', 'r:embed="rId9"'],
  ['a part that is not XML', 'not-well-formed', DOCUMENT, '</w:body>', ''],
  [
    'a part without a content type',
    'missing-content-type',
    '[Content_Types].xml',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '',
  ],
  [
    'a content type without its part',
    'missing-content-type',
    '[Content_Types].xml',
    '/word/document.xml',
    '/word/other.xml',
  ],
];

describe('planted defects are caught', () => {
  test.each(DEFECTS)('%s', (_, rule, part, find, instead) => {
    expect(planted(part, find, instead)).toContain(rule);
  });

  test('a file that is no picture', () => {
    expect(lintPackage(pack(SOUND, strToU8('<svg/>'))).map(({ rule }) => rule)).toEqual([
      'drawing-without-image',
    ]);
  });

  test('and each alone, but for what follows from it', () => {
    // The second reference to rId1 makes rId2 unknown; a broken document hides what it holds.
    const followed = new Set(['duplicate-relationship', 'not-well-formed']);
    for (const [name, rule, part, find, instead] of DEFECTS) {
      if (followed.has(rule)) continue;
      expect([name, new Set(planted(part, find, instead))]).toEqual([name, new Set([rule])]);
    }
  });
});
