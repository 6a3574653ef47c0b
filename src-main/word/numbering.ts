import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Language } from '../../src-shared/domain/common.ts';
import { digitsRun } from './house-style.ts';
import type { RecordTexts } from './texts.ts';

/**
 * References of the numberings. docx puts `{reference-instance}` into the XML and replaces it later
 * everywhere, so the names are such that nobody types them into minutes.
 */
export const NUMBERING = {
  items: 'rapporteur:items',
  paragraphs: 'rapporteur:paragraphs',
  bullets: 'rapporteur:bullets',
  numbers: 'rapporteur:numbers',
} as const;

/** How far each level of a list stands in; text begins one step further. */
export const LIST_STEP = 397;
const LIST_LEVELS = 9;

const BULLETS = ['•', '–', '▪'];
const FORMATS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];

/** 1. a. i. in English; Word has no Khmer letters for lists, so in Khmer the levels are 1. 1.1. 1.1.1. */
function numberOf(level: number, language: Language) {
  if (language === 'en') {
    return { format: FORMATS[level % FORMATS.length] ?? LevelFormat.DECIMAL, text: `%${level + 1}.` };
  }
  const parents = Array.from({ length: level + 1 }, (_, i) => `%${i + 1}.`);
  return { format: LevelFormat.DECIMAL, text: parents.join('') };
}

/** Numbered agenda items (linked to their heading styles), paragraphs and lists. */
export function recordNumbering(texts: RecordTexts, language: Language): INumberingOptions {
  const run = digitsRun(language);
  const levels = Array.from({ length: LIST_LEVELS }, (_, level) => level);
  return {
    config: [
      {
        reference: NUMBERING.items,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: texts.minutes.itemNumber,
            suffix: LevelSuffix.SPACE,
            style: { style: 'Heading2', run },
          },
          {
            level: 1,
            format: LevelFormat.DECIMAL,
            text: texts.minutes.subItemNumber,
            suffix: LevelSuffix.SPACE,
            style: { style: 'Heading3', run },
          },
        ],
      },
      {
        reference: NUMBERING.paragraphs,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.LEFT,
            style: {
              style: 'NumberedParagraph',
              run: { ...run, bold: false },
              paragraph: { indent: { left: 567, hanging: 567 } },
            },
          },
        ],
      },
      {
        reference: NUMBERING.bullets,
        levels: levels.map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: BULLETS[level % BULLETS.length] ?? '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: LIST_STEP * (level + 1), hanging: LIST_STEP } } },
        })),
      },
      {
        reference: NUMBERING.numbers,
        levels: levels.map((level) => ({
          level,
          ...numberOf(level, language),
          alignment: AlignmentType.LEFT,
          style: { run, paragraph: { indent: { left: LIST_STEP * (level + 1), hanging: LIST_STEP } } },
        })),
      },
    ],
  };
}
