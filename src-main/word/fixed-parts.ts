import type { Language } from '../../src-shared/domain/common.ts';
import { FONTS, LANGUAGE_TAGS } from './house-style.ts';
import { KHMER_DIGITS_FONT } from './khmer-digits-font.ts';
import type { RecordProperties } from './record-document.ts';
import { relationshipsXml } from './wml/package.ts';
import {
  NAMESPACES,
  NOTHING,
  XML_HEAD,
  type Xml,
  attributes,
  escaped,
  join,
  valued,
  xml,
} from './wml/xml.ts';

// The parts that hardly differ between records: properties, settings and fonts.

const SCHEMAS = 'http://schemas.openxmlformats.org';

/** docProps/core.xml */
export function coreXml(properties: RecordProperties): Xml {
  const { title, subject, author, category, language, date } = properties;
  const at = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(date)}</dcterms:${name}>` as Xml;
  return xml`${XML_HEAD}<cp:coreProperties xmlns:cp="${escaped(`${SCHEMAS}/package/2006/metadata/core-properties`)}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>${escaped(author)}</dc:creator><dc:language>${escaped(LANGUAGE_TAGS[language])}</dc:language><cp:category>${escaped(category)}</cp:category><cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>${at('created')}${at('modified')}</cp:coreProperties>`;
}

/** docProps/app.xml */
export function appXml({ company }: RecordProperties): Xml {
  return xml`${XML_HEAD}<Properties xmlns="${escaped(`${SCHEMAS}/officeDocument/2006/extended-properties`)}"><Application>Rapporteur</Application><Company>${escaped(company)}</Company></Properties>`;
}

/** Numbered paragraphs and page numbers in Khmer need the digits font. */
const embedsFonts = (language: Language) => language === 'km';

const compatibility = (name: string, val: number) =>
  xml`<w:compatSetting${attributes({ name, uri: 'http://schemas.microsoft.com/office/word', val })}/>`;

/** word/settings.xml; the layout rules of Word 2013 and later. */
export function settingsXml(language: Language): Xml {
  return xml`${XML_HEAD}<w:settings ${NAMESPACES}>${join([
    xml`<w:zoom w:percent="100"/>`,
    embedsFonts(language) ? xml`<w:embedTrueTypeFonts/><w:saveSubsetFonts/>` : NOTHING,
    valued('defaultTabStop', 567),
    valued('characterSpacingControl', 'doNotCompress'),
    xml`<w:compat>${join([
      compatibility('compatibilityMode', 15),
      compatibility('overrideTableStyleFontSizeAndJustification', 1),
      compatibility('enableOpenTypeFeatures', 1),
      compatibility('doNotFlipMirrorIndents', 1),
      compatibility('differentiateMultirowTableHeaders', 1),
    ])}</w:compat>`,
    xml`<w:themeFontLang${attributes({ val: LANGUAGE_TAGS.en, bidi: LANGUAGE_TAGS.km })}/>`,
    valued('decimalSymbol', '.'),
    valued('listSeparator', ','),
  ])}</w:settings>`;
}

/** Key of the obfuscation; fixed, so that the same record has the same bytes. */
const FONT_KEY = '{7A6D2F10-5B1C-4E3A-9D84-1F2E3C4B5A69}';

interface Font {
  name: string;
  /** What Word takes where the font is missing. */
  alternative?: string;
  panose?: string;
  family: 'roman' | 'auto';
  embedded?: Xml;
}

function fontXml({ name, alternative, panose, family, embedded = NOTHING }: Font): Xml {
  return xml`<w:font w:name="${escaped(name)}">${valued('altName', alternative)}${valued('panose1', panose)}${valued('charset', '00')}${valued('family', family)}${valued('pitch', 'variable')}${embedded}</w:font>`;
}

/**
 * Every Windows has Leelawadee UI (Khmer text) and MoolBoran (a Muol title face), so that a paper reads
 * well on a computer without the Khmer OS fonts.
 */
function fontTableXml(language: Language): Xml {
  const key = escaped(FONT_KEY);
  const fonts: Font[] = [
    { name: FONTS.latin, alternative: 'Liberation Serif', panose: '02020603050405020304', family: 'roman' },
    { name: FONTS.khmer, alternative: 'Leelawadee UI', family: 'auto' },
    { name: FONTS.khmerTitle, alternative: 'MoolBoran', family: 'auto' },
  ];
  if (embedsFonts(language)) {
    fonts.push({
      name: KHMER_DIGITS_FONT.name,
      family: 'auto',
      embedded: xml`<w:embedRegular r:id="rId1" w:fontKey="${key}"/><w:embedBold r:id="rId2" w:fontKey="${key}"/>`,
    });
  }
  return xml`${XML_HEAD}<w:fonts ${NAMESPACES}>${join(fonts.map(fontXml))}</w:fonts>`;
}

/** The first 32 bytes of an embedded font are mixed with its key, backwards (ISO/IEC 29500-4, 17.8.1). */
function obfuscated(font: Uint8Array): Uint8Array {
  const key = Buffer.from(FONT_KEY.replaceAll(/[{}-]/g, ''), 'hex').toReversed();
  return font.map((byte, i) => (i < 32 ? byte ^ (key[i % 16] ?? 0) : byte));
}

let embedded: [string, Uint8Array][] | undefined;

/** The font table, and in Khmer the digits font. */
export function fontParts(language: Language): [path: string, content: string | Uint8Array][] {
  const parts: [string, string | Uint8Array][] = [['word/fontTable.xml', fontTableXml(language)]];
  if (!embedsFonts(language)) return parts;
  embedded ??= [
    ['word/fonts/font1.odttf', obfuscated(KHMER_DIGITS_FONT.regular())],
    ['word/fonts/font2.odttf', obfuscated(KHMER_DIGITS_FONT.bold())],
  ];
  const relationships = relationshipsXml([
    { id: 'rId1', type: 'font', target: 'fonts/font1.odttf' },
    { id: 'rId2', type: 'font', target: 'fonts/font2.odttf' },
  ]);
  return [...parts, ['word/_rels/fontTable.xml.rels', relationships], ...embedded];
}
