import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { COLOURS, LANGUAGE_TAGS, SIZES, TEXT_FONT, TITLE_FONT, size } from './house-style.ts';
import { NUMBERING } from './numbering.ts';

/** Ids of the styles that kinds use. Word's own headings have the ids that docx gives them. */
export const STYLES = {
  nation: 'LetterheadNation',
  motto: 'LetterheadMotto',
  ministry: 'LetterheadMinistry',
  title: 'Title',
  subtitle: 'Subtitle',
  section: 'Heading1',
  item: 'Heading2',
  subItem: 'Heading3',
  text: 'BodyText',
  numbered: 'NumberedParagraph',
  continued: 'ContinuedParagraph',
  listText: 'ListParagraph',
  tableText: 'TableText',
  tableHead: 'TableHeading',
  tableNumber: 'TableNumber',
  callout: 'CalloutText',
  calloutCode: 'CalloutCode',
  calloutNote: 'CalloutNote',
  fact: 'Fact',
  factLabel: 'FactLabel',
  spacer: 'Spacer',
  signature: 'SignatureText',
  header: 'Header',
  footer: 'Footer',
} as const;

const LEADING = { line: 259, lineRule: LineRuleType.AUTO } as const;
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const;

function style(
  id: string,
  name: string,
  basedOn: string | null,
  paragraph: IParagraphStylePropertiesOptions,
  run: IRunStylePropertiesOptions = {},
  next?: string,
): IParagraphStyleOptions {
  return {
    id,
    name,
    ...(basedOn === null ? {} : { basedOn }),
    ...(next === undefined ? {} : { next }),
    quickFormat: true,
    paragraph,
    run,
  };
}

const heading = { keepNext: true, keepLines: true } as const;

/** Titles: Latin bold, Khmer in the title face, which is never bold. */
const titleRun = (latin: number, khmer: number): IRunStylePropertiesOptions => ({
  font: TITLE_FONT,
  ...size(latin, khmer),
  bold: true,
  boldComplexScript: false,
  color: COLOURS.accent,
});

/** All styles of a record; the same in both languages, which often stand side by side. */
export function recordStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: TEXT_FONT, ...SIZES.text, color: COLOURS.text, language: LANGUAGE_TAGS },
        paragraph: { spacing: { after: 0, ...LEADING } },
      },
      title: {
        next: STYLES.subtitle,
        quickFormat: true,
        paragraph: { ...heading, alignment: AlignmentType.CENTER, spacing: { before: 320, after: 80 } },
        run: titleRun(32, 28),
      },
      heading1: {
        next: STYLES.text,
        quickFormat: true,
        paragraph: {
          ...heading,
          spacing: { before: 360, after: 120 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 2, color: COLOURS.accent } },
          outlineLevel: 0,
        },
        run: titleRun(26, 22),
      },
      heading2: {
        next: STYLES.numbered,
        quickFormat: true,
        paragraph: {
          ...heading,
          spacing: { before: 280, after: 100 },
          outlineLevel: 1,
          numbering: { reference: NUMBERING.items, level: 0 },
        },
        run: { ...size(24, 23), bold: true, color: COLOURS.accent },
      },
      heading3: {
        next: STYLES.numbered,
        quickFormat: true,
        paragraph: {
          ...heading,
          spacing: { before: 200, after: 80 },
          outlineLevel: 2,
          numbering: { reference: NUMBERING.items, level: 1 },
        },
        run: { ...size(23, 22), bold: true, color: COLOURS.accent },
      },
      listParagraph: {
        basedOn: STYLES.text,
        quickFormat: true,
        paragraph: { contextualSpacing: true, alignment: AlignmentType.LEFT },
      },
      hyperlink: { run: { color: '0B4F9E', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      style(
        STYLES.subtitle,
        'Subtitle',
        'Normal',
        {
          ...heading,
          alignment: AlignmentType.CENTER,
          spacing: { after: 60 },
        },
        titleRun(25, 22),
      ),
      style(
        STYLES.nation,
        'Letterhead Nation',
        'Normal',
        { ...heading, alignment: AlignmentType.CENTER },
        {
          ...titleRun(26, 25),
          color: COLOURS.text,
        },
      ),
      style(
        STYLES.motto,
        'Letterhead Motto',
        'Normal',
        { ...heading, alignment: AlignmentType.CENTER },
        {
          ...titleRun(24, 23),
          color: COLOURS.text,
        },
      ),
      style(
        STYLES.ministry,
        'Letterhead Ministry',
        'Normal',
        { ...heading, alignment: AlignmentType.LEFT },
        {
          ...titleRun(23, 21),
          color: COLOURS.text,
        },
      ),
      style(STYLES.text, 'Body Text', 'Normal', { alignment: AlignmentType.BOTH, spacing: { after: 120 } }),
      style(STYLES.numbered, 'Numbered Paragraph', STYLES.text, {
        numbering: { reference: NUMBERING.paragraphs, level: 0 },
      }),
      style(STYLES.continued, 'Continued Paragraph', STYLES.text, { indent: { left: 567 } }),
      style(STYLES.fact, 'Fact', 'Normal', { alignment: AlignmentType.LEFT }),
      style(STYLES.factLabel, 'Fact Label', STYLES.fact, {}, { bold: true }),
      style(STYLES.spacer, 'Spacer', 'Normal', { spacing: { line: 120, lineRule: LineRuleType.EXACT } }),
      style(
        STYLES.tableText,
        'Table Text',
        'Normal',
        { alignment: AlignmentType.LEFT, spacing: SINGLE },
        SIZES.table,
      ),
      style(STYLES.tableNumber, 'Table Number', STYLES.tableText, { alignment: AlignmentType.CENTER }),
      style(
        STYLES.tableHead,
        'Table Heading',
        STYLES.tableText,
        { ...heading },
        {
          bold: true,
          color: COLOURS.accent,
        },
      ),
      style(STYLES.callout, 'Decision or Action', 'Normal', {
        alignment: AlignmentType.LEFT,
        spacing: { after: 60 },
      }),
      style(
        STYLES.calloutCode,
        'Decision or Action Code',
        STYLES.callout,
        { keepNext: true },
        {
          bold: true,
          color: COLOURS.accent,
        },
      ),
      style(
        STYLES.calloutNote,
        'Decision or Action Note',
        STYLES.callout,
        { spacing: { after: 40, ...SINGLE } },
        {
          ...SIZES.table,
        },
      ),
      style(STYLES.signature, 'Signature Text', 'Normal', { keepNext: true, keepLines: true }),
      style(STYLES.header, 'header', 'Normal', {}, { ...SIZES.small, color: COLOURS.muted }),
      style(STYLES.footer, 'footer', 'Normal', {}, { ...SIZES.small, color: COLOURS.muted }),
    ],
  };
}
