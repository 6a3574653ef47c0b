import type { IStylesOptions } from 'docx';
import { paragraphOptions, runOptions } from './docx-options.ts';
import { COLOURS, LANGUAGE_TAGS, SIZES, TEXT_FONTS, TITLE_FONTS, size } from './house-style.ts';
import { NUMBERING } from './numbering.ts';
import type { Border, ParagraphFormat, RunFormat } from './wml/properties.ts';
import { DEFAULT_STYLES, DEFAULT_STYLE_IDS, tableStyle } from './wml/styles.ts';
import { NAMESPACES, join, xml } from './wml/xml.ts';

/** Ids of the styles that kinds use. */
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
  listText: 'ListParagraph',
  fact: 'Fact',
  factLabel: 'FactLabel',
  spacer: 'Spacer',
  tableText: 'TableText',
  tableHead: 'TableHeading',
  tableNumber: 'TableNumber',
  tableGroup: 'TableGroup',
  tableNote: 'TableNote',
  tableSmall: 'TableSmall',
  callout: 'DecisionText',
  calloutCode: 'DecisionCode',
  calloutNote: 'DecisionNote',
  signature: 'SignatureText',
  header: 'Header',
  footer: 'Footer',
} as const;

export const LINK_STYLE = 'Hyperlink';

/**
 * Table styles: rows with a head, blocks that only stand side by side, decisions and actions, tables that were
 * typed into the minutes, sheets to be filled in by hand, and the letterhead.
 */
export const TABLE_STYLES = {
  rows: 'RecordTable',
  plain: 'RecordLayout',
  callout: 'RecordDecisions',
  typed: 'RecordGrid',
  sheet: 'RecordSheet',
  head: 'RecordLetterhead',
} as const;

const LEADING = { line: 259, lineRule: 'auto' } as const;
const SINGLE = { line: 240, lineRule: 'auto' } as const;
const HEADING: ParagraphFormat = { keepNext: true, keepLines: true };

/** Titles: Latin bold, Khmer in the title face, which is never bold. */
const titled = (latin: number, khmer: number, colour: string = COLOURS.accent): RunFormat => ({
  fonts: TITLE_FONTS,
  bold: true,
  boldKhmer: false,
  colour,
  size: size(latin, khmer),
});

const line = (width: number, colour: string, space = 0): Border => ({
  style: 'single',
  size: width,
  colour,
  space,
});

const NORMAL = 'Normal';

interface ParagraphStyle {
  id: string;
  name: string;
  /** Id of the style it differs from; none for Normal. */
  basedOn?: string;
  /** Style of the paragraph that is typed after one in this style. */
  next?: string;
  paragraph?: ParagraphFormat;
  run?: RunFormat;
}

const PARAGRAPHS: readonly ParagraphStyle[] = [
  { id: NORMAL, name: 'Normal' },
  {
    id: STYLES.nation,
    name: 'Letterhead Nation',
    basedOn: NORMAL,
    paragraph: { ...HEADING, alignment: 'center' },
    run: titled(26, 25, COLOURS.text),
  },
  {
    id: STYLES.motto,
    name: 'Letterhead Motto',
    basedOn: NORMAL,
    paragraph: { ...HEADING, alignment: 'center' },
    run: titled(24, 23, COLOURS.text),
  },
  {
    id: STYLES.ministry,
    name: 'Letterhead Ministry',
    basedOn: NORMAL,
    paragraph: HEADING,
    run: titled(23, 21, COLOURS.text),
  },
  {
    id: STYLES.title,
    name: 'Title',
    basedOn: NORMAL,
    next: STYLES.subtitle,
    paragraph: { ...HEADING, spacing: { before: 320, after: 80 }, alignment: 'center' },
    run: titled(32, 28),
  },
  {
    id: STYLES.subtitle,
    name: 'Subtitle',
    basedOn: NORMAL,
    next: STYLES.text,
    paragraph: { ...HEADING, spacing: { after: 120 }, alignment: 'center' },
    run: titled(25, 22),
  },
  {
    id: STYLES.section,
    name: 'heading 1',
    basedOn: NORMAL,
    next: STYLES.text,
    paragraph: {
      ...HEADING,
      borders: { bottom: line(6, COLOURS.accent, 2) },
      spacing: { before: 360, after: 120 },
      outline: 0,
    },
    run: titled(26, 22),
  },
  {
    id: STYLES.item,
    name: 'heading 2',
    basedOn: NORMAL,
    next: STYLES.numbered,
    paragraph: {
      ...HEADING,
      numbering: { id: NUMBERING.items, level: 0 },
      spacing: { before: 280, after: 100 },
      outline: 1,
    },
    run: { bold: true, colour: COLOURS.accent, size: size(24, 23) },
  },
  {
    id: STYLES.subItem,
    name: 'heading 3',
    basedOn: NORMAL,
    next: STYLES.numbered,
    paragraph: {
      ...HEADING,
      numbering: { id: NUMBERING.items, level: 1 },
      spacing: { before: 200, after: 80 },
      outline: 2,
    },
    run: { bold: true, colour: COLOURS.accent, size: SIZES.text },
  },
  {
    id: STYLES.text,
    name: 'Body Text',
    basedOn: NORMAL,
    paragraph: { spacing: { after: 120 }, alignment: 'both' },
  },
  {
    id: STYLES.numbered,
    name: 'Numbered Paragraph',
    basedOn: STYLES.text,
    paragraph: { numbering: { id: NUMBERING.paragraphs, level: 0 } },
  },
  {
    id: STYLES.listText,
    name: 'List Paragraph',
    basedOn: STYLES.text,
    paragraph: { contextualSpacing: true, alignment: 'left' },
  },
  { id: STYLES.fact, name: 'Fact', basedOn: NORMAL },
  { id: STYLES.factLabel, name: 'Fact Label', basedOn: STYLES.fact, run: { bold: true } },
  {
    id: STYLES.spacer,
    name: 'Spacer',
    basedOn: NORMAL,
    paragraph: { spacing: { line: 120, lineRule: 'exact' } },
  },
  {
    id: STYLES.tableText,
    name: 'Table Text',
    basedOn: NORMAL,
    paragraph: { spacing: SINGLE },
    run: { size: SIZES.table },
  },
  {
    id: STYLES.tableNumber,
    name: 'Table Number',
    basedOn: STYLES.tableText,
    paragraph: { alignment: 'center' },
  },
  {
    id: STYLES.tableHead,
    name: 'Table Heading',
    basedOn: STYLES.tableText,
    paragraph: HEADING,
    run: { bold: true, colour: COLOURS.accent },
  },
  {
    id: STYLES.tableGroup,
    name: 'Table Group',
    basedOn: STYLES.tableHead,
    run: { colour: COLOURS.text },
  },
  {
    id: STYLES.tableSmall,
    name: 'Table Small',
    basedOn: STYLES.tableText,
    run: { size: SIZES.small },
  },
  {
    id: STYLES.tableNote,
    name: 'Table Note',
    basedOn: STYLES.tableText,
    paragraph: { spacing: { before: 40, ...SINGLE } },
    run: { colour: COLOURS.muted, size: SIZES.small },
  },
  {
    id: STYLES.callout,
    name: 'Decision Text',
    basedOn: NORMAL,
    paragraph: { spacing: { after: 60 } },
  },
  {
    id: STYLES.calloutCode,
    name: 'Decision Code',
    basedOn: STYLES.callout,
    run: { bold: true, colour: COLOURS.accent },
  },
  {
    id: STYLES.calloutNote,
    name: 'Decision Note',
    basedOn: STYLES.callout,
    paragraph: { spacing: { after: 40, ...SINGLE } },
    run: { size: SIZES.table },
  },
  { id: STYLES.signature, name: 'Signature Text', basedOn: NORMAL, paragraph: HEADING },
  {
    id: STYLES.header,
    name: 'header',
    basedOn: NORMAL,
    run: { colour: COLOURS.muted, size: SIZES.small },
  },
  {
    id: STYLES.footer,
    name: 'footer',
    basedOn: NORMAL,
    run: { colour: COLOURS.muted, size: SIZES.small },
  },
];

