import { type Bilingual, assertNever } from '../../src-shared/domain/common.ts';
import type { RecordLanguage } from '../../src-shared/domain/record.ts';
import type { Letterhead } from '../records/lines.ts';
import { COLOURS, TEXT_WIDTH } from './house-style.ts';
import { imageRun, sizeOnPaper } from './image.ts';
import { STYLES, TABLE_STYLES } from './styles.ts';
import { widthsOf } from './tables.ts';
import { label, textIn } from './voice.ts';
import { cell, paragraph, row, runs, table } from './wml/content.ts';
import type { ParagraphFormat } from './wml/properties.ts';
import { NOTHING, type Xml, join } from './wml/xml.ts';

/** What the head of a record is set with. */
interface Head {
  data: Letterhead;
  language: RecordLanguage;
  /** Width of the text of the page. */
  width: number;
}

/** The head of official papers, as the group has it set. */
export function letterhead(data: Letterhead, language: RecordLanguage, width: number): Xml[] {
  const head: Head = { data, language, width };
  switch (data.layout) {
    case 'ministry-left':
      return ministryLeft(head);
    case 'centred':
      return centred(head);
    case 'stacked':
      return stacked(head);
    default:
      return assertNever(data.layout);
  }
}

/**
 * The head of Cambodian official papers: nation and motto in the middle with a short ornament below, then
 * the ministry and the office at the left, and what stands at the right.
 */
function ministryLeft(head: Head): Xml[] {
  const { language, width } = head;
  const right = linesIn(head.data.right, language);
  if (width > TEXT_WIDTH) return ministryBeside(head, right);
  // The names stand in the left half, as on printed letter paper.
  const office = (indent: number) =>
    officeLines(head).map((line) => paragraph(STYLES.ministry, runs(line), { indent: { right: indent } }));
  return [
    ...beside(head, [...nation(head), ...ornament(head, middleWidth(head))]),
    ...(right.length === 0
      ? office(Math.round(width * 0.4))
      : [
          columns(head, halves(officeLines(head), right), [
            office(0),
            right.map((line) => paragraph(STYLES.ministry, runs(line), { alignment: 'right' })),
          ]),
        ]),
  ];
}

/** On pages that lie across all three stand beside each other: there is more width than height. */
function ministryBeside(head: Head, right: readonly string[]): Xml[] {
  const { data, width } = head;
  const third = Math.round(width / 3);
  const logoAt = (side: Letterhead['logoSide'], alignment: 'left' | 'center' | 'right') =>
    data.logoSide === side ? logo(head, alignment, third) : [];
  return [
    columns(
      head,
      [third, width - 2 * third, third],
      [
        [
          ...logoAt('left', 'left'),
          ...officeLines(head).map((line) => paragraph(STYLES.ministry, runs(line))),
        ],
        [...logoAt('centre', 'center'), ...nation(head), ...ornament(head, width - 2 * third)],
        [
          ...logoAt('right', 'right'),
          ...right.map((line) => paragraph(STYLES.ministry, runs(line), { alignment: 'right' })),
        ],
      ],
    ),
  ];
}

/** All of it in the middle. */
function centred(head: Head): Xml[] {
  const middle: ParagraphFormat = { alignment: 'center' };
  return beside(head, [
    ...nation(head),
    ...ornament(head, middleWidth(head)),
    ...[...officeLines(head), ...linesIn(head.data.right, head.language)].map((line) =>
      paragraph(STYLES.ministry, runs(line), middle),
    ),
  ]);
}

/** One line below the other at the left, as firms have it. */
function stacked(head: Head): Xml[] {
  const { data, language } = head;
  const left: ParagraphFormat = { alignment: 'left' };
  const all = [
    ...nation(head, left),
    ...[...officeLines(head), ...linesIn(data.right, language)].map((line) =>
      paragraph(STYLES.ministry, runs(line)),
    ),
  ];
  if (data.logo === null) return all;
  if (data.logoSide === 'centre') return [...logo(head, 'left', head.width), ...all];
  const side = sideWidth(head, 0.22, 0.45);
  return data.logoSide === 'left'
    ? [columns(head, [side, head.width - side], [logo(head, 'left', side), all])]
    : [columns(head, [head.width - side, side], [all, logo(head, 'right', side)])];
}

const split = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** Lines of the letterhead; in both languages line by line, where both have as many. */
function linesIn(text: Bilingual, language: RecordLanguage): string[] {
  const [km, en] = [split(text.km), split(text.en)];
  if (language !== 'both' || km.length !== en.length) return split(textIn(text, language));
  return km.flatMap((line, i) => (line === en[i] ? [line] : [line, en[i] ?? '']));
}

