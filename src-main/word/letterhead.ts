import { type Bilingual, assertNever } from '../../src-shared/domain/common.ts';
import type { RecordLanguage } from '../../src-shared/domain/record.ts';
import type { Letterhead } from '../records/lines.ts';
import { COLOURS, TEXT_WIDTH } from './house-style.ts';
import { imageRun } from './image.ts';
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
          columns(
            head,
            [55, 45],
            [office(0), right.map((line) => paragraph(STYLES.ministry, runs(line), { alignment: 'right' }))],
          ),
        ]),
  ];
}

/** On pages that lie across all three stand beside each other: there is more width than height. */
function ministryBeside(head: Head, right: readonly string[]): Xml[] {
  const { data, width } = head;
  const third = Math.round(width / 3);
  const logoAt = (side: Letterhead['logoSide'], alignment: 'left' | 'center' | 'right') =>
    data.logoSide === side ? logo(head, alignment) : [];
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
  if (data.logoSide === 'centre') return [...logo(head, 'left'), ...all];
  return data.logoSide === 'left'
    ? [columns(head, [22, 78], [logo(head, 'left'), all])]
    : [columns(head, [78, 22], [all, logo(head, 'right')])];
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
  return [...linesIn(data.ministry, language), ...(left.length === 0 ? linesIn(data.body, language) : left)];
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

/** Room at each side for a logo: the middle stays the middle of the page. */
const SIDES = [25, 50, 25] as const;

const hasSide = ({ data }: Head) => data.logo !== null && data.logoSide !== 'centre';

const middleWidth = (head: Head) => (hasSide(head) ? Math.round(head.width * 0.5) : head.width);

/** What stands in the middle, with the logo above it or at a side. */
function beside(head: Head, middle: Xml[]): Xml[] {
  const { data } = head;
  if (data.logo === null) return middle;
  if (data.logoSide === 'centre') return [...logo(head, 'center'), ...middle];
  const left = data.logoSide === 'left';
  return [columns(head, SIDES, [left ? logo(head, 'left') : [], middle, left ? [] : logo(head, 'right')])];
}

function logo({ data, language }: Head, alignment: 'left' | 'center' | 'right'): Xml[] {
  if (data.logo === null) return [];
  const description = label(language, ({ logo: of }, one) => of(data.ministry[one]), ' / ');
  return [
    paragraph(STYLES.motto, imageRun(data.logo, data.logoHeight, description), {
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
