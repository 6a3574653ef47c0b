import type { Language } from '../../src-shared/domain/common.ts';
import { countedRun } from './house-style.ts';
import { textsOf } from './texts.ts';
import { type Indent, type RunFormat, paragraphFormat, runFormat } from './wml/properties.ts';
import { NAMESPACES, NOTHING, XML_HEAD, type Xml, escaped, join, valued, xml } from './wml/xml.ts';

/** Numberings that are there once: agenda items and paragraphs go through the whole document. */
export const NUMBERING = { items: 1, paragraphs: 2, bullets: 3 } as const;

/** The first of the numbered lists: each has a numbering of its own, so that it begins at 1. */
const FIRST_LIST = 10;
/** What they are made from. */
const LISTS = 4;

/** How far each level of a list stands in; text begins one step further. */
export const LIST_STEP = 397;
/** Word knows nine levels. */
export const LIST_LEVELS = 9;
/** Where the text of numbered paragraphs begins. */
export const NUMBER_INDENT = 567;

const BULLETS = ['•', '–', '▪'];
const FORMATS = ['decimal', 'lowerLetter', 'lowerRoman'];

interface Level {
  format: string;
  text: string;
  /** The paragraph style that has this number. */
  style?: string;
  run?: RunFormat;
  indent?: Indent;
  /** Between number and text; a tab unless given. */
  suffix?: 'space';
}

function abstractNumbering(id: number, levels: readonly Level[]): Xml {
  return xml`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${join(levels.map(levelXml))}</w:abstractNum>`;
}

function levelXml({ format, text, style, run = {}, indent, suffix }: Level, index: number): Xml {
  const paragraph = indent === undefined ? NOTHING : xml`<w:pPr>${paragraphFormat({ indent })}</w:pPr>`;
  const properties = runFormat(run);
  return xml`<w:lvl w:ilvl="${index}"><w:start w:val="1"/>${valued('numFmt', format)}${valued('pStyle', style)}${valued('suff', suffix)}<w:lvlText w:val="${escaped(text)}"/><w:lvlJc w:val="left"/>${paragraph}${
    properties === '' ? NOTHING : xml`<w:rPr>${properties}</w:rPr>`
  }</w:lvl>`;
}

const listLevels = (level: (index: number) => Pick<Level, 'format' | 'text' | 'run'>): Level[] =>
  Array.from({ length: LIST_LEVELS }, (_, index) => ({
    ...level(index),
    indent: { left: LIST_STEP * (index + 1), hanging: LIST_STEP },
  }));

/** 1. a. i. in English; Word has no Khmer letters for lists, so in Khmer the levels are 1. 1) (1). */
function listNumber(index: number, language: Language): Pick<Level, 'format' | 'text' | 'run'> {
  const run = countedRun(language);
  const number = `%${index + 1}`;
  if (language === 'en') {
    return { format: FORMATS[index % FORMATS.length] ?? 'decimal', text: `${number}.`, run };
  }
  const texts = [`${number}.`, `${number})`, `(${number})`];
  return { format: 'decimal', text: texts[index % texts.length] ?? number, run };
}

/** word/numbering.xml, with a numbering for each of `lists` numbered lists. */
export function numberingXml(language: Language, lists: number): Xml {
  const { agendaItem } = textsOf(language);
  const run = countedRun(language);
  const item: Pick<Level, 'format' | 'run' | 'suffix'> = { format: 'decimal', run, suffix: 'space' };
  const restart = join(
    Array.from(
      { length: LIST_LEVELS },
      (_, i) => xml`<w:lvlOverride w:ilvl="${i}"><w:startOverride w:val="1"/></w:lvlOverride>`,
    ),
  );
  return xml`${XML_HEAD}<w:numbering ${NAMESPACES}>${join([
    abstractNumbering(NUMBERING.items, [
      { ...item, text: agendaItem.number, style: 'Heading2' },
      { ...item, text: agendaItem.subNumber, style: 'Heading3' },
    ]),
    abstractNumbering(NUMBERING.paragraphs, [
      {
        format: 'decimal',
        text: '%1.',
        style: 'NumberedParagraph',
        run: { ...run, bold: false },
        indent: { left: NUMBER_INDENT, hanging: NUMBER_INDENT },
      },
    ]),
    abstractNumbering(
      NUMBERING.bullets,
      listLevels((i) => ({ format: 'bullet', text: BULLETS[i % BULLETS.length] ?? '•' })),
    ),
    abstractNumbering(
      LISTS,
      listLevels((i) => listNumber(i, language)),
    ),
    ...Object.values(NUMBERING).map((id) => numXml(id, id, NOTHING)),
    ...Array.from({ length: lists }, (_, i) => numXml(FIRST_LIST + i, LISTS, restart)),
  ])}</w:numbering>`;
}

const numXml = (id: number, abstract: number, overrides: Xml) =>
  xml`<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

/** Hands out a numbering for each numbered list of a document. */
export class ListNumberings {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  next(): number {
    const id = FIRST_LIST + this.#count;
    this.#count += 1;
    return id;
  }
}
