import {
  type Borders,
  type ParagraphFormat,
  type RunFormat,
  bordersXml,
  paragraphFormat,
  runFormat,
} from './properties.ts';
import { NOTHING, type Xml, attributes, cleanText, escaped, join, toggled, valued, xml } from './xml.ts';

// Khmer letters with the invisible marks that stand between them (zero-width space, joiners).
const KHMER = '\\u1780-\\u17FF\\u19E0-\\u19FF\\u200B-\\u200D';
/**
 * Stretches of Khmer, and of everything else. Spaces and punctuation stay with the Khmer before them,
 * so that a sentence is one run; letters and digits of other scripts begin a new one.
 */
const STRETCHES = new RegExp(`[${KHMER}][${KHMER}\\s.,;:!?()\\[\\]«»"'%/–—-]*|[^${KHMER}]+`, 'gu');

/** Whether any of it is Khmer script. */
export function hasKhmer(text: string): boolean {
  return /[\u1780-\u17FF\u19E0-\u19FF]/.test(text);
}

/** Text as runs, one for each stretch of a script; line ends become line breaks, tabs become tabs. */
export function runs(text: string, format: RunFormat = {}): Xml {
  const clean = cleanText(text);
  if (clean === '') return NOTHING;
  if (!hasKhmer(clean)) return run(textXml(clean), format);
  return join(
    (clean.match(STRETCHES) ?? []).map((stretch) => run(textXml(stretch), format, hasKhmer(stretch))),
  );
}

/** Content of runs in one run. */
export function run(content: Xml, format: RunFormat = {}, complexScript = false): Xml {
  const properties = runFormat(format, complexScript);
  return xml`<w:r>${properties === '' ? NOTHING : xml`<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

export const LINE_BREAK = xml`<w:br/>`;

function textXml(text: string): Xml {
  if (!/[\n\t]/.test(text)) return xml`<w:t xml:space="preserve">${escaped(text)}</w:t>`;
  return join(
    text.split(/([\n\t])/).map((part) => {
      if (part === '') return NOTHING;
      if (part === '\n') return LINE_BREAK;
      if (part === '\t') return xml`<w:tab/>`;
      return xml`<w:t xml:space="preserve">${escaped(part)}</w:t>`;
    }),
  );
}

/** Runs that lead to the target of a relationship. */
export function hyperlink(relationship: string, content: Xml): Xml {
  return xml`<w:hyperlink r:id="${escaped(relationship)}" w:history="1">${content}</w:hyperlink>`;
}

/** A paragraph in a style, with what differs from the style. */
export function paragraph(style: string, content: Xml, format?: ParagraphFormat): Xml {
  const properties = format === undefined ? NOTHING : paragraphFormat(format);
  return xml`<w:p><w:pPr>${valued('pStyle', style)}${properties}</w:pPr>${content}</w:p>`;
}

export interface Cell {
  width: number;
  content: Xml;
  /** Columns it covers; one unless given. */
  span?: number;
  /** Part of a cell over several rows. */
  merge?: 'restart' | 'continue';
  borders?: Borders;
  fill?: string;
  /** Where its text stands when the row is higher. */
  vertical?: 'center' | 'bottom';
}

/** A cell. `content` ends with a paragraph: Word does not open a document with a cell that does not. */
export function cell({ width, content, span, merge, borders, fill, vertical }: Cell): Xml {
  return xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${valued('gridSpan', span)}${valued('vMerge', merge)}${
    borders === undefined ? NOTHING : xml`<w:tcBorders>${bordersXml(borders)}</w:tcBorders>`
  }${fill === undefined ? NOTHING : xml`<w:shd${attributes({ val: 'clear', color: 'auto', fill })}/>`}${valued('vAlign', vertical)}</w:tcPr>${content}</w:tc>`;
}

export interface RowFormat {
  /** false: may break across pages. */
  whole?: boolean;
  /** Repeats on every page. Only the first rows of a table. */
  header?: boolean;
  /** At least this high: room to write. */
  height?: number;
}

/** A row of a table; stays on one page unless it is told not to. */
export function row(cells: readonly Xml[], { whole = true, header = false, height }: RowFormat = {}): Xml {
  const properties = join([
    whole ? toggled('cantSplit', true) : NOTHING,
    height === undefined ? NOTHING : xml`<w:trHeight w:val="${height}" w:hRule="atLeast"/>`,
    header ? toggled('tblHeader', true) : NOTHING,
  ]);
  return xml`<w:tr>${properties === '' ? NOTHING : xml`<w:trPr>${properties}</w:trPr>`}${join(cells)}</w:tr>`;
}

export interface Table {
  style: string;
  /** What it holds, for readers who hear it; Word shows it under "Alt text". */
  caption: string;
  widths: readonly number[];
  rows: readonly Xml[];
  indent?: number;
  /** Which parts the style sets apart. */
  headRow?: boolean;
  headColumn?: boolean;
}

/** A table with columns of fixed widths: the same in Word and elsewhere, whatever it holds. */
export function table({ style, caption, widths, rows, indent = 0, headRow, headColumn }: Table): Xml {
  const total = widths.reduce((all, width) => all + width, 0);
  const look = attributes({
    val: ((headRow === true ? 0x20 : 0) + (headColumn === true ? 0x80 : 0) + 0x600)
      .toString(16)
      .padStart(4, '0')
      .toUpperCase(),
    firstRow: headRow === true ? 1 : 0,
    lastRow: 0,
    firstColumn: headColumn === true ? 1 : 0,
    lastColumn: 0,
    noHBand: 1,
    noVBand: 1,
  });
  return xml`<w:tbl><w:tblPr>${valued('tblStyle', style)}<w:tblW w:w="${total}" w:type="dxa"/><w:tblInd w:w="${indent}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook${look}/><w:tblDescription w:val="${escaped(caption)}"/></w:tblPr><w:tblGrid>${join(
    widths.map((width) => xml`<w:gridCol w:w="${width}"/>`),
  )}</w:tblGrid>${join(rows)}</w:tbl>`;
}