/** The ministry and the lines of the office; where it has none the name of the group. */
function officeLines({ data, language }: Head): string[] {
  const left = linesIn(data.left, language);
  // A name that is kept with its article stands without it at the head of a paper.
  const body = { ...data.body, en: data.body.en.replace(/^the\s+/i, '') };
  return [...linesIn(data.ministry, language), ...(left.length === 0 ? linesIn(body, language) : left)];
}

function nation({ data, language }: Head, format?: ParagraphFormat): Xml[] {
  const name = textIn(data.nation, language);
  const motto = textIn(data.motto, language);
  return [
    ...(name === '' ? [] : [paragraph(STYLES.nation, runs(name, { caps: true }), format)]),
    ...(motto === '' ? [] : [paragraph(STYLES.motto, runs(motto), format)]),
  ];
}

/** A short double rule in the middle, in place of the ornament of a font that few computers have. */
function ornament({ data, language }: Head, width: number): Xml[] {
  if (textIn(data.nation, language) === '' && textIn(data.motto, language) === '') return [];
  const side = Math.round((width - ORNAMENT) / 2);
  return [
    paragraph(STYLES.motto, NOTHING, {
      borders: { bottom: { style: 'double', size: 6, space: 1, colour: COLOURS.text } },
      spacing: { after: 200, line: 120, lineRule: 'exact' },
      indent: { left: side, right: side },
    }),
  ];
}

const ORNAMENT = 1505;

/** Twips in a millimetre. */
const MILLIMETRE = 1440 / 25.4;
/** What a cell keeps free beside a logo, in twips. */
const BESIDE_LOGO = 170;
/** The widest a logo may get on paper, in millimetres: some are long ribbons. */
const WIDEST = 70;

/** How large the logo gets where there is so much room (twips). */
function logoSize({ data }: Head, room: number): { width: number; height: number } | null {
  if (data.logo === null) return null;
  return sizeOnPaper(data.logo, data.logoHeight, Math.min(WIDEST, (room - BESIDE_LOGO) / MILLIMETRE));
}

/** Width of a side with the logo: a share of the head, and more for a wide one. */
function sideWidth(head: Head, least: number, most: number): number {
  const logoWidth = logoSize(head, head.width * most)?.width ?? 0;
  return Math.round(Math.max(head.width * least, logoWidth * MILLIMETRE + BESIDE_LOGO));
}

/** Room at each side for a logo: the middle stays the middle of the page, and has room for what stands in it. */
const besideMiddle = (head: Head) => sideWidth(head, 0.25, head.data.layout === 'centred' ? 0.25 : 0.32);

const hasSide = ({ data }: Head) => data.logo !== null && data.logoSide !== 'centre';

const middleWidth = (head: Head) => (hasSide(head) ? head.width - 2 * besideMiddle(head) : head.width);

const longest = (lines: readonly string[]) => Math.max(1, ...lines.map((line) => line.length));

/** Shares of what stands at the left and at the right: the longer lines get the more room. */
function halves(left: readonly string[], right: readonly string[]): [number, number] {
  const share = longest(left) / (longest(left) + longest(right));
  const percent = Math.round(Math.min(0.6, Math.max(0.4, share)) * 100);
  return [percent, 100 - percent];
}

/** What stands in the middle, with the logo above it or at a side. */
function beside(head: Head, middle: Xml[]): Xml[] {
  const { data } = head;
  if (data.logo === null) return middle;
  if (data.logoSide === 'centre') return [...logo(head, 'center', head.width), ...middle];
  const left = data.logoSide === 'left';
  const side = besideMiddle(head);
  return [
    columns(
      head,
      [side, head.width - 2 * side, side],
      [left ? logo(head, 'left', side) : [], middle, left ? [] : logo(head, 'right', side)],
    ),
  ];
}

function logo(head: Head, alignment: 'left' | 'center' | 'right', room: number): Xml[] {
  const { data, language } = head;
  const size = logoSize(head, room);
  if (size === null) return [];
  const description = label(language, ({ logo: of }, one) => of(data.ministry[one]), ' / ');
  return [
    paragraph(STYLES.motto, imageRun(size, description), {
      alignment,
      spacing: { after: 60 },
    }),
  ];
}

/** Blocks side by side. */
function columns(head: Head, shares: readonly number[], cells: readonly (readonly Xml[])[]): Xml {
  const widths = widthsOf(shares, head.width);
  return table({
    style: TABLE_STYLES.head,
    caption: label(head.language, ({ letterhead: name }) => name, ' / '),
    widths,
    rows: [
      row(
        cells.map((blocks, i) =>
          cell({
            width: widths[i] ?? 0,
            content: blocks.length === 0 ? paragraph(STYLES.spacer, NOTHING) : join(blocks),
          }),
        ),
      ),
    ],
  });
}