const hair = line(4, COLOURS.rule);
const rule = line(8, COLOURS.accent);

const TABLES = join([
  // Lines between rows and a tinted head: how official tables are set, without a cage of lines.
  tableStyle({
    id: TABLE_STYLES.rows,
    name: 'Record Table',
    borders: { bottom: rule, insideH: hair },
    margins: { vertical: 45, left: 85, right: 85 },
    head: { bottom: rule, fill: COLOURS.tint },
  }),
  // Flush with the text above and below.
  tableStyle({
    id: TABLE_STYLES.plain,
    name: 'Record Layout',
    margins: { vertical: 20, left: 0, right: 170 },
  }),
  tableStyle({
    id: TABLE_STYLES.callout,
    name: 'Record Decisions',
    margins: { vertical: 70, left: 140, right: 140 },
  }),
  tableStyle({
    id: TABLE_STYLES.typed,
    name: 'Record Grid',
    borders: { top: hair, left: hair, bottom: hair, right: hair, insideH: hair, insideV: hair },
    margins: { vertical: 40, left: 85, right: 85 },
  }),
  tableStyle({
    id: TABLE_STYLES.sheet,
    name: 'Record Sheet',
    borders: { top: hair, left: hair, bottom: hair, right: hair, insideH: hair, insideV: hair },
    margins: { vertical: 30, left: 85, right: 85 },
    head: { bottom: rule, fill: COLOURS.tint },
  }),
  // Without room at the sides: what stands in the middle is the middle of the page.
  tableStyle({
    id: TABLE_STYLES.head,
    name: 'Record Letterhead',
    margins: { vertical: 0, left: 0, right: 0 },
  }),
]);

/**
 * The styles of a record for docx; the same in both languages, which often stand side by side. Table styles
 * and Word's default ones, which docx has no options for, it takes as XML.
 */
export function stylesOptions(): { externalStyles: string; styles: IStylesOptions } {
  const { en, km } = LANGUAGE_TAGS;
  const text: RunFormat = { fonts: TEXT_FONTS, colour: COLOURS.text, size: SIZES.text };
  return {
    externalStyles: xml`<w:styles ${NAMESPACES}>${DEFAULT_STYLES}${TABLES}</w:styles>`,
    styles: {
      default: {
        document: {
          run: { ...runOptions(text), language: { value: en, eastAsia: en, bidirectional: km } },
          paragraph: { spacing: { after: 0, ...LEADING } },
        },
      },
      paragraphStyles: PARAGRAPHS.map(({ paragraph = {}, run = {}, ...style }) => ({
        ...style,
        quickFormat: true,
        paragraph: paragraphOptions(paragraph),
        run: runOptions(run),
      })),
      characterStyles: [
        {
          id: LINK_STYLE,
          name: 'Hyperlink',
          uiPriority: 99,
          run: runOptions({ colour: COLOURS.link, underline: true }),
        },
      ],
    },
  };
}

/** Ids of all styles of a record. */
export const STYLE_IDS: ReadonlySet<string> = new Set([
  ...PARAGRAPHS.map((style) => style.id),
  ...Object.values(TABLE_STYLES),
  ...DEFAULT_STYLE_IDS,
  LINK_STYLE,
]);
