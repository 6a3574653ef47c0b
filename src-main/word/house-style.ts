import type { RecordLanguage } from '../../src-shared/domain/record.ts';
import { KHMER_DIGITS_FONT } from './khmer-digits-font.ts';
import type { Fonts, RunFormat, Size } from './wml/properties.ts';

/**
 * The house style of every record: fonts, sizes, colours and the page. Lengths are in twentieths of a
 * point (twips), font sizes in half points, as Word has them.
 */

/** How pages lie. Wide tables lie across. */
export type Orientation = 'portrait' | 'landscape';

interface Page {
  /** As the paper stands: docx turns it. */
  width: number;
  height: number;
  margin: {
    top: number;
    right: number;
    bottom: number;
    left: number;
    header: number;
    footer: number;
    gutter: number;
  };
  /** Width of the text between the margins. */
  text: number;
}

const A4 = { width: 11906, height: 16838 } as const;

/** A4, with the wider margin on the edge that filing holes need. */
export const PAGES: Readonly<Record<Orientation, Page>> = {
  portrait: {
    ...A4,
    margin: { top: 1304, right: 1134, bottom: 1247, left: 1361, header: 567, footer: 510, gutter: 0 },
    text: A4.width - 1361 - 1134,
  },
  landscape: {
    ...A4,
    margin: { top: 1361, right: 1021, bottom: 1134, left: 1021, header: 624, footer: 510, gutter: 0 },
    text: A4.height - 1021 - 1021,
  },
};

/** Width of the text of an upright page. */
export const TEXT_WIDTH = PAGES.portrait.text;

/**
 * Latin: Times New Roman. Cambodian official papers in English are set in it, it is on every Windows and
 * Mac, and LibreOffice has a font of the same widths, so pages break alike everywhere.
 *
 * Khmer: Khmer OS Siemreap for text and Khmer OS Muol Light for titles, the pair that ministries use
 * since the government's move to Unicode. Muol is drawn as a title face and is never set bold.
 */
export const FONTS = {
  latin: 'Times New Roman',
  khmer: 'Khmer OS Siemreap',
  khmerTitle: 'Khmer OS Muol Light',
} as const;

export const TEXT_FONTS: Fonts = { latin: FONTS.latin, khmer: FONTS.khmer };
export const TITLE_FONTS: Fonts = { latin: FONTS.latin, khmer: FONTS.khmerTitle };

export const size = (latin: number, khmer: number): Size => ({ latin, khmer });

export const SIZES = {
  text: size(23, 22),
  table: size(20, 18),
  small: size(18, 17),
} as const;

export const COLOURS = {
  text: '000000',
  /** Headings, rules, the head of tables. */
  accent: '1F3864',
  tint: 'E9EDF4',
  /** Lines over all columns of a table. */
  group: 'F3F5F9',
  rule: 'A6AFBF',
  /** Action points, apart from decisions in colour and in grey print. */
  action: '5B6B3A',
  actionTint: 'F1F3EA',
  /** What was asked for at the meeting. */
  input: '6B4E7D',
  inputTint: 'F4F0F7',
  link: '0B4F9E',
  muted: '595959',
  draft: 'B00020',
  watermark: 'D6D9DE',
  paper: 'FFFFFF',
} as const;

/** Language tags of the runs: Latin text English, complex script Khmer, in records of either language. */
export const LANGUAGE_TAGS = { en: 'en-GB', km: 'km-KH' } as const;

/**
 * How numbers that Word counts itself (paragraphs, agenda items, pages) are set. Neither Word's numbering
 * formats (ST_NumberFormat) nor its page fields know Khmer digits. In Khmer they are set in a small font
 * that travels inside the document and shows ០១២ in the places of 0, 1, 2: the numbering stays automatic,
 * and where embedded fonts are not loaded (Protected View) the digits are Latin ones.
 */
export function countedRun(language: RecordLanguage): RunFormat {
  if (language !== 'km') return {};
  return { fonts: { latin: KHMER_DIGITS_FONT.name, khmer: FONTS.khmer } };
}
