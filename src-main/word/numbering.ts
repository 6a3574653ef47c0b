import type { ILevelsOptions, INumberingOptions } from 'docx';
import type { RecordLanguage } from '../../src-shared/domain/record.ts';
import { levelOptions, runOptions } from './docx-options.ts';
import { countedRun } from './house-style.ts';
import { textsOf } from './texts.ts';
import type { Indent, RunFormat } from './wml/properties.ts';
import { type Xml, join, xml } from './wml/xml.ts';

/**
 * Numberings that are there once: agenda items and paragraphs go through the whole document. The numbers
 * are those that docx gives them: it counts from 1 in the order of the definitions, and 1 is its own.
 */
export const NUMBERING = { paragraphs: 2, items: 3, bullets: 4 } as const;

/** What numbered lists are made from. */
const LISTS = 5;
/** The first of the numbered lists: each has a numbering of its own, so that it begins at 1. */
const FIRST_LIST = 10;

/** The name of a numbering for docx. */
export const numberingReference = (id: number): string => `numbering-${id}`;

/** The numberings that docx defines, in the order that gives them their numbers. */
export const DEFINED: readonly number[] = [...Object.values(NUMBERING), LISTS];

/** How far each level of a list stands in; text begins one step further. */
export const LIST_STEP = 397;
/** Word knows nine levels. */
export const LIST_LEVELS = 9;
/** Where the text of numbered paragraphs begins. */
export const NUMBER_INDENT = 567;

const BULLETS = ['•', '–', '▪'];
const FORMATS = ['decimal', 'lowerLetter', 'lowerRoman'] as const;

interface Level {
  format: (typeof FORMATS)[number] | 'bullet';
  text: string;
  /** The paragraph style that has this number. */
  style?: string;
  run?: RunFormat;
  indent?: Indent;
  /** Between number and text; a tab unless given. */
  suffix?: 'space';
}

function levels(all: readonly Level[]): ILevelsOptions[] {
  return all.map(({ format, text, style, run = {}, indent, suffix }, level) => ({
    level,
    format,
    text,
    start: 1,
    alignment: 'left',
    ...(suffix === undefined ? {} : { suffix }),
    style: {
      ...(style === undefined ? {} : { style }),
      run: runOptions(run),
      ...(indent === undefined ? {} : { paragraph: levelOptions({ indent }) }),
    },
  }));
}

const listLevels = (level: (index: number) => Pick<Level, 'format' | 'text' | 'run'>): Level[] =>
  Array.from({ length: LIST_LEVELS }, (_, index) => ({
    ...level(index),
    indent: { left: LIST_STEP * (index + 1), hanging: LIST_STEP },
  }));

/** 1. a. i. in English; Word has no Khmer letters for lists, so in Khmer the levels are 1. 1) (1). */
function listNumber(index: number, language: RecordLanguage): Pick<Level, 'format' | 'text' | 'run'> {
  const run = countedRun(language);
  const number = `%${index + 1}`;
  if (language !== 'km') {
    return { format: FORMATS[index % FORMATS.length] ?? 'decimal', text: `${number}.`, run };
  }
  const texts = [`${number}.`, `${number})`, `(${number})`];
  return { format: 'decimal', text: texts[index % texts.length] ?? number, run };
}

/** What docx defines the numberings of a record by. */
export function numberingOptions(language: RecordLanguage): INumberingOptions {
  const run = countedRun(language);
  // In both languages the number stands apart at the left of the two titles.
  const { agendaItem } =
    language === 'both' ? { agendaItem: { number: '%1.', subNumber: '%1.%2.' } } : textsOf(language);
  const item: Omit<Level, 'text'> =
    language === 'both'
      ? { format: 'decimal', run, indent: { left: NUMBER_INDENT, hanging: NUMBER_INDENT } }
      : { format: 'decimal', run, suffix: 'space' };
  const definitions: Record<number, Level[]> = {
    [NUMBERING.items]: [
      { ...item, text: agendaItem.number, style: 'Heading2' },
      { ...item, text: agendaItem.subNumber, style: 'Heading3' },
    ],
    [NUMBERING.paragraphs]: [
      {
        format: 'decimal',
        text: '%1.',
        style: 'NumberedParagraph',
        run: { ...run, bold: false },
        indent: { left: NUMBER_INDENT, hanging: NUMBER_INDENT },
      },
    ],
    [NUMBERING.bullets]: listLevels((i) => ({ format: 'bullet', text: BULLETS[i % BULLETS.length] ?? '•' })),
    [LISTS]: listLevels((i) => listNumber(i, language)),
  };
  return {
    config: DEFINED.map((id) => ({
      reference: numberingReference(id),
      levels: levels(definitions[id] ?? []),
    })),
  };
}

const RESTART = join(
  Array.from(
    { length: LIST_LEVELS },
    (_, i) => xml`<w:lvlOverride w:ilvl="${i}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  ),
);

/** A numbering for each of `count` numbered lists: how many there are is known when the body is. */
export function listNumberings(count: number): Xml {
  return join(
    Array.from(
      { length: count },
      (_, i) => xml`<w:num w:numId="${FIRST_LIST + i}"><w:abstractNumId w:val="${LISTS}"/>${RESTART}</w:num>`,
    ),
  );
}

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
