import { KHMER_DIGITS_FONT } from './khmer-digits-font.ts';
import { FONTS } from './house-style.ts';
import type { RecordProperties } from './record-document.ts';

// Parts that are the same in every record, in place of docx's: it writes an empty font table and few settings.

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Key of the obfuscation; fixed, so that the same record has the same bytes. */
const FONT_KEY = '{7A6D2F10-5B1C-4E3A-9D84-1F2E3C4B5A69}';

/** Digits of numbered paragraphs and of page numbers in Khmer need the digits font. */
const embedsFonts = ({ language }: Pick<RecordProperties, 'language'>) => language === 'km';

const compat = (name: string, value: number) =>
  `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;

function settingsXml(properties: RecordProperties): string {
  const fonts = embedsFonts(properties) ? '<w:embedTrueTypeFonts/><w:saveSubsetFonts/>' : '';
  return `${HEAD}<w:settings ${W}><w:zoom w:percent="100"/>${fonts}<w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>${compat('compatibilityMode', 15)}${compat('overrideTableStyleFontSizeAndJustification', 1)}${compat('enableOpenTypeFeatures', 1)}${compat('doNotFlipMirrorIndents', 1)}${compat('differentiateMultirowTableHeaders', 1)}</w:compat><w:themeFontLang w:val="en-GB" w:bidi="km-KH"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`;
}

/**
 * What Word takes where a font is missing: every Windows has Leelawadee UI (Khmer text) and MoolBoran
 * (a Muol title face), so that a paper reads well on a computer without the Khmer OS fonts.
 */
function fontTableXml(properties: RecordProperties): string {
  const font = (name: string, content: string) => `<w:font w:name="${name}">${content}</w:font>`;
  const khmer = (name: string, alternative: string) =>
    font(
      name,
      `<w:altName w:val="${alternative}"/><w:charset w:val="00"/><w:family w:val="auto"/><w:pitch w:val="variable"/>`,
    );
  return `${HEAD}<w:fonts ${W} ${R}>${font(
    FONTS.latin,
    '<w:altName w:val="Liberation Serif"/><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/>',
  )}${khmer(FONTS.khmer, 'Leelawadee UI')}${khmer(FONTS.khmerTitle, 'MoolBoran')}${
    embedsFonts(properties)
      ? font(
          KHMER_DIGITS_FONT.name,
          `<w:charset w:val="00"/><w:family w:val="auto"/><w:pitch w:val="variable"/><w:embedRegular r:id="rId1" w:fontKey="${FONT_KEY}"/><w:embedBold r:id="rId2" w:fontKey="${FONT_KEY}"/>`,
        )
      : ''
  }</w:fonts>`;
}

/** The first 32 bytes of an embedded font are mixed with its key, backwards (ISO/IEC 29500-4, 17.8.1). */
function obfuscated(font: Uint8Array): Uint8Array {
  const key = Buffer.from(FONT_KEY.replaceAll(/[{}-]/g, ''), 'hex').toReversed();
  return font.map((byte, i) => (i < 32 ? byte ^ (key[i % 16] ?? 0) : byte));
}

let fonts: [Uint8Array, Uint8Array] | undefined;

/** Settings, font table and embedded fonts by path. */
export function fixedParts(properties: RecordProperties): Map<string, string | Uint8Array> {
  const parts = new Map<string, string | Uint8Array>([
    ['word/settings.xml', settingsXml(properties)],
    ['word/fontTable.xml', fontTableXml(properties)],
  ]);
  if (embedsFonts(properties)) {
    fonts ??= [obfuscated(KHMER_DIGITS_FONT.regular()), obfuscated(KHMER_DIGITS_FONT.bold())];
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font';
    parts.set('word/fonts/font1.odttf', fonts[0]);
    parts.set('word/fonts/font2.odttf', fonts[1]);
    parts.set(
      'word/_rels/fontTable.xml.rels',
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="fonts/font1.odttf"/><Relationship Id="rId2" Type="${type}" Target="fonts/font2.odttf"/></Relationships>`,
    );
  }
  return parts;
}
