import { strFromU8, strToU8 } from 'fflate';
import type { RecordLanguage } from '../../src-shared/domain/record.ts';
import { digits } from './dates.ts';
import { slot } from './frame-slots.ts';
import { FONTS, LANGUAGE_TAGS } from './house-style.ts';
import { KHMER_DIGITS_FONT } from './khmer-digits-font.ts';
import { STYLE_IDS } from './styles.ts';
import { draftMark } from './running-heads.ts';
import { firstLanguage } from './voice.ts';
import { NOTHING, type Xml, attributes, escaped, join, valued, xml } from './wml/xml.ts';

// What docx has no options for, and what it draws by lot, is put right here, once for each frame.

/** The parts of a package by their paths. */
export type Parts = Map<string, Uint8Array>;

/** Parts that records do not use: docx writes them into every document. */
const UNUSED = ['word/footnotes.xml', 'word/endnotes.xml', 'word/theme/theme1.xml', 'docProps/custom.xml'];

/** Makes the parts that docx wrote those of a record. */
export function finish(parts: Parts, language: RecordLanguage): void {
  for (const path of UNUSED) removePart(parts, path);
  for (const path of parts.keys()) {
    if (path.endsWith('.rels') && !textOf(parts, path).includes('<Relationship ')) parts.delete(path);
  }
  edit(parts, 'word/document.xml', (text) =>
    replaced(text, /<w:body>.*(?=<w:sectPr>)/s, `<w:body>${slot('body')}`),
  );
  edit(parts, 'word/_rels/document.xml.rels', (text) =>
    replaced(text, '</Relationships>', `${slot('links')}</Relationships>`),
  );
  edit(parts, 'word/styles.xml', ownStyles);
  edit(parts, 'word/numbering.xml', finishNumbering);
  edit(parts, 'word/settings.xml', finishSettings);
  for (const path of parts.keys()) {
    if (/^word\/\w+\.xml$/.test(path)) edit(parts, path, usedNamespaces);
  }
  for (const number of [1, 2]) {
    edit(parts, `word/header${number}.xml`, (text) => finishWatermark(text, number, language));
    edit(parts, `word/footer${number}.xml`, finishFields);
  }
  finishFonts(parts);
  edit(parts, 'docProps/core.xml', (text) => finishCore(text, language));
  edit(parts, 'docProps/app.xml', (text) =>
    replaced(
      text,
      '/>',
      `><Application>Rapporteur</Application><Company>${slot('company')}</Company></Properties>`,
    ),
  );
}

/**
 * Without the names of thirty vocabularies that a part does not use, and would be zipped with each record.
 * `mc:Ignorable` lists those that old programs may pass over, which then are none.
 */
function usedNamespaces(text: string): string {
  const bare = text
    .replace(/ mc:Ignorable="[^"]*"/, '')
    .replaceAll(' w15:restartNumberingAfterBreak="0"', '');
  return bare.replaceAll(/ xmlns:(\w+)="[^"]*"/g, (declaration, prefix: string) =>
    prefix === 'w' || prefix === 'r' || bare.includes(`<${prefix}:`) || bare.includes(` ${prefix}:`)
      ? declaration
      : '',
  );
}

const textOf = (parts: Parts, path: string) => strFromU8(parts.get(path) ?? new Uint8Array());

function edit(parts: Parts, path: string, change: (text: string) => string): void {
  if (!parts.has(path)) throw new Error(`docx made no ${path}`);
  parts.set(path, strToU8(change(textOf(parts, path))));
}

/** Replaces what must be there, so that another version of docx that writes otherwise is noticed. */
function replaced(text: string, find: string | RegExp, instead: string): string {
  if (!(typeof find === 'string' ? text.includes(find) : find.test(text))) {
    throw new Error(`docx wrote no ${String(find)}`);
  }
  return text.replace(find, () => instead);
}

/** Removes a part, what says its type and what leads to it. */
function removePart(parts: Parts, path: string): void {
  parts.delete(path);
  const name = path.replace(/^word\//, '');
  for (const [other, bytes] of parts) {
    if (other !== '[Content_Types].xml' && !other.endsWith('.rels')) continue;
    const text = strFromU8(bytes)
      .replaceAll(/<Override [^>]*>/g, (element) => (element.includes(`"/${path}"`) ? '' : element))
      .replaceAll(/<Relationship [^>]*>/g, (element) =>
        element.includes(`Target="${name}"`) ? '' : element,
      );
    parts.set(other, strToU8(text));
  }
  parts.delete(path.replace(/([^/]+)$/, '_rels/$1.rels'));
}

/** Without the styles that docx adds to everybody's, which would stand in Word's gallery. */
function ownStyles(text: string): string {
  return text.replaceAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs, (style, id: string) =>
    STYLE_IDS.has(id) ? style : '',
  );
}

/**
 * Levels that belong together and are all in use: docx calls every list a "hybrid" one of levels that
 * nobody has used yet, which Word then may set otherwise.
 */
function finishNumbering(text: string): string {
  const levels = text.replaceAll('hybridMultilevel', 'multilevel').replaceAll(' w:tentative="1"', '');
  return replaced(levels, '</w:numbering>', `${slot('lists')}</w:numbering>`);
}

const compatibility = (name: string) =>
  xml`<w:compatSetting${attributes({ name, uri: 'http://schemas.microsoft.com/office/word', val: 1 })}/>`;

/** The layout rules of Word 2013 and later: docx writes the version, and not the rules that go with it. */
function finishSettings(text: string): string {
  const rules = join([
    compatibility('overrideTableStyleFontSizeAndJustification'),
    compatibility('enableOpenTypeFeatures'),
    compatibility('doNotFlipMirrorIndents'),
    compatibility('differentiateMultirowTableHeaders'),
  ]);
  const languages = xml`<w:themeFontLang${attributes({ val: LANGUAGE_TAGS.en, bidi: LANGUAGE_TAGS.km })}/>`;
  const signs = join([valued('decimalSymbol', '.'), valued('listSeparator', ',')]);
  let settings = replaced(text, '<w:displayBackgroundShape/>', '<w:zoom w:percent="100"/>');
  settings = replaced(
    settings,
    '<w:compat>',
    `${valued('characterSpacingControl', 'doNotCompress')}<w:compat>`,
  );
  settings = replaced(settings, '</w:compat>', `${rules}</w:compat>${languages}${signs}`);
  return settings.replace('<w:embedTrueTypeFonts/>', '<w:embedTrueTypeFonts/><w:saveSubsetFonts/>');
}

/** Names of watermarks are drawn by lot; and they say what they show, for readers who hear it. */
function finishWatermark(text: string, number: number, language: RecordLanguage): string {
  if (!text.includes('<v:shape ')) return text;
  const word = escaped(draftMark(language));
  return replaced(
    text,
    /id="PowerPlusWaterMarkObject[\w-]+"/,
    `id="PowerPlusWaterMarkObject${number}" o:spid="_x0000_s${2048 + number}" alt="${word}"`,
  );
}

/** Fields show something until a program works them out. */
function finishFields(text: string): string {
  return text.replaceAll(
    /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:fldChar w:fldCharType="separate"\/><\/w:r>/g,
    (separator, format: string) => `${separator}<w:r>${format}<w:t>${digits(1, 'en')}</w:t></w:r>`,
  );
}

/** docx writes the time of day, and knows neither language nor category. */
function finishCore(text: string, language: RecordLanguage): string {
  const more = xml`<dc:language>${escaped(LANGUAGE_TAGS[firstLanguage(language)])}</dc:language>`;
  return replaced(
    text.replaceAll(/(<dcterms:\w+ [^>]*>)[^<]*/g, (_, start: string) => `${start}${slot('date')}`),
    '</dc:creator>',
    `</dc:creator>${more}<cp:category>${slot('category')}</cp:category>`,
  );
}

interface Font {
  name: string;
  /** What Word takes where the font is missing. */
  alternative: string;
  panose?: string;
  family: 'roman' | 'auto';
}

/**
 * Every Windows has Leelawadee UI (Khmer text) and MoolBoran (a Muol title face), so that a paper reads
 * well on a computer without the Khmer OS fonts.
 */
const NAMED: readonly Font[] = [
  { name: FONTS.latin, alternative: 'Liberation Serif', panose: '02020603050405020304', family: 'roman' },
  { name: FONTS.khmer, alternative: 'Leelawadee UI', family: 'auto' },
  { name: FONTS.khmerTitle, alternative: 'MoolBoran', family: 'auto' },
];

function fontXml({ name, alternative, panose, family }: Font): Xml {
  return xml`<w:font w:name="${escaped(name)}">${valued('altName', alternative)}${panose === undefined ? NOTHING : valued('panose1', panose)}${valued('charset', '00')}${valued('family', family)}${valued('pitch', 'variable')}</w:font>`;
}

/** Key of the obfuscation; fixed, so that the same record has the same bytes. */
const FONT_KEY = '{7A6D2F10-5B1C-4E3A-9D84-1F2E3C4B5A69}';

const keyBytes = (key: string) => Buffer.from(key.replaceAll(/[{}-]/g, ''), 'hex').toReversed();

/**
 * The font table: docx embeds fonts, under keys that it draws by lot, and names no others. What it says
 * of their signs (`w:sig`) is the same for all fonts, and wrong for ours.
 */
function finishFonts(parts: Parts): void {
  const own = keyBytes(FONT_KEY);
  let count = 0;
  edit(parts, 'word/fontTable.xml', (text) => {
    const keyed = text.replaceAll(/<w:sig [^>]*>/g, '').replaceAll(/\{[\dA-F-]{36}\}/g, (key) => {
      count += 1;
      const path = `word/fonts/font${count}.odttf`;
      const drawn = keyBytes(key);
      // The first 32 bytes are mixed with the key, backwards (ISO/IEC 29500-4, 17.8.1): out with one, in with the other.
      const mixed = parts
        .get(path)
        ?.map((byte, i) => (i < 32 ? byte ^ (drawn[i % 16] ?? 0) ^ (own[i % 16] ?? 0) : byte));
      if (mixed === undefined) throw new Error(`docx made no ${path}`);
      parts.set(path, mixed);
      return FONT_KEY;
    });
    const named = join(NAMED.map(fontXml));
    return keyed.includes('</w:fonts>')
      ? replaced(keyed, '<w:font ', `${named}<w:font `)
      : replaced(keyed, /\/>$/, `>${named}</w:fonts>`);
  });
}

/** The fonts that docx embeds: numbered paragraphs and page numbers in Khmer need the digits font. */
export function embeddedFonts(language: RecordLanguage) {
  if (language !== 'km') return [];
  const { name, regular, bold } = KHMER_DIGITS_FONT;
  return [{ name, data: Buffer.from(regular()), bold: Buffer.from(bold()), characterSet: '00' as const }];
}
